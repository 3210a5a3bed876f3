#include "core/batch/photo_scoring.h"
#include "core/prediction/local_predictor.h"
#include "core/prototypes/available_trees.h"
#include "core/storage/posts/face_corrections.h"
#include "core/storage/posts/photo_feature_cache.h"
#include "tests/core/batch/batch_fixtures.h"
#include "tests/core/prediction/account_on_disk.h"
#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>

#include <map>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

using Scores = std::map<qsizetype, Result<Prediction>>;

PredictionRequest accountRequest()
{
    PredictionRequest request;
    request.draft.takenAtMs = thursdayEvening;
    request.timeZoneId = "Europe/Bucharest";
    request.account.name = u"sunset.club"_s;
    return request;
}

} // namespace

class TestPhotoScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void numbersAreThoseOfDrafts();
    void threadsDoNotChangeTheResult();
    void aBadPhotoStopsNothing();
    void measuresOnAllThreadsAtOnce();
    void usesAndFillsTheCache();
    void followsTheUsersCorrections();
    void stops();
    void aMissingMeasurerEndsIt();
    void scoresNothing();

private:
    std::unique_ptr<LocalPredictor> makePredictor() const
    {
        return std::make_unique<LocalPredictor>(m_model, std::make_unique<OneFaceDetector>(),
                                                m_account->source());
    }
    Scores score(const QStringList& paths, int threads,
                 const PhotoMeasurerFactory& measurers = oneFaceMeasurers());

    std::shared_ptr<const LikeRegressor> m_model;
    std::unique_ptr<AccountOnDisk> m_account;
    std::unique_ptr<PhotoFolder> m_folder;
};

void TestPhotoScoring::initTestCase()
{
    auto model = treeRegressors().load(u"likecast"_s, sourcePath("models"));
    QVERIFY(model.has_value());
    m_model = std::move(*model);
}

void TestPhotoScoring::init()
{
    m_account = std::make_unique<AccountOnDisk>(sunsetPosts(60));
    QVERIFY(m_account->isSound());
    m_folder = std::make_unique<PhotoFolder>();
}

Scores TestPhotoScoring::score(const QStringList& paths, int threads,
                               const PhotoMeasurerFactory& measurers)
{
    Scores scores;
    const auto predictor = makePredictor();
    const auto outcome = scorePhotos(paths, accountRequest(), measurers, *predictor, threads, {},
                                     [&scores](qsizetype index, Result<Prediction> prediction) {
                                         scores.emplace(index, std::move(prediction));
                                     });
    if (!outcome)
        qWarning("%s", qUtf8Printable(errorCodeName(outcome.error().code)));
    return scores;
}

void TestPhotoScoring::numbersAreThoseOfDrafts()
{
    const QStringList paths = m_folder->write(12);
    const Scores scores = score(paths, 3);
    QCOMPARE(scores.size(), std::size_t{12});
    // A database without a cache of these photos, as they are measured anew.
    m_account = std::make_unique<AccountOnDisk>(sunsetPosts(60));
    const auto predictor = makePredictor();
    for (const auto& [index, scored] : scores) {
        PredictionRequest request = accountRequest();
        request.photoPath = paths[index];
        const auto draft = predictor->predict(request, {}, {});
        QVERIFY(draft.has_value() && scored.has_value());
        QVERIFY(draft->likes && scored->likes);
        QCOMPARE(scored->likes->median, draft->likes->median);
        QCOMPARE(scored->likes->low, draft->likes->low);
        QCOMPARE(scored->likes->high, draft->likes->high);
        QCOMPARE(scored->logMedian, draft->logMedian);
        QCOMPARE(scored->pairScale, draft->pairScale);
        QCOMPARE(scored->photoPath, draft->photoPath);
        QCOMPARE(scored->photoSha256, draft->photoSha256);
        QCOMPARE(scored->photoSize, draft->photoSize);
        QVERIFY(scored->faces == draft->faces);
        QCOMPARE(scored->smileCount, draft->smileCount);
    }
}

void TestPhotoScoring::threadsDoNotChangeTheResult()
{
    const QStringList paths = m_folder->write(20);
    const Scores one = score(paths, 1);
    m_account = std::make_unique<AccountOnDisk>(sunsetPosts(60));
    const Scores four = score(paths, 4);
    QCOMPARE(four.size(), one.size());
    for (const auto& [index, prediction] : one) {
        QCOMPARE(four.at(index)->likes->median, prediction->likes->median);
        QCOMPARE(four.at(index)->photoSha256, prediction->photoSha256);
    }
}

void TestPhotoScoring::aBadPhotoStopsNothing()
{
    QStringList paths = m_folder->write(3);
    paths.insert(1, m_folder->writeBroken());
    paths.insert(3, m_folder->path(u"missing.jpg"_s));
    const Scores scores = score(paths, 2);
    QCOMPARE(scores.size(), std::size_t{5});
    QCOMPARE(scores.at(1).error().code, ErrorCode::ImageTruncated);
    QCOMPARE(scores.at(3).error().code, ErrorCode::FileNotFound);
    for (const qsizetype good : {0, 2, 4})
        QVERIFY(scores.at(good).has_value());
}

void TestPhotoScoring::measuresOnAllThreadsAtOnce()
{
    constexpr int threads = 3;
    std::atomic_int inside = 0;
    std::atomic_int most = 0;
    QSemaphore met;
    const auto meet = [&] {
        const int now = ++inside;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        // The first ones wait for each other: they are all inside at the same time.
        if (now == threads)
            met.release(1000);
        const bool haveMet = met.tryAcquire(1, Patience::milliseconds);
        --inside;
        if (!haveMet)
            qWarning("the threads have not met");
    };
    const Scores scores = score(m_folder->write(12), threads, oneFaceMeasurers(meet));
    QCOMPARE(scores.size(), std::size_t{12});
    QCOMPARE(most.load(), threads);
}

void TestPhotoScoring::usesAndFillsTheCache()
{
    std::atomic_int measured = 0;
    const auto count = [&measured] { ++measured; };
    const QStringList paths = m_folder->write(6);
    const Scores first = score(paths, 2, oneFaceMeasurers(count));
    QCOMPARE(measured.load(), 6);
    QCOMPARE(PhotoFeatureCache(*m_account->source()()).count().value(), 6);
    const Scores second = score(paths, 2, oneFaceMeasurers(count));
    QCOMPARE(measured.load(), 6);
    for (const auto& [index, prediction] : first)
        QCOMPARE(second.at(index)->likes->median, prediction->likes->median);

    // A draft of the same photo needs no measuring either.
    PredictionRequest request = accountRequest();
    request.photoPath = paths.first();
    LocalPredictor predictor(m_model, std::make_unique<OneFaceDetector>(count),
                             m_account->source());
    QVERIFY(predictor.predict(request, {}, {}).has_value());
    QCOMPARE(measured.load(), 6);
}

void TestPhotoScoring::followsTheUsersCorrections()
{
    const QStringList paths = m_folder->write(2);
    const Scores before = score(paths, 1);
    QCOMPARE(before.at(0)->faces.size(), std::size_t{1});
    QVERIFY(FaceCorrections(*m_account->source()()).store(before.at(0)->photoSha256, {}));
    const Scores after = score(paths, 1);
    QVERIFY(after.at(0)->faces.empty());
    QCOMPARE(after.at(0)->smileCount, 0);
    QCOMPARE(after.at(1)->faces.size(), std::size_t{1});
}

void TestPhotoScoring::stops()
{
    const QStringList paths = m_folder->write(40);
    CancellationToken cancellation;
    int reported = 0;
    const auto predictor = makePredictor();
    const auto outcome = scorePhotos(paths, accountRequest(), oneFaceMeasurers(), *predictor, 2,
                                     {cancellation, {}}, [&](qsizetype, const Result<Prediction>&) {
                                         ++reported;
                                         cancellation.cancel();
                                     });
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(reported, 1);
}

void TestPhotoScoring::aMissingMeasurerEndsIt()
{
    const auto predictor = makePredictor();
    const auto outcome = scorePhotos(
        m_folder->write(3), accountRequest(),
        []() -> Result<std::unique_ptr<PhotoMeasurer>> { return failure(ErrorCode::PartMissing); },
        *predictor, 2, {}, [](qsizetype, const Result<Prediction>&) { QFAIL("scored"); });
    QCOMPARE(outcome.error().code, ErrorCode::PartMissing);
}

void TestPhotoScoring::scoresNothing()
{
    QVERIFY(score({}, 1).empty());
    QCOMPARE(scoringThreads(1), 1);
    QVERIFY(scoringThreads(1000) >= 1);
}

LIKECAST_TEST(TestPhotoScoring)
#include "tst_photo_scoring.moc"
