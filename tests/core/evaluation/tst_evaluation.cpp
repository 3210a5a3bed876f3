#include "core/evaluation/ablation.h"
#include "core/evaluation/account_split.h"
#include "core/evaluation/baseline_forecaster.h"
#include "core/evaluation/evaluation.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/core/evaluation/function_forecaster.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

EvaluatedModel modelOf(const QString& name, const FunctionForecaster::Function& function)
{
    return {name, [function]() -> Result<std::unique_ptr<SequentialForecaster>> {
                return std::make_unique<FunctionForecaster>(function);
            }};
}

std::vector<TrainingSource> twoSources()
{
    return {{u"a.csv"_s, {wanderingAccount(u"one"_s, 60, 1), wanderingAccount(u"two"_s, 80, 2)}},
            {u"b.csv"_s, {wanderingAccount(u"three"_s, 50, 3), accountWith(u"short"_s, {1, 2})}}};
}

const ModelReport& named(const std::vector<ModelReport>& reports, const QString& name)
{
    const auto at =
        std::find_if(reports.begin(), reports.end(),
                     [&name](const ModelReport& report) { return report.name == name; });
    Q_ASSERT(at != reports.end());
    return *at;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresFromTheSixthKnownPost();
    void scoresMaturePostsOnly();
    void judgesByHandComputedFigures();
    void comparesWithTheBestSimpleRule();
    void comparesOnThePostsThatItForecasts();
    void givesSimpleRulesHonestRanges();
    void doesNotDependOnThreads();
    void reportsAccountsAndOverall();
    void goesOnWhenAModelFails();
    void aModelMayRefuseSomeAccounts();
    void cutsAnAccountInTime();
    void learnsFromNoPostToFifty();
    void ablatesGroups();
    void canBeCancelled();
    void refusesTooFewPosts();
    void splitsAccounts();
    void survivesOddAccounts();
};

void TestEvaluation::scoresFromTheSixthKnownPost()
{
    const auto scored = scoredPosts(accountWith({}, {1, -1, 2, 3, 4, -1, 5, 7, -1, 8}));
    QCOMPARE(scored.size(), std::size_t{2});
    QCOMPARE(scored[0].index, std::size_t{7});
    QCOMPARE(scored[0].earlierPosts, 5);
    QCOMPARE(scored[0].y, std::log1p(7.0));
    QCOMPARE(scored[0].pastMedian, std::log1p(3.0));
    QCOMPARE(scored[1].index, std::size_t{9});
    QCOMPARE(scored[1].earlierPosts, 6);

    AccountPosts hidden = accountWith({}, {1, 2, 3, 4, 5, 6, 7});
    hidden.posts[2].likes = -1;
    QCOMPARE(scoredPosts(hidden).size(), std::size_t{1});
}

void TestEvaluation::scoresMaturePostsOnly()
{
    AccountPosts account = accountWith({}, {1, 2, 3, 4, 5, 6, 7, 8});
    QCOMPARE(scoredPosts(account).size(), std::size_t{3});
    account.countedAtMs = account.posts[6].takenAtMs + qint64{7} * 24 * 3'600'000;
    QCOMPARE(scoredPosts(account).size(), std::size_t{2});
}

void TestEvaluation::judgesByHandComputedFigures()
{
    // Six posts with 9 likes, then one with 99: the sixth (y = ln 10) and the seventh (ln 100) are
    // scored.
    const TrainingSource source{u"x"_s, {accountWith(u"a"_s, {9, 9, 9, 9, 9, 9, 99})}};
    const auto report = evaluate({source}, {modelOf(u"off"_s, cheating(0.5))}, {}, {});
    QVERIFY(report.has_value());
    QVERIFY(!report->overall.has_value());
    const SourceReport& result = report->sources.front();
    QCOMPARE(result.accounts, 1);
    QCOMPARE(result.postsScored, 2);
    const Metrics& off = named(result.models, u"off"_s).metrics;
    QVERIFY(std::abs(off.mae - 0.5) < 1e-12);
    QVERIFY(std::abs(off.mse - 0.25) < 1e-12);
    QCOMPARE(*off.coverage80, 1.0);
    QCOMPARE(*off.pairwiseAccuracy, 1.0);
    const Metrics& last = named(result.baselines, u"last"_s).metrics;
    QVERIFY(std::abs(last.mae - std::log(10.0) / 2.0) < 1e-12);
    QCOMPARE(*last.pairwiseAccuracy, 0.5);
}

void TestEvaluation::comparesWithTheBestSimpleRule()
{
    const auto report = evaluate(twoSources(), {modelOf(u"good"_s, cheating(0.01))}, {}, {});
    QVERIFY(report.has_value());
    for (const SourceReport& source : report->sources) {
        double best = 1e9;
        QString bestName;
        for (const ModelReport& baseline : source.baselines) {
            QCOMPARE(baseline.metrics.posts, source.postsScored);
            if (baseline.metrics.mae < best) {
                best = baseline.metrics.mae;
                bestName = baseline.name;
            }
        }
        QCOMPARE(source.bestBaseline, bestName);
        QVERIFY(std::abs(*source.models.front().gain - (1.0 - 0.01 / best)) < 1e-9);
        QCOMPARE(*named(source.baselines, bestName).gain, 0.0);
    }
    QVERIFY(report->sources[0].models.front().intervals.has_value());
    QVERIFY(!report->sources[1].models.front().intervals.has_value());
}

void TestEvaluation::comparesOnThePostsThatItForecasts()
{
    // The last-post rule is off by ln 10 on the seventh post and right on the others.
    const TrainingSource source{u"x"_s, {accountWith(u"a"_s, {9, 9, 9, 9, 9, 9, 99, 99})}};
    const auto seventhAlone = [](const AccountPosts& account) -> Result<Forecasts> {
        auto forecasts = cheating(0.25 * std::log(10.0))(account);
        for (std::size_t i = 0; i < forecasts->size(); ++i) {
            if (i != 6)
                (*forecasts)[i].reset();
        }
        return forecasts;
    };
    const auto report = evaluate({source}, {modelOf(u"seventh"_s, seventhAlone)}, {}, {});
    QVERIFY(report.has_value());
    const SourceReport& result = report->sources.front();
    QCOMPARE(result.bestBaseline, u"last"_s);
    QVERIFY(std::abs(named(result.baselines, u"last"_s).metrics.mae - std::log(10.0) / 3.0) <
            1e-12);
    const ModelReport& model = result.models.front();
    QCOMPARE(model.metrics.posts, 1);
    QVERIFY(std::abs(*model.gain - 0.75) < 1e-12);
}

void TestEvaluation::givesSimpleRulesHonestRanges()
{
    TrainingSource source{u"x"_s, {}};
    for (quint32 i = 0; i < 20; ++i)
        source.accounts.push_back(wanderingAccount(u"a"_s + QString::number(i), 300, 100 + i));
    const auto report = evaluate({source}, {}, {}, {});
    QVERIFY(report.has_value());
    for (const ModelReport& baseline : report->sources.front().baselines) {
        QVERIFY(*baseline.metrics.coverage80 > 0.76 && *baseline.metrics.coverage80 < 0.84);
        QVERIFY(*baseline.metrics.width80 > 0.0);
    }
    BaselineForecaster without(BaselineRule::Last);
    const auto forecasts = without.forecastSequence(source.accounts.front(), {});
    QVERIFY(forecasts.has_value());
    QCOMPARE((*forecasts)[9]->logLow, (*forecasts)[9]->logHigh);
}

void TestEvaluation::doesNotDependOnThreads()
{
    EvaluationOptions one;
    one.threads = 1;
    EvaluationOptions three;
    three.threads = 3;
    const auto model = modelOf(u"m"_s, cheating(0.2));
    const auto a = evaluate(twoSources(), {model}, one, {});
    const auto b = evaluate(twoSources(), {model}, three, {});
    QVERIFY(a.has_value() && b.has_value());
    for (std::size_t i = 0; i < allBaselineRules.size(); ++i) {
        const ModelReport& first = a->overall->baselines[i];
        const ModelReport& second = b->overall->baselines[i];
        QCOMPARE(first.metrics.mae, second.metrics.mae);
        QCOMPARE(*first.metrics.spearman, *second.metrics.spearman);
        QCOMPARE(first.intervals->gain->low, second.intervals->gain->low);
    }
}

void TestEvaluation::reportsAccountsAndOverall()
{
    EvaluationOptions options;
    options.byAccount = true;
    auto sources = twoSources();
    sources[0].accounts[0].counts.followers = 500;
    const auto report = evaluate(sources, {modelOf(u"m"_s, cheating(0.1))}, options, {});
    QVERIFY(report.has_value());
    QCOMPARE(report->sources[0].byAccount.size(), std::size_t{2});
    QCOMPARE(report->sources[1].byAccount.size(), std::size_t{1}); // the short account has no score
    QCOMPARE(report->sources[1].accounts, 1);
    QVERIFY(report->sources[0].countsAreLater);
    QVERIFY(!report->sources[1].countsAreLater);
    QVERIFY(report->overall->countsAreLater);
    const AccountEvaluation& account = report->sources[0].byAccount.front();
    QCOMPARE(account.account, u"one"_s);
    QCOMPARE(account.postsScored, 55);
    QCOMPARE(account.models.size(), std::size_t{1});
    QCOMPARE(account.baselines.size(), allBaselineRules.size());
    QCOMPARE(report->overall->postsScored,
             report->sources[0].postsScored + report->sources[1].postsScored);
    QCOMPARE(report->overall->accounts, 3);
}

void TestEvaluation::goesOnWhenAModelFails()
{
    const auto failing =
        modelOf(u"failing"_s, [](const AccountPosts& account) -> Result<Forecasts> {
            if (account.account == u"three"_s)
                return failure(ErrorCode::PostsTooFew, u"no photos"_s);
            return Forecasts(account.posts.size());
        });
    const EvaluatedModel missing{u"missing"_s,
                                 []() -> Result<std::unique_ptr<SequentialForecaster>> {
                                     return failure(ErrorCode::ModelMissing);
                                 }};
    const auto report =
        evaluate(twoSources(), {failing, missing, modelOf(u"m"_s, cheating(0.1))}, {}, {});
    QVERIFY(report.has_value());
    QCOMPARE(report->sources[0].models[0].metrics.posts, 0);
    QVERIFY(report->sources[0].models[0].failure.has_value()); // it never made a forecast
    QVERIFY(report->sources[0].models[0].failure->detail.contains(u"no forecast"_s));
    QCOMPARE(report->sources[1].models[0].failure->code, ErrorCode::PostsTooFew);
    QCOMPARE(report->overall->models[0].failure->code, ErrorCode::PostsTooFew);
    QCOMPARE(report->sources[0].models[1].failure->code, ErrorCode::ModelMissing);
    QVERIFY(report->sources[1].models[2].metrics.posts > 0);
}

void TestEvaluation::aModelMayRefuseSomeAccounts()
{
    const auto picky = [](const QString& only) {
        return modelOf(u"picky"_s, [only](const AccountPosts& account) -> Result<Forecasts> {
            if (account.account != only)
                return failure(ErrorCode::InputInvalid, u"no followers"_s);
            return cheating(0.1)(account);
        });
    };
    EvaluationOptions options;
    options.byAccount = true;
    const auto some = evaluate(twoSources(), {picky(u"one"_s)}, options, {});
    QVERIFY(some.has_value());
    QCOMPARE(some->sources[0].byAccount[0].models.size(), std::size_t{1});
    QVERIFY(some->sources[0].byAccount[1].models.empty());
    const ModelReport& evaluated = some->sources[0].models[0];
    QVERIFY(!evaluated.failure);
    QCOMPARE(evaluated.metrics.posts, 55);
    QVERIFY(evaluated.metrics.posts < some->sources[0].postsScored);
    // It refused every account of the other source.
    QCOMPARE(some->sources[1].models[0].failure->detail, u"no followers"_s);

    const auto none = evaluate(twoSources(), {picky(u"nobody"_s)}, {}, {});
    QVERIFY(none.has_value());
    for (const SourceReport& source : none->sources)
        QCOMPARE(source.models[0].failure->detail, u"no followers"_s);
}

void TestEvaluation::cutsAnAccountInTime()
{
    const AccountPosts account = wanderingAccount(u"a"_s, 101, 4);
    QCOMPARE(earlierPart(account, 0.8).posts.size(), std::size_t{80});
    QVERIFY(earlierPart({}, 0.5).posts.empty());
}

void TestEvaluation::learnsFromNoPostToFifty()
{
    EvaluationOptions options;
    options.learningCurve = true;
    options.learningCurveTargets = 3;
    // Forecasts the number of posts that it was shown before the last.
    const auto counting = modelOf(u"n"_s, [](const AccountPosts& account) -> Result<Forecasts> {
        Forecasts forecasts;
        for (std::size_t i = 0; i < account.posts.size(); ++i) {
            const double y = static_cast<double>(i) +
                             logLikes(static_cast<double>(account.posts[i].likes.value_or(0)));
            forecasts.push_back(Forecast{y, y, y, std::nullopt});
        }
        return forecasts;
    });
    const auto report = evaluate(
        {{u"x"_s, {wanderingAccount(u"long"_s, 70, 5), wanderingAccount(u"short"_s, 12, 6)}}},
        {counting}, options, {});
    QVERIFY(report.has_value());
    const auto& curve = report->sources.front().models.front().learningCurve;
    QList<int> sizes;
    for (const LearningCurvePoint& point : curve) {
        sizes << point.ownPosts;
        QVERIFY(std::abs(point.mae - point.ownPosts) < 1e-9);
        QCOMPARE(point.posts, point.ownPosts <= 10 ? 5 : 3); // the short account has only two
                                                             // targets
    }
    QCOMPARE(sizes, (QList<int>{0, 1, 3, 5, 10, 20, 50}));
    const auto& rule = named(report->sources.front().baselines, u"last"_s).learningCurve;
    QCOMPARE(rule.front().ownPosts, 1); // it cannot forecast a first post
}

void TestEvaluation::ablatesGroups()
{
    const AblatedModel model = [](const QString& without) {
        return modelOf({}, cheating(without == u"caption"_s ? 0.3 : 0.1)).makeForecaster;
    };
    const auto rows = ablate(twoSources(), model, {u"caption"_s, u"time"_s}, {}, {});
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), std::size_t{3});
    QVERIFY((*rows)[0].withoutGroup.isEmpty());
    QVERIFY(std::abs((*rows)[1].maeIncrease - 0.2) < 1e-9);
    QVERIFY(std::abs((*rows)[2].maeIncrease) < 1e-9);
}

void TestEvaluation::canBeCancelled()
{
    CancellationToken cancelled;
    const auto cancelling =
        modelOf(u"c"_s, [cancelled](const AccountPosts&) mutable -> Result<Forecasts> {
            cancelled.cancel();
            return failure(ErrorCode::Cancelled);
        });
    const auto report = evaluate(twoSources(), {cancelling}, {}, cancelled);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void TestEvaluation::refusesTooFewPosts()
{
    const TrainingSource source{u"x"_s, {accountWith(u"a"_s, {1, 2, 3, 4, 5})}};
    const auto report = evaluate({source}, {}, {}, {});
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::PostsTooFew);
    QCOMPARE(evaluate({}, {}, {}, {}).error().code, ErrorCode::PostsTooFew);
}

void TestEvaluation::splitsAccounts()
{
    std::array<int, 5> counts{};
    for (int i = 0; i < 1000; ++i) {
        const QString name = u"account-"_s + QString::number(i);
        const int fold = accountFold(name, 5);
        QVERIFY(fold >= 0 && fold < 5);
        QCOMPARE(accountFold(name.toUpper(), 5), fold);
        ++counts[static_cast<std::size_t>(fold)];
    }
    for (const int count : counts)
        QVERIFY(count > 140 && count < 260);
    QCOMPARE(accountFold(u"anyone"_s, 0), 0);
}

void TestEvaluation::survivesOddAccounts()
{
    std::vector<qint64> constant(20, 7);
    AccountPosts sameTime = accountWith(u"same time"_s, constant);
    for (Post& post : sameTime.posts)
        post.takenAtMs = 0;
    const TrainingSource source{u"x"_s,
                                {AccountPosts{}, accountWith(u"one"_s, {1}),
                                 accountWith(u"hidden"_s, {-1, -1, -1, -1, -1, -1, -1}),
                                 accountWith(u"zeros"_s, std::vector<qint64>(12, 0)), sameTime}};
    EvaluationOptions options;
    options.learningCurve = true;
    const auto report = evaluate({source}, {}, options, {});
    QVERIFY(report.has_value());
    QCOMPARE(report->sources.front().accounts, 1); // posts of the same time have no past
    QCOMPARE(report->sources.front().baselines.front().metrics.mae, 0.0);
    QVERIFY(!report->sources.front().baselines.front().gain.has_value());
}

LIKECAST_TEST(TestEvaluation)
#include "tst_evaluation.moc"
