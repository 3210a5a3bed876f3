#include "tests/core/storage/posts/merge_fixture.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPostMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsPosts();
    void sameTwiceChangesNothing();
    void findsByMediaId();
    void findsByShortcode();
    void findsByTimeAndCaption();
    void findsByTheMinute();
    void keepsAccountsApart();
    void otherShortcodeIsAnotherPost();
    void unitesTwoRowsOfOnePost();
    void twoPostsOfOneMomentStayTwo();
    void oneLineTwiceIsOnePost();
    void orderOfSourcesDoesNotMatter();
    void seenAgainIsRemembered();
    void anotherPhotoIsToBeMeasuredAnew();
};

void TestPostMerge::addsPosts()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    Post post = identified(postAt(noon + 5, 7), u"17"_s, u"Cx"_s);
    post.comments = 3;
    post.mediaType = MediaType::Carousel;
    post.photoPath = u"/photos/ș.jpg"_s;
    const Post earlier = postAt(noon, std::nullopt, QString());
    QVERIFY(!earlier.mediaType);
    const MergeCounts counts = merge(database, me, {post, earlier});
    QCOMPARE(counts, (MergeCounts{2, 2, 0, 0, 1}));
    QCOMPARE(stored(database, me), (std::vector{earlier, post}));
}

void TestPostMerge::sameTwiceChangesNothing()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    const std::vector posts{postAt(noon, 1), postAt(noon + 1000, -1),
                            identified(postAt(noon + 2000, 3), u"17"_s, u"Cx"_s)};
    merge(database, me, posts);
    const auto before = stored(database, me);
    QCOMPARE(merge(database, me, posts), (MergeCounts{3, 0, 0, 3, 1}));
    QCOMPARE(stored(database, me), before);
}

void TestPostMerge::findsByMediaId()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {identified(postAt(noon, 1, u"old words"_s), u"17"_s, QString())}, 1);
    const MergeCounts counts =
        merge(database, me, {identified(postAt(noon + 7, 2, u"new words"_s), u"17"_s, u"Cx"_s)}, 2);
    QCOMPARE(counts, (MergeCounts{1, 0, 1, 0, 0}));
    const auto posts = stored(database, me);
    QCOMPARE(posts.size(), 1U);
    QCOMPARE(posts.front().likes, 2);
    QCOMPARE(posts.front().caption, u"new words"_s);
    QCOMPARE(posts.front().shortcode, u"Cx"_s);
}

void TestPostMerge::findsByShortcode()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {identified(postAt(noon, 1, u"a"_s), u"17"_s, u"Cx"_s)}, 1);
    // The official API and Instaloader give the same post different numbers.
    merge(database, me, {identified(postAt(noon, 2, u"b"_s), u"2858363885886885151"_s, u"Cx"_s)},
          2);
    QCOMPARE(stored(database, me).size(), 1U);
    QCOMPARE(stored(database, me).front().likes, 2);
}

void TestPostMerge::findsByTimeAndCaption()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {postAt(noon + 1, 1, u"hello\r\nworld"_s), postAt(noon + 1, 1, u"else"_s)});
    const MergeCounts counts = merge(
        database, me, {identified(postAt(noon + 1, 5, u"hello\nworld"_s), u"17"_s, u"Cx"_s)}, 2);
    QCOMPARE(counts.updated, 1);
    const auto posts = stored(database, me);
    QCOMPARE(posts.size(), 2U);
    QCOMPARE(posts.front().mediaId, u"17"_s);
    QCOMPARE(posts.front().likes, 5);
    QCOMPARE(posts.back().likes, 1);
}

void TestPostMerge::findsByTheMinute()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    const qint64 minute = minuteStartMs(noon);
    merge(database, me, {postAt(minute + 23'000, 1)});
    QCOMPARE(merge(database, me, {postAt(minute, 2)}, 2).updated, 1);
    QCOMPARE(stored(database, me).front().takenAtMs, minute + 23'000);
    QCOMPARE(merge(database, me, {postAt(minute + 60'000, 2)}, 2).added, 1);
}

void TestPostMerge::keepsAccountsApart()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    const qint64 other = newAccount(database, u"other"_s);
    const Post post = identified(postAt(noon, 1), u"17"_s, u"Cx"_s);
    merge(database, me, {post});
    QCOMPARE(merge(database, other, {post}).added, 1);
    QCOMPARE(stored(database, me).size(), 1U);
    QCOMPARE(stored(database, other).size(), 1U);
}

void TestPostMerge::otherShortcodeIsAnotherPost()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {identified(postAt(noon, 1), QString(), u"Cx"_s)});
    QCOMPARE(merge(database, me, {identified(postAt(noon, 2), QString(), u"Cy"_s)}).added, 1);
    QCOMPARE(stored(database, me).size(), 2U);
}

void TestPostMerge::unitesTwoRowsOfOnePost()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {identified(postAt(noon, 9, u"by id"_s), u"17"_s, QString())}, 5);
    merge(database, me, {identified(postAt(noon + 99, 4, u"by code"_s), QString(), u"Cx"_s)}, 3);
    QCOMPARE(stored(database, me).size(), 2U);
    QCOMPARE(merge(database, me, {identified(postAt(noon, std::nullopt), u"17"_s, u"Cx"_s)}, 4),
             (MergeCounts{1, 0, 1, 0, 1}));
    const auto posts = stored(database, me);
    QCOMPARE(posts.size(), 1U);
    QCOMPARE(posts.front().likes, 9);
    QCOMPARE(posts.front().mediaId, u"17"_s);
    QCOMPARE(posts.front().shortcode, u"Cx"_s);
}

void TestPostMerge::twoPostsOfOneMomentStayTwo()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    // As in sources with dates only and no captions.
    const std::vector first{postAt(noon, 5, QString()), postAt(noon, 7, QString())};
    QCOMPARE(merge(database, me, first, 1).added, 2);
    QCOMPARE(merge(database, me, first, 1).unchanged, 2);
    const std::vector grown{postAt(noon, 6, QString()), postAt(noon, 9, QString())};
    QCOMPARE(merge(database, me, grown, 2).updated, 2);
    const auto posts = stored(database, me);
    QCOMPARE(posts.size(), 2U);
    QCOMPARE(posts[0].likes, 6);
    QCOMPARE(posts[1].likes, 9);
}

void TestPostMerge::oneLineTwiceIsOnePost()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    QCOMPARE(merge(database, me, {postAt(noon, 5), postAt(noon, 5)}), (MergeCounts{2, 1, 0, 1, 0}));
    QCOMPARE(stored(database, me).size(), 1U);
}

void TestPostMerge::orderOfSourcesDoesNotMatter()
{
    const std::vector<std::pair<Post, qint64>> sources{
        {identified(postAt(noon, 5), u"17"_s, QString()), 10},
        {identified(postAt(noon, 8), u"17"_s, u"Cx"_s), 30},
        {identified(postAt(noon, std::nullopt), QString(), u"Cx"_s), 40},
        {identified(postAt(noon, 6), QString(), u"Cx"_s), 20},
    };
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        TemporaryDatabase database;
        const qint64 me = newAccount(database);
        for (const std::size_t i : order)
            merge(database, me, {sources[i].first}, sources[i].second);
        const auto posts = stored(database, me);
        QCOMPARE(posts.size(), 1U);
        QCOMPARE(posts.front().likes, 8);
        QCOMPARE(posts.front().mediaId, u"17"_s);
        QCOMPARE(posts.front().shortcode, u"Cx"_s);
    } while (std::ranges::next_permutation(order).found);
}

void TestPostMerge::seenAgainIsRemembered()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    merge(database, me, {postAt(noon, 10)}, 10);
    QCOMPARE(merge(database, me, {postAt(noon, 10)}, 30).unchanged, 1);
    // Older than the time when 10 was still correct.
    QCOMPARE(merge(database, me, {postAt(noon, 9)}, 20).unchanged, 1);
    QCOMPARE(stored(database, me).front().likes, 10);
}

void TestPostMerge::anotherPhotoIsToBeMeasuredAnew()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    Post post = identified(postAt(noon, 1), u"17"_s, QString());
    post.photoPath = u"/a.jpg"_s;
    merge(database, me, {post});
    PostRepository posts(*database);
    const qint64 id = posts.find(me, {})->front();
    const QByteArray sha256(32, 'x');
    QVERIFY(posts.setPhotoSha256(id, sha256));
    post.likes = 2;
    merge(database, me, {post}, 2);
    QCOMPARE(posts.photoSha256(id).value(), sha256);
    post.photoPath = u"/b.jpg"_s;
    merge(database, me, {post}, 3);
    QVERIFY(posts.photoSha256(id)->isEmpty());
}

LIKECAST_TEST(TestPostMerge)
#include "tst_post_merge.moc"
