#include "core/accounts/account_report.h"

#include "core/storage/posts/post_merge.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestAccountReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void readsThePeriodAndTheOneBefore();
    void ranksPosts();
    void noPostIsBothBestAndWorst();
    void aPeriodWithoutLikesIsAnError();
    void anUnknownAccountIsAnError();

private:
    static constexpr qint64 dayMs = 24LL * 3600 * 1000;

    void addPost(qint64 day, std::optional<qint64> likes);

    std::unique_ptr<TemporaryDatabase> m_database;
    qint64 m_account = 0;
};

void TestAccountReport::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    AccountRepository accounts(**m_database);
    m_account = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"me"_s).value();
}

void TestAccountReport::addPost(qint64 day, std::optional<qint64> likes)
{
    Post post;
    post.takenAtMs = day * dayMs;
    post.likes = likes;
    auto import = PostMerge::begin(**m_database);
    QVERIFY(import);
    QVERIFY((*import)->add(m_account, post, 1));
    QVERIFY((*import)->commit());
}

void TestAccountReport::readsThePeriodAndTheOneBefore()
{
    for (const qint64 day : {5, 10, 19, 20, 29, 30})
        addPost(day, 10 * day);
    addPost(25, std::nullopt);
    JournalRepository journal(**m_database);
    for (const qint64 day : {15, 25}) {
        JournalEntry entry;
        entry.accountId = m_account;
        entry.postedAtMs = day * dayMs;
        QVERIFY(journal.add(entry));
    }
    const auto report = readReport(**m_database, m_account, {20 * dayMs, 30 * dayMs});
    QVERIFY(report);
    QCOMPARE(report->likes.size(), std::size_t{2});
    QCOMPARE(report->likes.front().likes, 200.0);
    QCOMPARE(report->before.size(), std::size_t{2});
    QCOMPARE(report->before.back().likes, 190.0);
    QCOMPARE(report->overview.posts.posts, 7);
    QCOMPARE(report->journal.size(), std::size_t{1});
    QCOMPARE(report->journal.front().postedAtMs, 25 * dayMs);
}

void TestAccountReport::ranksPosts()
{
    for (qint64 day = 1; day <= 20; ++day)
        addPost(day, day * 7 % 23);
    const auto report = readReport(**m_database, m_account, {0, 100 * dayMs});
    QVERIFY(report);
    QCOMPARE(report->best.size(), AccountReport::shownPosts);
    QCOMPARE(report->worst.size(), AccountReport::shownPosts);
    QCOMPARE(report->best.front().post.likes, 22);
    QCOMPARE(report->worst.front().post.likes, 1);
    QVERIFY(report->best[0].post.likes > report->best[4].post.likes);
    QVERIFY(report->worst[0].post.likes < report->worst[4].post.likes);
}

void TestAccountReport::noPostIsBothBestAndWorst()
{
    addPost(1, 10);
    auto report = readReport(**m_database, m_account, {0, 100 * dayMs});
    QCOMPARE(report->best.size(), std::size_t{1});
    QVERIFY(report->worst.empty());
    addPost(2, 20);
    addPost(3, 30);
    report = readReport(**m_database, m_account, {0, 100 * dayMs});
    QCOMPARE(report->best.size(), std::size_t{2});
    QCOMPARE(report->worst.size(), std::size_t{1});
    QCOMPARE(report->worst.front().post.likes, 10);
}

void TestAccountReport::aPeriodWithoutLikesIsAnError()
{
    addPost(1, 10);
    addPost(50, std::nullopt);
    const auto report = readReport(**m_database, m_account, {40 * dayMs, 60 * dayMs});
    QCOMPARE(report.error().code, ErrorCode::PostsTooFew);
}

void TestAccountReport::anUnknownAccountIsAnError()
{
    QCOMPARE(readReport(**m_database, m_account + 1, {0, dayMs}).error().code,
             ErrorCode::AccountUnknown);
}

LIKECAST_TEST(TestAccountReport)
#include "tst_account_report.moc"
