#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"
#include "tests/core/instagram/graph/linking_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// Answers pages of posts by number, from 1; empty: as usual.
auto onPage(std::function<std::optional<ServerReply>(int page)> answer)
{
    return [answer = std::move(answer),
            pages = 0](const ServerRequest& request) mutable -> std::optional<ServerReply> {
        return request.path.endsWith("/media"_L1) ? answer(++pages) : std::nullopt;
    };
}

ServerReply throttledFor(const QByteArray& seconds)
{
    ServerReply throttled = FakeInstagram::error(4, u"(#4) request limit reached"_s);
    throttled.headers = {{"Retry-After", seconds}};
    return throttled;
}

} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRefreshBringsEverything();
    void secondRefreshAsksOnlyForWhatIsNewOrYoung();
    void sameRefreshTwiceChangesNothing();
    void growingLikesAreTakenOver();
    void cutConnectionKeepsWholePagesAndResumes();
    void newPostsBeforeResumeAreNotMissed();
    void lapsedCursorStartsAnew();
    void throttledRefreshResumes();
    void expiredTokenInTheMiddleKeepsThePages();
    void garbageInTheMiddleKeepsThePages_data();
    void garbageInTheMiddleKeepsThePages();
    void cancelKeepsThePages();
    void circleOfPagesEnds();
    void hiddenLikesAreAskedOneByOneAndNeverZero();
    void insightsAreKept();
    void missingLikeCountNeverReplacesAKnownOne();
    void failingThumbnailsDoNotFailTheRefresh();
    void journalLearnsActualLikes();
};

void TestRefresh::firstRefreshBringsEverything()
{
    LinkingFixture fixture(8);
    QVERIFY(fixture.link());
    std::vector<RefreshStage> stages;
    const auto report = fixture.refresh({}, [&](const RefreshProgress& progress) {
        if (stages.empty() || stages.back() != progress.stage)
            stages.push_back(progress.stage);
    });
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(report->posts, (MergeCounts{8, 8, 0, 0, 0}));
    QCOMPARE(report->pages, 3);
    QCOMPARE(report->thumbnails, 8);
    QVERIFY(!report->leftOut);
    QVERIFY(!report->wasResumed);
    QCOMPARE(stages, (std::vector{RefreshStage::Token, RefreshStage::Profile, RefreshStage::Posts,
                                  RefreshStage::Insights, RefreshStage::Thumbnails}));
    const std::vector<Post> posts = fixture.posts();
    QCOMPARE(posts.size(), 8U);
    const Post& newest = posts.back();
    const FakePost& listed = fixture.fake.posts.front();
    QCOMPARE(newest.takenAtMs, listed.takenAtMs);
    QCOMPARE(newest.likes, listed.likes);
    QCOMPARE(newest.caption, listed.caption);
    QCOMPARE(newest.shortcode, listed.shortcode);
    QVERIFY(!fixture.thumbnails.find(newest.shortcode).isEmpty());
    const StoredAccount stored = fixture.account();
    QVERIFY(stored.refreshedAtMs.has_value());
    QVERIFY(stored.refreshCursor.isEmpty());
    fixture.onDatabase([&](Database& database) {
        const auto log = ImportLog(database).load(stored.id).value();
        const auto days = AccountRepository(database).dailyCounts(stored.id).value();
        return log.size() == 1 && log[0].format == u"instagram_api"_s && days.size() == 1
                   ? 0
                   : (qFatal("no log or snapshot"), 1);
    });
}

void TestRefresh::secondRefreshAsksOnlyForWhatIsNewOrYoung()
{
    LinkingFixture fixture;
    // Two new, two recent and twenty old ones.
    fixture.fake.posts = fakePosts(0, 4, 1);
    for (const FakePost& post : fakePosts(4, 20, 24 * 100))
        fixture.fake.posts.push_back(post);
    const std::vector<FakePost> all = fixture.fake.posts;
    fixture.fake.posts.erase(fixture.fake.posts.begin(), fixture.fake.posts.begin() + 2);
    QVERIFY(fixture.link());
    QCOMPARE(fixture.refresh().value().pages, 8);
    fixture.fake.posts = all;
    const auto second = fixture.refresh();
    QVERIFY(second.has_value());
    QCOMPARE(second->pages, 2); // the second page ends within the old ones
    QCOMPARE(second->posts.added, 2);
    QCOMPARE(second->thumbnails, 2);
    QCOMPARE(fixture.posts().size(), 24U);
}

void TestRefresh::sameRefreshTwiceChangesNothing()
{
    LinkingFixture fixture(7);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    const std::vector<Post> before = fixture.posts();
    const auto second = fixture.refresh();
    QCOMPARE(second.value().posts.added, 0);
    QCOMPARE(second.value().posts.updated, 0);
    QCOMPARE(fixture.posts(), before);
}

void TestRefresh::growingLikesAreTakenOver()
{
    LinkingFixture fixture(4);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    fixture.fake.posts[0].likes = 5000;
    fixture.fake.followers = 1234;
    QCOMPARE(fixture.refresh().value().posts.updated, 1);
    QCOMPARE(fixture.posts().back().likes, std::optional<qint64>(5000));
    QCOMPARE(fixture.account().counts.followers, std::optional<qint64>(1234));
}

void TestRefresh::cutConnectionKeepsWholePagesAndResumes()
{
    LinkingFixture fixture(12);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page <= 2)
            return std::nullopt;
        return ServerReply{.body = QByteArray(5000, '{'), .ending = ServerEnding::CutInBody};
    });
    const auto cut = fixture.refresh();
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::NetworkFailed);
    QCOMPARE(fixture.posts().size(), 6U);
    QVERIFY(!fixture.account().refreshCursor.isEmpty());
    QVERIFY(!fixture.account().refreshedAtMs);

    fixture.fake.onRequest = nullptr;
    const qsizetype asked = fixture.fake.requestsOf(u"/me/media"_s);
    const auto resumed = fixture.refresh();
    QVERIFY2(resumed.has_value(), resumed ? "" : qPrintable(text(resumed.error())));
    QVERIFY(resumed->wasResumed);
    QCOMPARE(fixture.posts().size(), 12U);
    QVERIFY(fixture.account().refreshCursor.isEmpty());
    // One look at the newest page, then on from where it stopped.
    QCOMPARE(fixture.fake.requestsOf(u"/me/media"_s) - asked, 3);
}

void TestRefresh::newPostsBeforeResumeAreNotMissed()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page <= 1)
            return std::nullopt;
        return FakeInstagram::error(190, u"expired"_s);
    });
    QCOMPARE(fixture.refresh().error().code, ErrorCode::TokenInvalid);
    fixture.fake.onRequest = nullptr;
    // Five were published during the interruption, more than one page.
    std::vector<FakePost> all = fakePosts(100, 5, 0);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].takenAtMs = QDateTime::currentMSecsSinceEpoch() + 60'000 - qint64(i) * 1000;
    all.insert(all.end(), fixture.fake.posts.begin(), fixture.fake.posts.end());
    fixture.fake.posts = all;
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.posts().size(), 14U);
}

void TestRefresh::lapsedCursorStartsAnew()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    const qint64 id = fixture.account().id;
    fixture.onDatabase([&](Database& database) {
        return AccountRepository(database)
            .setRefreshCursor(id, u"1700000000000:after+gone"_s)
            .has_value();
    });
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(fixture.posts().size(), 9U);
    QVERIFY(fixture.account().refreshCursor.isEmpty());
}

void TestRefresh::throttledRefreshResumes()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page != 2)
            return std::nullopt;
        return throttledFor("90");
    });
    qint64 announced = 0;
    const auto report = fixture.refresh({}, [&](const RefreshProgress& progress) {
        if (progress.stage == RefreshStage::Waiting)
            announced = progress.waitSeconds;
    });
    QVERIFY(report.has_value());
    QCOMPARE(announced, 90);
    QCOMPARE(fixture.posts().size(), 9U);

    fixture.fake.onRequest = onPage([](int) { return throttledFor("3600"); });
    const auto closed = fixture.refresh();
    QCOMPARE(closed.error().code, ErrorCode::RateLimited);
    QCOMPARE(closed.error().detail, u"for 60 minutes"_s);
    QCOMPARE(fixture.posts().size(), 9U);
}

void TestRefresh::expiredTokenInTheMiddleKeepsThePages()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page <= 2)
            return std::nullopt;
        return FakeInstagram::error(190, u"Error validating access token"_s, 400, 463);
    });
    const auto report = fixture.refresh();
    QCOMPARE(report.error().code, ErrorCode::TokenInvalid);
    QCOMPARE(report.error().detail, u"the token has expired"_s);
    QCOMPARE(fixture.posts().size(), 6U);
}

void TestRefresh::garbageInTheMiddleKeepsThePages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("sign-in page") << QByteArray("<html>") << QByteArray("text/html");
    QTest::newRow("cut JSON") << QByteArray("{\"data\":[{") << QByteArray("application/json");
    QTest::newRow("no list") << QByteArray("{\"data\":7}") << QByteArray("application/json");
    QTest::newRow("binary") << QByteArray("\x00\x80\xff", 3) << QByteArray("application/json");
}

void TestRefresh::garbageInTheMiddleKeepsThePages()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page != 2)
            return std::nullopt;
        return ServerReply{.body = body, .contentType = type};
    });
    QCOMPARE(fixture.refresh().error().code, ErrorCode::ServiceFailed);
    QCOMPARE(fixture.posts().size(), 3U);
    QVERIFY(fixture.refresh().has_value());
    QCOMPARE(fixture.posts().size(), 9U);
}

void TestRefresh::cancelKeepsThePages()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([&](int page) -> std::optional<ServerReply> {
        if (page != 2)
            return std::nullopt;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [&] { fixture.linking->cancel(); });
        return ServerReply{.ending = ServerEnding::Silent};
    });
    auto running = fixture.linking->refresh({u"creator"_s, {}});
    auto waiting = fixture.linking->refresh({u"creator"_s, {}});
    QTRY_VERIFY(running.isFinished() && waiting.isFinished());
    QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.posts().size(), 3U);
    QVERIFY(fixture.refresh().has_value());
    QCOMPARE(fixture.posts().size(), 9U);
}

void TestRefresh::circleOfPagesEnds()
{
    LinkingFixture fixture(3);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = onPage([](int) {
        return ServerReply{
            .body = R"({"data":[],"paging":{"next":"https://x","cursors":{"after":"QVFI"}}})"};
    });
    const auto report = fixture.refresh();
    QCOMPARE(report.error().code, ErrorCode::ServiceFailed);
    QVERIFY(fixture.fake.requestsOf(u"/me/media"_s) <= 3);
}

void TestRefresh::hiddenLikesAreAskedOneByOneAndNeverZero()
{
    LinkingFixture fixture(5);
    fixture.fake.posts[1].likes.reset();
    fixture.fake.posts[3].likes.reset();
    fixture.fake.hiddenLikes.insert(fixture.fake.posts[1].id, 321);
    QVERIFY(fixture.link());
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(report->hiddenAsked, 1); // the other one's are in its insights
    QCOMPARE(report->posts.withoutLikes, 1);
    const std::vector<Post> posts = fixture.posts(); // oldest first
    QCOMPARE(posts[3].likes, std::optional<qint64>(321));
    QCOMPARE(posts[1].likes, std::nullopt);
}

void TestRefresh::insightsAreKept()
{
    LinkingFixture fixture(3);
    fixture.fake.insights = {
        {u"reach"_s, 800}, {u"saved"_s, 7}, {u"shares"_s, 3}, {u"views"_s, 950}};
    QVERIFY(fixture.link());
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(report->insights, 3);
    QCOMPARE(fixture.posts().back().figures, (PostFigures{7, 3, 800, 950, std::nullopt}));
    // Throttled midway: insights received so far are kept, and the posts are complete.
    fixture.fake.insights[u"reach"_s] = 900;
    fixture.fake.onRequest =
        [count = 0](const ServerRequest& request) mutable -> std::optional<ServerReply> {
        if (request.path.endsWith("/insights"_L1) && ++count > 1)
            return FakeInstagram::error(4, u"Application request limit reached"_s, 403);
        return std::nullopt;
    };
    const auto throttled = fixture.refresh();
    QVERIFY2(throttled.has_value(), throttled ? "" : qPrintable(text(throttled.error())));
    QCOMPARE(throttled->insights, 1);
    QCOMPARE(throttled->leftOut->code, ErrorCode::RateLimited);
    QCOMPARE(fixture.posts().back().figures.reach, std::optional<qint64>(900));
    QCOMPARE(fixture.posts().front().figures.reach, std::optional<qint64>(800));
}

void TestRefresh::missingLikeCountNeverReplacesAKnownOne()
{
    LinkingFixture fixture(3);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    const auto known = fixture.posts().back().likes;
    QVERIFY(known.has_value());
    fixture.fake.posts[0].likes.reset();
    fixture.fake.insightsPermitted = false;
    QVERIFY(fixture.refresh());
    QCOMPARE(fixture.posts().back().likes, known);
}

void TestRefresh::failingThumbnailsDoNotFailTheRefresh()
{
    LinkingFixture fixture(3);
    QVERIFY(fixture.link());
    QFile obstacle(fixture.directory.filePath(ThumbnailCache::folderName()));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QVERIFY(report->leftOut.has_value());
    QCOMPARE(report->leftOut->code, ErrorCode::FileUnwritable);
    QCOMPARE(fixture.posts().size(), 3U);
}

void TestRefresh::journalLearnsActualLikes()
{
    LinkingFixture fixture(3);
    QVERIFY(fixture.link());
    JournalEntry entry;
    entry.accountId = fixture.account().id;
    entry.accountName = u"creator"_s;
    entry.postedAtMs = fixture.fake.posts[1].takenAtMs;
    entry.caption = fixture.fake.posts[1].caption;
    entry.timeZoneId = "UTC";
    entry.predictedMedian = 90;
    entry.predictedLow = 80;
    entry.predictedHigh = 120;
    QVERIFY(fixture.onDatabase(
        [&](Database& database) { return JournalRepository(database).add(entry).has_value(); }));
    QVERIFY(fixture.refresh());
    const auto entries = fixture.onDatabase(
        [&](Database& database) { return JournalRepository(database).load().value(); });
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries[0].actualLikes, fixture.fake.posts[1].likes);
}

LIKECAST_TEST(TestRefresh)
#include "tst_refresh.moc"
