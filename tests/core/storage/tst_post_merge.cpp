#include "core/storage/post_merge.h"

#include "core/storage/account_repository.h"
#include "core/storage/import_log.h"
#include "core/storage/post_repository.h"
#include "tests/core/storage/temporary_database.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QTest>

#include <functional>

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
    void unfinishedLeavesNothing();
    void otherCallsJoinTheImport();
    void fullDiskLeavesWhatWas();
    void hundredThousandPosts();
    void anotherPhotoIsToBeMeasuredAnew();
    void firstImportsKeepTheWriteAheadLog();
    void digestsFollowEveryChange();
};

namespace
{

constexpr qint64 noon = 1'700'000'000'000;

Post postAt(qint64 takenAtMs, std::optional<qint64> likes, const QString& caption = u"hello"_s)
{
    Post post;
    post.takenAtMs = takenAtMs;
    post.likes = likes;
    post.caption = caption;
    return post;
}

Post identified(Post post, const QString& mediaId, const QString& shortcode)
{
    post.mediaId = mediaId;
    post.shortcode = shortcode;
    return post;
}

qint64 newAccount(TemporaryDatabase& database, const QString& name = u"me"_s)
{
    AccountRepository accounts(*database);
    const auto profiles = accounts.profiles().value();
    const qint64 profile =
        profiles.empty() ? accounts.addProfile(u"Me"_s).value() : profiles.front().id;
    return accounts.ensure(profile, name).value();
}

MergeCounts merge(TemporaryDatabase& database, qint64 accountId, const std::vector<Post>& posts,
                  qint64 countedAtMs = 1)
{
    auto import = PostMerge::begin(*database);
    if (!import)
        qFatal("%s", qPrintable(import.error().detail));
    for (const Post& post : posts) {
        if (const auto added = (*import)->add(accountId, post, countedAtMs); !added)
            qFatal("%s", qPrintable(added.error().detail));
    }
    return (*import)->commit().value();
}

std::vector<Post> stored(TemporaryDatabase& database, qint64 accountId)
{
    return PostRepository(*database).loadAll(accountId).value();
}

} // namespace

void TestPostMerge::addsPosts()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    Post post = identified(postAt(noon + 5, 7), u"17"_s, u"Cx"_s);
    post.comments = 3;
    post.mediaType = MediaType::Carousel;
    post.photoPath = u"/photos/ș.jpg"_s;
    const Post earlier = postAt(noon, std::nullopt, QString());
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
    // The official API gives another number than Instaloader to the same post.
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
    // As in sources that know only the day of posts without captions.
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
    // Older than the moment when 10 was still true.
    QCOMPARE(merge(database, me, {postAt(noon, 9)}, 20).unchanged, 1);
    QCOMPARE(stored(database, me).front().likes, 10);
}

void TestPostMerge::unfinishedLeavesNothing()
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

void TestPostMerge::otherCallsJoinTheImport()
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

void TestPostMerge::fullDiskLeavesWhatWas()
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

void TestPostMerge::hundredThousandPosts()
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

    // The orders of the table come from an index, not from sorting captions.
    for (const char* order : {"taken_at_ms, id", "taken_at_ms DESC, id DESC"}) {
        SQLite::Statement plan(database->connection(),
                               std::string("EXPLAIN QUERY PLAN SELECT caption FROM post WHERE "
                                           "account_id = 1 ORDER BY ") +
                                   order);
        QVERIFY(plan.executeStep());
        QVERIFY(plan.getColumn(3).getString().find("post_by_time") != std::string::npos);
    }
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

void TestPostMerge::firstImportsKeepTheWriteAheadLog()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    const auto mode = [&] {
        return database->connection().execAndGet("PRAGMA journal_mode").getString();
    };
    QCOMPARE(mode(), std::string("wal"));
    {
        auto import = PostMerge::begin(*database, PostMerge::Size::Large);
        QVERIFY(import);
        QCOMPARE(mode(), std::string("delete"));
        for (int i = 0; i < 40'000; ++i)
            QVERIFY((*import)->add(me, postAt(noon + i * 60'000LL, i, QString(1000, u'x')), 1));
    }
    QCOMPARE(mode(), std::string("wal"));
    QVERIFY(stored(database, me).empty());
    QCOMPARE(database->connection().execAndGet("PRAGMA integrity_check").getString(),
             std::string("ok"));
    for (int i = 0; i < 2; ++i) {
        auto import = PostMerge::begin(*database, PostMerge::Size::Large);
        QVERIFY(import);
        QCOMPARE(mode(), std::string(i == 0 ? "delete" : "wal"));
        QVERIFY((*import)->add(me, postAt(noon, i), i + 1));
        QVERIFY((*import)->commit());
    }
    QCOMPARE(mode(), std::string("wal"));
    database.reopen();
    QCOMPARE(stored(database, me).size(), 1U);
}

void TestPostMerge::digestsFollowEveryChange()
{
    TemporaryDatabase database;
    const qint64 me = newAccount(database);
    PostRepository posts(*database);
    std::vector<qint64> digests{posts.digest(me).value()};
    const auto note = [&] { digests.push_back(posts.digest(me).value()); };
    merge(database, me, {postAt(noon, 1)}, 1);
    note();
    merge(database, me, {postAt(noon + 1, 1)}, 1);
    note();
    merge(database, me, {postAt(noon + 1, 2)}, 2);
    note();
    merge(database, me, {postAt(noon + 1, 2)}, 3); // only seen again
    note();
    database->connection().exec("DELETE FROM post WHERE taken_at_ms = " + std::to_string(noon));
    note();
    const qint64 last = digests.back();
    std::ranges::sort(digests);
    QVERIFY(std::ranges::adjacent_find(digests) == digests.end());
    merge(database, me, {postAt(noon + 1, 2)}, 3);
    QCOMPARE(posts.digest(me).value(), last);
}

QTEST_APPLESS_MAIN(TestPostMerge)
#include "tst_post_merge.moc"
