#include "core/history/account_history.h"

#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QDateTime>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

CaptionContent noCaption()
{
    return {};
}

} // namespace

class TestAccountHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtThePriorAndMovesToItsOwn();
    void leavesOutWhatIsNotKnownOfTimes();
    void keepsTheClockOverDaylightSaving();
    void survivesIdenticalTimes();
    void knowsTheGapsBetweenPosts();
    void sharesOfTypesLeaveOutUnknownOnes();
    void slopesPointTheRightWay();
};

void TestAccountHistory::startsAtThePriorAndMovesToItsOwn()
{
    AccountHistory history(LevelPrior{6.0, 1.0, 0.9});
    QCOMPARE(history.level(MediaType::Photo).logLikes, 6.0);
    QCOMPARE(history.level(MediaType::Photo).spread, 0.9);
    history.append({0, MediaType::Photo}, noCaption(), 4.0);
    QVERIFY(std::abs(history.level(MediaType::Photo).logLikes - 5.0) < 1e-9);
    for (int i = 1; i < 50; ++i)
        history.append({i * 24 * hourMs, MediaType::Photo}, noCaption(), 4.0);
    QVERIFY(std::abs(history.level(MediaType::Photo).logLikes - 4.0) < 0.05);
}

void TestAccountHistory::leavesOutWhatIsNotKnownOfTimes()
{
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < 40; ++i)
        history.append({i * 24 * hourMs, MediaType::Photo, TimePrecision::Unknown}, noCaption(),
                       5.0);
    QCOMPARE(history.count(), std::size_t(40));
    QCOMPARE(history.times().postsWithHours(), 0);
    QVERIFY(std::isnan(history.rhythm().hoursSinceLast(50 * 24 * hourMs)));
    QVERIFY(std::isnan(history.hoursSinceType({50 * 24 * hourMs, MediaType::Photo})));
    QVERIFY(std::abs(history.level(MediaType::Photo).logLikes - 5.0) < 0.05);
}

void TestAccountHistory::keepsTheClockOverDaylightSaving()
{
    const AccountHistory history(LevelPrior{}, "Europe/Berlin");
    // Clocks went forward on 31 March 2024: 18:00 local is 17:00 UTC before, 16:00 UTC after.
    const qint64 before = utcMs(u"2024-03-30T17:00:00Z"_s);
    const qint64 after = utcMs(u"2024-03-31T16:00:00Z"_s);
    QCOMPARE(history.localTimeOf({before}).hour, 18.0);
    QCOMPARE(history.localTimeOf({after}).hour, 18.0);
    QCOMPARE(history.localTimeOf({after}).weekday, 6);
    const AccountHistory nowhere(LevelPrior{}, "Not/AZone");
    QCOMPARE(nowhere.localTimeOf({before}).hour, 17.0);
}

void TestAccountHistory::survivesIdenticalTimes()
{
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < 30; ++i)
        history.append({5 * hourMs, i % 2 == 0 ? MediaType::Photo : MediaType::Reel}, noCaption(),
                       5.0 + 0.1 * i);
    const LevelEstimate level = history.level(MediaType::Photo);
    QVERIFY(std::isfinite(level.logLikes) && level.spread > 0.0);
    QCOMPARE(history.rhythm().hoursSinceLast(5 * hourMs), 0.0);
    QCOMPARE(history.rhythm().hoursSinceLast(4 * hourMs), 0.0);
    QCOMPARE(history.rhythm().recentPosts(5 * hourMs, history.rules().values()).inOneHour, 30);
}

void TestAccountHistory::knowsTheGapsBetweenPosts()
{
    AccountHistory history(LevelPrior{});
    QVERIFY(std::isnan(history.rhythm().hoursSinceLast(0)));
    for (const int hour : {0, 10, 30, 60})
        history.append({hour * hourMs, MediaType::Photo}, noCaption(), 5.0);
    QCOMPARE(history.rhythm().hoursSinceLast(61 * hourMs), 1.0);
    QCOMPARE(history.rhythm().hoursBetweenLastTwo(), 30.0);
    QCOMPARE(history.rhythm().medianHoursBetweenPosts(), 20.0);
    QVERIFY(std::isnan(history.hoursSinceType({61 * hourMs, MediaType::Reel})));
    QCOMPARE(history.hoursSinceType({61 * hourMs, MediaType::Photo}), 1.0);
}

void TestAccountHistory::sharesOfTypesLeaveOutUnknownOnes()
{
    const auto shareOf = [](const AccountHistory& history, std::optional<MediaType> type) {
        return history.effects({50 * hourMs, type}, noCaption()).mediaTypeShare;
    };
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < 10; ++i)
        history.append({i * hourMs, std::nullopt}, noCaption(), 5.0);
    QVERIFY(std::isnan(shareOf(history, MediaType::Photo)));
    QVERIFY(std::isnan(history.hoursSinceType({50 * hourMs, std::nullopt})));
    QCOMPARE(history.typedCount(), 0U);
    QCOMPARE(history.lastMediaType(), std::nullopt);
    for (int i = 10; i < 14; ++i)
        history.append({i * hourMs, i == 10 ? MediaType::Reel : MediaType::Photo}, noCaption(),
                       5.0);
    QCOMPARE(shareOf(history, MediaType::Photo), 0.75);
    QCOMPARE(shareOf(history, MediaType::Carousel), 0.0);
    QVERIFY(std::isnan(shareOf(history, std::nullopt)));
    QCOMPARE(history.typedCount(), 4U);
    QCOMPARE(history.count(), 14U);
    QCOMPARE(history.lastMediaType(), MediaType::Photo);
}

void TestAccountHistory::slopesPointTheRightWay()
{
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < 30; ++i)
        history.append({i * 24 * hourMs, MediaType::Photo}, noCaption(), 4.0 + 0.05 * i);
    QVERIFY(slopePerTenPosts(history.rules().values()) > 0.4);
    const double monthly =
        history.rhythm().slopePerMonth(30 * 24 * hourMs, history.rules().values());
    QVERIFY2(monthly > 0.9 && monthly < 1.6, qPrintable(QString::number(monthly)));
}

LIKECAST_TEST(TestAccountHistory)
#include "tst_account_history.moc"
