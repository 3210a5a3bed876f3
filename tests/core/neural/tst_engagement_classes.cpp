#include "tests/core/neural/photo_models_fixture.h"

#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// Mean colour of the picture.
std::vector<float> meanColour(const QImage& picture)
{
    const QColor colour(
        picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    return {static_cast<float>(colour.red()), static_cast<float>(colour.green()),
            static_cast<float>(colour.blue())};
}

BackboneSource colourBackbone(const QByteArray& sha256)
{
    return [sha256]() -> Result<std::optional<PhotoBackbone>> {
        return PhotoBackbone{u"colours"_s, sha256,
                             [](const QImage& picture) -> Result<std::vector<float>> {
                                 return meanColour(picture);
                             }};
    };
}

} // namespace

class TestEngagementClasses : public QObject, private PhotoModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void classesReuseTheLayersOfAPhotoCnn();
    void photosOfTheReusedModelAreNeverForValidation();
    void modelThatLearnedFromAllPhotosIsRefused();
    void classesUseABackbone();
    void classesNeedTheBackboneTheyWereTrainedOn();
};

void TestEngagementClasses::initTestCase()
{
    const auto trunk = photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), quickOptions(12));
    QVERIFY2(trunk, qPrintable(trunk ? QString() : trunk.error().detail));
    QVERIFY(writeModelFiles(modelsFolder() + u"/photo-cnn"_s, trunk->files));
}

void TestEngagementClasses::classesReuseTheLayersOfAPhotoCnn()
{
    TrainingOptions options = quickOptions(12);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    const auto trained = photoRegistry().train(u"engagement-classes"_s, sourceOf(m_posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    const QJsonObject report = trained->files.training;
    QCOMPARE(report.value("backbone"_L1).toString(), u"photo-cnn"_s);
    QCOMPARE(report.value("advert_rule"_L1).toString(), u"comment_ratio"_s);
    const QJsonObject unseen = report.value("unseen"_L1).toObject();
    QCOMPARE(unseen.value("photos"_L1).toInt(), 12);
    int all = 0;
    int right = 0;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const int count = unseen.value("confusion_matrix"_L1)[row][column].toInt();
            all += count;
            right += row == column ? count : 0;
        }
    }
    QCOMPARE(all, 12);
    QVERIFY(std::abs(unseen.value("accuracy"_L1).toDouble() - right / 12.0) < 1e-9);
    QVERIFY2(right >= 6, qPrintable(QString::number(right)));
    QVERIFY(writeModelFiles(modelsFolder() + u"/engagement-classes"_s, trained->files));

    const auto model = loaded(u"engagement-classes"_s);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    const auto account = (*model)->open({}, {});
    const qint64 now = 1'700'000'000'000;
    std::vector<LikeForecast> forecasts;
    for (const int red : {10, 190}) {
        const PhotoFeatures photo = newPhoto(u"class%1.png"_s.arg(red), red);
        const auto forecast = (*account)->forecast({}, &photo, {&now, 1});
        QVERIFY(forecast);
        QVERIFY(forecast->front().classChances);
        const auto& chances = *forecast->front().classChances;
        QVERIFY(std::abs(chances[0] + chances[1] + chances[2] - 1.0) < 1e-9);
        double y = 0.0;
        for (std::size_t i = 0; i < 3; ++i)
            y += chances[i] *
                 std::log1p(report.value("median_likes"_L1)[static_cast<qsizetype>(i)].toDouble());
        QVERIFY(std::abs(y - forecast->front().logMedian) < 1e-9);
        forecasts.push_back(forecast->front());
    }
    QVERIFY((*forecasts[0].classChances)[0] > (*forecasts[1].classChances)[0]);
    QVERIFY(forecasts[0].logMedian < forecasts[1].logMedian);
}

void TestEngagementClasses::photosOfTheReusedModelAreNeverForValidation()
{
    AccountPosts posts = m_posts;
    constexpr std::size_t adverts = 10; // they change the random draw for the rest
    for (std::size_t i = 0; i < adverts; ++i)
        posts.posts[i].comments = 0;
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    const auto trained = photoRegistry().train(u"engagement-classes"_s, sourceOf(posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(u"engagement-classes"_s), trained->files));
    const auto unseenBy = [&](const QString& name, const QString& models) {
        std::set<std::size_t> unseen;
        const auto model = photoRegistry().load(name, models);
        const auto account = (*model)->open(inputOf(posts), {});
        for (const PastForecast& past : (*account)->past())
            unseen.insert(past.postIndex);
        return unseen;
    };
    const auto byTrunk = unseenBy(u"photo-cnn"_s, modelsFolder());
    const auto byClasses = unseenBy(u"engagement-classes"_s, folder.path());
    QVERIFY(std::ranges::includes(byTrunk, byClasses));
    const auto judging =
        std::ranges::count_if(byClasses, [](std::size_t post) { return post >= adverts; });
    QVERIFY(judging > 0);
    QCOMPARE(trained->files.training.value("unseen"_L1)["photos"_L1].toInt(),
             static_cast<int>(judging));
}

void TestEngagementClasses::modelThatLearnedFromAllPhotosIsRefused()
{
    const auto model = loaded(u"photo-cnn"_s);
    const auto account = (*model)->open(inputOf(m_posts), {});
    AccountPosts learned = m_posts;
    for (const PastForecast& past : (*account)->past())
        learned.posts[past.postIndex].photoPath.clear();
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    for (const QString& name : {u"photo-cnn"_s, u"engagement-classes"_s}) {
        const auto refused = photoRegistry().train(name, sourceOf(learned), options);
        QCOMPARE(refused.error().code, ErrorCode::PostsTooFew);
        QVERIFY(refused.error().detail.contains(u"already trained on all"_s));
    }
}

void TestEngagementClasses::classesUseABackbone()
{
    const RegressorRegistry models = photoRegistry(colourBackbone("0123"));
    const auto trained = models.train(u"engagement-classes"_s, sourceOf(m_posts), quickOptions(50));
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    const QJsonObject report = trained->files.training;
    QCOMPARE(report.value("backbone"_L1).toString(), u"colours"_s);
    QCOMPARE(report.value("weights"_L1).toInt(), 3 * 128 + 128 + 128 * 3 + 3);
    QVERIFY(report.value("unseen"_L1)["accuracy"_L1].toDouble() > 0.6);
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(u"engagement-classes"_s), trained->files));
    const auto model = models.load(u"engagement-classes"_s, folder.path());
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    const auto account = (*model)->open({}, {});
    const qint64 now = 1'700'000'000'000;
    const PhotoFeatures photo = newPhoto(u"red.png"_s, 195);
    const auto forecast = (*account)->forecast({}, &photo, {&now, 1});
    QVERIFY(forecast);
    QVERIFY((*forecast->front().classChances)[2] > 0.5);
}

void TestEngagementClasses::classesNeedTheBackboneTheyWereTrainedOn()
{
    const auto trained = photoRegistry(colourBackbone("0123"))
                             .train(u"engagement-classes"_s, sourceOf(m_posts), quickOptions(1));
    QVERIFY(trained);
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(u"engagement-classes"_s), trained->files));
    for (const BackboneSource& other : {BackboneSource(), colourBackbone("4567")}) {
        const auto model = photoRegistry(other).load(u"engagement-classes"_s, folder.path());
        QCOMPARE(model.error().code, ErrorCode::ModelMissing);
        QVERIFY(model.error().detail.contains(u"colours"_s));
    }
    const BackboneSource broken = []() -> Result<std::optional<PhotoBackbone>> {
        return failure(ErrorCode::PackInvalid, u"torn"_s);
    };
    QCOMPARE(photoRegistry(broken).load(u"engagement-classes"_s, folder.path()).error().code,
             ErrorCode::PackInvalid);
    const BackboneSource failing = []() -> Result<std::optional<PhotoBackbone>> {
        return PhotoBackbone{u"x"_s, "1", [](const QImage&) -> Result<std::vector<float>> {
                                 return failure(ErrorCode::PackInvalid, u"no figures"_s);
                             }};
    };
    QCOMPARE(photoRegistry(failing)
                 .train(u"engagement-classes"_s, sourceOf(m_posts), quickOptions(1))
                 .error()
                 .code,
             ErrorCode::PackInvalid);
}

LIKECAST_TEST(TestEngagementClasses)
#include "tst_engagement_classes.moc"
