#include "core/faces/face_detector_factory.h"
#include "core/prediction/local_predictor.h"
#include "core/prototypes/available_trees.h"
#include "tests/core/prediction/account_on_disk.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

QString samplePhoto()
{
    return sourcePath("resources/sample/astronaut.jpg");
}

PredictionRequest typedRequest()
{
    PredictionRequest request;
    request.photoPath = samplePhoto();
    request.draft.caption = u"Golden hour with the crew #space"_s;
    request.draft.takenAtMs = thursdayEvening;
    request.timeZoneId = "Europe/Bucharest";
    request.account.followers = 18'000;
    request.account.averageLikes = 1'100;
    return request;
}

/// An account that posts at 8:00 and at 20:00 in turns, always with the same caption; evenings get
/// `factor` times as many likes.
std::vector<Post> eveningPosts(int count, double factor)
{
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        const bool evening = i % 2 == 1;
        Post post;
        post.mediaType = MediaType::Photo;
        post.takenAtMs = thursdayEvening - 19 * hourMs - (count - i) / 2 * 24 * hourMs +
                         (evening ? 20 : 8) * hourMs + i * 1000;
        post.likes = std::llround((400 + (i * 37) % 90) * (evening ? factor : 1.0));
        post.caption = u"coffee in the garden"_s;
        posts.push_back(post);
    }
    return posts;
}

} // namespace

class TestLocalPredictor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void predictsFromPhotoToDrivers();
    void sameQuestionSameAnswer();
    void saysNothingWithoutGround();
    void followersAloneWithoutPhoto();
    void restsOnRecentLikes();
    void recentLikesSayNothingOfContent();
    void restsOnStoredPosts();
    void predictsFiguresThatEnoughPostsHave();
    void unknownAccountIsAnError();
    void stopsAtEveryStage();
    void errorsOfThePhotoComeThrough();
    void weekAgreesWithTheNumber();
    void noHoursWithoutRealOnes();
    void usualDoesNotMoveWithTheDraft();
    void theUntriedGetsNoBonusAndAWiderRange();
    void whatMayHaveBeenPostedIsNotUntried();

private:
    std::unique_ptr<LocalPredictor> makePredictor(DatabaseSource database = {}) const
    {
        return std::make_unique<LocalPredictor>(m_model, makeFaceDetector(FaceDetectorKind::Hog),
                                                std::move(database));
    }

    std::shared_ptr<const LikeRegressor> m_model;
};

void TestLocalPredictor::initTestCase()
{
    auto model = treeRegressors().load(u"likecast"_s, sourcePath("models"));
    QVERIFY(model.has_value());
    m_model = std::move(*model);
}

void TestLocalPredictor::predictsFromPhotoToDrivers()
{
    std::vector<PredictionStage> stages;
    const auto prediction = makePredictor()->predict(
        typedRequest(), [&](PredictionStage stage) { stages.push_back(stage); }, {});
    QVERIFY(prediction.has_value());
    QCOMPARE(stages, (std::vector{PredictionStage::Loading, PredictionStage::Detecting,
                                  PredictionStage::Measuring, PredictionStage::Predicting}));
    QCOMPARE(prediction->faces.size(), std::size_t{1});
    QCOMPARE(prediction->smileCount, 1);
    QCOMPARE(prediction->photoSize, QSize(512, 512));
    QCOMPARE(prediction->basis, PredictionBasis::AverageTyped);
    QVERIFY(std::abs(prediction->usualLikes - 1'100) < 1e-6);
    QVERIFY(prediction->likes->low < prediction->likes->median);
    QVERIFY(prediction->likes->median < prediction->likes->high);
    QVERIFY(prediction->chanceToBeatUsual > 0 && prediction->chanceToBeatUsual < 1);
    QVERIFY(std::abs(prediction->ratioToUsual - prediction->likes->median / 1'100) < 1e-9);
    QVERIFY(!prediction->drivers.empty());
}

void TestLocalPredictor::sameQuestionSameAnswer()
{
    const auto predictor = makePredictor();
    const auto first = predictor->predict(typedRequest(), {}, {});
    PredictionRequest other = typedRequest();
    other.account.averageLikes = 20;
    QVERIFY(predictor->predict(other, {}, {}).has_value());
    const auto second = predictor->predict(typedRequest(), {}, {});
    QCOMPARE(second->likes->median, first->likes->median);
    QCOMPARE(second->likes->high, first->likes->high);
}

void TestLocalPredictor::saysNothingWithoutGround()
{
    PredictionRequest request = typedRequest();
    request.account = {};
    const auto predictor = makePredictor();
    const auto prediction = predictor->predict(request, {}, {});
    QVERIFY(prediction.has_value());
    QCOMPARE(prediction->basis, PredictionBasis::Nothing);
    QVERIFY(!prediction->likes);
    QVERIFY(prediction->drivers.empty());
    QCOMPARE(prediction->faces.size(), std::size_t{1});
    const auto week = predictor->forecastWeek(request, thursdayEvening, {});
    QVERIFY(week.has_value());
    for (const auto& hours : week->likes) {
        for (const double likes : hours)
            QVERIFY(std::isnan(likes));
    }
}

void TestLocalPredictor::followersAloneWithoutPhoto()
{
    PredictionRequest request;
    request.draft.takenAtMs = thursdayEvening;
    request.account.followers = 18'000;
    const auto prediction = makePredictor()->predict(request, {}, {});
    QVERIFY(prediction.has_value());
    QCOMPARE(prediction->basis, PredictionBasis::AccountSize);
    QVERIFY(prediction->likes && prediction->likes->median > 0);
    for (const Driver& driver : prediction->drivers) {
        QVERIFY(driver.kind != DriverKind::Faces);
        QVERIFY(driver.kind != DriverKind::RecentForm);
    }
}

void TestLocalPredictor::restsOnRecentLikes()
{
    const auto predictor = makePredictor();
    const auto predictWith = [&](const std::vector<qint64>& likes) {
        PredictionRequest request = typedRequest();
        request.photoPath.clear();
        request.account = {};
        request.account.recentLikes = likes;
        return *predictor->predict(request, {}, {});
    };
    const Prediction steady = predictWith({120, 118, 123, 119, 121, 122, 118, 120});
    QCOMPARE(steady.basis, PredictionBasis::OwnPosts);
    QCOMPARE(steady.basedOnPosts, 8);
    QCOMPARE(std::lround(steady.usualLikes), 120L);
    QVERIFY(steady.likes->median > 90 && steady.likes->median < 160);
    const Prediction tenfold = predictWith({1200, 1180, 1230, 1190, 1210, 1220, 1180, 1200});
    QVERIFY(tenfold.likes->median > 8 * steady.likes->median);
    // The range follows the spread of the typed likes.
    const Prediction wild = predictWith({20, 600, 60, 300, 30, 900, 50, 200});
    const auto width = [](const Prediction& p) { return std::log(p.likes->high / p.likes->low); };
    QVERIFY(width(wild) > 2 * width(steady));
    QVERIFY(predictWith({120, 98, 143}).likes.has_value());
}

void TestLocalPredictor::recentLikesSayNothingOfContent()
{
    const auto predictor = makePredictor();
    PredictionRequest request = typedRequest();
    request.account = {};
    request.account.recentLikes = {120, 98, 143, 110, 95, 101, 130, 90, 88, 140, 123, 99};
    request.draft.mediaType = MediaType::Reel;
    request.draft.caption = u"Golden hour #one #two #three #four #five #six"_s;
    const auto reel = predictor->predict(request, {}, {});
    QVERIFY(reel.has_value());
    QVERIFY(reel->unfamiliar.empty());
    request.draft.mediaType = MediaType::Photo;
    const auto photo = predictor->predict(request, {}, {});
    QVERIFY(photo.has_value());
    for (const Prediction& prediction : {*reel, *photo}) {
        for (const Driver& driver : prediction.drivers)
            QCOMPARE(driver.ownPosts, driver.kind == DriverKind::RecentForm ? 12U : 0U);
    }
}

void TestLocalPredictor::restsOnStoredPosts()
{
    const AccountOnDisk stored(sunsetPosts(90));
    const auto predictor = makePredictor(stored.source());
    PredictionRequest request;
    request.account.name = u"Sunset.Club"_s;
    request.draft.takenAtMs = thursdayEvening;
    request.draft.caption = u"coffee in the garden"_s;
    const auto coffee = predictor->predict(request, {}, {});
    QVERIFY(coffee.has_value());
    QCOMPARE(coffee->basis, PredictionBasis::OwnPosts);
    QCOMPARE(coffee->basedOnPosts, 90);
    QVERIFY(coffee->usualLikes > 450 && coffee->usualLikes < 700);
    request.draft.caption = u"sunset over the bay"_s;
    const auto sunset = predictor->predict(request, {}, {});
    QVERIFY(sunset->likes->median > 1.3 * coffee->likes->median);
    QVERIFY(sunset->chanceToBeatUsual > 0.65);
    QCOMPARE(sunset->engagementClass, EngagementClass::High);
}

void TestLocalPredictor::predictsFiguresThatEnoughPostsHave()
{
    std::vector<Post> posts = sunsetPosts(40);
    for (std::size_t i = 0; i < posts.size(); ++i) {
        posts[i].comments = i % 4 == 0 ? 5 : 0;
        if (i < 9)
            posts[i].figures.saves = 3;
    }
    const AccountOnDisk stored(posts);
    const auto predictor = makePredictor(stored.source());
    PredictionRequest request;
    request.account.name = u"sunset.club"_s;
    request.draft.takenAtMs = thursdayEvening;
    const auto likes = predictor->predict(request, {}, {});
    QVERIFY(likes.has_value());
    const std::vector targets{PredictionTarget::Likes, PredictionTarget::Comments};
    QCOMPARE(likes->targets, targets); // nine saves are too few, the followers are unknown

    request.target = PredictionTarget::Comments;
    const auto comments = predictor->predict(request, {}, {});
    QVERIFY(comments.has_value());
    QCOMPARE(comments->figure.target, PredictionTarget::Comments);
    QVERIFY(comments->likes->median < 6);
    const double whole = std::round(comments->likes->median);
    QVERIFY(std::abs(comments->likes->median - whole) < 1e-9);
    QVERIFY(comments->likes->high >= 1);
    QVERIFY(comments->likes->low <= whole);
    const auto week = predictor->forecastWeek(request, thursdayEvening, {});
    QCOMPARE(week->figure.target, PredictionTarget::Comments);

    for (const PredictionTarget lacking :
         {PredictionTarget::Saves, PredictionTarget::EngagementRate}) {
        request.target = lacking;
        const auto instead = predictor->predict(request, {}, {});
        QCOMPARE(instead->figure.target, PredictionTarget::Likes);
        QCOMPARE(instead->likes->median, likes->likes->median);
    }
}

void TestLocalPredictor::unknownAccountIsAnError()
{
    const QTemporaryDir directory;
    const auto lock = InstanceLock::acquire(directory.path());
    const auto opened = Database::open(*lock);
    PredictionRequest request = typedRequest();
    request.account = {.name = u"nobody"_s, .followers = {}, .averageLikes = {}};
    const auto withData = makePredictor([&] { return opened->database.get(); });
    QCOMPARE(withData->predict(request, {}, {}).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(makePredictor()->predict(request, {}, {}).error().code,
             ErrorCode::DatabaseUnavailable);
}

void TestLocalPredictor::stopsAtEveryStage()
{
    for (const PredictionStage stage : {PredictionStage::Loading, PredictionStage::Detecting,
                                        PredictionStage::Measuring, PredictionStage::Predicting}) {
        CancellationToken token;
        std::vector<PredictionStage> stages;
        const auto prediction = makePredictor()->predict(
            typedRequest(),
            [&](PredictionStage reached) {
                stages.push_back(reached);
                if (reached == stage)
                    token.cancel();
            },
            token);
        QVERIFY(!prediction.has_value());
        QCOMPARE(prediction.error().code, ErrorCode::Cancelled);
        QCOMPARE(stages.back(), stage);
    }
}

void TestLocalPredictor::errorsOfThePhotoComeThrough()
{
    PredictionRequest request = typedRequest();
    request.photoPath = u"/nowhere/photo.jpg"_s;
    const auto predictor = makePredictor();
    QCOMPARE(predictor->predict(request, {}, {}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(predictor->forecastWeek(request, thursdayEvening, {}).error().code,
             ErrorCode::FileNotFound);
}

void TestLocalPredictor::weekAgreesWithTheNumber()
{
    const AccountOnDisk stored(eveningPosts(120, 1.6));
    QVERIFY(stored.isSound());
    const auto predictor = makePredictor(stored.source());
    PredictionRequest request;
    request.account.name = u"sunset.club"_s;
    request.draft.caption = u"coffee in the garden"_s;
    request.draft.takenAtMs = thursdayEvening + hourMs; // 20:00
    request.timeZoneId = "UTC";
    const auto week = predictor->forecastWeek(request, thursdayEvening - 3 * hourMs, {});
    QVERIFY(week.has_value() && week->hasEvidence());
    QCOMPARE(week->takenAtMs[3][20], thursdayEvening + hourMs);
    QVERIFY(week->best && week->best->hour >= 18 && week->best->hour <= 22);
    QVERIFY(week->untried[2][3] && !week->untried[2][20]);
    QVERIFY(week->posts[2][20] > 0 && week->posts[2][3] == 0);
    // Whichever hour is chosen, the prediction matches the week's.
    for (const auto& [weekday, hour] : {std::pair{3, 20}, {4, 8}, {6, 3}}) {
        const auto day = static_cast<std::size_t>(weekday);
        const auto clock = static_cast<std::size_t>(hour);
        request.draft.takenAtMs = week->takenAtMs[day][clock];
        const auto prediction = predictor->predict(request, {}, {});
        QVERIFY(prediction.has_value());
        const double said = week->likes[day][clock];
        QVERIFY2(std::abs(said - prediction->likes->median) < 5e-3 * said,
                 qPrintable(QString::number(said / prediction->likes->median)));
    }
    QVERIFY(week->likes[3][20] > 1.15 * week->likes[3][8]);
}

void TestLocalPredictor::noHoursWithoutRealOnes()
{
    // One post a day, all at the same second: dates, not times.
    const AccountOnDisk stored(sunsetPosts(90));
    const auto predictor = makePredictor(stored.source());
    PredictionRequest request;
    request.account.name = u"sunset.club"_s;
    request.draft.takenAtMs = thursdayEvening;
    const auto week = predictor->forecastWeek(request, thursdayEvening, {});
    QVERIFY(week.has_value() && !week->hasEvidence() && !week->best);
    QCOMPARE(week->postsWithHours, 0);
    for (const auto& hours : week->likes)
        QVERIFY(std::ranges::all_of(hours, [](double likes) { return std::isnan(likes); }));
    const auto typed = predictor->forecastWeek(typedRequest(), thursdayEvening, {});
    QVERIFY(typed.has_value() && !typed->hasEvidence());
}

void TestLocalPredictor::usualDoesNotMoveWithTheDraft()
{
    const AccountOnDisk stored(sunsetPosts(90));
    const auto predictor = makePredictor(stored.source());
    PredictionRequest byPosts;
    byPosts.account.name = u"sunset.club"_s;
    PredictionRequest bySize;
    bySize.account.followers = 18'000;
    PredictionRequest byAverage;
    byAverage.account.averageLikes = 1'100;
    PredictionRequest byLikes;
    byLikes.account.recentLikes = {120, 98, 143};
    for (PredictionRequest request : {byPosts, bySize, byAverage, byLikes}) {
        std::optional<double> usual;
        for (const QString& caption :
             {u""_s, u"sunset over the bay"_s, u"Why not? #a #b #c https://example.org"_s}) {
            request.draft.caption = caption;
            request.draft.takenAtMs = thursdayEvening + caption.size() * hourMs;
            const auto prediction = predictor->predict(request, {}, {});
            QVERIFY(prediction.has_value() && prediction->likes);
            if (usual)
                QCOMPARE(prediction->usualLikes, *usual);
            usual = prediction->usualLikes;
            const LikesSpan& span = prediction->accountSpan;
            QVERIFY(span.low < *usual && *usual < span.high);
            // A class is claimed only where the chance is far from even.
            const double chance = prediction->chanceToBeatUsual;
            QCOMPARE(prediction->engagementClass, chance > 0.65   ? EngagementClass::High
                                                  : chance < 0.35 ? EngagementClass::Low
                                                                  : EngagementClass::Typical);
            double product = 1.0;
            for (const Driver& driver : prediction->drivers)
                product *= 1.0 + driver.effectRatio;
            QVERIFY(std::abs(product / prediction->ratioToUsual - 1.0) < 1e-6);
            QVERIFY(std::abs(prediction->likes->median / *usual / product - 1.0) < 0.005);
        }
    }
}

void TestLocalPredictor::whatMayHaveBeenPostedIsNotUntried()
{
    std::vector<Post> posts = eveningPosts(120, 1.0);
    PredictionRequest request;
    request.account.name = u"sunset.club"_s;
    request.draft.caption = u"coffee in the garden"_s;
    request.draft.takenAtMs = thursdayEvening + hourMs;
    request.timeZoneId = "UTC";
    const auto predictReel = [&] {
        const AccountOnDisk stored(posts);
        PredictionRequest reel = request;
        reel.draft.mediaType = MediaType::Reel;
        return *makePredictor(stored.source())->predict(reel, {}, {});
    };
    QCOMPARE(predictReel().unfamiliar, std::vector{DraftAspect::MediaType});
    posts[7].mediaType.reset();
    QVERIFY(predictReel().unfamiliar.empty());
    for (Post& post : posts)
        post.mediaType.reset();
    const Prediction reel = predictReel();
    QVERIFY(reel.unfamiliar.empty());
    QVERIFY2(reel.likes->median > 300 && reel.likes->median < 700,
             qPrintable(QString::number(reel.likes->median)));
}

void TestLocalPredictor::theUntriedGetsNoBonusAndAWiderRange()
{
    const AccountOnDisk stored(eveningPosts(120, 1.0));
    const auto predictor = makePredictor(stored.source());
    PredictionRequest request;
    request.account.name = u"sunset.club"_s;
    request.draft.caption = u"coffee in the garden"_s;
    request.draft.takenAtMs = thursdayEvening + hourMs;
    request.timeZoneId = "UTC";
    const auto predictWith = [&](const auto& change) {
        PredictionRequest changed = request;
        change(changed.draft);
        return *predictor->predict(changed, {}, {});
    };
    const Prediction usual = predictWith([](PostDraft&) {});
    QVERIFY(usual.unfamiliar.empty());
    const auto check = [&](const Prediction& untried, DraftAspect aspect) {
        QCOMPARE(untried.unfamiliar, std::vector{aspect});
        QVERIFY2(std::abs(untried.likes->median / usual.likes->median - 1.0) < 0.1,
                 qPrintable(QString::number(untried.likes->median / usual.likes->median)));
        QVERIFY(untried.likes->high / untried.likes->low >
                1.02 * usual.likes->high / usual.likes->low);
    };
    check(predictWith([](PostDraft& draft) { draft.caption.clear(); }), DraftAspect::Caption);
    check(predictWith([](PostDraft& draft) {
              for (int i = 0; i < 30; ++i)
                  draft.caption += u" #tag%1"_s.arg(i);
          }),
          DraftAspect::Hashtags);
    check(predictWith([](PostDraft& draft) { draft.takenAtMs += 7 * hourMs; }), DraftAspect::Hour);
    check(predictWith([](PostDraft& draft) { draft.mediaType = MediaType::Reel; }),
          DraftAspect::MediaType);
}

LIKECAST_TEST(TestLocalPredictor)
#include "tst_local_predictor.moc"
