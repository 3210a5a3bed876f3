#include "core/neural/photo_models.h"
#include "tests/core/neural/photo_account.h"

#include <QFile>
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

RegressorRegistry registry(const BackboneSource& backbone = {}, const PhotoReader& read = {})
{
    RegressorRegistry models;
    addPhotoRegressors(models, backbone, read);
    return models;
}

std::vector<TrainingSource> sourceOf(const AccountPosts& account)
{
    return {{u"folder"_s, {account}}};
}

AccountInput inputOf(const AccountPosts& account)
{
    AccountInput input;
    input.posts = account.posts;
    return input;
}

/// The picture's mean colour.
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

class TestPhotoModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void photoCnnTrainsAndReports();
    void photoCnnForecastsAPhoto();
    void pastLeavesOutWhatWasLearnedFrom();
    void photosInAnArchiveCountAsFilesDo();
    void withoutPhotoItRefuses();
    void withoutWeightsItRefuses();
    void refusesWhatIsNoAccountsPhotos();
    void namesUnreadablePhotos();
    void cancelKeepsTheBestWeights();
    void resumesFromAFolder();
    void damagedFilesAreRefused();
    void classesTrainOnATrunkTakenOver();
    void takenOverTrunkJudgesByNothingItLearnedFrom();
    void weightsThatLearnedFromAllAreRefused();
    void classesRestOnABackbone();
    void classesNeedTheBackboneTheyWereTrainedOn();
    void splitIsOfTheSeed();
    void splitNeverJudgesByWhatWasLearned();

private:
    QString modelsFolder() const { return m_folder.filePath(u"models"_s); }
    Result<std::unique_ptr<LikeRegressor>> loaded(const QString& name) const
    {
        return registry().load(name, modelsFolder());
    }
    PhotoFeatures newPhoto(const QString& name, int red)
    {
        PhotoFeatures photo;
        photo.photoPath = m_account->writePhoto(name, red);
        return photo;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PhotoAccount> m_account;
    AccountPosts m_posts;
};

void TestPhotoModels::initTestCase()
{
    m_account = std::make_unique<PhotoAccount>(m_folder.path());
    m_posts = m_account->posts(60);
}

void TestPhotoModels::photoCnnTrainsAndReports()
{
    int epochs = 0;
    TrainingOptions options = quickOptions(12);
    options.onEpoch = [&epochs](const TrainingEpoch&) { ++epochs; };
    const auto trained = registry().train(u"photo-cnn"_s, sourceOf(m_posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QVERIFY(!trained->stoppedByCaller);
    const QJsonObject report = trained->files.training;
    QCOMPARE(report.value("weights"_L1).toInt(), 1'625'281);
    QCOMPARE(report.value("photos"_L1).toInt(), 60);
    QCOMPARE(report.value("learned_from"_L1).toInt(), 48);
    QCOMPARE(report.value("epochs"_L1).toArray().size(), epochs);
    const QJsonObject last = report.value("epochs"_L1).toArray().last().toObject();
    const double spreadOfLikes = 115.0;
    QVERIFY(last.value("training_loss"_L1).toDouble() < spreadOfLikes * spreadOfLikes);
    QVERIFY(last.value("validation_loss"_L1).isDouble());
    const QJsonObject unseen = report.value("unseen"_L1).toObject();
    QCOMPARE(unseen.value("photos"_L1).toInt(), 12);
    QVERIFY(unseen.value("median_percent_difference"_L1).toDouble() < 30.0);
    const QJsonObject shown = unseen.value("shown"_L1).toArray().first().toObject();
    const double actual = shown.value("actual"_L1).toDouble();
    const double off = std::abs(shown.value("forecast"_L1).toDouble() - actual) / actual * 100.0;
    QVERIFY(std::abs(shown.value("percent_difference"_L1).toDouble() - off) < 1e-6);
    QVERIFY(writeModelFiles(modelsFolder() + u"/photo-cnn"_s, trained->files));
}

void TestPhotoModels::photoCnnForecastsAPhoto()
{
    const auto model = loaded(u"photo-cnn"_s);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    QCOMPARE((*model)->name(), u"photo-cnn"_s);
    QVERIFY(std::ranges::is_sorted((*model)->referenceResiduals(0)));
    QVERIFY((*model)->pairScale() > 0.0);
    AccountInput nothing;
    const auto account = (*model)->open(nothing, {});
    QVERIFY(account);
    std::vector<double> likes;
    for (const int red : {20, 180}) {
        const PhotoFeatures photo = newPhoto(u"new%1.png"_s.arg(red), red);
        const std::array<qint64, 2> times{1'700'000'000'000, 1'700'050'000'000};
        const auto forecasts = (*account)->forecast({}, &photo, times);
        QVERIFY(forecasts);
        QCOMPARE(forecasts->size(), std::size_t(2));
        QCOMPARE(forecasts->front().logMedian, forecasts->back().logMedian);
        QVERIFY(!forecasts->front().classChances);
        likes.push_back(likesFromLog(forecasts->front().logMedian));
        const auto why = (*account)->explain({}, &photo);
        QVERIFY(why);
        QCOMPARE(why->size(), std::size_t(1));
        QVERIFY(why->front().kind == ContributionKind::PhotoLook);
        QVERIFY(std::abs(why->front().logEffect + forecasts->front().logLevel -
                         forecasts->front().logMedian) < 1e-9);
    }
    QVERIFY2(likes[1] > likes[0] + 100.0, qPrintable(u"%1 %2"_s.arg(likes[0]).arg(likes[1])));
}

void TestPhotoModels::pastLeavesOutWhatWasLearnedFrom()
{
    const auto model = loaded(u"photo-cnn"_s);
    AccountPosts posts = m_posts;
    Post later;
    later.takenAtMs = posts.posts.back().takenAtMs + 1000;
    later.likes = 300;
    later.photoPath = m_account->writePhoto(u"later.png"_s, 100);
    posts.posts.push_back(later);
    Post without = later;
    without.photoPath.clear();
    posts.posts.push_back(without);
    const auto account = (*model)->open(inputOf(posts), {});
    QVERIFY(account);
    QCOMPARE((*account)->postCount(), std::size_t(62));
    const auto& past = (*account)->past();
    QCOMPARE(past.size(), std::size_t(13));
    QCOMPARE(past.back().postIndex, std::size_t(60));
    QCOMPARE(past.back().earlierPosts, std::size_t(60));
    QCOMPARE(past.back().y, std::log1p(300.0));
    CancellationToken cancelled;
    cancelled.cancel();
    QCOMPARE((*model)->open(inputOf(posts), cancelled).error().code, ErrorCode::Cancelled);
}

void TestPhotoModels::photosInAnArchiveCountAsFilesDo()
{
    const auto outside = (*loaded(u"photo-cnn"_s))->open(inputOf(m_posts), {});
    const QString archive = m_folder.filePath(u"photos.zip!"_s);
    const PhotoReader read = [&](const QString& link) -> Result<QByteArray> {
        QFile file(QString(link).replace(archive, m_folder.path()));
        if (!link.startsWith(archive) || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotFound, link);
        return file.readAll();
    };
    AccountPosts linked = m_posts;
    for (Post& post : linked.posts)
        post.photoPath.replace(m_folder.path(), archive);
    const RegressorRegistry models = registry({}, read);
    const auto trained = models.train(u"photo-cnn"_s, sourceOf(linked), quickOptions(1));
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QCOMPARE(trained->files.training.value("photos"_L1).toInt(), 60);

    const auto model = models.load(u"photo-cnn"_s, modelsFolder());
    QVERIFY(model);
    const auto inside = (*model)->open(inputOf(linked), {});
    QVERIFY(outside && inside);
    QCOMPARE((*inside)->past().size(), std::size_t(12));
    for (std::size_t i = 0; i < 12; ++i)
        QCOMPARE((*inside)->past()[i].forecast.logMedian, (*outside)->past()[i].forecast.logMedian);
    PhotoFeatures photo;
    photo.photoPath = linked.posts.front().photoPath;
    const qint64 now = 1'700'000'000'000;
    QVERIFY((*inside)->forecast({}, &photo, {&now, 1}));
}

void TestPhotoModels::withoutPhotoItRefuses()
{
    const auto model = loaded(u"photo-cnn"_s);
    const auto account = (*model)->open({}, {});
    const qint64 now = 1'700'000'000'000;
    const auto forecast = (*account)->forecast({}, nullptr, {&now, 1});
    QCOMPARE(forecast.error().code, ErrorCode::InputInvalid);
    QVERIFY(forecast.error().detail.contains(u"photo"_s));
    QCOMPARE((*account)->explain({}, nullptr).error().code, ErrorCode::InputInvalid);
    PhotoFeatures gone;
    gone.photoPath = m_folder.filePath(u"gone.png"_s);
    QCOMPARE((*account)->forecast({}, &gone, {&now, 1}).error().code, ErrorCode::FileNotFound);
}

void TestPhotoModels::withoutWeightsItRefuses()
{
    for (const QString& name : {u"photo-cnn"_s, u"engagement-classes"_s}) {
        const auto model = registry().load(name, m_folder.filePath(u"nowhere"_s));
        QCOMPARE(model.error().code, ErrorCode::ModelMissing);
        QVERIFY(model.error().detail.contains(u"train it on its photos"_s));
    }
}

void TestPhotoModels::refusesWhatIsNoAccountsPhotos()
{
    const auto errorOf = [](const std::vector<TrainingSource>& sources) {
        return registry().train(u"photo-cnn"_s, sources, quickOptions(1)).error();
    };
    AccountPosts noPhotos = m_posts;
    for (Post& post : noPhotos.posts)
        post.photoPath.clear();
    QCOMPARE(errorOf(sourceOf(noPhotos)).code, ErrorCode::PostsTooFew);
    AccountPosts few = m_posts;
    few.posts.resize(PhotoTrainingSet::leastPhotos - 1);
    QCOMPARE(errorOf(sourceOf(few)).code, ErrorCode::PostsTooFew);
    QCOMPARE(errorOf({{u"two"_s, {m_posts, m_posts}}}).code, ErrorCode::InputInvalid);
    QCOMPARE(errorOf({}).code, ErrorCode::PostsTooFew);
}

void TestPhotoModels::namesUnreadablePhotos()
{
    AccountPosts posts = m_posts;
    posts.posts.resize(24);
    QFile torn(m_folder.filePath(u"torn.png"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("\x89PNG") == 4);
    torn.close();
    posts.posts[3].photoPath = torn.fileName();
    posts.posts[4].likes.reset();
    posts.posts[5].photoPath = posts.posts[6].photoPath;
    const auto trained = registry().train(u"photo-cnn"_s, sourceOf(posts), quickOptions(1));
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    const QJsonObject report = trained->files.training;
    QCOMPARE(report.value("photos"_L1).toInt(), 21);
    QCOMPARE(report.value("photos_without_likes"_L1).toInt(), 1);
    QCOMPARE(report.value("photos_repeated"_L1).toInt(), 1);
    QCOMPARE(report.value("left_out"_L1).toArray().size(), 1);
    QCOMPARE(report.value("left_out"_L1)[0]["photo"_L1].toString(), torn.fileName());
}

void TestPhotoModels::cancelKeepsTheBestWeights()
{
    TrainingOptions options = quickOptions(50);
    options.onEpoch = [&options](const TrainingEpoch&) { options.cancellation.cancel(); };
    const auto trained = registry().train(u"photo-cnn"_s, sourceOf(m_posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QVERIFY(trained->stoppedByCaller);
    QVERIFY(trained->files.files.contains(u"training_state.bin"_s));
    TrainingOptions atOnce = quickOptions(5);
    atOnce.cancellation.cancel();
    QCOMPARE(registry().train(u"photo-cnn"_s, sourceOf(m_posts), atOnce).error().code,
             ErrorCode::Cancelled);
}

void TestPhotoModels::resumesFromAFolder()
{
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    int epoch = 0;
    options.onEpoch = [&epoch](const TrainingEpoch& done) { epoch = done.epoch; };
    QVERIFY(registry().train(u"photo-cnn"_s, sourceOf(m_posts), options));
    QCOMPARE(epoch, 13);
    AccountPosts liked = m_posts;
    for (Post& post : liked.posts)
        *post.likes *= 3;
    const auto rescaled = registry().train(u"photo-cnn"_s, sourceOf(liked), options);
    QVERIFY(rescaled);
    QFile scale(options.resumeFolder + u"/scale.json"_s);
    QVERIFY(scale.open(QIODevice::ReadOnly));
    QCOMPARE(rescaled->files.files.value(u"scale.json"_s), scale.readAll());
    options.resumeFolder = m_folder.filePath(u"nowhere"_s);
    QCOMPARE(registry().train(u"photo-cnn"_s, sourceOf(m_posts), options).error().code,
             ErrorCode::ModelMissing);
}

void TestPhotoModels::damagedFilesAreRefused()
{
    const auto whole = readModelFiles(modelsFolder() + u"/photo-cnn"_s,
                                      {u"photo-cnn"_s, {}, 1, {u"photo_64x64x3"_s}});
    QVERIFY(whole);
    for (const QString& name : {u"network.bin"_s, u"calibration.json"_s, u"scale.json"_s}) {
        // A sound manifest over a file that is none.
        ModelFiles damaged = *whole;
        damaged.files[name] = "{\"likes_mean\":1e999}";
        QTemporaryDir folder;
        QVERIFY(writeModelFiles(folder.filePath(u"photo-cnn"_s), damaged));
        QCOMPARE(registry().load(u"photo-cnn"_s, folder.path()).error().code,
                 ErrorCode::ModelDamaged);
    }
}

void TestPhotoModels::classesTrainOnATrunkTakenOver()
{
    TrainingOptions options = quickOptions(12);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    const auto trained = registry().train(u"engagement-classes"_s, sourceOf(m_posts), options);
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

void TestPhotoModels::takenOverTrunkJudgesByNothingItLearnedFrom()
{
    AccountPosts posts = m_posts;
    constexpr std::size_t adverts = 10; // they shift the draw of the rest
    for (std::size_t i = 0; i < adverts; ++i)
        posts.posts[i].comments = 0;
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    const auto trained = registry().train(u"engagement-classes"_s, sourceOf(posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(u"engagement-classes"_s), trained->files));
    const auto unseenBy = [&](const QString& name, const QString& models) {
        std::set<std::size_t> unseen;
        const auto model = registry().load(name, models);
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

void TestPhotoModels::weightsThatLearnedFromAllAreRefused()
{
    const auto model = loaded(u"photo-cnn"_s);
    const auto account = (*model)->open(inputOf(m_posts), {});
    AccountPosts learned = m_posts;
    for (const PastForecast& past : (*account)->past())
        learned.posts[past.postIndex].photoPath.clear();
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    for (const QString& name : {u"photo-cnn"_s, u"engagement-classes"_s}) {
        const auto refused = registry().train(name, sourceOf(learned), options);
        QCOMPARE(refused.error().code, ErrorCode::PostsTooFew);
        QVERIFY(refused.error().detail.contains(u"learned from all"_s));
    }
}

void TestPhotoModels::classesRestOnABackbone()
{
    const RegressorRegistry models = registry(colourBackbone("0123"));
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

void TestPhotoModels::classesNeedTheBackboneTheyWereTrainedOn()
{
    const auto trained = registry(colourBackbone("0123"))
                             .train(u"engagement-classes"_s, sourceOf(m_posts), quickOptions(1));
    QVERIFY(trained);
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(u"engagement-classes"_s), trained->files));
    for (const BackboneSource& other : {BackboneSource(), colourBackbone("4567")}) {
        const auto model = registry(other).load(u"engagement-classes"_s, folder.path());
        QCOMPARE(model.error().code, ErrorCode::ModelMissing);
        QVERIFY(model.error().detail.contains(u"colours"_s));
    }
    const BackboneSource broken = []() -> Result<std::optional<PhotoBackbone>> {
        return failure(ErrorCode::PackInvalid, u"torn"_s);
    };
    QCOMPARE(registry(broken).load(u"engagement-classes"_s, folder.path()).error().code,
             ErrorCode::PackInvalid);
    const BackboneSource failing = []() -> Result<std::optional<PhotoBackbone>> {
        return PhotoBackbone{u"x"_s, "1", [](const QImage&) -> Result<std::vector<float>> {
                                 return failure(ErrorCode::PackInvalid, u"no figures"_s);
                             }};
    };
    QCOMPARE(registry(failing)
                 .train(u"engagement-classes"_s, sourceOf(m_posts), quickOptions(1))
                 .error()
                 .code,
             ErrorCode::PackInvalid);
}

void TestPhotoModels::splitIsOfTheSeed()
{
    std::vector<std::size_t> places{1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    const PhotoSplit split = PhotoSplit::of(places, 4);
    QCOMPARE(split.training.size(), std::size_t(8));
    QCOMPARE(split.validation.size(), std::size_t(2));
    std::vector<std::size_t> all = split.training;
    all.insert(all.end(), split.validation.begin(), split.validation.end());
    std::ranges::sort(all);
    QCOMPARE(all, places);
    QCOMPARE(PhotoSplit::of(places, 4).training, split.training);
    QVERIFY(PhotoSplit::of(places, 5).training != split.training);
}

void TestPhotoModels::splitNeverJudgesByWhatWasLearned()
{
    const std::vector<std::size_t> places{1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    const PhotoSplit fresh = PhotoSplit::of(places, 4);
    const auto inOrder = [](const PhotoSplit& split) {
        std::vector<std::size_t> all = split.training;
        all.insert(all.end(), split.validation.begin(), split.validation.end());
        return all;
    };
    // What the same split has learned from changes nothing.
    const PhotoSplit again = PhotoSplit::of(places, 4, [&](std::size_t place) {
        return std::ranges::count(fresh.training, place) > 0;
    });
    QCOMPARE(again.training, fresh.training);
    QCOMPARE(again.validation, fresh.validation);
    const PhotoSplit few = PhotoSplit::of(places, 4, [](std::size_t place) { return place < 8; });
    QCOMPARE(few.validation.size(), std::size_t(2));
    QVERIFY(std::ranges::all_of(few.validation, [](std::size_t place) { return place > 8; }));
    const PhotoSplit most = PhotoSplit::of(places, 4, [](std::size_t place) { return place < 18; });
    QCOMPARE(most.validation, (std::vector<std::size_t>{19}));
    QCOMPARE(inOrder(most).size(), places.size());
    QVERIFY(PhotoSplit::of(places, 4, [](std::size_t) { return true; }).validation.empty());
}

QTEST_GUILESS_MAIN(TestPhotoModels)
#include "tst_photo_models.moc"
