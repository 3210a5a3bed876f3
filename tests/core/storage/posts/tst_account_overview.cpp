#include "core/storage/posts/account_overview.h"

#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestAccountOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followersGainedAreThoseOfThirtyDays_data();
    void followersGainedAreThoseOfThirtyDays();
    void oneCountIsNoGain();
};

static constexpr qint64 day = 24 * hourMs;
static constexpr qint64 dayStart = 20'000 * day;

static std::optional<qint64> gainedWith(const std::vector<DailyCounts>& counts, int& inDays)
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    for (const DailyCounts& count : counts) {
        if (!accounts.addCounts(id, count))
            qFatal("no counts");
    }
    const auto overview = readOverview(*database, id);
    inDays = overview->followersGainedInDays;
    return overview->followersGained;
}

void TestAccountOverview::followersGainedAreThoseOfThirtyDays_data()
{
    QTest::addColumn<qint64>("firstAtMs");
    QTest::addColumn<qint64>("gained");
    QTest::addColumn<int>("inDays");
    // The newest is from day 40, noon. Only the day counts, not the hourMs.
    QTest::newRow("29 days before") << dayStart + 11 * day << qint64(100) << 29;
    QTest::newRow("30 days before") << dayStart + 10 * day + 12 * hourMs << qint64(100) << 30;
    QTest::newRow("30 days before, earlier") << dayStart + 10 * day << qint64(100) << 30;
    QTest::newRow("31 days before, later") << dayStart + 10 * day - hourMs << qint64(40) << 20;
    QTest::newRow("31 days before") << dayStart + 9 * day + 12 * hourMs << qint64(40) << 20;
}

void TestAccountOverview::followersGainedAreThoseOfThirtyDays()
{
    QFETCH(const qint64, firstAtMs);
    QFETCH(const qint64, gained);
    QFETCH(const int, inDays);
    int counted = 0;
    const auto more = gainedWith({{firstAtMs, {1000, {}, {}}},
                                  {dayStart + 20 * day, {1060, {}, {}}},
                                  {dayStart + 30 * day, {{}, {}, 5}},
                                  {dayStart + 40 * day + 12 * hourMs, {1100, {}, {}}}},
                                 counted);
    QCOMPARE(more, gained);
    QCOMPARE(counted, inDays);
}

void TestAccountOverview::oneCountIsNoGain()
{
    int inDays = 0;
    QCOMPARE(gainedWith({}, inDays), std::nullopt);
    QCOMPARE(gainedWith({{dayStart, {1000, {}, {}}}}, inDays), std::nullopt);
    QCOMPARE(
        gainedWith({{dayStart, {1000, {}, {}}}, {dayStart + 31 * day, {1100, {}, {}}}}, inDays),
        std::nullopt);
}

LIKECAST_TEST(TestAccountOverview)
#include "tst_account_overview.moc"
