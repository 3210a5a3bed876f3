#include "tests/core/instagram/formats/written_import.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// "name: likes/comments ..." of every account, "-" for an unknown figure.
QString figuresOf(const Result<PostImport>& import)
{
    if (!import)
        return errorCodeName(import.error().code);
    const auto text = [](std::optional<qint64> count) {
        return count ? QString::number(*count) : u"-"_s;
    };
    QStringList accounts;
    for (const ImportedAccount& account : import->accounts) {
        QStringList posts;
        for (const ImportedPost& post : account.posts)
            posts << text(post.post.likes) + u'/' + text(post.post.comments);
        posts.sort();
        accounts << account.name + u": "_s + posts.join(u' ');
    }
    return accounts.join(u", "_s);
}

constexpr auto apiItem = R"({"code":"DTA0L0c7wNn","taken_at":1767380820,"like_count":980,
"comment_count":12,"caption":{"text":"hello"},"user":{"username":"kiln"},"media_type":8})";
constexpr auto hiddenItem = R"({"code":"DTFfG0c7aBc","taken_at":1767390820,"like_count":3,
"comment_count":40,"like_and_view_counts_disabled":true,"user":{"username":"kiln"}})";
constexpr auto node = R"({"shortcode":"DTKx90c7QqQ","__typename":"GraphVideo",
"taken_at_timestamp":1767480820,"edge_media_preview_like":{"count":555},"video_view_count":4000,
"edge_media_to_comment":{"count":7},"edge_media_to_caption":{"edges":[{"node":{"text":"cap"}}]},
"owner":{"username":"kiln"}})";

} // namespace

/// Answers of Instagram's app, its pages and its official API, saved by whatever program.
class TestSavedAnswers : public QObject
{
    Q_OBJECT

private:
    fixtures::WrittenImport m_written;
    Result<PostImport> read(const QByteArray& json)
    {
        return m_written.read({{u"saved.json"_s, json}});
    }

private Q_SLOTS:
    void postsAreFoundAnywhere_data();
    void postsAreFoundAnywhere();
    void nodesKeepTheirFields();
    void profilesKeepTheirFollowers();
    void zeeschuimerMayHoldNodes();
    void carouselsOfGalleryDlAreOnePost();
    void documentsMayFollowOneAnother();
    void storiesAndCommentsAreNoPosts();
    void threeStandsForHiddenLikes();
    void answersAboutOnePostCompleteEachOther();
    void countsAreReadAsWritten_data();
    void countsAreReadAsWritten();
    void unreadableCountsAreListed_data();
    void unreadableCountsAreListed();
};

void TestSavedAnswers::postsAreFoundAnywhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("figures");
    const QByteArray both = QByteArray(apiItem) + ',' + hiddenItem;
    const QString expected = u"kiln: -/40 980/12"_s;
    QTest::newRow("list") << '[' + both + ']' << expected;
    QTest::newRow("feed") << R"({"status":"ok","items":[)" + both + "]}" << expected;
    QTest::newRow("connection") << R"({"data":{"xdt_feed":{"edges":[{"node":)" +
                                       QByteArray(apiItem) + R"(},{"node":)" + hiddenItem + "}]}}}"
                                << expected;
    QTest::newRow("GraphImages") << R"({"GraphImages":[)" + QByteArray(node) + "]}"
                                 << u"kiln: 555/7"_s;
    QTest::newRow("Apify") << QByteArray(R"([{"shortCode":"DTA0L0c7wNn","likesCount":980,
"commentsCount":12,"timestamp":"2026-01-02T19:07:00.000Z","type":"Sidecar","ownerUsername":"kiln",
"caption":"hello"},{"shortCode":"DTFfG0c7aBc","likesCount":-1,"commentsCount":40,"type":"Image",
"timestamp":"2026-01-04T19:07:00.000Z","ownerUsername":"kiln"}])")
                           << expected;
    QTest::newRow("gallery-dl -j") << QByteArray(R"([[3,"https://x.example/",{
"category":"instagram","post_shortcode":"DTA0L0c7wNn","shortcode":"DTA0L0c7wNn","likes":980,
"date":"2026-01-02 19:07:00","username":"kiln"}]])")
                                   << u"kiln: 980/-"_s;
    QTest::newRow("yt-dlp") << QByteArray(R"({"id":"DTA0L0c7wNn","timestamp":1767380820,
"description":"hello","channel":"kiln","like_count":980,"comment_count":12,
"extractor":"Instagram","upload_date":"20260102"})")
                            << u"kiln: 980/12"_s;
    QTest::newRow("posts by id") << QByteArray(R"({"1790":{"id":"1790","media_type":"IMAGE",
"like_count":980,"comments_count":12,"timestamp":"2026-01-02T19:07:00+0000","username":"kiln"}})")
                                 << u"kiln: 980/12"_s;
    QTest::newRow("seconds since 1970")
        << QByteArray(R"({"data":[{"id":"1790","media_type":"IMAGE","like_count":980,
"comments_count":12,"timestamp":1767380820,"username":"kiln"}]})")
        << u"kiln: 980/12"_s;
}

void TestSavedAnswers::postsAreFoundAnywhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, figures);
    const auto import = read(json);
    QCOMPARE(figuresOf(import), figures);
    for (const ImportedPost& post : import->accounts.front().posts)
        QVERIFY(post.post.takenAtMs >= 1767380820000 && post.post.takenAtMs < 1767600000000);
}

void TestSavedAnswers::nodesKeepTheirFields()
{
    const auto import = read(R"({"GraphImages":[)" + QByteArray(node) + "]}");
    QVERIFY(import);
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.shortcode, u"DTKx90c7QqQ"_s);
    QCOMPARE(post.takenAtMs, 1767480820000);
    QCOMPARE(post.caption, u"cap"_s);
    QCOMPARE(post.mediaType, MediaType::Video);
    QCOMPARE(post.figures.views, std::optional<qint64>(4000));
}

void TestSavedAnswers::profilesKeepTheirFollowers()
{
    const auto import = read(R"({"data":{"user":{"username":"kiln","edge_followed_by":{
"count":1820},"edge_owner_to_timeline_media":{"count":1,"edges":[{"node":)" +
                             QByteArray(node) + "}]}}}}");
    QCOMPARE(figuresOf(import), u"kiln: 555/7"_s);
    QCOMPARE(import->accounts.front().snapshots.front().counts.followers,
             std::optional<qint64>(1820));
}

void TestSavedAnswers::zeeschuimerMayHoldNodes()
{
    const QByteArray line = R"({"source_platform":"instagram.com","data":)" +
                            QByteArray(node).replace('\n', "") + "}\n";
    QCOMPARE(figuresOf(read(line)), u"kiln: 555/7"_s);
}

void TestSavedAnswers::carouselsOfGalleryDlAreOnePost()
{
    const QByteArray item = R"({"category":"instagram","post_shortcode":"DTA0L0c7wNn",
"shortcode":"%1","likes":980,"date":"2026-01-02 19:07:00","username":"kiln","count":2})";
    const auto import =
        m_written.read({{u"1.jpg.json"_s, QByteArray(item).replace("%1", "DTA0L0c7wNn")},
                        {u"2.jpg.json"_s, QByteArray(item).replace("%1", "DTA0L0c7wNo")}});
    QCOMPARE(figuresOf(import), u"kiln: 980/-"_s);
}

void TestSavedAnswers::documentsMayFollowOneAnother()
{
    const QByteArray media = R"({"id":"%1","media_type":"IMAGE","like_count":%1,
"timestamp":"2026-01-02T19:0%2:00+0000","username":"kiln"})";
    const auto item = [&media](const char* likes, const char* minute) {
        return QByteArray(media).replace("%1", likes).replace("%2", minute);
    };
    const QByteArray lines =
        item("980", "1").replace('\n', "") + '\n' + item("981", "2").replace('\n', "") + '\n';
    QCOMPARE(figuresOf(read(lines)), u"kiln: 980/- 981/-"_s);
    const QByteArray pages =
        R"({"data":[)" + item("980", "1") + "]}\n\n" + R"({"data":[)" + item("981", "2") + "]}";
    QCOMPARE(figuresOf(read(pages)), u"kiln: 980/- 981/-"_s);
}

void TestSavedAnswers::storiesAndCommentsAreNoPosts()
{
    const auto import = read(R"({"data":[{"id":"1","media_type":"IMAGE","like_count":980,
"timestamp":"2026-01-02T19:07:00+0000","username":"kiln"},{"id":"2","media_type":"IMAGE",
"media_product_type":"STORY","like_count":0,"timestamp":"2026-01-02T19:08:00+0000",
"username":"kiln"},{"id":"3","text":"Lovely","like_count":4,"username":"ann",
"timestamp":"2026-01-02T19:09:00+0000"}]})");
    QCOMPARE(figuresOf(import), u"kiln: 980/-"_s);
}

void TestSavedAnswers::threeStandsForHiddenLikes()
{
    const auto feed = [](const QList<int>& likes) {
        QByteArray items;
        for (qsizetype i = 0; i < likes.size(); ++i)
            items += (i > 0 ? "," : "") +
                     QByteArray(R"({"code":"DTA0L0c7w%1","taken_at":%2,"like_count":%3,
"user":{"username":"kiln"}})")
                         .replace("%1", QByteArray(1, char('A' + i)) + 'n')
                         .replace("%2", QByteArray::number(1767380820 + i * 9000))
                         .replace("%3", QByteArray::number(likes[i]));
        return R"({"items":[)" + items + "]}";
    };
    const auto hidden = read(feed({400, 3, 3, 510, 3, 620}));
    QCOMPARE(figuresOf(hidden), u"kiln: -/- -/- -/- 400/- 510/- 620/-"_s);
    QCOMPARE(hidden->problems.total(), 1);
    // Few likes are few likes, and one post may do badly.
    QCOMPARE(figuresOf(read(feed({4, 3, 3, 5, 3, 6}))), u"kiln: 3/- 3/- 3/- 4/- 5/- 6/-"_s);
    QCOMPARE(figuresOf(read(feed({400, 3, 500, 600}))), u"kiln: 3/- 400/- 500/- 600/-"_s);
}

void TestSavedAnswers::answersAboutOnePostCompleteEachOther()
{
    const QByteArray media = R"({"id":"1","media_type":"IMAGE","like_count":980,"timestamp":
"2026-01-02T19:07:00+0000","permalink":"https://www.instagram.com/p/DTA0L0c7wNn/"%1})";
    const auto import =
        m_written.read({{u"list.json"_s, QByteArray(media).replace("%1", "")},
                        {u"one.json"_s, QByteArray(media).replace("%1", R"(,"insights":{"data":[
{"name":"saved","values":[{"value":4}]}]},"collaborators":{"data":[{"username":"b"}]})")}});
    QCOMPARE(figuresOf(import), u": 980/-"_s);
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.figures.saves, std::optional<qint64>(4));
    QVERIFY(post.isCoauthored);
}

namespace
{

/// One post in each kind of answer, with `count` where its likes are.
QByteArray answerWith(const QString& kind, const QByteArray& count)
{
    static const QHash<QString, QByteArray> answers{
        {u"api"_s, R"({"data":[{"id":"1790","media_type":"IMAGE","like_count":%1,
"timestamp":"2026-01-02T19:07:00+0000","username":"kiln"}]})"},
        {u"insights"_s, R"({"data":[{"id":"1790","media_type":"IMAGE","insights":{"data":[
{"name":"likes","values":[{"value":%1}]}]},"timestamp":"2026-01-02T19:07:00+0000",
"username":"kiln"}]})"},
        {u"app"_s, R"([{"code":"DTA0L0c7wNn","taken_at":1767380820,"like_count":%1,
"user":{"username":"kiln"}}])"},
        {u"Apify"_s, R"([{"shortCode":"DTA0L0c7wNn","likesCount":%1,"ownerUsername":"kiln",
"timestamp":"2026-01-02T19:07:00.000Z","type":"Image"}])"},
        {u"Zeeschuimer"_s, R"({"source_platform":"instagram.com","data":{"code":"DTA0L0c7wNn",)"
                           R"("taken_at":1767380820,"like_count":%1,"user":{"username":"kiln"}}})"},
        {u"Instaloader"_s, R"({"node":{"shortcode":"DTKx90c7QqQ","__typename":"GraphImage",
"taken_at_timestamp":1767480820,"edge_media_preview_like":{"count":%1},
"owner":{"username":"kiln"}},"instaloader":{"node_type":"Post"}})"}};
    return QByteArray(answers.value(kind)).replace("%1", count);
}

} // namespace

void TestSavedAnswers::countsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<QString>("likes");
    for (const char* kind : {"api", "insights", "app", "Apify", "Zeeschuimer", "Instaloader"}) {
        const auto add = [kind](const char* count, const QString& likes) {
            QTest::addRow("%s: %s", kind, count)
                << QString::fromLatin1(kind) << QByteArray(count) << likes;
        };
        add("1204", u"1204"_s);
        add("\"1204\"", u"1204"_s);
        add("\"1,204\"", u"1204"_s);
        add("\"1.204\"", u"1204"_s);
        add("\"12.5K\"", u"12500"_s);
        add("\"12,5 mil\"", u"12500"_s);
        add("\"1 204 301\"", u"1204301"_s);
        add("{\"count\":1204}", u"1204"_s);
        add("-1", u"-"_s);
        add("null", u"-"_s);
        add("\"-\"", u"-"_s);
    }
}

void TestSavedAnswers::countsAreReadAsWritten()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, count);
    QFETCH(const QString, likes);
    const auto import = read(answerWith(kind, count));
    QCOMPARE(figuresOf(import), u"kiln: %1/-"_s.arg(likes));
    QCOMPARE(import->problems.total(), 0);
}

void TestSavedAnswers::unreadableCountsAreListed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<QString>("what");
    for (const char* kind : {"api", "insights", "app", "Apify", "Zeeschuimer", "Instaloader"}) {
        const auto add = [kind](const char* count, const QString& what) {
            QTest::addRow("%s: %s", kind, count)
                << QString::fromLatin1(kind) << QByteArray(count) << what;
        };
        add("\"12.000\"", u" may be 12 or 12000: \"12.000\"; left empty"_s);
        add("\"1.204K\"", u" may be 1204 or 1204000: \"1.204K\"; left empty"_s);
        add("\"hidden\"", u" is not a count: \"hidden\""_s);
        add("12.5", u" is not a count: 12.5"_s);
        add("true", u" is not a count: true or false"_s);
        add("{\"total\":12}", u" is not a count: an object"_s);
    }
}

void TestSavedAnswers::unreadableCountsAreListed()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, count);
    QFETCH(const QString, what);
    const auto import = read(answerWith(kind, count));
    QCOMPARE(figuresOf(import), u"kiln: -/-"_s);
    QCOMPARE(import->problems.total(), 1);
    QVERIFY2(import->problems.listed().front().what.endsWith(what),
             qPrintable(import->problems.listed().front().what));
}

LIKECAST_TEST(TestSavedAnswers)
#include "tst_saved_answers.moc"
