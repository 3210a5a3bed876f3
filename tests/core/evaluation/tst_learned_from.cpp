#include "core/evaluation/evaluation.h"
#include "core/evaluation/regressor_forecaster.h"
#include "core/prototypes/available_trees.h"
#include "core/regression/contract/auto_regressor.h"
#include "tests/core/evaluation/function_forecaster.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// Reports the given training posts; if empty, reports nothing.
class RememberingForecaster final : public FunctionForecaster
{
public:
    explicit RememberingForecaster(std::optional<LearnedPosts> learned)
        : FunctionForecaster(cheating(0.1))
        , m_learned(std::move(learned))
    {
    }

    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint post) const override
    {
        return m_learned ? std::optional(m_learned->contains(post)) : std::nullopt;
    }

private:
    std::optional<LearnedPosts> m_learned;
};

EvaluatedModel remembering(const QString& name, const std::optional<LearnedPosts>& learned)
{
    return {name, [learned]() -> Result<std::unique_ptr<SequentialForecaster>> {
                return std::make_unique<RememberingForecaster>(learned);
            }};
}

LearnedPosts postsOf(const AccountPosts& account, std::size_t from)
{
    std::vector<LearnedPosts::Fingerprint> fingerprints;
    for (std::size_t i = from; i < account.posts.size(); ++i)
        fingerprints.push_back(LearnedPosts::fingerprintOf(account.account, account.posts[i]));
    return LearnedPosts(std::move(fingerprints));
}

} // namespace

/// A model evaluated on its training posts looks better than it is, and the evaluation says so.
class TestLearnedFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatAModelHasLearnedFrom();
    void trainedModelsKnowTheirPosts_data();
    void trainedModelsKnowTheirPosts();
    void autoKnowsWhatAnyOfItsModelsLearned();
};

void TestLearnedFrom::countsWhatAModelHasLearnedFrom()
{
    const AccountPosts one = wanderingAccount(u"one"_s, 30, 1);
    const AccountPosts two = wanderingAccount(u"two"_s, 40, 2);
    const auto report =
        evaluate({{u"a.csv"_s, {one}}, {u"b.csv"_s, {two}}},
                 {remembering(u"some"_s, postsOf(one, 20)), remembering(u"none"_s, LearnedPosts()),
                  remembering(u"silent"_s, std::nullopt)},
                 {}, {});
    QVERIFY(report);
    using Count = std::optional<qint64>;
    QCOMPARE(report->sources[0].models[0].postsLearnedFrom, Count(10));
    QCOMPARE(report->sources[1].models[0].postsLearnedFrom, Count(0));
    QCOMPARE(report->overall->models[0].postsLearnedFrom, Count(10));
    QCOMPARE(report->overall->models[1].postsLearnedFrom, Count(0));
    QCOMPARE(report->overall->models[2].postsLearnedFrom, Count());
    for (const ModelReport& rule : report->overall->baselines)
        QCOMPARE(rule.postsLearnedFrom, Count(0));
}

void TestLearnedFrom::trainedModelsKnowTheirPosts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("leastShare"); // minimum share of the given posts that it reports
    QTest::newRow("likecast") << u"likecast"_s << 1.0;
    // Nine tenths, except for first posts, which have no past.
    QTest::newRow("decision-tree") << u"decision-tree"_s << 0.85;
}

void TestLearnedFrom::trainedModelsKnowTheirPosts()
{
    QFETCH(const QString, name);
    QFETCH(const double, leastShare);
    const TrainingSource source = synthetic::source(6, 60);
    TrainingOptions options;
    options.epochs = 3;
    const auto trained = treeRegressors().train(name, {source}, options);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(name), trained->files));
    const auto known = treeRegressors().load(name, folder.path());
    QVERIFY(known);
    int learned = 0;
    for (const AccountPosts& account : source.accounts) {
        for (const Post& post : account.posts)
            learned += (*known)->hasLearnedFrom(
                           LearnedPosts::fingerprintOf(account.account, post)) == true;
    }
    QVERIFY2(learned >= leastShare * 360.0, qPrintable(QString::number(learned)));
    const AccountPosts other = synthetic::account(50, 60);
    for (const Post& post : other.posts)
        QVERIFY((*known)->hasLearnedFrom(LearnedPosts::fingerprintOf(other.account, post)) ==
                false);

    // Folders written before that record existed still work, but report nothing.
    ModelFiles silent = trained->files;
    silent.files.remove(LearnedPosts::learnedFile());
    QTemporaryDir old;
    QVERIFY(writeModelFiles(old.filePath(name), silent));
    const auto unknown = treeRegressors().load(name, old.path());
    QVERIFY(unknown);
    QVERIFY(!(*unknown)->hasLearnedFrom(0).has_value());
}

void TestLearnedFrom::autoKnowsWhatAnyOfItsModelsLearned()
{
    const auto trained = [](const QString& name, const TrainingSource& source, bool isSilent) {
        TrainingOptions options;
        options.epochs = 3;
        ModelFiles files = treeRegressors().train(name, {source}, options)->files;
        if (isSilent)
            files.files.remove(LearnedPosts::learnedFile());
        QTemporaryDir folder;
        [&] { QVERIFY(writeModelFiles(folder.filePath(name), files)); }();
        return std::shared_ptr<const LikeRegressor>(*treeRegressors().load(name, folder.path()));
    };
    const TrainingSource source = synthetic::source(6, 60);
    TrainingSource other = source;
    for (AccountPosts& account : other.accounts)
        account.account += u" elsewhere"_s;
    const auto first = trained(u"likecast"_s, source, false);
    const auto second = trained(u"decision-tree"_s, other, false);
    const auto silent = trained(u"decision-tree"_s, other, true);
    const AutoRegressor both({first, second});
    const AutoRegressor halfKnown({first, silent});
    int ofSecondAlone = 0;
    for (std::size_t i = 0; i < source.accounts.size(); ++i) {
        for (const Post& post : source.accounts[i].posts) {
            const auto ofFirst = LearnedPosts::fingerprintOf(source.accounts[i].account, post);
            const auto ofSecond = LearnedPosts::fingerprintOf(other.accounts[i].account, post);
            QVERIFY(both.hasLearnedFrom(ofFirst) == true);
            QVERIFY(halfKnown.hasLearnedFrom(ofFirst) == true);
            QVERIFY(!halfKnown.hasLearnedFrom(ofSecond).has_value());
            QVERIFY(first->hasLearnedFrom(ofSecond) == false);
            QCOMPARE(both.hasLearnedFrom(ofSecond), second->hasLearnedFrom(ofSecond));
            ofSecondAlone += both.hasLearnedFrom(ofSecond) == true ? 1 : 0;
        }
    }
    QVERIFY(ofSecondAlone > 300);
}

LIKECAST_TEST(TestLearnedFrom)
#include "tst_learned_from.moc"
