#include "core/instagram/graph/graph_api.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/https_options.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

GraphApiPatience withoutPauses()
{
    GraphApiPatience patience;
    patience.pause = [](std::chrono::seconds, const CancellationToken&) { return true; };
    return patience;
}

GraphApiHosts hostsOf(const FakeInstagram& fake)
{
    return {fake.url(), fake.url(), u"v27.0"_s};
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestGraphApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostAndVersionArePinned();
    void profileIsReadFlatOrWrapped();
    void profileWithoutNameIsRefused();
    void unknownFieldIsLeftOutFromThenOn();
    void mediaComePageByPage();
    void everyFieldOfAMediumIsOptionalButItsTime();
    void mediaTypesFollowProductAndAddress();
    void imageComesFromTheStillOrTheFirstChild();
    void cursorIsKeptWithoutTheToken();
    void hiddenLikesComeFromInsights();
    void insightsAreNotAskedAgainWithoutPermission();
    void aPostWithoutInsightsStopsNoOther();
    void oneRefusedMetricCostsNoOther();
    void boostsAndCollaboratorsAreReadWhereAllowed();
    void severalPagesHaveSeveralAccounts();
    void facebookTokenFindsOthersByName();
    void namesCannotLeadOutOfAnExpression();
    void renewalGivesTokenAndLifetime();
    void imageMustBeOne();
};

void TestGraphApi::hostAndVersionArePinned()
{
    const GraphApiHosts hosts;
    QCOMPARE(hosts.instagram, QUrl(u"https://graph.instagram.com"_s));
    QCOMPARE(hosts.facebook, QUrl(u"https://graph.facebook.com"_s));
    QCOMPARE(hosts.version, u"v27.0"_s);
    QCOMPARE(GraphApi::kindOf(u"EAAB123"_s), TokenKind::FacebookLogin);
    QCOMPARE(GraphApi::kindOf(u"IGAA123"_s), TokenKind::InstagramLogin);
}

void TestGraphApi::profileIsReadFlatOrWrapped()
{
    FakeInstagram fake;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    for (const bool isWrapped : {false, true}) {
        if (isWrapped)
            fake.onRequest = [](const ServerRequest&) {
                return ServerReply{.body = R"({"data":[{"user_id":"17841400000000001",)"
                                           R"("username":"creator","followers_count":1000,)"
                                           R"("follows_count":10,"media_count":0}]})"};
            };
        QCOMPARE(api.ownAccounts(access, {}).value().front().id, fake.userId);
        const auto profile = api.profile(access, {});
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->username, u"creator"_s);
        QCOMPARE(profile->counts, (AccountCounts{1000, 10, 0}));
    }
    QVERIFY(fake.requests().first().startsWith(u"/v27.0/me?fields=user_id,id&access_token="_s));
}

void TestGraphApi::profileWithoutNameIsRefused()
{
    FakeInstagram fake;
    fake.username = u"no/name&x"_s;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const auto profile = api.profile({TokenKind::InstagramLogin, fake.token, {}, {}}, {});
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::ServiceFailed);
}

void TestGraphApi::unknownFieldIsLeftOutFromThenOn()
{
    FakeInstagram fake(2);
    fake.onRequest = [](const ServerRequest& request) -> std::optional<ServerReply> {
        const QString fields = request.query.queryItemValue(u"fields"_s);
        for (const QString& field : {u"follows_count"_s, u"children"_s}) {
            if (fields.contains(field))
                return FakeInstagram::error(
                    100, u"(#100) Tried accessing nonexisting field (%1) on node"_s.arg(field));
        }
        return std::nullopt;
    };
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QVERIFY(api.profile(access, {}).has_value());
    QCOMPARE(fake.requests().size(), 2);
    QVERIFY(api.profile(access, {}).has_value());
    QCOMPARE(fake.requests().size(), 3);
    QCOMPARE(api.mediaPage(access, {}, {}).value().media.size(), 2U);

    fake.onRequest = [](const ServerRequest&) {
        return FakeInstagram::error(100, u"nonexisting field (never_asked) on node"_s);
    };
    QCOMPARE(api.profile(access, {}).error().code, ErrorCode::ServiceFailed);
}

void TestGraphApi::mediaComePageByPage()
{
    FakeInstagram fake(7);
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QStringList ids;
    QString cursor;
    int pages = 0;
    do {
        const auto page = api.mediaPage(access, cursor, {});
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
        for (const GraphMedia& medium : page->media)
            ids.append(medium.id);
        cursor = page->nextCursor;
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(ids.size(), 7);
    for (std::size_t i = 0; i < fake.posts.size(); ++i)
        QCOMPARE(ids[static_cast<qsizetype>(i)], fake.posts[i].id);
    QVERIFY(fake.requests().first().contains(u"limit=100"_s));
    QCOMPARE(api.mediaPage(access, u"after+gone"_s, {}).error().code, ErrorCode::InputInvalid);
    QCOMPARE(api.mediaPage(access, u"a){x}"_s, {}).error().code, ErrorCode::InputInvalid);
}

void TestGraphApi::everyFieldOfAMediumIsOptionalButItsTime()
{
    const auto page = graphMediaPageFrom(
        parsed(
            R"({"data":[{"id":"1","timestamp":"2025-02-16T11:30:46+0000"},)"
            R"({"id":"2","caption":"no time"},{"id":"3","timestamp":"1999-01-01T00:00:00+0000"},)"
            R"(17,null,{"id":4,"timestamp":12,"caption":[],"like_count":"many"}]})"),
        GraphPaging::Linked);
    QVERIFY(page.has_value());
    QCOMPARE(page->media.size(), 1U);
    QCOMPARE(page->media[0].post.takenAtMs, 1'739'705'446'000);
    QVERIFY(!page->media[0].post.likes);
    QVERIFY(!page->media[0].imageUrl.isValid());
    QCOMPARE(page->problems.total(), 5);
    QVERIFY(page->nextCursor.isEmpty());
    QCOMPARE(graphMediaPageFrom(parsed("{}"), GraphPaging::Linked).error().code,
             ErrorCode::ServiceFailed);
}

void TestGraphApi::mediaTypesFollowProductAndAddress()
{
    const auto typeOf = [](const char* further) {
        QStringList unread;
        return postFromGraphMedia(parsed(QByteArray(R"({"timestamp":"2025-02-16T11:30:46+0000",)") +
                                         further + "}"),
                                  unread)
            ->mediaType;
    };
    const std::vector<std::pair<const char*, MediaType>> cases{
        {R"("media_type":"IMAGE")", MediaType::Photo},
        {R"("media_type":"CAROUSEL_ALBUM")", MediaType::Carousel},
        {R"("media_type":"VIDEO","media_product_type":"FEED")", MediaType::Video},
        {R"("media_type":"VIDEO","media_product_type":"REELS")", MediaType::Reel},
        {R"("permalink":"https://www.instagram.com/reel/DGIdCzDtUuq/")", MediaType::Reel},
    };
    for (const auto& [further, type] : cases)
        QCOMPARE(typeOf(further), type);
}

void TestGraphApi::imageComesFromTheStillOrTheFirstChild()
{
    const auto imageOf = [](const QByteArray& further) {
        return graphMediaPageFrom(
                   parsed(R"({"data":[{"timestamp":"2025-02-16T11:30:46+0000",)" + further + "}]}"),
                   GraphPaging::Linked)
            ->media[0]
            .imageUrl.toString();
    };
    const std::vector<std::pair<const char*, QString>> cases{
        {R"("media_url":"https://a.invalid/1.jpg")", u"https://a.invalid/1.jpg"_s},
        {R"("media_type":"VIDEO","media_url":"https://a.invalid/1.mp4")", QString()},
        {R"("media_type":"VIDEO","thumbnail_url":"https://a.invalid/2.jpg")",
         u"https://a.invalid/2.jpg"_s},
        {R"("children":{"data":[{},{"media_url":"https://a.invalid/3.jpg"}]})",
         u"https://a.invalid/3.jpg"_s},
        {R"("media_url":"file:///etc/passwd")", QString()},
    };
    for (const auto& [further, image] : cases)
        QCOMPARE(imageOf(further), image);
}

void TestGraphApi::cursorIsKeptWithoutTheToken()
{
    const auto cursorOf = [](const QByteArray& paging, GraphPaging kind) {
        return graphMediaPageFrom(parsed(R"({"data":[],"paging":)" + paging + "}"), kind)
            ->nextCursor;
    };
    const QByteArray both = R"({"cursors":{"before":"b","after":"QVFI"},)"
                            R"("next":"https://graph.instagram.com/x?access_token=IGsecret"})";
    QCOMPARE(cursorOf(both, GraphPaging::Linked), u"QVFI"_s);
    const QByteArray nextAlone =
        R"({"next":"https://graph.instagram.com/x?access_token=IGsecret&after=QVFJ&limit=2"})";
    QCOMPARE(cursorOf(nextAlone, GraphPaging::Linked), u"QVFJ"_s);
    const QByteArray last = R"({"cursors":{"before":"b","after":"QVFI"}})";
    QCOMPARE(cursorOf(last, GraphPaging::Linked), QString());
    QCOMPARE(cursorOf(last, GraphPaging::CursorOnly), u"QVFI"_s);
    QCOMPARE(cursorOf("{}", GraphPaging::CursorOnly), QString());
}

void TestGraphApi::hiddenLikesComeFromInsights()
{
    FakeInstagram fake;
    fake.hiddenLikes.insert(u"77"_s, 42);
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QCOMPARE(api.likeCount(access, u"77"_s, {}).value(), std::optional<qint64>(42));
    QCOMPARE(api.likeCount(access, u"78"_s, {}).value(), std::nullopt);
    fake.onRequest = [](const ServerRequest&) {
        return ServerReply{.body = R"({"like_count":5,"id":"79"})"};
    };
    QCOMPARE(api.likeCount(access, u"79"_s, {}).value(), std::optional<qint64>(5));
    fake.onRequest = [](const ServerRequest&) {
        return FakeInstagram::error(100, u"Object with ID '80' does not exist"_s, 400, 33);
    };
    QCOMPARE(api.likeCount(access, u"80"_s, {}).value(), std::nullopt);
    fake.onRequest = [](const ServerRequest&) { return FakeInstagram::error(190, u"gone"_s); };
    QCOMPARE(api.likeCount(access, u"81"_s, {}).error().code, ErrorCode::TokenInvalid);
}

void TestGraphApi::insightsAreNotAskedAgainWithoutPermission()
{
    FakeInstagram fake;
    fake.insightsPermitted = false;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    for (const QString& id : {u"1"_s, u"2"_s, u"3"_s})
        QCOMPARE(api.likeCount(access, id, {}).value(), std::nullopt);
    QCOMPARE(fake.requestsOf(u"/insights"_s), 1);
}

void TestGraphApi::aPostWithoutInsightsStopsNoOther()
{
    FakeInstagram fake;
    fake.hiddenLikes.insert(u"3"_s, 42);
    fake.onRequest = [](const ServerRequest& request) -> std::optional<ServerReply> {
        if (request.path.endsWith("/1/insights"_L1))
            return FakeInstagram::error(
                10, u"(#10) Not enough viewers for the media to show insights"_s, 400);
        if (request.path.endsWith("/2/insights"_L1))
            return FakeInstagram::error(100, u"Media posted before business account conversion"_s,
                                        400, 2108006);
        return std::nullopt;
    };
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QCOMPARE(api.likeCount(access, u"1"_s, {}).value(), std::nullopt);
    QCOMPARE(api.likeCount(access, u"2"_s, {}).value(), std::nullopt);
    QCOMPARE(api.likeCount(access, u"3"_s, {}).value(), std::optional<qint64>(42));
}

void TestGraphApi::oneRefusedMetricCostsNoOther()
{
    FakeInstagram fake;
    fake.insights = {{u"reach"_s, 800}, {u"saved"_s, 7}, {u"likes"_s, 42}};
    fake.refusedMetrics.insert(u"shares"_s);
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    GraphMedia media{u"1"_s, {}, {}};
    const auto first = api.insights(access, media, {});
    QVERIFY(first && *first);
    QCOMPARE((*first)->likes, std::optional<qint64>(42));
    QCOMPARE((*first)->figures, (PostFigures{7, std::nullopt, 800, std::nullopt, std::nullopt}));
    const qsizetype asked = fake.requestsOf(u"/insights"_s);
    QCOMPARE(asked, 7); // all at once, then one by one
    media.id = u"2"_s;
    QVERIFY(*api.insights(access, media, {}));
    QCOMPARE(fake.requestsOf(u"/insights"_s), asked + 1);
    // No further requests for posts without insights; for unknown kinds, every metric is requested.
    fake.onRequest = [](const ServerRequest& request) -> std::optional<ServerReply> {
        if (request.path.endsWith("/3/insights"_L1))
            return FakeInstagram::error(100, u"Media posted before business account conversion"_s,
                                        400, 2108006);
        if (request.path.endsWith("/4/insights"_L1))
            return FakeInstagram::error(10, u"(#10) Not enough viewers"_s, 400);
        return std::nullopt;
    };
    for (const QString& id : {u"3"_s, u"4"_s}) {
        media.id = id;
        QCOMPARE(api.insights(access, media, {}).value().has_value(), false);
    }
    QCOMPARE(fake.requestsOf(u"/insights"_s), asked + 3);
    media.id = u"5"_s;
    media.post.mediaType = MediaType::Reel;
    QVERIFY(*api.insights(access, media, {}));
    QVERIFY(fake.requestsOf(u"ig_reels_video_view_total_time"_s) > 0);
    fake.insightsPermitted = false;
    QVERIFY(!*api.insights(access, media, {}));
    const qsizetype before = fake.requestsOf(u"/insights"_s);
    QVERIFY(!*api.insights(access, media, {}));
    QCOMPARE(fake.requestsOf(u"/insights"_s), before);
}

void TestGraphApi::boostsAndCollaboratorsAreReadWhereAllowed()
{
    const auto postOf = [](const QByteArray& further) {
        QStringList unread;
        return postFromGraphMedia(
            parsed(R"({"timestamp":"2026-01-02T10:00:00+0000","like_count":10,)" + further + "}"),
            unread);
    };
    QCOMPARE(postOf(R"("saved_count":4)")->figures.saves, std::optional<qint64>(4));
    QVERIFY(postOf(R"("collaborators":{"data":[{"username":"b"}]})")->isCoauthored);
    QVERIFY(!postOf(R"("collaborators":{"data":[]})")->isCoauthored);
    QVERIFY(postOf(R"("boost_ads_list":[{"ad_id":"1"}])")->isBoosted);
    QVERIFY(postOf(R"("total_like_count":11)")->isBoosted);
    QVERIFY(!postOf(R"("total_like_count":10)")->isBoosted);

    FakeInstagram fake(2);
    fake.onRequest = [](const ServerRequest& request) -> std::optional<ServerReply> {
        const QString fields = request.query.queryItemValue(u"fields"_s, QUrl::FullyDecoded);
        if (fields.contains(u"boost_ads_list"))
            return FakeInstagram::error(10, u"(#10) Application does not have permission"_s, 403);
        return std::nullopt;
    };
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    const auto page = api.mediaPage(access, {}, {});
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->media.size(), 2U);
    QVERIFY(api.mediaPage(access, {}, {}));
    QCOMPARE(fake.requestsOf(u"boost_ads_list"_s), 1);
}

void TestGraphApi::severalPagesHaveSeveralAccounts()
{
    FakeInstagram fake;
    fake.token = u"EAABfacebooktokenfacebooktoken"_s;
    fake.pages = {u"kiln"_s, u"cafe"_s};
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    GraphAccess access{TokenKind::FacebookLogin, fake.token, {}, {}};
    const auto accounts = api.ownAccounts(access, {}).value();
    QCOMPARE(accounts.size(), 2U);
    QCOMPARE(accounts[0].id, u"17841499999999999"_s);
    QCOMPARE(accounts[0].username, u"kiln"_s);
    QCOMPARE(accounts[1].id, u"17841500000000000"_s);
    QCOMPARE(accounts[1].username, u"cafe"_s);
    fake.pages = {};
    QCOMPARE(api.ownAccounts(access, {}).error().code, ErrorCode::AccountUnknown);
}

void TestGraphApi::facebookTokenFindsOthersByName()
{
    FakeInstagram fake(4);
    fake.token = u"EAABfacebooktokenfacebooktoken"_s;
    fake.username = u"other.one"_s;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    GraphAccess access{TokenKind::FacebookLogin, fake.token, {}, u"other.one"_s};
    access.ownUserId = api.ownAccounts(access, {}).value().front().id;
    QCOMPARE(access.ownUserId, u"17841499999999999"_s);
    const auto profile = api.profile(access, {});
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(profile->username, u"other.one"_s);
    QCOMPARE(profile->counts.followers, std::optional<qint64>(1000));
    const auto page = api.mediaPage(access, {}, {});
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->media.size(), 4U);
    QVERIFY(page->nextCursor.isEmpty());
    QCOMPARE(page->media[0].post.likes, std::optional<qint64>(100));

    access.discoveredName = u"nobody"_s;
    QCOMPARE(api.profile(access, {}).error().code, ErrorCode::AccountUnknown);
}

void TestGraphApi::namesCannotLeadOutOfAnExpression()
{
    FakeInstagram fake;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    for (const QString& name : {u"a){id}"_s, u"a b"_s, u"a/../me"_s, QString(31, u'a')}) {
        const GraphAccess access{TokenKind::FacebookLogin, fake.token, u"1"_s, name};
        QCOMPARE(api.profile(access, {}).error().code, ErrorCode::InputInvalid);
    }
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QCOMPARE(api.likeCount(access, u"1?x=/{"_s, {}).value(), std::nullopt);
    QVERIFY(fake.requests().isEmpty());
}

void TestGraphApi::renewalGivesTokenAndLifetime()
{
    FakeInstagram fake;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    const GraphAccess access{TokenKind::InstagramLogin, fake.token, {}, {}};
    QCOMPARE(api.renewed(access, {}).error().code, ErrorCode::TokenInvalid);
    fake.renewedToken = u"IGAArenewedrenewedrenewed0002"_s;
    const auto renewed = api.renewed(access, {});
    QVERIFY2(renewed.has_value(), renewed ? "" : qPrintable(renewed.error().detail));
    QCOMPARE(renewed->token, *fake.renewedToken);
    QCOMPARE(renewed->lifetimeSeconds, 5'183'944);
    QVERIFY(fake.requests().last().startsWith(
        u"/refresh_access_token?grant_type=ig_refresh_token&access_token="_s));
    for (const QByteArray& body : {QByteArray("{}"), QByteArray(R"({"access_token":"x"})"),
                                   QByteArray(R"({"access_token":"x","expires_in":-1})"),
                                   QByteArray(R"({"access_token":"x","expires_in":1e18})")}) {
        fake.onRequest = [&body](const ServerRequest&) { return ServerReply{.body = body}; };
        QCOMPARE(api.renewed(access, {}).error().code, ErrorCode::ServiceFailed);
    }
    const GraphAccess facebook{TokenKind::FacebookLogin, u"EAAx"_s, {}, {}};
    QCOMPARE(api.renewed(facebook, {}).error().code, ErrorCode::InputInvalid);
}

void TestGraphApi::imageMustBeOne()
{
    FakeInstagram fake;
    HttpsClient client(testOptions());
    GraphApi api(client, hostsOf(fake), withoutPauses());
    QUrl url = fake.url();
    url.setPath(u"/image/1"_s);
    QCOMPARE(api.image(url, {}).value(), fakePhoto());
    QVERIFY(!fake.requests().last().contains(u"access_token"_s));
    url.setPath(u"/v27.0/me"_s);
    QCOMPARE(api.image(url, {}).error().code, ErrorCode::ServiceFailed);
}

LIKECAST_TEST(TestGraphApi)
#include "tst_graph_api.moc"
