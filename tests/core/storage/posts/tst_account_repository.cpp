#include "core/storage/posts/account_repository.h"

#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProfilesApart();
    void refusesNamesThatAreTaken();
    void ensuresOnce();
    void removesWithEverythingBelow();
    void remembersTheRefresh();
    void keepsTheNewestCountOfADay();
    void missingCountsNeverOverwrite();
    void olderCountsFillThePast();
    void unknownAccountChangesNothing();
    void typedFollowersAreMarkedAndUndone();
};

void TestAccountRepository::keepsProfilesApart()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 mine = accounts.addProfile(u" Me "_s).value();
    const qint64 brand = accounts.addProfile(u"Café №1"_s).value();
    QCOMPARE(accounts.profiles().value(),
             (std::vector{StoredProfile{mine, u"Me"_s}, StoredProfile{brand, u"Café №1"_s}}));
    const qint64 first = accounts.ensure(mine, u"same"_s).value();
    const qint64 second = accounts.ensure(brand, u"same"_s).value();
    QVERIFY(first != second);
    QCOMPARE(accounts.accounts(mine)->size(), 1U);
    QCOMPARE(accounts.accounts(brand)->front().id, second);
    QCOMPARE(accounts.findByName(u"SAME"_s)->id, first);
}

void TestAccountRepository::refusesNamesThatAreTaken()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 mine = accounts.addProfile(u"Me"_s).value();
    QCOMPARE(accounts.addProfile(u"me"_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(accounts.addProfile(u"  "_s).error().code, ErrorCode::InputInvalid);
    const qint64 a = accounts.ensure(mine, u"a"_s).value();
    QVERIFY(accounts.ensure(mine, u"b"_s));
    QCOMPARE(accounts.rename(a, u"@B"_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(accounts.rename(a, u" @ "_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(accounts.ensure(mine, u"@"_s).error().code, ErrorCode::InputInvalid);
    QVERIFY(accounts.rename(a, u"@c"_s));
    QCOMPARE(accounts.account(a)->name, u"c"_s);
    QCOMPARE(accounts.rename(999, u"d"_s).error().code, ErrorCode::AccountUnknown);
}

void TestAccountRepository::ensuresOnce()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 mine = accounts.addProfile(u"Me"_s).value();
    const qint64 id = accounts.ensure(mine, u"ana.pop"_s).value();
    QCOMPARE(accounts.ensure(mine, u" @Ana.Pop "_s).value(), id);
    QCOMPARE(accounts.account(id)->name, u"ana.pop"_s);
}

void TestAccountRepository::removesWithEverythingBelow()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 mine = accounts.addProfile(u"Me"_s).value();
    const qint64 id = accounts.ensure(mine, u"a"_s).value();
    auto import = PostMerge::begin(*database);
    QVERIFY(import);
    QVERIFY((*import)->add(id, Post(), 1));
    QVERIFY((*import)->commit());
    import->reset();
    QVERIFY(accounts.addCounts(id, {1, {1, 2, 3}}));
    JournalEntry entry;
    entry.accountId = id;
    entry.accountName = u"a"_s;
    JournalRepository journal(*database);
    QVERIFY(journal.add(entry));

    QVERIFY(accounts.remove(id));
    SQLite::Database& connection = database->connection();
    for (const char* table : {"account", "account_snapshot", "post"})
        QCOMPARE(connection.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt(), 0);
    const auto entries = journal.load().value();
    QCOMPARE(entries.size(), 1U);
    QVERIFY(!entries.front().accountId.has_value());
    QCOMPARE(entries.front().accountName, u"a"_s);
}

void TestAccountRepository::remembersTheRefresh()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    QVERIFY(accounts.setPlatformUserId(id, u"17841400000000000"_s));
    QVERIFY(accounts.setRefreshCursor(id, u"QVFI"_s));
    QCOMPARE(accounts.account(id)->refreshCursor, u"QVFI"_s);
    QVERIFY(accounts.setRefreshed(id, 1234));
    const auto account = accounts.account(id).value();
    QCOMPARE(account.platformUserId, u"17841400000000000"_s);
    QCOMPARE(account.refreshedAtMs, 1234);
    QVERIFY(account.refreshCursor.isEmpty());
}

static constexpr qint64 dayStart = 20'000 * 24 * hourMs;

void TestAccountRepository::keepsTheNewestCountOfADay()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    QVERIFY(accounts.addCounts(id, {dayStart + 5 * hourMs, {100, 10, 1}}));
    QVERIFY(accounts.addCounts(id, {dayStart + 9 * hourMs, {110, 10, 2}}));
    QVERIFY(accounts.addCounts(id, {dayStart + 7 * hourMs, {105, 10, 1}}));
    QVERIFY(accounts.addCounts(id, {dayStart + 24 * hourMs, {120, 11, 3}}));
    const std::vector expected{DailyCounts{dayStart + 9 * hourMs, {110, 10, 2}},
                               DailyCounts{dayStart + 24 * hourMs, {120, 11, 3}}};
    QCOMPARE(accounts.dailyCounts(id).value(), expected);
    QCOMPARE(accounts.account(id)->counts, (AccountCounts{120, 11, 3}));
}

void TestAccountRepository::missingCountsNeverOverwrite()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    QVERIFY(accounts.addCounts(id, {dayStart, {100, 10, 1}}));
    QVERIFY(accounts.addCounts(id, {dayStart + hourMs, {{}, -1, 2}}));
    QCOMPARE(accounts.account(id)->counts, (AccountCounts{100, 10, 2}));
    QCOMPARE(accounts.dailyCounts(id)->front().counts, (AccountCounts{100, 10, 2}));
}

void TestAccountRepository::olderCountsFillThePast()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    QVERIFY(accounts.addCounts(id, {dayStart, {100, {}, {}}}));
    QVERIFY(accounts.addCounts(id, {-hourMs, {5, {}, {}}}));
    QCOMPARE(accounts.account(id)->counts.followers, 100);
    QCOMPARE(accounts.dailyCounts(id)->front().counts.followers, 5);
}

void TestAccountRepository::unknownAccountChangesNothing()
{
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    QCOMPARE(accounts.addCounts(77, {1, {1, 1, 1}}).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(accounts.account(77).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(accounts.remove(77).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(accounts.setRefreshed(77, 1).error().code, ErrorCode::AccountUnknown);
    // The refusals left no transaction open.
    QVERIFY(PostMerge::begin(*database));
}

void TestAccountRepository::typedFollowersAreMarkedAndUndone()
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    constexpr qint64 nowMs = 20'000 * dayMs + 1000;
    TemporaryDatabase database;
    AccountRepository accounts(*database);
    const qint64 id = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"a"_s).value();
    QVERIFY(accounts.addCounts(id, {nowMs - 10 * dayMs, {900, 30, {}}}));
    const auto before = accounts.setFollowers(id, {1000, nowMs, true}, nowMs);
    QVERIFY(before);
    QCOMPARE(*before, (FollowersFigure{900, nowMs - 10 * dayMs, false}));
    QCOMPARE(accounts.account(id)->counts.followers, std::optional<qint64>(1000));
    QCOMPARE(accounts.account(id)->counts.following, std::optional<qint64>(30));
    QVERIFY(accounts.account(id)->areFollowersTyped);
    QCOMPARE(accounts.dailyCounts(id)->size(), 2U);
    QVERIFY(accounts.setFollowers(id, *before, nowMs));
    QCOMPARE(accounts.account(id)->counts.followers, std::optional<qint64>(900));
    QVERIFY(!accounts.account(id)->areFollowersTyped);
    QCOMPARE(accounts.dailyCounts(id)->size(), 1U);

    QVERIFY(accounts.setFollowers(id, {1000, nowMs, true}, nowMs));
    QVERIFY(accounts.addCounts(id, {nowMs + dayMs, {1010, {}, {}}}));
    QVERIFY(!accounts.account(id)->areFollowersTyped);
    QCOMPARE(accounts.setFollowers(id, {-1, nowMs, true}, nowMs).error().code,
             ErrorCode::InputInvalid);
}

LIKECAST_TEST(TestAccountRepository)
#include "tst_account_repository.moc"
