#include "core/prototypes/available_trees.h"
#include "core/prototypes/encoded_regressor.h"
#include "core/prototypes/metadata_encoder.h"
#include "core/prototypes/recent_likes_encoder.h"
#include "core/prototypes/thesis_encoder.h"
#include "core/prototypes/tree_models.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

TrainingOptions quickOptions()
{
    TrainingOptions options;
    options.epochs = 20;
    return options;
}

/// Captions whose words are frequent enough for the thesis's vocabulary.
std::vector<TrainingSource> sources()
{
    return {synthetic::source(12, 60)};
}

AccountInput inputOf(const AccountPosts& account)
{
    AccountInput input;
    input.counts = account.counts;
    input.posts = account.posts;
    return input;
}

} // namespace

class TestPrototypeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thesisEncoderFillsItsColumns();
    void recentLikesEncoderKnowsTheLastTwenty();
    void metadataEncoderRanksHashtagsAndScales();
    void trainsSavesAndLoads_data();
    void trainsSavesAndLoads();
    void learnsThePlantedWord();
    void learnsByThePostsOwnClock();
    void sameSeedGivesTheSameBytes();
    void forecastsOfThePastKnowNothingLater_data();
    void forecastsOfThePastKnowNothingLater();
    void hiddenLikesAndFirstPostsAreNoRows();
    void refusesTooFewPostsAndStopsWhenAsked();
    void refusesTargetsThatItDoesNotHave();
    void withoutFollowersItRefusesWhatIsPerFollower();
    void damagedWeightsAreRefused();

private:
    static void eachPrototype();
};

void TestPrototypeModels::eachPrototype()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : treeRegressors().names().mid(1))
        QTest::newRow(qPrintable(name)) << name;
}

void TestPrototypeModels::thesisEncoderFillsItsColumns()
{
    Post sunset;
    sunset.caption = QStringLiteral("Sunset over mountains");
    const auto encoder = ThesisEncoder::fit(std::vector<TrainingPost>(30, {&sunset, nullptr}));
    const QStringList names = encoder->featureNames();
    QCOMPARE(names.size(), static_cast<qsizetype>(ThesisEncoder::columns));
    PhotoFeatures photo;
    photo.values[static_cast<std::size_t>(PhotoFeature::FaceCount)] = 3;
    photo.values[static_cast<std::size_t>(PhotoFeature::SmileCount)] = 2;
    LocalTime time;
    time.weekday = 6;
    time.hour = 23.5;
    std::vector<float> row(ThesisEncoder::columns);
    encoder->encode({u"A sunset #love", time, MediaType::Photo, &photo}, {}, {}, row);
    QCOMPARE(std::count(row.begin(), row.end(), 1.0f), 3);
    QCOMPARE(row[static_cast<std::size_t>(names.indexOf(u"stem_sunset"_s))], 1.0f);
    QCOMPARE(row[static_cast<std::size_t>(names.indexOf(u"faces"_s))], 3.0f);
    QCOMPARE(row[static_cast<std::size_t>(names.indexOf(u"smiles"_s))], 2.0f);
    QCOMPARE(row[static_cast<std::size_t>(names.indexOf(u"sunday"_s))], 1.0f);
    QCOMPARE(row[static_cast<std::size_t>(names.indexOf(u"hours_22_2"_s))], 1.0f);
    QCOMPARE(ThesisEncoder::fromJson(encoder->toJson())->featureNames(), names);
}

void TestPrototypeModels::recentLikesEncoderKnowsTheLastTwenty()
{
    RecentLikesEncoder encoder;
    PastLikes past;
    past.append(1'000'000.0);
    for (int i = 0; i < 20; ++i)
        past.append(i < 10 ? 50.0 : 100.0 + i);
    std::vector<float> row(static_cast<std::size_t>(encoder.featureNames().size()));
    AccountCounts counts;
    counts.followers = 999;
    encoder.encode({u"", {}, MediaType::Photo, nullptr}, past, counts, row);
    QVERIFY(std::abs(row[0] - std::log(1000.0f)) < 1e-5f);
    QVERIFY(std::isnan(row[1]));
    QVERIFY(std::abs(row[3] - std::log1p(50.0f)) < 1e-5f);
    QVERIFY(std::abs(row[4] - std::log1p(50.0f)) < 1e-5f);
    QVERIFY(std::abs(row[5] - std::log1p(119.0f)) < 1e-5f);
    QVERIFY(std::isnan(row.back()));
}

void TestPrototypeModels::metadataEncoderRanksHashtagsAndScales()
{
    std::vector<Post> posts(20);
    for (std::size_t i = 0; i < posts.size(); ++i)
        posts[i].caption =
            i < 8 ? u"#Love #once%1"_s.arg(i) + (i < 5 ? u" #sea"_s : QString()) : u"none"_s;
    std::vector<TrainingPost> training;
    for (const Post& post : posts)
        training.push_back({&post});
    const auto fitted = MetadataEncoder::fit(training);
    const auto encoder = MetadataEncoder::fromJson(fitted->toJson());
    const QStringList names = encoder->featureNames();
    QCOMPARE(names.size(), static_cast<qsizetype>(MetadataEncoder::columns));
    std::vector<float> row(MetadataEncoder::columns);
    AccountCounts counts;
    counts.followers = 1'000'000'000;
    LocalTime time;
    time.month = 12;
    time.weekday = 6;
    time.hour = 23.99;
    encoder->encode({u"#LOVE #sea @friend", time, MediaType::Photo, nullptr}, {}, counts, row);
    QCOMPARE(row[0], 0.75f);
    QCOMPARE(row[2], 0.05f);
    QVERIFY(row[3] > 0.999f && row[3] <= 1.0f);
    QVERIFY(std::isnan(row[4]) && std::isnan(row[6]));
    for (const QString& one : {u"month_12"_s, u"weekday_6"_s, u"hours_20_24"_s})
        QCOMPARE(row[static_cast<std::size_t>(names.indexOf(one))], 1.0f);

    // A given list of popular hashtags replaces those that the posts use.
    const auto listed = MetadataEncoder::fit(training, {u"sky"_s, u"Sea"_s, u"sea"_s, u"sun"_s});
    listed->encode({u"#love", time, MediaType::Photo, nullptr}, {}, counts, row);
    QCOMPARE(row[0], 0.0f);
    listed->encode({u"#SEA", time, MediaType::Photo, nullptr}, {}, counts, row);
    QVERIFY(std::abs(row[0] - 2.0f / 3.0f) < 1e-6f);
    listed->encode({u"#\U0001D600\U0001D5F2\U0001D5EE", time, MediaType::Photo, nullptr}, {},
                   counts,
                   row); // the same in mathematical letters
    QVERIFY(std::abs(row[0] - 2.0f / 3.0f) < 1e-6f);
}

void TestPrototypeModels::trainsSavesAndLoads_data()
{
    eachPrototype();
}

void TestPrototypeModels::trainsSavesAndLoads()
{
    QFETCH(const QString, name);
    const auto trained = treeRegressors().train(name, sources(), quickOptions());
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QCOMPARE(trained->files.training.value(u"test_posts"_s).toArray().size(), 10);
    QVERIFY(trained->files.training.value(u"scaling"_s).isString());
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(name), trained->files));
    const auto loaded = treeRegressors().load(name, folder.path());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    QCOMPARE((*loaded)->name(), name);

    const AccountPosts account = synthetic::account(99, 40);
    const auto opened = (*loaded)->open(inputOf(account), {});
    QVERIFY(opened);
    QCOMPARE((*opened)->past().size(), account.posts.size());
    PostDraft draft{u"A giveaway for friends #prize"_s,
                    account.posts.back().takenAtMs + 86'400'000};
    const auto forecast = (*opened)->forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
    QVERIFY(forecast);
    const double usual = forecast->front().logLevel;
    QVERIFY(std::abs(forecast->front().logMedian - usual) < 1.5);
    QVERIFY(forecast->front().errorScale > 0.0);
}

void TestPrototypeModels::learnsThePlantedWord()
{
    const auto trained = treeRegressors().train(u"random-forest"_s, sources(), quickOptions());
    QVERIFY(trained);
    const QJsonArray importances = trained->files.training.value(u"importances"_s).toArray();
    QVERIFY(!importances.isEmpty());
    QStringList first;
    for (qsizetype i = 0; i < 4; ++i)
        first.append(importances[i].toObject().value(u"name"_s).toString());
    QVERIFY2(first.contains(u"stem_giveaway"_s) || first.contains(u"stem_prize"_s) ||
                 first.contains(u"stem_friend"_s),
             qPrintable(first.join(u' ')));
}

void TestPrototypeModels::learnsByThePostsOwnClock()
{
    TrainingSource source;
    for (int number = 0; number < 4; ++number) {
        AccountPosts account;
        account.account = QString::number(number);
        for (int i = 0; i < 100; ++i) {
            Post post;
            post.takenAtMs = 1'600'000'000'000 + i * qint64{5} * 3'600'000; // every hour occurs
            post.timeZone = u"Asia/Tokyo"_s;
            const double hour = localTime(post.takenAtMs, 9 * 3600).hour;
            post.likes = hour >= 17.0 && hour < 22.0 ? 300 : 100;
            account.posts.push_back(post);
        }
        source.accounts.push_back(account);
    }
    const auto trained = treeRegressors().train(u"decision-tree"_s, {source}, quickOptions());
    QVERIFY(trained);
    const QJsonValue first = trained->files.training.value(u"importances"_s).toArray().first();
    QCOMPARE(first[u"name"_s].toString(), u"hours_17_22"_s);
    QVERIFY(first[u"share"_s].toDouble() > 0.8);
}

void TestPrototypeModels::sameSeedGivesTheSameBytes()
{
    for (const QString& name : treeRegressors().names().mid(1)) {
        const auto once = treeRegressors().train(name, sources(), quickOptions());
        const auto again = treeRegressors().train(name, sources(), quickOptions());
        QVERIFY(once && again);
        QCOMPARE(once->files.files, again->files.files);
    }
}

void TestPrototypeModels::forecastsOfThePastKnowNothingLater_data()
{
    eachPrototype();
}

void TestPrototypeModels::forecastsOfThePastKnowNothingLater()
{
    QFETCH(const QString, name);
    const auto trained = treeRegressors().train(name, sources(), quickOptions());
    QVERIFY(trained);
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(name), trained->files));
    const auto loaded = treeRegressors().load(name, folder.path());
    QVERIFY(loaded);
    AccountPosts account = synthetic::account(77, 30);
    const auto before = (*loaded)->open(inputOf(account), {});
    QVERIFY(before);
    constexpr std::size_t cut = 20;
    for (std::size_t i = cut; i < account.posts.size(); ++i) {
        account.posts[i].likes = 7;
        account.posts[i].caption = u"changed"_s;
    }
    const auto after = (*loaded)->open(inputOf(account), {});
    QVERIFY(after);
    for (std::size_t i = 0; i < cut; ++i) {
        QCOMPARE((*after)->past()[i].forecast.logMedian, (*before)->past()[i].forecast.logMedian);
        QCOMPARE((*after)->past()[i].forecast.errorScale, (*before)->past()[i].forecast.errorScale);
    }
}

void TestPrototypeModels::hiddenLikesAndFirstPostsAreNoRows()
{
    std::vector<TrainingSource> all = sources();
    const auto full = treeRegressors().train(u"decision-tree"_s, all, quickOptions());
    QVERIFY(full);
    QCOMPARE(full->files.training.value(u"posts"_s).toInt(), 12 * 59);
    for (AccountPosts& account : all.front().accounts)
        account.posts[10].likes.reset();
    all.front().accounts.push_back(synthetic::account(50, 1));
    const auto fewer = treeRegressors().train(u"decision-tree"_s, all, quickOptions());
    QVERIFY(fewer);
    QCOMPARE(fewer->files.training.value(u"posts"_s).toInt(), 12 * 58);
}

void TestPrototypeModels::refusesTooFewPostsAndStopsWhenAsked()
{
    const std::vector<TrainingSource> few{synthetic::source(2, 10)};
    TrainingOptions stopped = quickOptions();
    stopped.cancellation.cancel();
    for (const QString& name : treeRegressors().names().mid(1)) {
        QCOMPARE(treeRegressors().train(name, few, quickOptions()).error().code,
                 ErrorCode::PostsTooFew);
        QCOMPARE(treeRegressors().train(name, sources(), stopped).error().code,
                 ErrorCode::Cancelled);
    }
    QCOMPARE(treeRegressors().train(u"unheard-of"_s, few, {}).error().code,
             ErrorCode::InputInvalid);
}

void TestPrototypeModels::refusesTargetsThatItDoesNotHave()
{
    TrainingOptions options = quickOptions();
    options.target = u"likes-over-followers"_s;
    for (const QString& name : treeRegressors().names()) {
        const auto refused = treeRegressors().train(name, sources(), options);
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
        QCOMPARE(refused.error().detail, name + u" has no target likes-over-followers"_s);
    }
    options.target = u"likes-over-mean"_s; // its own
    QVERIFY(treeRegressors().train(u"decision-tree"_s, sources(), options));
}

void TestPrototypeModels::withoutFollowersItRefusesWhatIsPerFollower()
{
    EncodedModelKind kind = decisionTreeModel();
    kind.otherTargets = {EncodedTarget::LikesOverFollowers};
    RegressorRegistry registry;
    registry.add(encodedRegressorEntry(kind));
    TrainingOptions options = quickOptions();
    options.target = u"likes-over-followers"_s;
    const auto trained = registry.train(kind.name, sources(), options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(kind.name), trained->files));
    const auto model = registry.load(kind.name, folder.path());
    QVERIFY(model);
    const AccountPosts account = synthetic::account(99, 40);
    QVERIFY((*model)->open(inputOf(account), {}));
    AccountInput unknown = inputOf(account);
    for (const std::optional<qint64> followers :
         {std::optional<qint64>(), std::optional<qint64>(0)}) {
        unknown.counts.followers = followers;
        const auto refused = (*model)->open(unknown, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
        QVERIFY(refused.error().detail.contains(u"followers"));
    }

    std::vector<TrainingSource> without = sources();
    for (AccountPosts& one : without.front().accounts)
        one.counts.followers.reset();
    const auto refused = registry.train(kind.name, without, options);
    QCOMPARE(refused.error().code, ErrorCode::PostsTooFew);
    QVERIFY2(refused.error().detail.contains(u"followers"), qPrintable(refused.error().detail));
}

void TestPrototypeModels::damagedWeightsAreRefused()
{
    const QString name = u"decision-tree"_s;
    const auto trained = treeRegressors().train(name, sources(), quickOptions());
    QVERIFY(trained);
    for (const QString& file : trained->files.files.keys()) {
        QTemporaryDir folder;
        QVERIFY(writeModelFiles(folder.filePath(name), trained->files));
        QFile damaged(folder.filePath(name + u'/' + file));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.resize(damaged.size() / 2));
        damaged.close();
        const auto loaded = treeRegressors().load(name, folder.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == ErrorCode::ModelDamaged ||
                loaded.error().code == ErrorCode::ModelIncompatible);
    }
}

LIKECAST_TEST(TestPrototypeModels)
#include "tst_prototype_models.moc"
