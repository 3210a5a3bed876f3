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
    void sizeIsInTheLevelAlready();
    void driversLeadFromUsualToTheNumber_data();
    void driversLeadFromUsualToTheNumber();
    void whatTheLevelMovedIsRecentForm();
    void uncertainDriversComeLast();
    void smallDriversAreJoined();
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
    // An error scale of 0.7 is twice that of accounts with a past, so the hour counts half.
    QVERIFY(std::abs(separated.contributions[0].logEffect - 0.1) < 1e-12);
    QCOMPARE(separated.contributions[1].logEffect, 0.1);
    QVERIFY(std::abs(separated.forecast.logMedian - 6.2) < 1e-12);
}

void TestLikesSummary::sizeIsInTheLevelAlready()
{
    // Whatever the trees attribute to the account on one draft, every draft has the same usual
    // likes.
    const auto separated = separateAccount(explainedForecast(), PredictionBasis::AccountSize);
    QCOMPARE(separated.forecast.logLevel, 6.0);
    QVERIFY(std::abs(separated.forecast.logMedian - separated.forecast.logLevel -
                     sumOf(separated.contributions)) < 1e-12);
}

void TestLikesSummary::driversLeadFromUsualToTheNumber_data()
{
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("usual");
    QTest::newRow("thousands") << 7.5 << 7.3;
    QTest::newRow("tens") << 3.0 << 3.4;
    QTest::newRow("a few") << 1.2 << 1.0;
    QTest::newRow("none") << 0.1 << 0.0;
}

void TestLikesSummary::driversLeadFromUsualToTheNumber()
{
    QFETCH(double, level);
    QFETCH(double, usual);
    auto explained = explainedForecast();
    explained.contributions.push_back({.kind = ContributionKind::Hashtags, .logEffect = 0.001});
    explained.forecast.logLevel = level;
    explained.forecast.logMedian = level + sumOf(explained.contributions);
    const auto drivers = driversOf(explained.contributions, explained.forecast, usual, 40);
    const double from = std::max(likesFromLog(usual), 1.0);
    const double to = std::max(likesFromLog(explained.forecast.logMedian), 1.0);
    for (const std::size_t most :
         {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{9}}) {
        const auto shown = shownDrivers(drivers, most);
        QVERIFY(shown.size() <= most + 1);
        double product = 1.0;
        double sum = 0.0;
        for (const Driver& driver : shown) {
            product *= 1.0 + driver.effectRatio;
            sum += driver.effectLikes;
        }
        QVERIFY(std::abs(product - to / from) < 1e-9);
        QVERIFY(std::abs(sum - (to - from)) < 1e-6);
    }
}

void TestLikesSummary::whatTheLevelMovedIsRecentForm()
{
    const auto explained = explainedForecast();
    const auto drivers = driversOf(explained.contributions, explained.forecast, 5.8, 40);
    const Driver* form = find(drivers, DriverKind::RecentForm);
    QVERIFY(form);
    // 0.3 of its own, and 0.2 because the level has moved away from the usual; the largest step
    // comes first.
    QCOMPARE(&drivers.front(), form);
    QCOMPARE(form->ownPosts, 40);
    QVERIFY(std::abs(form->effectLikes - (likesFromLog(6.3) - likesFromLog(5.8))) < 1e-9);
}

void TestLikesSummary::uncertainDriversComeLast()
{
    auto explained = explainedForecast();
    explained.contributions[0].deviation = 0.3; // recent form: 0.3 +- 0.38
    explained.contributions[2].deviation = 0.1; // hour: 0.2 +- 0.13
    explained.contributions[2].ownPosts = 48;
    explained.contributions.push_back({.kind = ContributionKind::Hashtags, .logEffect = 0.001});
    explained.forecast.logMedian += 0.001;
    const auto drivers =
        driversOf(explained.contributions, explained.forecast, explained.forecast.logLevel, 40);
    QCOMPARE(drivers.front().kind, DriverKind::Time);
    QCOMPARE(drivers.front().ownPosts, 48);
    QVERIFY(!drivers.front().isUncertain);
    QCOMPARE(drivers.back().kind, DriverKind::EverythingElse);
    QCOMPARE(drivers[drivers.size() - 2].kind, DriverKind::RecentForm);
    QVERIFY(drivers[drivers.size() - 2].isUncertain);
}

void TestLikesSummary::smallDriversAreJoined()
{
    const LikeForecast forecast{.logMedian = 6.001, .errorScale = 0.3, .logLevel = 6.0};
    const auto drivers = driversOf({{.kind = ContributionKind::Hashtags, .logEffect = 0.001}},
                                   forecast, forecast.logLevel, 40);
    QCOMPARE(drivers.size(), std::size_t{1});
    QCOMPARE(drivers.front().kind, DriverKind::EverythingElse);
}

LIKECAST_TEST(TestLikesSummary)
#include "tst_likes_summary.moc"
