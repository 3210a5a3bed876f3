#include "tests/core/instagram/formats/written_import.h"

#include "core/instagram/formats/values/post_time.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QString postsPath = u"your_instagram_activity/media/posts_1.json"_s;

QList<qint64> likesOf(const PostImport& import)
{
    QList<qint64> likes;
    for (const ImportedAccount& account : import.accounts) {
        for (const ImportedPost& post : account.posts)
            likes << post.post.likes.value_or(-1);
    }
    return likes;
}

qint64 posts(const Result<PostImport>& import)
{
    qint64 count = 0;
    for (const ImportedAccount& account :
         import ? import->accounts : std::vector<ImportedAccount>())
        count += std::ssize(account.posts);
    return count;
}

/// A post in the dialect with labels; `label` is "Draft" or the like.
QString labelledPost(int number, const QString& label, const QString& value)
{
    return uR"({"timestamp":%1,"media":[],"label_values":[{"label":"Caption","value":"c%2"},
{"label":"%3","value":"%4"},{"label":"Media","media":[{"uri":"media/other/%2.jpg",
"creation_timestamp":%1}]}]})"_s.arg(1772442904 + number * 1000)
        .arg(number)
        .arg(label, value);
}

QString mediaPost(int number)
{
    return uR"({"media":[{"uri":"media/posts/%1.jpg","creation_timestamp":%2,"title":"c%1"}]})"_s
        .arg(number)
        .arg(1772442904 + number * 1000);
}

QByteArray node(const QString& owner, const QString& more, int likes = 100, int number = 0)
{
    return uR"({"node":{"__typename":"XDTGraphImage","id":"%1","taken_at_timestamp":%2,
"edge_media_preview_like":{"count":%3},%4"owner":{"id":"1","username":"%5"}},
"instaloader":{"version":"4.13.1","node_type":"Post"}})"_s
        .arg(3824517244400915826LL + number * 1000000000000LL)
        .arg(1770138005 + number * 100000)
        .arg(likes)
        .arg(more, owner)
        .toUtf8();
}

} // namespace

/// Current exports and downloads.
class TestExportKinds : public QObject
{
    Q_OBJECT

private:
    fixtures::WrittenImport m_written;

private Q_SLOTS:
    void draftsAreNoPosts();
    void draftsAreKnownInEveryLanguage_data();
    void draftsAreKnownInEveryLanguage();
    void insightsAreReadInEveryLanguage_data();
    void insightsAreReadInEveryLanguage();
    void oneObjectIsAListOfOne_data();
    void oneObjectIsAListOfOne();
    void followersOfADateRangeStayUnknown_data();
    void followersOfADateRangeStayUnknown();
    void countsAreAsOldAsTheExport();
    void hiddenLikesHaveFlags_data();
    void hiddenLikesHaveFlags();
    void viewsOfVideosAreKept();
    void companionsAreNoProblem();
    void undatedAnswersAreAsOldAsTheOthers();
    void facebookIsRefusedByName();
    void savedInsightsHoldLikes();
    void readsZeeschuimer();
    void readsGalleryDl();
    void readsTheExportAsPages();
    void draftsOnPagesAreNoPosts();
    void pagesMayWriteDatesInPoints();
    void facebookIsKnownByItsFiles_data();
    void facebookIsKnownByItsFiles();
    void aClockInThePastRefusesNoPost();
};

void TestExportKinds::draftsAreNoPosts()
{
    const QStringList entries{labelledPost(1, u"Draft"_s, u"False"_s),
                              labelledPost(2, u"Draft"_s, u"True"_s),
                              labelledPost(3, fixtures::mojibake(u"Publié"_s), u"Faux"_s),
                              labelledPost(4, fixtures::mojibake(u"Publié"_s), u"Vrai"_s),
                              labelledPost(5, u"Borrador"_s, u"No"_s),
                              labelledPost(6, u"Entwurf"_s, u"Wahr"_s)};
    const auto import = m_written.read({{u"your_instagram_activity/media/posts.json"_s,
                                         fixtures::json(u'[' + entries.join(u',') + u']')}});
    QVERIFY(import);
    QCOMPARE(posts(import), 3);
    QStringList captions;
    for (const ImportedPost& post : import->accounts.front().posts)
        captions << post.post.caption;
    QCOMPARE(captions, (QStringList{u"c1"_s, u"c4"_s, u"c5"_s}));
}

void TestExportKinds::draftsAreKnownInEveryLanguage_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("yes");
    QTest::newRow("Korean") << u"임시 저장"_s << u"참"_s;
    QTest::newRow("Arabic") << u"مسودة"_s << u"صحيح"_s;
    QTest::newRow("Chinese") << u"草稿"_s << u"真"_s;
    QTest::newRow("Vietnamese") << u"Bản nháp"_s << u"Đúng"_s;
    QTest::newRow("Greek") << u"Πρόχειρο"_s << u"Αληθές"_s;
    QTest::newRow("Thai") << u"ฉบับร่าง"_s << u"จริง"_s;
    QTest::newRow("Russian") << u"Черновик"_s << u"Истина"_s;
    QTest::newRow("Hebrew") << u"טיוטה"_s << u"כן"_s;
    QTest::newRow("Hindi") << u"ड्राफ़्ट"_s << u"सही"_s;
    QTest::newRow("Danish") << u"Kladde"_s << u"Sand"_s;
    QTest::newRow("Czech") << u"Koncept"_s << u"Ano"_s;
    QTest::newRow("Croatian") << u"Skica"_s << u"Istina"_s;
    QTest::newRow("Bulgarian") << u"Чернова"_s << u"Вярно"_s;
}

void TestExportKinds::draftsAreKnownInEveryLanguage()
{
    QFETCH(const QString, label);
    QFETCH(const QString, yes);
    const QString draft = labelledPost(1, fixtures::mojibake(label), fixtures::mojibake(yes));
    const auto import = m_written.read(
        {{u"your_instagram_activity/media/posts.json"_s,
          fixtures::json(u'[' + labelledPost(2, u"Draft"_s, u"False"_s) + u',' + draft + u']')}});
    QVERIFY(import);
    QCOMPARE(posts(import), 1);
}

void TestExportKinds::insightsAreReadInEveryLanguage_data()
{
    QTest::addColumn<QString>("likes");
    QTest::addColumn<QString>("comments");
    QTest::newRow("Polish") << u"Polubienia"_s << u"Komentarze"_s;
    QTest::newRow("Dutch") << u"Vind-ik-leuks"_s << u"Opmerkingen"_s;
    QTest::newRow("Japanese") << u"いいね！"_s << u"コメント"_s;
    QTest::newRow("Arabic") << u"تسجيلات الإعجاب"_s << u"التعليقات"_s;
    QTest::newRow("Indonesian") << u"Suka"_s << u"Komentar"_s;
}

void TestExportKinds::insightsAreReadInEveryLanguage()
{
    QFETCH(const QString, likes);
    QFETCH(const QString, comments);
    const QString insights = uR"({"organic_insights_posts":[{"media_map_data":{"T":{
"uri":"media/posts/1.jpg","creation_timestamp":1772443904,"title":""}},"string_map_data":{
"%1":{"value":"1204"},"%2":{"value":"31"}}}]})"_s.arg(fixtures::mojibake(likes),
                                                      fixtures::mojibake(comments));
    const auto import = m_written.read(
        {{postsPath, fixtures::json(u'[' + mediaPost(1) + u']')},
         {u"logged_information/past_instagram_insights/posts.json"_s, fixtures::json(insights)}});
    QVERIFY(import);
    QCOMPARE(likesOf(*import), QList<qint64>{1204});
    QCOMPARE(import->accounts.front().posts.front().post.comments, std::optional<qint64>(31));
}

void TestExportKinds::oneObjectIsAListOfOne_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("post") << mediaPost(1);
    QTest::newRow("media as an object")
        << uR"({"media":{"uri":"media/posts/1.jpg","creation_timestamp":1772442904}})"_s;
    QTest::newRow("labelled") << labelledPost(1, u"Draft"_s, u"False"_s);
    QTest::newRow("reel") << uR"({"ig_reels_media":%1})"_s.arg(mediaPost(1));
}

void TestExportKinds::oneObjectIsAListOfOne()
{
    QFETCH(const QString, document);
    const auto import = m_written.read({{postsPath, fixtures::json(document)}});
    QVERIFY(import);
    QCOMPARE(posts(import), 1);
}

void TestExportKinds::followersOfADateRangeStayUnknown_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<int>("since"); // of the listed followers, or 0 without a list
    QTest::addColumn<qint64>("followers");
    const QString whole =
        uR"("Followers":{"value":"2,500"},"Follower activity on Monday":{"value":"1,893"})"_s;
    QTest::newRow("all time") << whole << 0 << qint64{2500};
    QTest::newRow("a loss")
        << u"\"Seguidores\":{\"value\":\"14\"},\"Total de seguidores\":{\"value\":\"-59\"}"_s << 0
        << qint64{-1};
    QTest::newRow("more are active")
        << u"\"Seguidores\":{\"value\":\"14\"},\"Atividade dos seguidores na "
           u"segunda-feira\":{\"value\":\"1,893\"}"_s
        << 0 << qint64{-1};
    QTest::newRow("a list from the beginning") << QString() << 1772000000 << qint64{1};
    QTest::newRow("a list of later followers") << QString() << 1779000000 << qint64{-1};
}

void TestExportKinds::followersOfADateRangeStayUnknown()
{
    QFETCH(const QString, audience);
    QFETCH(const int, since);
    QFETCH(const qint64, followers);
    fixtures::Files files{{postsPath, fixtures::json(u'[' + mediaPost(1) + u']')}};
    if (!audience.isEmpty())
        files.push_back(
            {u"logged_information/past_instagram_insights/audience_insights.json"_s,
             fixtures::json(
                 uR"({"organic_insights_audience":[{"string_map_data":{%1}}]})"_s.arg(audience))});
    if (since > 0)
        files.push_back(
            {u"connections/followers_and_following/followers_1.json"_s,
             fixtures::json(
                 uR"([{"string_list_data":[{"value":"x","timestamp":%1}]}])"_s.arg(since))});
    const auto import = m_written.read(files);
    QVERIFY(import);
    const auto& snapshots = import->accounts.front().snapshots;
    const auto counted = snapshots.empty() ? std::nullopt : snapshots.front().counts.followers;
    QCOMPARE(counted.value_or(-1), followers);
    const QString problems = problemsOf(*import).join(u'\n');
    QCOMPARE(problems.contains(u"number of followers is unknown"), followers < 0);
}

void TestExportKinds::countsAreAsOldAsTheExport()
{
    const QString root = u"instagram-kiln-2024-06-10-AbCd/"_s;
    const auto import = m_written.read(
        {{root + postsPath, fixtures::json(u'[' + mediaPost(-90'000) + u']')},
         {root + u"connections/followers_1.json"_s,
          fixtures::json(
              u"[{\"string_list_data\":[{\"value\":\"x\",\"timestamp\":1600000000}]}]"_s)}});
    QVERIFY(import);
    QCOMPARE(import->accounts.front().name, u"kiln"_s);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(import->accounts.front().snapshots.front().countedAtMs)
                 .toUTC()
                 .date(),
             QDate(2024, 6, 10));
}

void TestExportKinds::hiddenLikesHaveFlags_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("node") << u"\"like_and_view_counts_disabled\":true,"_s;
    QTest::newRow("app") << u"\"iphone_struct\":{\"like_and_view_counts_disabled\":true},"_s;
    QTest::newRow("owner")
        << u"\"owner\":{\"username\":\"moor\",\"hide_like_and_view_counts\":true},"_s;
}

void TestExportKinds::hiddenLikesHaveFlags()
{
    QFETCH(const QString, more);
    QByteArray hidden = node(u"moor"_s, more, 3);
    if (more.contains(u"hide_like"))
        hidden.replace(R"("owner":{"id":"1","username":"moor"}})", R"("x":0})");
    const auto import =
        m_written.read({{u"1.json"_s, hidden}, {u"2.json"_s, node(u"moor"_s, {}, 2400, 1)}});
    QVERIFY(import);
    QCOMPARE(likesOf(*import), (QList<qint64>{-1, 2400}));
}

void TestExportKinds::viewsOfVideosAreKept()
{
    const auto import = m_written.read(
        {{u"kiln/a.json"_s, node(u"kiln"_s, uR"("video_view_count":4000,)"_s, 100, 1)},
         {u"kiln/b.json"_s,
          node(u"kiln"_s, uR"("video_view_count":0,"iphone_struct":{"play_count":70},)"_s, 100, 2)},
         {u"kiln/c.json"_s, node(u"kiln"_s, {}, 100, 3)}});
    QVERIFY(import);
    QList<qint64> views;
    for (const ImportedPost& post : import->accounts.front().posts)
        views << post.post.figures.views.value_or(-1);
    QCOMPARE(views, (QList<qint64>{4000, 70, -1}));
}

void TestExportKinds::companionsAreNoProblem()
{
    const auto import = m_written.read(
        {{u"kiln/2026-02-03_UTC.json"_s, node(u"kiln"_s, {})},
         {u"kiln/2026-02-03_UTC_comments.json"_s, R"([{"id":1,"text":"lovely","likes_count":2}])"},
         {u"kiln/iterator_AbCd.json"_s,
          R"({"node":{"a":1},"instaloader":{"node_type":"FrozenNodeIterator"}})"}});
    QVERIFY(import);
    QCOMPARE(posts(import), 1);
    QCOMPARE(problemsOf(*import), QStringList());
}

void TestExportKinds::undatedAnswersAreAsOldAsTheOthers()
{
    const QByteArray token =
        QByteArray(R"({"payload":{"server_token":"1665421090877|x"}})").toBase64();
    const QString dated = u"\"tracking_token\":\"%1\","_s.arg(QString::fromLatin1(token));
    const QByteArray profile = R"({"node":{"username":"kiln","edge_followed_by":{"count":1820}},
"instaloader":{"node_type":"Profile"}})";
    QByteArray older = node(u"kiln"_s, dated);
    older.replace("1770138005", "1654963549");
    const auto import = m_written.read({{u"1.json"_s, older}, {u"kiln_42.json"_s, profile}});
    QVERIFY(import);
    const ImportedAccount& account = import->accounts.front();
    QCOMPARE(account.snapshots.back().counts.followers, std::optional<qint64>(1820));
    QCOMPARE(account.snapshots.back().countedAtMs, 1665421090877);
}

void TestExportKinds::facebookIsRefusedByName()
{
    const auto import = m_written.read(
        {{u"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"_s,
          R"([{"timestamp":1777629600,"attachments":[{"data":[{"media":{"uri":"a.jpg"}}]}],
"data":[{"post":"hello"}]}])"}});
    QVERIFY(!import);
    QCOMPARE(import.error().code, ErrorCode::FacebookExport);
}

void TestExportKinds::savedInsightsHoldLikes()
{
    const auto import = m_written.read({{u"media.json"_s, R"({"data":[{"id":"1",
"timestamp":"2025-02-16T11:30:46+0000","permalink":"https://www.instagram.com/p/DTA0L0c7wNn/",
"media_type":"IMAGE","insights":{"data":[{"name":"likes","values":[{"value":42}]},
{"name":"saved","values":[{"value":7}]},{"name":"reach","total_value":{"value":900}}]}}]})"}});
    QVERIFY(import);
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, std::optional<qint64>(42));
    QCOMPARE(post.figures.saves, std::optional<qint64>(7));
    QCOMPARE(post.figures.reach, std::optional<qint64>(900));
}

void TestExportKinds::readsZeeschuimer()
{
    const QByteArray line = R"({"nav_index":"1","timestamp_collected":1790000000000,
"source_platform":"instagram.com","data":{"code":"%1","taken_at":1767290400,"like_count":%2,
"comment_count":4,"caption":{"text":"hello"},"media_type":8,"user":{"username":"kiln"},
"like_and_view_counts_disabled":%3}})";
    const auto lineOf = [&](const char* code, const char* likes, const char* hidden) {
        return QByteArray(line)
                   .replace('\n', "")
                   .replace("%1", code)
                   .replace("%2", likes)
                   .replace("%3", hidden) +
               '\n';
    };
    const auto import = m_written.read(
        {{u"zeeschuimer.ndjson"_s, lineOf("DS-jKqT3mOv", "500", "false") +
                                       lineOf("DTBH9iT1wtT", "3", "true") + "{broken\n"}});
    QVERIFY(import);
    QCOMPARE(import->format, u"zeeschuimer"_s);
    QCOMPARE(import->accounts.front().name, u"kiln"_s);
    QCOMPARE(posts(import), 2);
    const ImportedPost& first = import->accounts.front().posts.front();
    QCOMPARE(first.post.takenAtMs, 1767290400000);
    QCOMPARE(first.post.mediaType, MediaType::Carousel);
    QCOMPARE(first.post.caption, u"hello"_s);
    QCOMPARE(first.countedAtMs, 1790000000000);
    QList<qint64> likes = likesOf(*import);
    std::sort(likes.begin(), likes.end());
    QCOMPARE(likes, (QList<qint64>{-1, 500}));
    QCOMPARE(import->problems.total(), 1);
}

void TestExportKinds::readsGalleryDl()
{
    const QByteArray item = R"({"category":"instagram","post_date":"2026-01-02 15:07:11",
"post_shortcode":"DTA0L0c7wNn","likes":812,"description":"Glaze","username":"kiln","num":%1,
"count":2})";
    const auto import =
        m_written.read({{u"kiln/1.jpg"_s, "x"},
                        {u"kiln/1.jpg.json"_s, QByteArray(item).replace("%1", "1")},
                        {u"kiln/2.jpg"_s, "x"},
                        {u"kiln/2.jpg.json"_s, QByteArray(item).replace("%1", "2")}});
    QVERIFY(import);
    QCOMPARE(import->format, u"gallery_dl"_s);
    QCOMPARE(posts(import), 1);
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, std::optional<qint64>(812));
    QCOMPARE(post.mediaType, MediaType::Carousel);
    QVERIFY(post.photoPath.endsWith(u"1.jpg"_s));
    QCOMPARE(post.takenAtMs, 1767366431000);

    // Its 0 may stand for hidden likes.
    const QByteArray hidden = QByteArray(item).replace("%1", "1").replace("812", "0");
    const auto unknown =
        m_written.read({{u"hidden/1.jpg"_s, "x"}, {u"hidden/1.jpg.json"_s, hidden}});
    QVERIFY(unknown && posts(unknown) == 1);
    QVERIFY(!unknown->accounts.front().posts.front().post.likes);
}

void TestExportKinds::readsTheExportAsPages()
{
    const QString box = u"<div class=\"pam uiBoxWhite noborder\">%1</div>"_s;
    const QString page = u"<html><head><title>Instagram</title><style>a{}</style></head><body>"
                         u"<div role=\"main\">%1</div></body></html>"_s;
    const QString photo = u"<a href=\"media/posts/202601/%1.jpg\"><img src=\"media/posts/202601/"
                          u"%1.jpg\"></a>"_s;
    const QString posts =
        box.arg(u"<h2 class=\"_a6-h\">Glaze &amp; café</h2><div>"_s + photo.arg(1) +
                u"</div><div class=\"_3-94\">Jan 2, 2026, 7:07 PM</div>"_s) +
        box.arg(photo.arg(2) + photo.arg(3) +
                u"<table><tr><td>Latitude<div>1.5</div></td></tr>"
                u"</table><div>Feb 3, 2026, 8:08 AM</div>"_s);
    const QString insights =
        box.arg(photo.arg(1) +
                u"<table><tr><td>Creation Timestamp<div><div>Jan 2, 2026, 7:07 PM</div></div></td>"
                u"</tr><tr><td>Saves<div><div>77</div></div></td></tr>"
                u"<tr><td>Likes<div><div>1,204</div></div></td></tr><tr><td>Comments<div><div>"
                u"31</div></div></td></tr></table>"_s);
    const fixtures::Files files{
        {u"instagram-kiln-2026-06-10-AbCd/your_instagram_activity/media/posts_1.html"_s,
         page.arg(posts).toUtf8()},
        {u"instagram-kiln-2026-06-10-AbCd/logged_information/past_instagram_insights/posts.html"_s,
         page.arg(insights).toUtf8()},
        {u"instagram-kiln-2026-06-10-AbCd/media/posts/202601/1.jpg"_s, "x"}};
    const auto import = m_written.read(files);
    QVERIFY2(import, qPrintable(import ? QString() : errorCodeName(import.error().code)));
    QCOMPARE(import->format, u"download_information"_s);
    QVERIFY(import->hasTimesWithoutZone);
    QCOMPARE(likesOf(*import), (QList<qint64>{1204, -1}));
    const ImportedAccount& account = import->accounts.front();
    QCOMPARE(account.name, u"kiln"_s);
    QCOMPARE(account.posts[0].post.caption, u"Glaze & café"_s);
    QCOMPARE(account.posts[0].post.comments, std::optional<qint64>(31));
    QCOMPARE(account.posts[0].post.figures.saves, std::optional<qint64>(77));
    QVERIFY(account.posts[0].post.photoPath.endsWith(u"202601/1.jpg"_s));
    QCOMPARE(account.posts[1].post.mediaType, MediaType::Carousel);
    ImportOptions options;
    options.timeZone = u"Europe/Berlin"_s;
    const auto there = m_written.read(files, options);
    QVERIFY(there && !there->hasTimesWithoutZone);
    QCOMPARE(there->accounts.front().posts[0].post.takenAtMs,
             account.posts[0].post.takenAtMs - 3'600'000);
}

void TestExportKinds::draftsOnPagesAreNoPosts()
{
    const QString entry = u"<div class=\"uiBoxWhite\"><table><tr><td>Caption</td><td>c%1</td></tr>"
                          u"<tr><td>Draft</td><td>%2</td></tr></table><img src=\"media/other/"
                          u"%1.jpg\"><div>Jan 0%1, 2026 7:07 pm</div></div>"_s;
    const auto import = m_written.read({{u"your_instagram_activity/media/posts.html"_s,
                                         (u"<html><body>"_s + entry.arg(1).arg(u"False"_s) +
                                          entry.arg(2).arg(u"True"_s) + u"</body></html>"_s)
                                             .toUtf8()}});
    QVERIFY(import);
    QCOMPARE(posts(import), 1);
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"c1"_s);
}

void TestExportKinds::pagesMayWriteDatesInPoints()
{
    const QString page = u"<html><body><div class=\"uiBoxWhite\"><img src=\"media/posts/1.jpg\">"
                         u"<div>%1</div></div></body></html>"_s;
    for (const QString& date :
         {u"02.01.2026, 19:07"_s, u"1月 02, 2026 7:07 pm"_s, u"2 thg 1, 2026, 19:07"_s}) {
        const auto import = m_written.read(
            {{u"your_instagram_activity/media/posts_1.html"_s, page.arg(date).toUtf8()}});
        QVERIFY2(posts(import) == 1, qPrintable(date));
        QCOMPARE(import->accounts.front().posts.front().post.takenAtMs, 1767380820000);
    }
    // Which number is the day, one page does not tell.
    const auto open = m_written.read({{u"your_instagram_activity/media/posts_1.html"_s,
                                       page.arg(u"02/01/2026, 19:07"_s).toUtf8()}});
    QCOMPARE(posts(open), 0);
}

void TestExportKinds::facebookIsKnownByItsFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("pages") << u"your_posts__check_ins__photos_and_videos_1.html"_s
                           << QByteArray("<html><body>Kiln updated her status.</body></html>");
    QTest::newRow("words only")
        << u"posts.json"_s
        << QByteArray(R"([{"timestamp":1767380820,"data":[{"post":"hi"}],"title":"Kiln"}])");
    QTest::newRow("an album") << u"0.json"_s << QByteArray(R"({"name":"Timeline","photos":[{
"uri":"your_facebook_activity/posts/media/1.jpg","creation_timestamp":1767380820}]})");
}

void TestExportKinds::facebookIsKnownByItsFiles()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    const auto import = m_written.read({{path, content}});
    QVERIFY(!import);
    QCOMPARE(import.error().code, ErrorCode::FacebookExport);
}

void TestExportKinds::aClockInThePastRefusesNoPost()
{
    constexpr qint64 post = 1'767'290'400'000;
    constexpr qint64 year1980 = 315'532'800'000;
    QVERIFY(isPlausiblePostTime(post, year1980));
    QVERIFY(!isPlausiblePostTime(post, post - 3 * 86'400'000LL));
    QVERIFY(!isPlausiblePostTime(0, year1980));
}

LIKECAST_TEST(TestExportKinds)
#include "tst_export_kinds.moc"
