#include "core/prototypes/available_trees.h"
#include "core/regression/likecast/likecast_regressor.h"
#include "core/regression/likecast/training/likecast_trainer.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr double goldenTolerance = 0.25; ///< in y: planted versus learned effects

AccountInput inputOf(const AccountPosts& account)
{
    AccountInput input;
    input.counts = account.counts;
    input.posts = account.posts;
    return input;
}

PostDraft draftAfter(const AccountPosts& account, const QString& caption,
                     MediaType type = MediaType::Photo)
{
    PostDraft draft;
    draft.caption = caption;
    draft.mediaType = type;
    draft.takenAtMs =
        (account.posts.empty() ? 1'700'000'000'000 : account.posts.back().takenAtMs) + 24 * hourMs;
    return draft;
}

bool sameMedians(const std::vector<PastForecast>& a, const std::vector<PastForecast>& b,
                 std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (a[i].forecast.logMedian != b[i].forecast.logMedian ||
            a[i].forecast.errorScale != b[i].forecast.errorScale)
            return false;
    }
    return true;
}

} // namespace

class TestLikecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsPlantedEffects();
    void beatsTheLevelOnAnAccountNotSeen();
    void survivesSavingAndLoading();
    void laterPostsChangeNothingEarlier();
    void ownLikesChangeNothingOfItsForecast();
    void hiddenLikesAreLeftOut();
    void answersWithoutAnyPost();
    void standsOddAccounts_data();
    void standsOddAccounts();
    void explainsItself();
    void aCaptionNotYetTypedChangesNothing();
    void photosMoveTheForecast();
    void forecastsAWeekAsOneByOne();
    void refusesDamageAndForeignFiles();
    void theShippedModelLoads();

private:
    double median(AccountRegression& account, const PostDraft& draft) const
    {
        const auto forecast = account.forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
        return forecast ? forecast->front().logMedian : std::nan("");
    }
    std::unique_ptr<AccountRegression> opened(const AccountPosts& account) const
    {
        auto result = m_regressor->open(inputOf(account), {});
        return result ? std::move(*result) : nullptr;
    }

    QTemporaryDir m_models;
    std::unique_ptr<LikeRegressor> m_regressor;
};

void TestLikecast::initTestCase()
{
    auto trained = trainLikecast({synthetic::source(12, 120)}, synthetic::quickSettings(), {}, {});
    QVERIFY(trained);
    const auto files = trained->model.toFiles(trained->training);
    QVERIFY(files);
    QVERIFY(writeModelFiles(m_models.filePath(u"likecast"_s), *files));
    const QJsonObject held = trained->training.value(u"held_out"_s).toObject();
    const QJsonObject figures = held.value(u"synthetic"_s).toObject();
    QCOMPARE(figures.value(u"posts_scored"_s).toInt(), 12 * 115);
    QVERIFY(figures.value(u"pairwise_accuracy"_s).toDouble() > 0.75);
    m_regressor = std::make_unique<LikecastRegressor>(std::move(trained->model));
}

void TestLikecast::learnsPlantedEffects()
{
    const AccountPosts account = synthetic::account(1000, 100);
    const auto regression = opened(account);
    QVERIFY(regression);
    const double plain = median(*regression, draftAfter(account, u"Another day at work #daily"_s));
    const double giveaway =
        median(*regression, draftAfter(account, u"A giveaway for friends #prize"_s));
    const double video =
        median(*regression, draftAfter(account, u"Another day at work #daily"_s, MediaType::Video));
    QVERIFY2(std::abs(giveaway - plain - synthetic::wordEffect) < goldenTolerance,
             qPrintable(QString::number(giveaway - plain)));
    QVERIFY2(std::abs(video - plain - synthetic::videoEffect) < goldenTolerance,
             qPrintable(QString::number(video - plain)));
}

void TestLikecast::beatsTheLevelOnAnAccountNotSeen()
{
    const auto regression = opened(synthetic::account(1001, 120));
    double error = 0.0;
    double levelError = 0.0;
    double expected = 0.0;
    for (const PastForecast& past : regression->past()) {
        if (past.earlierPosts < 5)
            continue;
        error += std::abs(past.y - past.forecast.logMedian);
        levelError += std::abs(past.y - past.forecast.logLevel);
        expected += past.forecast.errorScale;
    }
    QVERIFY2(error < 0.75 * levelError, qPrintable(QString::number(error / levelError)));
    QVERIFY2(std::abs(expected / error - 1.0) < 0.35,
             qPrintable(QString::number(expected / error)));
}

void TestLikecast::survivesSavingAndLoading()
{
    const auto loaded = treeRegressors().load(u"likecast"_s, m_models.path());
    QVERIFY(loaded);
    QCOMPARE((*loaded)->name(), u"likecast"_s);
    QCOMPARE((*loaded)->pairScale(), m_regressor->pairScale());
    const AccountPosts account = synthetic::account(1002, 40);
    const auto first = opened(account);
    const auto second = (*loaded)->open(inputOf(account), {});
    QVERIFY(second);
    QVERIFY(sameMedians(first->past(), (*second)->past(), first->past().size()));
    const PostDraft draft = draftAfter(account, u"A giveaway"_s);
    QCOMPARE(median(**second, draft), median(*first, draft));
}

void TestLikecast::laterPostsChangeNothingEarlier()
{
    const AccountPosts account = synthetic::account(1003, 60);
    AccountPosts changed = account;
    for (std::size_t i = 40; i < changed.posts.size(); ++i) {
        changed.posts[i].likes = 1'000'000;
        changed.posts[i].caption = u"something else entirely"_s;
    }
    std::reverse(changed.posts.begin() + 40, changed.posts.end());
    AccountPosts shorter = account;
    shorter.posts.resize(40);
    const auto original = opened(account);
    QVERIFY(sameMedians(original->past(), opened(changed)->past(), 40));
    QVERIFY(sameMedians(original->past(), opened(shorter)->past(), 40));
}

void TestLikecast::ownLikesChangeNothingOfItsForecast()
{
    const AccountPosts account = synthetic::account(1004, 60);
    AccountPosts changed = account;
    changed.posts[30].likes = 0;
    const auto original = opened(account);
    const auto other = opened(changed);
    QVERIFY(sameMedians(original->past(), other->past(), 31));
    QVERIFY(!sameMedians(original->past(), other->past(), 32));
}

void TestLikecast::hiddenLikesAreLeftOut()
{
    const AccountPosts account = synthetic::account(1005, 60);
    AccountPosts hidden = account;
    hidden.posts.insert(hidden.posts.begin() + 20, hidden.posts[3]);
    hidden.posts[20].takenAtMs = hidden.posts[19].takenAtMs;
    hidden.posts[20].likes.reset();
    const auto original = opened(account);
    const auto other = opened(hidden);
    QCOMPARE(other->postCount(), std::size_t(60));
    QVERIFY(sameMedians(original->past(), other->past(), 60));
    QCOMPARE(other->past()[20].postIndex, std::size_t(21));
}

void TestLikecast::answersWithoutAnyPost()
{
    AccountPosts nobody;
    const auto unknown = opened(nobody);
    QVERIFY(unknown);
    QCOMPARE(unknown->postCount(), std::size_t(0));
    QVERIFY(std::isfinite(median(*unknown, draftAfter(nobody, u"hello"_s))));

    AccountInput typed;
    typed.averageLikes = 200.0;
    const auto byAverage = m_regressor->open(typed, {});
    const PostDraft draft = draftAfter(nobody, u"Another day at work #daily"_s);
    const auto forecast = (*byAverage)->forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
    QVERIFY(forecast);
    QCOMPARE(forecast->front().logLevel, std::log(201.0));
    QVERIFY(std::abs(forecast->front().logMedian - std::log(201.0)) < 1.0);

    nobody.counts.followers = 1'000'000;
    const double big = median(*opened(nobody), draft);
    nobody.counts.followers = 1'000;
    QVERIFY(big > median(*opened(nobody), draft) + 1.0);
}

void TestLikecast::standsOddAccounts_data()
{
    QTest::addColumn<int>("posts");
    QTest::addColumn<qint64>("stepMs");
    QTest::addColumn<qint64>("likes");
    QTest::newRow("one post") << 1 << qint64(0) << qint64(50);
    QTest::newRow("identical times") << 30 << qint64(0) << qint64(50);
    QTest::newRow("descending times") << 30 << -5 * hourMs << qint64(50);
    QTest::newRow("no likes at all") << 30 << 5 * hourMs << qint64(0);
    QTest::newRow("enormous likes") << 30 << 5 * hourMs << std::numeric_limits<qint64>::max();
    QTest::newRow("negative likes") << 30 << 5 * hourMs << qint64(-1);
}

void TestLikecast::standsOddAccounts()
{
    QFETCH(int, posts);
    QFETCH(qint64, stepMs);
    QFETCH(qint64, likes);
    AccountPosts account;
    for (int i = 0; i < posts; ++i) {
        Post post;
        post.takenAtMs = i * stepMs;
        post.likes = likes;
        account.posts.push_back(post);
    }
    const auto regression = opened(account);
    QVERIFY(regression);
    QCOMPARE(regression->postCount(), likes < 0 ? std::size_t(0) : std::size_t(posts));
    for (const PastForecast& past : regression->past()) {
        QVERIFY(std::isfinite(past.forecast.logMedian) && past.forecast.logMedian >= 0.0);
        QVERIFY(past.forecast.errorScale > 0.0);
    }
    QVERIFY(std::isfinite(median(*regression, draftAfter(account, QString(5000, u'#')))));
}

void TestLikecast::explainsItself()
{
    const AccountPosts account = synthetic::account(1006, 80);
    const auto regression = opened(account);
    const PostDraft draft = draftAfter(account, u"A giveaway for friends #prize"_s);
    const auto contributions = regression->explain(draft, nullptr);
    QVERIFY(contributions);
    QVERIFY(!contributions->empty());
    double sum = 0.0;
    for (const Contribution& contribution : *contributions)
        sum += contribution.logEffect;
    const auto forecast = regression->forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
    QVERIFY(std::abs(sum - (forecast->front().logMedian - forecast->front().logLevel)) < 1e-2);
    const auto caption =
        std::ranges::find(*contributions, ContributionKind::Caption, &Contribution::kind);
    QVERIFY(caption != contributions->end());
    QVERIFY(caption->logEffect > 0.2);
    QVERIFY(caption->words.contains(u"giveaway"_s));
    QVERIFY(std::ranges::is_sorted(*contributions, [](const auto& a, const auto& b) {
        return std::abs(a.logEffect) > std::abs(b.logEffect);
    }));
}

void TestLikecast::aCaptionNotYetTypedChangesNothing()
{
    AccountPosts unknown;
    const auto none = opened(unknown);
    const auto captionEffect = [](AccountRegression& account, const PostDraft& draft) {
        const auto contributions = account.explain(draft, nullptr);
        double effect = 0.0;
        double others = 0.0;
        for (const Contribution& contribution : *contributions) {
            const bool isOfCaption = contribution.kind == ContributionKind::Caption ||
                                     contribution.kind == ContributionKind::Hashtags;
            (isOfCaption ? effect : others) += contribution.logEffect;
        }
        const auto forecast = account.forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
        const double above = forecast->front().logMedian - forecast->front().logLevel;
        return std::pair(effect, above - others - effect);
    };
    const auto [untyped, remainder] = captionEffect(*none, draftAfter(unknown, QString()));
    QCOMPARE(untyped, 0.0);
    QVERIFY(std::abs(remainder) < 1e-2);
    QVERIFY(captionEffect(*none, draftAfter(unknown, u"A giveaway #prize"_s)).first != 0.0);

    // An account that has posted without captions may do so again.
    AccountPosts bare = synthetic::account(1009, 8);
    bare.posts.back().caption.clear();
    const auto some = opened(bare);
    QVERIFY(captionEffect(*some, draftAfter(bare, QString())).first != 0.0);
}

void TestLikecast::photosMoveTheForecast()
{
    const AccountPosts account = synthetic::account(1007, 40);
    PhotoFeatures face;
    face.values[static_cast<std::size_t>(PhotoFeature::FaceCount)] = 1.0;
    const PhotoFeatures empty;
    const PostDraft draft = draftAfter(account, QString());
    const auto times = std::span(&draft.takenAtMs, 1);
    const auto regression = opened(account);
    const double with = regression->forecast(draft, &face, times)->front().logMedian;
    const double without = regression->forecast(draft, &empty, times)->front().logMedian;
    QVERIFY(std::abs(with - without) < 1e-6); // this account's photos are unknown

    AccountInput dislikesFaces = inputOf(account);
    std::vector<double> medians;
    for (const PastForecast& past : regression->past())
        medians.push_back(past.y - past.forecast.logMedian);
    dislikesFaces.photoFeatures = [&](const Post& post) -> std::optional<PhotoFeatures> {
        const auto index = static_cast<std::size_t>(&post - account.posts.data());
        return medians[index] > 0.0 ? empty : face;
    };
    const auto learned = m_regressor->open(dislikesFaces, {});
    const double learnedWith = (*learned)->forecast(draft, &face, times)->front().logMedian;
    const double learnedWithout = (*learned)->forecast(draft, &empty, times)->front().logMedian;
    QVERIFY2(learnedWith - learnedWithout < -0.05,
             qPrintable(QString::number(learnedWith - learnedWithout)));
}

void TestLikecast::forecastsAWeekAsOneByOne()
{
    const AccountPosts account = synthetic::account(1008, 60);
    const auto regression = opened(account);
    PostDraft draft = draftAfter(account, u"Another day"_s);
    std::vector<qint64> hours;
    for (int hour = 0; hour < 168; ++hour)
        hours.push_back(draft.takenAtMs + hour * hourMs);
    const auto week = regression->forecast(draft, nullptr, hours);
    QVERIFY(week);
    QCOMPARE(week->size(), hours.size());
    for (const std::size_t hour : {std::size_t(0), std::size_t(50), std::size_t(167)}) {
        draft.takenAtMs = hours[hour];
        QCOMPARE(median(*regression, draft), (*week)[hour].logMedian);
    }
}

void TestLikecast::refusesDamageAndForeignFiles()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"likecast"_s);
    QVERIFY(QDir().mkpath(copy));
    const QDir original(m_models.filePath(u"likecast"_s));
    for (const QString& name : original.entryList(QDir::Files))
        QVERIFY(QFile::copy(original.filePath(name), QDir(copy).filePath(name)));
    QVERIFY(treeRegressors().load(u"likecast"_s, folder.path()));

    QFile trees(QDir(copy).filePath(u"residual.ubj"_s));
    QVERIFY(trees.open(QIODevice::ReadWrite));
    trees.seek(trees.size() / 2);
    trees.write("damage");
    trees.close();
    QCOMPARE(treeRegressors().load(u"likecast"_s, folder.path()).error().code,
             ErrorCode::ModelDamaged);

    QFile manifest(QDir(copy).filePath(u"manifest.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadWrite));
    QByteArray text = manifest.readAll();
    text.replace("\"post_count\"", "\"post_Count\"");
    manifest.seek(0);
    manifest.write(text);
    manifest.close();
    QCOMPARE(treeRegressors().load(u"likecast"_s, folder.path()).error().code,
             ErrorCode::ModelIncompatible);
    QCOMPARE(treeRegressors().load(u"likecast"_s, folder.filePath(u"none"_s)).error().code,
             ErrorCode::ModelMissing);
    QCOMPARE(treeRegressors().load(u"unheard-of"_s, folder.path()).error().code,
             ErrorCode::InputInvalid);
}

void TestLikecast::theShippedModelLoads()
{
    const auto shipped =
        treeRegressors().load(treeRegressors().names().first(), sourcePath("models"));
    QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error().detail));
    QVERIFY(!(*shipped)->version().isEmpty());
    QVERIFY((*shipped)->pairScale() > 0.0);
    for (const std::size_t posts : {0, 3, 10, 1000})
        QVERIFY(std::ranges::is_sorted((*shipped)->referenceResiduals(posts)));
    const auto account = (*shipped)->open(inputOf(synthetic::account(1, 30)), {});
    QVERIFY(account);
    QCOMPARE((*account)->past().size(), std::size_t(30));
}

LIKECAST_TEST(TestLikecast)
#include "tst_likecast.moc"
