#include "core/drafts/cover_choice.h"
#include "core/drafts/draft_history.h"
#include "core/posts/post.h"
#include "tests/core/prediction/predictor_without_batch.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

Prediction predictionOf(double likes)
{
    Prediction prediction;
    prediction.likes = LikesRange{.median = likes, .low = likes * 0.7, .high = likes * 1.4};
    prediction.logMedian = logLikes(likes);
    prediction.pairScale = 0.3;
    return prediction;
}

/// As many likes as the photo's name says.
class NamePredictor : public PredictorWithoutBatch
{
public:
    Result<Prediction> predict(const PredictionRequest& request, const StageCallback&,
                               const CancellationToken&) override
    {
        bool isNumber = false;
        const double likes = request.photoPath.toDouble(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::FileNotFound, request.photoPath);
        return predictionOf(likes);
    }
    Result<WeekForecast> forecastWeek(const PredictionRequest&, qint64,
                                      const CancellationToken&) override
    {
        return WeekForecast{};
    }
};

std::vector<qint64> idsOf(const DraftBoard& board)
{
    std::vector<qint64> ids;
    for (const Draft& draft : board.drafts)
        ids.push_back(draft.id);
    return ids;
}

} // namespace

/// Several photos in one draft.
class TestCarousel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsDraftsInTheirOrder();
    void oneUndoSplitsAgain();
    void splittingMakesADraftOfEachPhoto();
    void ordersPhotos();
    void survivesARestart();
    void undoSurvivesARestart();
    void coverIsChosenOnlyIfItClearlyWins();
    void triesEveryPhotoAsCover();
    void saysNothingIfAPhotoCannotBeRead();
};

void TestCarousel::joinsDraftsInTheirOrder()
{
    DraftHistory history;
    history.addPhotos({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {.caption = {}}, 0);
    const std::vector<qint64> ids = idsOf(history.board());
    history.select(ids[2]);
    Composition composition = history.board().current()->composition;
    composition.caption = u"Third"_s;
    history.compose(ids[2], composition, EditKind::Caption);
    history.joinToCarousel({ids[2], ids[0]});
    QCOMPARE(idsOf(history.board()), (std::vector{ids[1], ids[2], ids[3]}));
    const Draft& joined = *history.board().current();
    QCOMPARE(joined.id, ids[2]);
    QCOMPARE(photosOf(joined), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(joined.composition.caption, u"Third"_s);
    QCOMPARE(joined.composition.mediaType, MediaType::Carousel);
    QCOMPARE(requestOf(joined).photoPath, u"a"_s);
}

void TestCarousel::oneUndoSplitsAgain()
{
    DraftHistory history;
    history.addPhotos({u"a"_s, u"b"_s}, {}, 0);
    const DraftBoard before = history.board();
    history.joinToCarousel(idsOf(before));
    QCOMPARE(history.board().drafts.size(), std::size_t{1});
    history.undoStack().undo();
    QCOMPARE(history.board(), before);
    history.joinToCarousel({before.drafts[0].id});
    QCOMPARE(history.board(), before); // nothing to join
}

void TestCarousel::splittingMakesADraftOfEachPhoto()
{
    DraftHistory history;
    history.addPhotos({u"a"_s, u"b"_s, u"c"_s}, {}, 0);
    history.joinToCarousel(idsOf(history.board()));
    const qint64 id = history.board().currentId;
    Composition composition = history.board().current()->composition;
    composition.caption = u"All of us"_s;
    history.compose(id, composition, EditKind::Caption);
    const DraftBoard carousel = history.board();
    history.splitCarousel(id);
    QCOMPARE(history.board().drafts.size(), std::size_t{3});
    QStringList photos;
    for (const Draft& draft : history.board().drafts) {
        photos += photosOf(draft);
        QCOMPARE(draft.composition.caption, u"All of us"_s);
        QCOMPARE(draft.composition.mediaType, MediaType::Photo);
    }
    QCOMPARE(photos, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(history.board().currentId, id);
    history.undoStack().undo();
    QCOMPARE(history.board(), carousel);
}

void TestCarousel::ordersPhotos()
{
    DraftHistory history;
    history.addPhotos({u"a"_s, u"b"_s, u"c"_s}, {}, 0);
    history.joinToCarousel(idsOf(history.board()));
    const qint64 id = history.board().currentId;
    history.setPhotos(id, {u"c"_s, u"a"_s, u"b"_s});
    QCOMPARE(history.board().current()->photoPath, u"c"_s);
    QCOMPARE(history.board().current()->morePhotos, (QStringList{u"a"_s, u"b"_s}));
    const DraftBoard ordered = history.board();
    history.setPhotos(id, {u"c"_s}); // would lose photos
    QCOMPARE(history.board(), ordered);
    history.undoStack().undo();
    QCOMPARE(photosOf(*history.board().current()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestCarousel::survivesARestart()
{
    const Draft draft{.id = 7,
                      .photoPath = u"/photos/răsărit, 1.jpg"_s,
                      .morePhotos = {u"/photos/\"two\".jpg"_s, u"/photos/3.jpg"_s},
                      .composition = {.mediaType = MediaType::Carousel}};
    QCOMPARE(fromStored(toStored(draft, 0)), draft);
}

void TestCarousel::undoSurvivesARestart()
{
    DraftHistory history;
    history.addPhotos({u"a"_s, u"b"_s, u"c"_s}, {}, 0);
    const DraftBoard apart = history.board();
    history.joinToCarousel(idsOf(apart));
    const qint64 id = history.board().currentId;
    history.setPhotos(id, {u"b"_s, u"a"_s, u"c"_s});
    DraftHistory again;
    again.restore(history.board().drafts, history.session());
    QCOMPARE(photosOf(*again.board().current()), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    again.undoStack().undo();
    QCOMPARE(photosOf(*again.board().current()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    again.undoStack().undo();
    QCOMPARE(again.board().drafts, apart.drafts);
}

void TestCarousel::coverIsChosenOnlyIfItClearlyWins()
{
    CoverChoice choice = chooseCover({predictionOf(1000), predictionOf(900), predictionOf(1500)});
    QCOMPARE(choice.best, std::size_t{2});
    QCOMPARE(choice.other, std::size_t{0});
    QVERIFY(choice.chance > 0.6 && !choice.tooCloseToCall);

    choice = chooseCover({predictionOf(1000), predictionOf(1010)});
    QCOMPARE(choice.best, std::size_t{0});
    QCOMPARE(choice.other, std::size_t{1});
    QVERIFY(choice.tooCloseToCall);

    choice = chooseCover({predictionOf(1500), predictionOf(700), predictionOf(1000)});
    QCOMPARE(choice.best, std::size_t{0});
    QCOMPARE(choice.other, std::size_t{2});
    QVERIFY(choice.chance > 0.6 && !choice.tooCloseToCall);
}

void TestCarousel::triesEveryPhotoAsCover()
{
    PredictionService service(
        []() -> Result<std::unique_ptr<Predictor>> { return std::make_unique<NamePredictor>(); });
    CoverTrials trials(service);
    const Draft draft{.id = 1, .photoPath = u"1000"_s, .morePhotos = {u"900"_s, u"2000"_s}};
    trials.update(draft, predictionOf(1000));
    QTRY_VERIFY(trials.choice());
    QCOMPARE(trials.choice()->best, std::size_t{2});
    trials.update({.id = 2, .photoPath = u"1000"_s}, predictionOf(1000));
    QVERIFY(!trials.choice());
}

void TestCarousel::saysNothingIfAPhotoCannotBeRead()
{
    PredictionService service(
        []() -> Result<std::unique_ptr<Predictor>> { return std::make_unique<NamePredictor>(); });
    CoverTrials trials(service);
    const QSignalSpy changed(&trials, &CoverTrials::changed);
    trials.update({.id = 1, .photoPath = u"1000"_s, .morePhotos = {u"gone.jpg"_s, u"2000"_s}},
                  predictionOf(1000));
    QTest::qWait(800);
    QVERIFY(!trials.choice());
    QCOMPARE(changed.count(), 0);
}

LIKECAST_TEST(TestCarousel)
#include "tst_carousel.moc"
