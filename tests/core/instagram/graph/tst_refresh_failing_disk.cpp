#include "core/storage/database/database_files.h"
#include "tests/core/instagram/graph/linking_fixture.h"
#include "tests/core/storage/failing_vfs.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Database.h>

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Refreshes an account on a disk that fails from its first operation on, then from its second on,
/// and so on until the refresh succeeds.
class TestRefreshFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWholePagesAndResumes();
};

/// As before the first refresh.
static bool forgetPosts(LinkingFixture& fixture)
{
    return fixture.onDatabase([](Database& database) {
        database.connection().exec("DELETE FROM post; DELETE FROM import_log; "
                                   "DELETE FROM account_snapshot; UPDATE account SET "
                                   "refresh_cursor = NULL, refreshed_at_ms = NULL");
        return true;
    });
}

/// Only whole pages, newest first.
static bool areTheNewest(const std::vector<Post>& stored, const FakeInstagram& fake)
{
    const std::size_t listed = fake.posts.size();
    if (stored.size() != listed && stored.size() % static_cast<std::size_t>(fake.pageSize) != 0)
        return false;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const Post& post = stored[stored.size() - 1 - i];
        if (post.shortcode != fake.posts[i].shortcode || post.likes != fake.posts[i].likes)
            return false;
    }
    return true;
}

void TestRefreshFailingDisk::keepsWholePagesAndResumes()
{
    FailingVfs disk;
    LinkingFixture fixture(8);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    const std::vector<Post> all = fixture.posts();
    QCOMPARE(all.size(), 8U);

    constexpr int most = 1000;
    int operation = 0;
    bool hasFailed = true;
    while (hasFailed && operation < most) {
        QVERIFY(forgetPosts(fixture));
        disk.failFrom(++operation);
        const bool isDone = fixture.refresh().has_value();
        hasFailed = disk.hasFailed();
        disk.failFrom(0);
        const QByteArray where = "operation " + QByteArray::number(operation);
        QVERIFY2(areTheNewest(fixture.posts(), fixture.fake), where.constData());
        QVERIFY2(!isDone || fixture.posts() == all, where.constData());
        QVERIFY2(!fixture.account().refreshedAtMs || fixture.posts().size() == all.size(),
                 where.constData());
        QVERIFY2(fixture.refresh().has_value() && fixture.posts() == all, where.constData());
        const bool isSound = fixture.onDatabase([](Database& database) {
            return checkDatabase(database.connection(), CheckDepth::Full).has_value();
        });
        QVERIFY2(isSound, where.constData());
    }
    QVERIFY(!hasFailed);
    QVERIFY(operation > 10);
    qInfo("%d operations failed in turn", operation - 1);
}

LIKECAST_TEST(TestRefreshFailingDisk)
#include "tst_refresh_failing_disk.moc"
