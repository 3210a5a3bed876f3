#include "core/drafts/own_hashtags.h"

#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// A post a day: #good on every third with half as many likes again, #bad on every third with half
/// as many, #daily on all, #rare on four.
std::vector<Post> taggedPosts()
{
    constexpr qint64 dayMs = 86'400'000;
    std::vector<Post> posts;
    for (int i = 0; i < 120; ++i) {
        Post post;
        post.takenAtMs = 1'700'000'000'000 + i * dayMs;
        post.shortcode = u"P%1"_s.arg(i);
        post.caption = u"Morning in the studio #daily"_s;
        double likes = 1000 + (i * 7919) % 61;
        if (i % 3 == 1) {
            post.caption += u" #Good"_s;
            likes *= 1.5;
        } else if (i % 3 == 2) {
            post.caption += u" #bad"_s;
            likes *= 0.5;
        }
        if (i % 30 == 0)
            post.caption += u" #rare"_s;
        post.likes = static_cast<qint64>(likes);
        posts.push_back(post);
    }
    return posts;
}

/// Whether all of them were stored.
bool store(DatabaseWorker& database, const QString& name, const std::vector<Post>& posts)
{
    auto stored = database.run([name, posts](Database& opened) -> Result<void> {
        AccountRepository accounts(opened);
        const auto account = accounts.ensure(*accounts.ensureProfile(), name);
        auto merge = PostMerge::begin(opened);
        for (const Post& post : posts) {
            if (const auto added = (*merge)->add(*account, post, post.takenAtMs); !added)
                return failure(added.error());
        }
        if (const auto committed = (*merge)->commit(); !committed)
            return failure(committed.error());
        return {};
    });
    stored.waitForFinished();
    return stored.result().has_value();
}

} // namespace

class TestOwnHashtags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseWithMoreLikesComeFirst();
    void newAccountsHaveNone();
    void readsTheAccountOnce();
};

void TestOwnHashtags::thoseWithMoreLikesComeFirst()
{
    const AccountPosts account{.account = u"a"_s, .counts = {}, .posts = taggedPosts()};
    // #bad brings fewer likes, and four posts with #rare are too few.
    QCOMPARE(ownHashtags(account, {}), (QStringList{u"#Good"_s, u"#daily"_s}));
}

void TestOwnHashtags::newAccountsHaveNone()
{
    AccountPosts account{.account = u"a"_s, .counts = {}, .posts = taggedPosts()};
    account.posts.resize(4);
    QCOMPARE(ownHashtags(account, {}), QStringList());
}

void TestOwnHashtags::readsTheAccountOnce()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    QVERIFY(store(database, u"studio"_s, taggedPosts()));
    OwnHashtags hashtags(database);
    const QSignalSpy found(&hashtags, &OwnHashtags::found);
    hashtags.read(u"studio"_s);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(hashtags.hashtags(), (QStringList{u"#Good"_s, u"#daily"_s}));
    hashtags.read(u"studio"_s);
    QTest::qWait(50);
    QCOMPARE(found.count(), 1);

    hashtags.outdate();
    hashtags.read(u"studio"_s);
    QTRY_COMPARE(found.count(), 2);
    hashtags.read(u"nobody"_s);
    QVERIFY(hashtags.hashtags().isEmpty());
}

LIKECAST_TEST(TestOwnHashtags)
#include "tst_own_hashtags.moc"
