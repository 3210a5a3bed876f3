#include "core/faces/face_detector_factory.h"
#include "core/prediction/local_predictor.h"
#include "core/prototypes/available_trees.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hourMs = 3'600'000;
const qint64 thursdayEvening = 1'795'719'600'000; // 26 November 2026, 19:00 UTC

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

/// An account that posts every day and gets about 500 likes, twice as many for a caption about
/// "sunset".
std::vector<Post> sunsetPosts(int count)
{
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        Post post;
        const bool sunset = i % 3 == 0;
        post.takenAtMs = thursdayEvening - (count - i) * 24 * hourMs;
        post.likes = (sunset ? 1000 : 500) + (i * 37) % 90;
        post.caption = sunset ? u"sunset over the bay"_s : u"coffee in the garden"_s;
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
    void restsOnStoredPosts();
    void unknownAccountIsAnError();
    void stopsAtEveryStage();
    void errorsOfThePhotoComeThrough();
    void weekAgreesWithTheNumber();

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
    // The range follows the spread of what was typed.
    const Prediction wild = predictWith({20, 600, 60, 300, 30, 900, 50, 200});
    const auto width = [](const Prediction& p) { return std::log(p.likes->high / p.likes->low); };
    QVERIFY(width(wild) > 2 * width(steady));
    QVERIFY(predictWith({120, 98, 143}).likes.has_value());
}

void TestLocalPredictor::restsOnStoredPosts()
{
    const QTemporaryDir directory;
    const auto lock = InstanceLock::acquire(directory.path());
    QVERIFY(lock.has_value());
    const auto opened = Database::open(*lock);
    QVERIFY(opened.has_value());
    Database& database = *opened->database;
    AccountRepository accounts(database);
    const auto profile = accounts.addProfile(u"me"_s);
    QVERIFY(profile.has_value());
    const auto account = accounts.ensure(*profile, u"sunset.club"_s);
    QVERIFY(account.has_value());
    auto merge = PostMerge::begin(database);
    QVERIFY(merge.has_value());
    for (const Post& post : sunsetPosts(90))
        QVERIFY((*merge)->add(*account, post, thursdayEvening).has_value());
    QVERIFY((*merge)->commit().has_value());

    const auto predictor = makePredictor([&database] { return &database; });
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
    const auto predictor = makePredictor();
    PredictionRequest request = typedRequest();
    const auto week = predictor->forecastWeek(request, thursdayEvening - 3 * hourMs, {});
    QVERIFY(week.has_value());
    // 19:00 UTC is 21:00 in Bucharest.
    QCOMPARE(week->takenAtMs[3][21], thursdayEvening);
    const auto prediction = predictor->predict(request, {}, {});
    QVERIFY(std::abs(week->likes[3][21] - prediction->likes->median) < 1e-3 * week->likes[3][21]);
    const auto weekday = static_cast<std::size_t>(week->bestWeekday);
    const auto hour = static_cast<std::size_t>(week->bestHour);
    for (const auto& hours : week->likes) {
        for (const double likes : hours)
            QVERIFY(likes <= week->likes[weekday][hour]);
    }
}

LIKECAST_TEST(TestLocalPredictor)
#include "tst_local_predictor.moc"
