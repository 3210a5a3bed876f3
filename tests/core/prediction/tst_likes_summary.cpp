#include "core/prediction/likes_summary.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace likecast;

namespace
{

ExplainedForecast explainedForecast()
{
    return {{.logMedian = 6.5, .errorScale = 0.7, .logLevel = 6.0},
            {{ContributionKind::RecentForm, 0.3, {}},
             {ContributionKind::AccountSize, -0.1, {}},
             {ContributionKind::Time, 0.2, {}},
             {ContributionKind::Faces, 0.1, {}}}};
}

double sumOf(const std::vector<Contribution>& contributions)
{
    return std::accumulate(contributions.begin(), contributions.end(), 0.0,
                           [](double sum, const Contribution& c) { return sum + c.logEffect; });
}

const Driver* find(const std::vector<Driver>& drivers, DriverKind kind)
{
    const auto found = std::find_if(drivers.begin(), drivers.end(),
                                    [kind](const Driver& driver) { return driver.kind == kind; });
    return found == drivers.end() ? nullptr : &*found;
}

} // namespace

class TestLikesSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownPostsChangeNothing();
    void typedAverageIsTheLevel();
    void sizeBecomesPartOfTheLevel();
    void certainAccountsKeepTheirEffects();
    void driversExplainTheWayFromUsual();
    void smallDriversAreLeftOut();
};

void TestLikesSummary::ownPostsChangeNothing()
{
    const auto same = separateAccount(explainedForecast(), PredictionBasis::OwnPosts);
    QCOMPARE(same.forecast.logMedian, 6.5);
    QCOMPARE(same.forecast.logLevel, 6.0);
    QCOMPARE(same.contributions.size(), std::size_t{4});
}

void TestLikesSummary::typedAverageIsTheLevel()
{
    const auto separated = separateAccount(explainedForecast(), PredictionBasis::AverageTyped);
    QCOMPARE(separated.forecast.logLevel, 6.0);
    QCOMPARE(separated.contributions.size(), std::size_t{2});
    // An error scale of 0.7 is twice that of accounts with a past: the hour counts half.
    QVERIFY(std::abs(separated.contributions[0].logEffect - 0.1) < 1e-12);
    QCOMPARE(separated.contributions[1].logEffect, 0.1);
    QVERIFY(std::abs(separated.forecast.logMedian - 6.2) < 1e-12);
}

void TestLikesSummary::sizeBecomesPartOfTheLevel()
{
    const auto separated = separateAccount(explainedForecast(), PredictionBasis::AccountSize);
    QVERIFY(std::abs(separated.forecast.logLevel - 6.2) < 1e-12);
    QVERIFY(std::abs(separated.forecast.logMedian - separated.forecast.logLevel -
                     sumOf(separated.contributions)) < 1e-12);
}

void TestLikesSummary::certainAccountsKeepTheirEffects()
{
    const LikeForecast sure{.logMedian = 6.0, .errorScale = 0.2, .logLevel = 6.0};
    const LikeForecast unsure{.logMedian = 6.0, .errorScale = 2.0, .logLevel = 6.0};
    QCOMPARE(withinAccountShare(sure, PredictionBasis::AverageTyped), 1.0);
    QVERIFY(withinAccountShare(unsure, PredictionBasis::Nothing) < 0.2);
    QCOMPARE(withinAccountShare(unsure, PredictionBasis::OwnPosts), 1.0);
}

void TestLikesSummary::driversExplainTheWayFromUsual()
{
    const auto explained = explainedForecast();
    const double usual = 5.8;
    const auto drivers = driversOf(explained.contributions, explained.forecast, usual);
    const Driver* form = find(drivers, DriverKind::RecentForm);
    QVERIFY(form);
    // 0.3 by itself and 0.2 that the level has moved away from the usual.
    QVERIFY(std::abs(form->effectRatio - std::expm1(0.5)) < 1e-12);
    double product = 1.0;
    for (const Driver& driver : drivers)
        product *= 1.0 + driver.effectRatio;
    QVERIFY(std::abs(std::log(product) - (6.5 - usual)) < 1e-9);
    QVERIFY(std::is_sorted(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) {
        return std::abs(a.effectLikes) > std::abs(b.effectLikes);
    }));
    const double likes = likesFromLog(6.5);
    QVERIFY(std::abs(form->effectLikes - (likes - likesFromLog(6.5 - 0.5))) < 1e-9);
}

void TestLikesSummary::smallDriversAreLeftOut()
{
    const LikeForecast forecast{.logMedian = 6.001, .errorScale = 0.3, .logLevel = 6.0};
    const auto drivers =
        driversOf({{ContributionKind::Hashtags, 0.001, {}}}, forecast, forecast.logLevel);
    QVERIFY(drivers.empty());
}

LIKECAST_TEST(TestLikesSummary)
#include "tst_likes_summary.moc"
