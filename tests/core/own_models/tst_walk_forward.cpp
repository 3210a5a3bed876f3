#include "core/own_models/account_leaderboard.h"
#include "core/own_models/walk_forward.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// Knows every post's outcome, except for a random error.
class NoisyOracle final : public LikeRegressor
{
public:
    class Account final : public AccountRegression
    {
    public:
        std::size_t postCount() const override { return forecasts.size(); }
        const std::vector<PastForecast>& past() const override { return forecasts; }
        Result<std::vector<LikeForecast>> forecast(const PostDraft&, const PhotoFeatures*,
                                                   std::span<const qint64> at) override
        {
            return std::vector<LikeForecast>(at.size());
        }
        Result<std::vector<Contribution>> explain(const PostDraft&, const PhotoFeatures*) override
        {
            return std::vector<Contribution>{};
        }

        std::vector<PastForecast> forecasts;
    };

    NoisyOracle(double error, int seed)
        : m_error(error)
        , m_seed(seed)
    {
    }
    QString name() const override { return u"oracle"_s; }
    QString version() const override { return u"1"_s; }
    double pairScale() const override { return 1.0; }
    std::span<const double> referenceResiduals(std::size_t) const override { return m_residuals; }
    Result<std::unique_ptr<AccountRegression>> open(const AccountInput& account,
                                                    const CancellationToken&) const override
    {
        synthetic::Random random(static_cast<std::uint64_t>(m_seed));
        auto opened = std::make_unique<Account>();
        for (std::size_t i = 0; i < account.posts.size(); ++i) {
            const double y = logLikes(static_cast<double>(*account.posts[i].likes));
            const double predicted = std::max(0.0, y + m_error * random.normal());
            opened->forecasts.push_back({i, y, i, {predicted, 0.5, y}});
        }
        return opened;
    }

private:
    double m_error;
    int m_seed;
    std::vector<double> m_residuals{-1.0, 0.0, 1.0};
};

struct Oracle {
    QString name;
    double error = 0.0;
};

RegressorRegistry registryOf(const std::vector<Oracle>& oracles)
{
    RegressorRegistry registry;
    int seed = 0;
    for (const Oracle& oracle : oracles) {
        const double error = oracle.error;
        ++seed;
        registry.add({oracle.name,
                      [error, seed](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                          return std::make_unique<NoisyOracle>(error, seed);
                      },
                      {}});
    }
    return registry;
}

/// What a training received.
struct Trained {
    std::size_t posts = 0;
    qint64 newestMs = 0;
};

/// A model that needs 50 posts and records its training posts.
RegressorRegistry learningRegistry(std::vector<Trained>& trainings)
{
    RegressorRegistry registry;
    registry.add({u"learner"_s,
                  [](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      return std::make_unique<NoisyOracle>(0.1, 1);
                  },
                  [&trainings](const std::vector<TrainingSource>& sources,
                               const TrainingOptions&) -> Result<TrainedRegressor> {
                      const std::vector<Post>& posts = sources.front().accounts.front().posts;
                      if (posts.size() < 50)
                          return failure(ErrorCode::PostsTooFew);
                      trainings.push_back({posts.size(), posts.back().takenAtMs});
                      TrainedRegressor trained;
                      trained.files.identity.name = u"learner"_s;
                      trained.files.files.insert(u"weights.bin"_s, "1");
                      return trained;
                  }});
    return registry;
}

const LeaderboardEntry& entryOf(const AccountLeaderboard& board, const QString& name)
{
    return *std::ranges::find(board.entries, name, &LeaderboardEntry::name);
}

} // namespace

class TestWalkForward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBlockIsForecastFromThePostsBeforeIt();
    void aMomentIsNotParted();
    void spendsNoMoreThanItsBudget();
    void needsPostsBeforeTheNewestBlock();
    void stopsWhenAsked();
    void theBetterModelIsRecommended();
    void aWinnerByChanceIsNotRecommended();
    void fewPostsRecommendNothing();
    void leaderboardsCanBeKept();
    void theFingerprintFollowsTheModels();
};

void TestWalkForward::eachBlockIsForecastFromThePostsBeforeIt()
{
    std::vector<Trained> trainings;
    const RegressorRegistry registry = learningRegistry(trainings);
    const AccountPosts account = test::wanderingAccount(u"a"_s, 200, 7);
    const auto walked = walkForward(registry, u"learner"_s, account, {}, {});
    QVERIFY(walked);
    QCOMPARE(trainings.size(), std::size_t{5});
    for (std::size_t i = 0; i < trainings.size(); ++i) { // newest first
        QCOMPARE(trainings[i].posts, 180 - 20 * i);
        QCOMPARE(trainings[i].newestMs, account.posts[179 - 20 * i].takenAtMs);
    }
    QCOMPARE(walked->size(), account.posts.size());
    for (std::size_t i = 0; i < walked->size(); ++i)
        QCOMPARE((*walked)[i].has_value(), i >= 100);
}

void TestWalkForward::aMomentIsNotParted()
{
    std::vector<Trained> trainings;
    const RegressorRegistry registry = learningRegistry(trainings);
    AccountPosts account = test::wanderingAccount(u"a"_s, 200, 7);
    for (std::size_t i = 0; i < account.posts.size(); ++i)
        account.posts[i].takenAtMs = account.posts[i / 7 * 7].takenAtMs;
    QVERIFY(walkForward(registry, u"learner"_s, account, {}, {}));
    for (const Trained& training : trainings)
        QCOMPARE(training.posts % 7, std::size_t{0});
}

void TestWalkForward::spendsNoMoreThanItsBudget()
{
    std::vector<Trained> trainings;
    const RegressorRegistry registry = learningRegistry(trainings);
    WalkForwardOptions options;
    options.budget = std::chrono::milliseconds(0);
    const auto walked = walkForward(registry, u"learner"_s, test::wanderingAccount(u"a"_s, 200, 7),
                                    {}, {}, options);
    QVERIFY(walked);
    QCOMPARE(trainings.size(), std::size_t{1});
    QVERIFY(!(*walked)[179] && (*walked)[180] && (*walked)[199]);
}

void TestWalkForward::needsPostsBeforeTheNewestBlock()
{
    std::vector<Trained> trainings;
    const RegressorRegistry registry = learningRegistry(trainings);
    QCOMPARE(walkForward(registry, u"learner"_s, test::wanderingAccount(u"a"_s, 50, 7), {}, {})
                 .error()
                 .code,
             ErrorCode::PostsTooFew);
    QVERIFY(walkForward(registry, u"learner"_s, test::wanderingAccount(u"a"_s, 60, 7), {}, {}));
    QCOMPARE(trainings.size(), std::size_t{1}); // earlier blocks have too few posts before them
    QCOMPARE(walkForward(registry, u"learner"_s, {}, {}, {}).error().code, ErrorCode::PostsTooFew);
}

void TestWalkForward::stopsWhenAsked()
{
    std::vector<Trained> trainings;
    TrainingOptions options;
    options.cancellation.cancel();
    QCOMPARE(walkForward(learningRegistry(trainings), u"learner"_s,
                         test::wanderingAccount(u"a"_s, 200, 7), options, {})
                 .error()
                 .code,
             ErrorCode::Cancelled);
    QVERIFY(trainings.empty());
}

void TestWalkForward::theBetterModelIsRecommended()
{
    const auto board = makeLeaderboard(
        registryOf({{u"default"_s, 0.3}, {u"worse"_s, 0.5}, {u"better"_s, 0.2}, {u"best"_s, 0.1}}),
        {}, test::wanderingAccount(u"a"_s, 200, 7), {});
    QVERIFY(board);
    QVERIFY(entryOf(*board, u"best"_s).recommended);
    for (const QString& other : {u"default"_s, u"worse"_s, u"better"_s})
        QVERIFY2(!entryOf(*board, other).recommended, qPrintable(other));
    QVERIFY(!entryOf(*board, u"default"_s).overDefault);
    const PairedGain& gain = *entryOf(*board, u"best"_s).overDefault;
    QVERIFY(gain.interval.low < gain.value && gain.value < gain.interval.high);
    QVERIFY(gain.interval.low < 2.0 / 3.0 && 2.0 / 3.0 < gain.interval.high); // 0.1 for 0.3
    QVERIFY(entryOf(*board, u"worse"_s).overDefault->interval.high < 0.0);
    QCOMPARE(board->entries.front().name, u"best"_s);
}

void TestWalkForward::aWinnerByChanceIsNotRecommended()
{
    int recommended = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const auto board = makeLeaderboard(registryOf({{u"default"_s, 0.3}, {u"other"_s, 0.3}}), {},
                                           test::wanderingAccount(u"a"_s, 40 + 7 * seed, seed), {});
        QVERIFY(board);
        recommended += entryOf(*board, u"other"_s).recommended ? 1 : 0;
    }
    QVERIFY2(recommended <= 2, qPrintable(QString::number(recommended)));
}

void TestWalkForward::fewPostsRecommendNothing()
{
    const auto board = makeLeaderboard(registryOf({{u"default"_s, 0.6}, {u"other"_s, 0.01}}), {},
                                       test::wanderingAccount(u"a"_s, 21, 7), {});
    QVERIFY(board);
    QCOMPARE(board->postsScored, 16);
    QVERIFY(!entryOf(*board, u"other"_s).overDefault);
    QVERIFY(!entryOf(*board, u"other"_s).recommended);
}

void TestWalkForward::leaderboardsCanBeKept()
{
    RegressorRegistry registry = registryOf({{u"default"_s, 0.3}, {u"better"_s, 0.1}});
    registry.add({u"missing"_s,
                  [](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      return failure(ErrorCode::ModelMissing, u"no such part"_s);
                  },
                  {}});
    auto board = makeLeaderboard(registry, {}, test::wanderingAccount(u"a"_s, 120, 7), {});
    QVERIFY(board);
    board->entries.front().shares = {{u"default"_s, 0.25, 0.5}};
    const auto kept = leaderboardFromJson(leaderboardToJson(*board));
    QVERIFY(kept);
    QCOMPARE(leaderboardToJson(*kept), leaderboardToJson(*board));
    QCOMPARE(kept->entries.size(), board->entries.size());
    QCOMPARE(kept->entries.front().name, u"better"_s);
    QVERIFY(kept->entries.front().recommended);
    QCOMPARE(kept->entries.front().metrics.mae, board->entries.front().metrics.mae);
    QCOMPARE(kept->entries.front().overDefault->interval.low,
             board->entries.front().overDefault->interval.low);
    QCOMPARE(kept->entries.front().shares.front().weight, 0.25);
    QCOMPARE(kept->entries.back().failure->code, ErrorCode::ModelMissing);
    for (const char* damaged : {"", "{}", "[1]", R"({"posts": 3, "rule": "last"})"})
        QCOMPARE(leaderboardFromJson(damaged).error().code, ErrorCode::FormatDamaged);
}

void TestWalkForward::theFingerprintFollowsTheModels()
{
    const QTemporaryDir directory;
    const ModelFolders folders{directory.filePath(u"shipped"_s), directory.filePath(u"own"_s)};
    ModelFiles model;
    model.identity.name = u"mlp"_s;
    model.files.insert(u"weights.bin"_s, "1");
    const QByteArray none = modelsFingerprint(folders);
    QVERIFY(writeModelFiles(folders.shipped + u"/mlp"_s, model));
    const QByteArray shipped = modelsFingerprint(folders);
    QVERIFY(shipped != none);
    QCOMPARE(modelsFingerprint(folders), shipped);
    QVERIFY(writeModelFiles(folders.own + u"/mlp"_s, model));
    const QByteArray both = modelsFingerprint(folders);
    QVERIFY(both != shipped);
    model.files.insert(u"weights.bin"_s, "2");
    QVERIFY(writeModelFiles(folders.own + u"/mlp"_s, model));
    QVERIFY(modelsFingerprint(folders) != both);
}

LIKECAST_TEST(TestWalkForward)
#include "tst_walk_forward.moc"
