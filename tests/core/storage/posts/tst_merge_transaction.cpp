#include "core/storage/posts/import_log.h"
#include "tests/core/storage/posts/merge_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

using namespace likecast;
using namespace Qt::StringLiterals;

/// PostMerge as one transaction: all or nothing, whatever its size.
class TestMergeTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfinishedLeavesNothing();
    void otherCallsJoinTheImport();
    void fullDiskLeavesWhatWas();
    void hundredThousandPosts();
};

void TestMergeTransaction::unfinishedLeavesNothing()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {postAt(noon, 1)});
    {
        auto import = PostMerge::begin(*database);
        QVERIFY(import);
        QVERIFY((*import)->add(me, postAt(noon, 99), 50));
        QVERIFY((*import)->add(me, postAt(noon + 1000, 2), 50));
    }
    QCOMPARE(stored(database, me), std::vector{postAt(noon, 1)});
}

void TestMergeTransaction::otherCallsJoinTheImport()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    AccountRepository accounts(*database);
    {
        auto import = PostMerge::begin(*database);
        QVERIFY(import);
        const auto fresh = accounts.ensure(accounts.profiles()->front().id, u"fresh"_s);
        QVERIFY(fresh);
        QVERIFY(accounts.addCounts(me, {noon, {1000, {}, {}}}));
        QVERIFY((*import)->add(*fresh, postAt(noon, 1), 1));
        ImportLogEntry entry;
        entry.accountId = *fresh;
        QVERIFY(ImportLog(*database).add(entry));
    }
    QCOMPARE(accounts.findByName(u"fresh"_s).error().code, ErrorCode::AccountUnknown);
    QVERIFY(accounts.dailyCounts(me)->empty());
    QVERIFY(!accounts.account(me)->counts.followers.has_value());
}

void TestMergeTransaction::fullDiskLeavesWhatWas()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {postAt(noon, 1)});
    SQLite::Database& connection = database->connection();
    const int pages = connection.execAndGet("PRAGMA page_count").getInt();
    connection.exec("PRAGMA max_page_count = " + std::to_string(pages + 20));
    {
        auto import = PostMerge::begin(*database);
        QVERIFY(import);
        Result<void> added;
        for (int i = 1; added && i < 1000; ++i)
            added = (*import)->add(me, postAt(noon + i, 1, QString(1000, u'x')), 1);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::DiskFull);
        QVERIFY(!(*import)->commit());
    }
    QCOMPARE(stored(database, me), std::vector{postAt(noon, 1)});
    connection.exec("PRAGMA max_page_count = 1073741823");
    QCOMPARE(merge(database, me, {postAt(noon + 1, 1)}).added, 1);
}

void TestMergeTransaction::hundredThousandPosts()
{
    constexpr int count = 100'000;
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i)
        posts.push_back(postAt(noon + (i * 7919LL % count) * 60'000, i % 977,
                               u"post %1 with a few words #tag"_s.arg(i)));
    QCOMPARE(merge(database, me, posts).added, count);
    QCOMPARE(merge(database, me, posts).unchanged, count);
    const auto all = stored(database, me);
    QCOMPARE(all.size(), static_cast<std::size_t>(count));
    QVERIFY(std::ranges::is_sorted(all, {}, &Post::takenAtMs));

    // An index provides the table's sort orders, without sorting captions.
    for (const char* order : {"taken_at_ms, id", "taken_at_ms DESC, id DESC"}) {
        SQLite::Statement plan(database->connection(),
                               std::string("EXPLAIN QUERY PLAN SELECT caption FROM post WHERE "
                                           "account_id = 1 ORDER BY ") +
                                   order);
        QVERIFY(plan.executeStep());
        QVERIFY(plan.getColumn(3).getString().find("post_by_time") != std::string::npos);
    }
}

LIKECAST_TEST(TestMergeTransaction)
#include "tst_merge_transaction.moc"
