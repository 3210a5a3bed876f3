#include "core/storage/posts/post_repository.h"

#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPostRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsLikesThatAreKnown();
    void countsNothing();
    void sorts();
    void filters();
    void searchesInAnyScript();
    void loadsInTheOrderOfTheIds();
    void remembersThePhotosHash();
    void typedLikesAreMarkedAndUndone();
    void typedLikesGiveWayToALaterCount();

private:
    std::vector<QString> captionsOf(const PostQuery& query);
    /// The id of the post whose caption contains `text`.
    qint64 idOf(const QString& text)
    {
        PostQuery query;
        query.text = text;
        return PostRepository(**m_database).find(m_account, query).value().front();
    }

    std::unique_ptr<TemporaryDatabase> m_database;
    qint64 m_account = 0;
};

void TestPostRepository::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    AccountRepository accounts(**m_database);
    m_account = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"me"_s).value();
    auto import = PostMerge::begin(**m_database);
    QVERIFY(import);
    const auto add = [&](qint64 takenAtMs, std::optional<qint64> likes, const QString& caption,
                         MediaType type) {
        Post post;
        post.takenAtMs = takenAtMs;
        post.likes = likes;
        post.caption = caption;
        post.mediaType = type;
        return (*import)->add(m_account, post, 1).has_value();
    };
    QVERIFY(add(1000, 30, u"a Straße"_s, MediaType::Photo));
    QVERIFY(add(2000, std::nullopt, u"b МОСКВА"_s, MediaType::Reel));
    QVERIFY(add(3000, 10, u"c 100% _x"_s, MediaType::Carousel));
    QVERIFY(add(4000, 20, u"d"_s, MediaType::Photo));
    QVERIFY((*import)->commit());
}

void TestPostRepository::cleanup()
{
    m_database.reset();
}

std::vector<QString> TestPostRepository::captionsOf(const PostQuery& query)
{
    PostRepository repository(**m_database);
    std::vector<QString> captions;
    const auto posts = repository.load(repository.find(m_account, query).value()).value();
    for (const StoredPost& stored : posts)
        captions.push_back(stored.post.caption.left(1));
    return captions;
}

void TestPostRepository::countsLikesThatAreKnown()
{
    const PostCounts counts = PostRepository(**m_database).count(m_account).value();
    QCOMPARE(counts.posts, 4);
    QCOMPARE(counts.withLikes, 3);
    QCOMPARE(counts.meanLikes, 20.0);
    QCOMPARE(counts.medianLikes, 20.0);
    QCOMPARE(counts.firstTakenAtMs, 1000);
    QCOMPARE(counts.lastTakenAtMs, 4000);
}

void TestPostRepository::countsNothing()
{
    const PostCounts counts = PostRepository(**m_database).count(m_account + 1).value();
    QCOMPARE(counts.posts, 0);
    QVERIFY(!counts.meanLikes.has_value());
    QVERIFY(!counts.medianLikes.has_value());
    QVERIFY(!counts.firstTakenAtMs.has_value());
}

void TestPostRepository::sorts()
{
    using Captions = std::vector<QString>;
    QCOMPARE(captionsOf({}), (Captions{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    PostQuery query;
    query.descending = false;
    QCOMPARE(captionsOf(query), (Captions{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    query.order = PostOrder::Likes;
    QCOMPARE(captionsOf(query), (Captions{u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
    query.descending = true;
    QCOMPARE(captionsOf(query), (Captions{u"a"_s, u"d"_s, u"c"_s, u"b"_s}));
}

void TestPostRepository::filters()
{
    using Captions = std::vector<QString>;
    PostQuery query;
    query.mediaTypes = {MediaType::Reel, MediaType::Carousel};
    QCOMPARE(captionsOf(query), (Captions{u"c"_s, u"b"_s}));
    query.fromMs = 3000;
    QCOMPARE(captionsOf(query), Captions{u"c"_s});
    query.untilMs = 3000;
    QCOMPARE(captionsOf(query), Captions{});
}

void TestPostRepository::searchesInAnyScript()
{
    using Captions = std::vector<QString>;
    PostQuery query;
    query.text = u"москва"_s;
    QCOMPARE(captionsOf(query), Captions{u"b"_s});
    query.text = u"STRAß"_s;
    QCOMPARE(captionsOf(query), Captions{u"a"_s});
    query.text = u"% _"_s;
    QCOMPARE(captionsOf(query), Captions{u"c"_s});
    query.text = u"nowhere"_s;
    QCOMPARE(captionsOf(query), Captions{});
}

void TestPostRepository::loadsInTheOrderOfTheIds()
{
    PostRepository repository(**m_database);
    auto ids = repository.find(m_account, {}).value();
    std::ranges::reverse(ids);
    ids.insert(ids.begin(), 999'999);
    const auto posts = repository.load(ids).value();
    QCOMPARE(posts.size(), 4U);
    QCOMPARE(posts.front().id, ids[1]);
    QCOMPARE(posts.back().id, ids[4]);
}

void TestPostRepository::remembersThePhotosHash()
{
    PostRepository repository(**m_database);
    const qint64 id = repository.find(m_account, {}).value().front();
    QVERIFY(repository.photoSha256(id).value().isEmpty());
    const QByteArray sha256(32, '\x80');
    QVERIFY(repository.setPhotoSha256(id, sha256));
    QCOMPARE(repository.photoSha256(id).value(), sha256);
}

void TestPostRepository::typedLikesAreMarkedAndUndone()
{
    PostRepository posts(**m_database);
    const qint64 hidden = idOf(u"МОСКВА"_s);
    const qint64 known = idOf(u"d"_s);
    const auto before =
        posts.setLikes(std::vector<LikesFigure>{{hidden, 77, 5000, true}, {known, 21, 5000, true}});
    QVERIFY(before);
    QCOMPARE(*before, (std::vector<LikesFigure>{{hidden, std::nullopt, std::nullopt, false},
                                                {known, 20, 1, false}}));
    const StoredPost typed = posts.load(std::vector{hidden}).value().front();
    QCOMPARE(typed.post.likes, std::optional<qint64>(77));
    QVERIFY(typed.areLikesTyped);
    QCOMPARE(posts.count(m_account).value().withLikes, 4);
    QVERIFY(posts.setLikes(*before));
    const StoredPost again = posts.load(std::vector{hidden}).value().front();
    QCOMPARE(again.post.likes, std::optional<qint64>());
    QVERIFY(!again.areLikesTyped);
    QCOMPARE(posts.load(std::vector{known}).value().front().post.likes, std::optional<qint64>(20));

    // One figure is out of range or has no post: none is changed.
    for (const LikesFigure& wrong : {LikesFigure{known, -1, 1, true}, {999, 5, 1, true}})
        QCOMPARE(posts.setLikes(std::vector<LikesFigure>{{hidden, 5, 1, true}, wrong}).error().code,
                 ErrorCode::InputInvalid);
    QCOMPARE(posts.load(std::vector{hidden}).value().front().post.likes, std::optional<qint64>());
}

void TestPostRepository::typedLikesGiveWayToALaterCount()
{
    PostRepository posts(**m_database);
    const qint64 id = idOf(u"МОСКВА"_s);
    QVERIFY(posts.setLikes(std::vector<LikesFigure>{{id, 77, 5000, true}}));
    const auto import = [&](std::optional<qint64> likes, qint64 countedAtMs) {
        auto merge = PostMerge::begin(**m_database);
        Post post;
        post.takenAtMs = 2000;
        post.caption = u"b МОСКВА"_s;
        post.mediaType = MediaType::Reel;
        post.likes = likes;
        return (*merge)->add(m_account, post, countedAtMs) && (*merge)->commit();
    };
    const auto stored = [&] { return posts.load(std::vector{id}).value().front(); };
    QVERIFY(import(std::nullopt, 9000)); // the same export again, without likes
    QCOMPARE(stored().post.likes, std::optional<qint64>(77));
    QVERIFY(stored().areLikesTyped);
    QVERIFY(import(70, 4000)); // counted before they were typed
    QCOMPARE(stored().post.likes, std::optional<qint64>(77));
    QVERIFY(import(80, 9500));
    QCOMPARE(stored().post.likes, std::optional<qint64>(80));
    QVERIFY(!stored().areLikesTyped);
}

LIKECAST_TEST(TestPostRepository)
#include "tst_post_repository.moc"
