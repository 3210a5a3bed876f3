#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/leaderboard_cache.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Database.h>

#include <QTest>

using namespace likecast;

class TestLeaderboardCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsForItsModelsAndPostsOnly();
    void isReplacedAndGoesWithTheAccount();

private:
    void execute(const char* sql) { (*m_database)->connection().exec(sql); }

    std::unique_ptr<TemporaryDatabase> m_database;
    qint64 m_account = 0;
};

void TestLeaderboardCache::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    AccountRepository accounts(**m_database);
    const auto account = accounts.ensure(*accounts.ensureProfile(), QStringLiteral("mara"));
    QVERIFY(account);
    m_account = *account;
    execute("INSERT INTO post (account_id, taken_at_ms, media_type, likes, likes_at_ms, caption, "
            "observed_at_ms, fingerprint) SELECT id, 1000000, 'photo', 120, 5, 'a', 5, 1 "
            "FROM account");
}

void TestLeaderboardCache::countsForItsModelsAndPostsOnly()
{
    LeaderboardCache cache(**m_database);
    const auto store = [&] {
        return cache.store(m_account, "models", *cache.postsFingerprint(m_account), "{}");
    };
    QVERIFY(!cache.find(m_account, "models")->has_value());
    QVERIFY(store());
    QCOMPARE(cache.find(m_account, "models")->value_or("none"), QByteArray("{}"));
    QVERIFY(!cache.find(m_account, "other models")->has_value());
    for (const char* change : {"UPDATE post SET likes = 121", "UPDATE account SET followers = 900",
                               "UPDATE post SET taken_at_ms = 2000000",
                               "UPDATE post SET caption = 'b', "
                               "observed_at_ms = 9",
                               "DELETE FROM post"}) {
        QVERIFY(store());
        execute(change);
        QVERIFY2(!cache.find(m_account, "models")->has_value(), change);
    }
}

void TestLeaderboardCache::isReplacedAndGoesWithTheAccount()
{
    LeaderboardCache cache(**m_database);
    const QByteArray posts = *cache.postsFingerprint(m_account);
    QVERIFY(cache.store(m_account, "models", posts, "old"));
    QVERIFY(cache.store(m_account, "models", posts, "new"));
    QCOMPARE(cache.find(m_account, "models")->value_or("none"), QByteArray("new"));
    execute("DELETE FROM account");
    QCOMPARE((*m_database)->connection().execAndGet("SELECT count(*) FROM leaderboard").getInt(),
             0);
}

LIKECAST_TEST(TestLeaderboardCache)
#include "tst_leaderboard_cache.moc"
