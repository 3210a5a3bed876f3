#include "core/history/rule_bank.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace likecast;

namespace
{

constexpr qint64 dayMs = 86'400'000;

void appendTo(RuleBank& bank, double y, qint64 takenAtMs,
              std::optional<MediaType> type = MediaType::Photo)
{
    const RuleValues forecasts = bank.forecasts(type);
    bank.append(y, takenAtMs, type, forecasts, bank.aggregate(forecasts));
}

double valueOf(const RuleBank& bank, Rule rule, std::optional<MediaType> type = MediaType::Photo)
{
    return bank.forecasts(type)[static_cast<std::size_t>(rule)];
}

} // namespace

class TestRuleBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeTheFirstPost();
    void followsTheDefinitions();
    void keepsMediaTypesApart();
    void postsOfUnknownTypesTellNothingAboutTypes();
    void isLedByTheRuleThatFitsTheAccount();
    void aConstantAccountHasItsConstant();
    void theMedianOfTheRulesIsOneOfThem();
};

void TestRuleBank::saysNothingBeforeTheFirstPost()
{
    const RuleBank bank;
    QCOMPARE(bank.count(), std::size_t(0));
    QCOMPARE(bank.aggregate(bank.forecasts(MediaType::Photo)), 0.0);
    QVERIFY(std::isnan(bank.meanAbsoluteError(Rule::LastPost)));
    QVERIFY(bank.spread() > 0.0);
}

void TestRuleBank::followsTheDefinitions()
{
    RuleBank bank;
    const std::vector<double> values{3.0, 5.0, 4.0, 8.0, 6.0, 1.0};
    for (std::size_t i = 0; i < values.size(); ++i)
        appendTo(bank, values[i], static_cast<qint64>(i) * dayMs);
    QCOMPARE(valueOf(bank, Rule::LastPost), 1.0);
    QCOMPARE(valueOf(bank, Rule::Median5), 5.0);
    QCOMPARE(valueOf(bank, Rule::Median10), 4.5);
    QCOMPARE(valueOf(bank, Rule::MeanOfAll), 4.5);
    double weighted = 0.0;
    double weights = 0.0;
    for (const double value : values) {
        weighted = weighted * 0.5 + value;
        weights = weights * 0.5 + 1.0;
    }
    QVERIFY(std::abs(valueOf(bank, Rule::MeanHalfLife1) - weighted / weights) < 1e-12);
    QVERIFY(std::abs(valueOf(bank, Rule::MeanOneDay) - weighted / weights) < 1e-12);
}

void TestRuleBank::postsOfUnknownTypesTellNothingAboutTypes()
{
    RuleBank bank;
    for (int i = 0; i < 40; ++i)
        appendTo(bank, i % 2 == 0 ? 7.0 : 3.0, i * dayMs, std::nullopt);
    for (const auto type : {std::optional<MediaType>(), std::optional(MediaType::Photo)}) {
        QCOMPARE(valueOf(bank, Rule::TypeMedian30, type), valueOf(bank, Rule::Median30));
        QCOMPARE(valueOf(bank, Rule::TypeMeanHalfLife4, type), valueOf(bank, Rule::MeanHalfLife8));
    }
    QVERIFY(bank.valuesOfType(MediaType::Photo).empty());
    QCOMPARE(bank.count(), std::size_t(40));
}

void TestRuleBank::keepsMediaTypesApart()
{
    RuleBank bank;
    for (int i = 0; i < 40; ++i)
        appendTo(bank, i % 2 == 0 ? 7.0 : 3.0, i * dayMs,
                 i % 2 == 0 ? MediaType::Photo : MediaType::Video);
    QCOMPARE(valueOf(bank, Rule::TypeMedian30, MediaType::Photo), 7.0);
    QCOMPARE(valueOf(bank, Rule::TypeMedian30, MediaType::Video), 3.0);
    QCOMPARE(valueOf(bank, Rule::TypeMedian30, MediaType::Reel), valueOf(bank, Rule::Median30));
    const double photo = bank.aggregate(bank.forecasts(MediaType::Photo));
    const double video = bank.aggregate(bank.forecasts(MediaType::Video));
    QVERIFY2(photo > 6.5 && video < 3.5, qPrintable(QStringLiteral("%1 %2").arg(photo).arg(video)));
}

void TestRuleBank::isLedByTheRuleThatFitsTheAccount()
{
    RuleBank momentum;
    RuleBank steady;
    for (int i = 0; i < 200; ++i) {
        appendTo(momentum, 5.0 + (i / 20) % 2 * 2.0, i * dayMs);
        appendTo(steady, i % 2 == 0 ? 4.0 : 6.0, i * dayMs);
    }
    QVERIFY(momentum.meanAbsoluteError(Rule::LastPost) <
            momentum.meanAbsoluteError(Rule::MeanOfAll));
    QVERIFY(steady.meanAbsoluteError(Rule::MeanOfAll) < steady.meanAbsoluteError(Rule::LastPost));
    const double level = steady.aggregate(steady.forecasts(MediaType::Photo));
    QVERIFY(std::abs(level - 5.0) < 0.3);
}

void TestRuleBank::aConstantAccountHasItsConstant()
{
    RuleBank bank;
    for (int i = 0; i < 50; ++i)
        appendTo(bank, 4.25, 1000);
    QVERIFY(std::abs(bank.aggregate(bank.forecasts(MediaType::Photo)) - 4.25) < 1e-9);
    QCOMPARE(bank.meanAbsoluteError(Rule::Median5), 0.0);
    QVERIFY(bank.spread() >= 0.05);
}

void TestRuleBank::theMedianOfTheRulesIsOneOfThem()
{
    // Mostly no comments, now and then some.
    RuleBank mean;
    RuleBank median(RuleAverage::Median);
    for (int i = 0; i < 30; ++i) {
        for (RuleBank* bank : {&mean, &median})
            appendTo(*bank, i % 3 == 2 ? std::log1p(4.0) : 0.0, i * dayMs);
    }
    const RuleValues forecasts = median.forecasts(MediaType::Photo);
    const double level = median.aggregate(forecasts);
    QVERIFY(std::ranges::find(forecasts, level) != forecasts.end());
    QCOMPARE(level, 0.0);
    QVERIFY(mean.aggregate(mean.forecasts(MediaType::Photo)) > 0.0);
}

LIKECAST_TEST(TestRuleBank)
#include "tst_rule_bank.moc"
