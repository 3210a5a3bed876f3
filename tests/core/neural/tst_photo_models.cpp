#include "tests/core/neural/photo_models_fixture.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestPhotoModels : public QObject, private PhotoModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void photoCnnTrainsAndReports();
    void photoCnnPredictsAPhoto();
    void pastLeavesOutLearnedPhotos();
    void photosInAnArchiveCountLikeFiles();
    void refusesWithoutPhoto();
    void refusesWithoutWeights();
    void refusesPhotosOfNoneOrSeveralAccounts();
    void namesUnreadablePhotos();
    void cancelKeepsTheBestWeights();
    void resumesFromAFolder();
    void damagedFilesAreRefused();
};

void TestPhotoModels::photoCnnTrainsAndReports()
{
    int epochs = 0;
    TrainingOptions options = quickOptions(12);
    options.onEpoch = [&epochs](const TrainingEpoch&) { ++epochs; };
    const auto trained = photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QVERIFY(!trained->stoppedByCaller);
    const QJsonObject report = trained->files.training;
    QCOMPARE(report.value("weights"_L1).toInt(), 1'625'281);
    QCOMPARE(report.value("photos"_L1).toInt(), 60);
    QVERIFY(report.value("scaling"_L1).toString().contains(u"scale.json"));
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

void TestPhotoModels::photoCnnPredictsAPhoto()
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

void TestPhotoModels::pastLeavesOutLearnedPhotos()
{
    const auto model = loaded(u"photo-cnn"_s);
    AccountPosts posts = m_posts;
    Post later;
    later.takenAtMs = posts.posts.back().takenAtMs + 1000;
    later.likes = 300;
    later.photoPath = m_account.writePhoto(u"later.png"_s, 100);
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

void TestPhotoModels::photosInAnArchiveCountLikeFiles()
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
    const RegressorRegistry models = photoRegistry({}, read);
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

void TestPhotoModels::refusesWithoutPhoto()
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

void TestPhotoModels::refusesWithoutWeights()
{
    for (const QString& name : {u"photo-cnn"_s, u"engagement-classes"_s}) {
        const auto model = photoRegistry().load(name, m_folder.filePath(u"nowhere"_s));
        QCOMPARE(model.error().code, ErrorCode::ModelMissing);
        QVERIFY(model.error().detail.contains(u"train it on that account's photos"_s));
    }
}

void TestPhotoModels::refusesPhotosOfNoneOrSeveralAccounts()
{
    const auto errorOf = [](const std::vector<TrainingSource>& sources) {
        return photoRegistry().train(u"photo-cnn"_s, sources, quickOptions(1)).error();
    };
    AccountPosts noPhotos = m_posts;
    for (Post& post : noPhotos.posts)
        post.photoPath.clear();
    QCOMPARE(errorOf(sourceOf(noPhotos)).code, ErrorCode::PostsTooFew);
    AccountPosts few = m_posts;
    few.posts.resize(PhotoTrainingSet::minPhotos - 1);
    QCOMPARE(errorOf(sourceOf(few)).code, ErrorCode::PostsTooFew);
    AccountPosts other = m_posts;
    other.account = u"another"_s;
    QCOMPARE(errorOf({{u"two"_s, {m_posts, other}}}).code, ErrorCode::InputInvalid);
    QCOMPARE(errorOf({}).code, ErrorCode::PostsTooFew);
    TrainingOptions perFollower = quickOptions(1);
    perFollower.target = u"likes-over-followers"_s;
    for (const QString& name : photoRegistry().trainableNames()) {
        const auto refused = photoRegistry().train(name, sourceOf(m_posts), perFollower);
        QVERIFY(!refused && refused.error().code == ErrorCode::InputInvalid);
        QVERIFY(refused.error().detail.contains(name));
    }
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
    const auto trained = photoRegistry().train(u"photo-cnn"_s, sourceOf(posts), quickOptions(1));
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
    const auto trained = photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QVERIFY(trained->stoppedByCaller);
    QVERIFY(trained->files.files.contains(u"training_state.bin"_s));
    TrainingOptions atOnce = quickOptions(5);
    atOnce.cancellation.cancel();
    QCOMPARE(photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), atOnce).error().code,
             ErrorCode::Cancelled);
}

void TestPhotoModels::resumesFromAFolder()
{
    TrainingOptions options = quickOptions(1);
    options.resumeFolder = modelsFolder() + u"/photo-cnn"_s;
    int epoch = 0;
    options.onEpoch = [&epoch](const TrainingEpoch& done) { epoch = done.epoch; };
    QVERIFY(photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), options));
    QCOMPARE(epoch, 13);
    AccountPosts liked = m_posts;
    for (Post& post : liked.posts)
        *post.likes *= 3;
    const auto rescaled = photoRegistry().train(u"photo-cnn"_s, sourceOf(liked), options);
    QVERIFY(rescaled);
    QFile scale(options.resumeFolder + u"/scale.json"_s);
    QVERIFY(scale.open(QIODevice::ReadOnly));
    QCOMPARE(rescaled->files.files.value(u"scale.json"_s), scale.readAll());
    options.resumeFolder = m_folder.filePath(u"nowhere"_s);
    QCOMPARE(photoRegistry().train(u"photo-cnn"_s, sourceOf(m_posts), options).error().code,
             ErrorCode::ModelMissing);
}

void TestPhotoModels::damagedFilesAreRefused()
{
    const auto whole = readModelFiles(modelsFolder() + u"/photo-cnn"_s,
                                      {u"photo-cnn"_s, {}, 1, {u"photo_64x64x3"_s}});
    QVERIFY(whole);
    for (const QString& name : {u"network.bin"_s, u"calibration.json"_s, u"scale.json"_s}) {
        // A valid manifest for an invalid file.
        ModelFiles damaged = *whole;
        damaged.files[name] = "{\"likes_mean\":1e999}";
        QTemporaryDir folder;
        QVERIFY(writeModelFiles(folder.filePath(u"photo-cnn"_s), damaged));
        QCOMPARE(photoRegistry().load(u"photo-cnn"_s, folder.path()).error().code,
                 ErrorCode::ModelDamaged);
    }
}

LIKECAST_TEST(TestPhotoModels)
#include "tst_photo_models.moc"
