#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

Result<PostImport> readFile(const QString& name, const QByteArray& bytes,
                            const ImportOptions& options = {})
{
    QTemporaryDir folder;
    writeFolder(folder.path(), {{name, bytes}});
    return readPosts({folder.filePath(name)}, options, {});
}

/// "2026-03-01 120 First" for each post; the error's name if there is none.
QString postsText(const Result<PostImport>& import)
{
    if (!import)
        return errorCodeName(import.error().code);
    QStringList posts;
    for (const ImportedAccount& account : import->accounts) {
        for (const ImportedPost& post : account.posts)
            posts << u"%1 %2 %3"_s.arg(QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs, Qt::UTC)
                                           .toString(u"yyyy-MM-dd"_s),
                                       post.post.likes ? QString::number(*post.post.likes) : u"-"_s,
                                       post.post.caption);
    }
    return posts.join(u", "_s);
}

} // namespace

/// Tables that are no text with separators: JSON records and tables of web pages.
class TestTableRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void recordsSayWhichColumnsTheyHave();
    void recordsKeepTheirLines();
    void aBrokenLineCostsNoOther();
    void numbersOfRecordsHaveAPoint();
    void onlyRecordsWithLikesArePosts_data();
    void onlyRecordsWithLikesArePosts();
    void pages_data();
    void pages();
    void pagesSayWhichColumnsTheyHave();
    void spanningCellsKeepTheirColumns();
    void linksOfALinkColumnAreRead();
    void aLinkedCaptionStaysACaption();
    void columns_data();
    void columns();
    void columnsOfDifferentLengthsAreRefused();
    void aPostWithListsIsNoTable();
};

void TestTableRecords::records_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray first = R"({"date": "2026-03-01", "caption": "First", "likes": 120})";
    const QByteArray second = R"({"date": "2026-03-02", "caption": "Sec{o}nd]\"", "likes": 7})";
    QTest::newRow("list") << QByteArray("[" + first + ",\n" + second + "]");
    QTest::newRow("list in an object")
        << QByteArray(R"({"account": "me", "total": 2, "posts": [)" + first + "," + second + "]}");
    QTest::newRow("beside a longer list")
        << QByteArray(R"({"tags": [{"a": 1}, {"a": 2}, {"a": 3}], "data": {"posts": [)" + first +
                      "," + second + "]}}");
    QTest::newRow("lines") << QByteArray(first + "\n" + second + "\n");
    QTest::newRow("with a byte order mark")
        << QByteArray("\xEF\xBB\xBF[" + first + "," + second + "]");
    QTest::newRow("with lists inside")
        << QByteArray(R"([{"date": "2026-03-01", "caption": "First", "likes": 120,
                           "media": [{"url": "a.jpg"}], "tags": ["x", "y"], "user": {"id": 1}},)" +
                      second + "]");
    QTest::newRow("other keys") << QByteArray(
        R"([{"taken_at": "2026-03-01", "caption": "First", "likes": 120}, )"
        R"({"taken_at": "2026-03-02", "caption": "Sec{o}nd]\"", "likes": 7}])");
}

void TestTableRecords::records()
{
    QFETCH(const QByteArray, json);
    const auto import = readFile(u"mine.json"_s, json);
    QCOMPARE(postsText(import), u"2026-03-01 120 First, 2026-03-02 7 Sec{o}nd]\""_s);
    QVERIFY(import->problems.isEmpty());
    QCOMPARE(import->format, u"plain_csv"_s);
}

void TestTableRecords::recordsSayWhichColumnsTheyHave()
{
    const QByteArray json = R"([{"day": "2026-03-01", "thoughts": "First", "zaps": {"all": 120}},
                                {"day": "2026-03-02", "thoughts": "Second", "zaps": {"all": 7}}])";
    const auto asked = readFile(u"mine.json"_s, json);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::ColumnsUnclear);
    for (const QStringView part : {u"likes", u"\"thoughts\"", u"\"zaps.all\""})
        QVERIFY2(asked.error().detail.contains(part), qPrintable(asked.error().detail));
    ImportOptions options;
    options.columns = {{ColumnMeaning::Time, u"day"_s},
                       {ColumnMeaning::Likes, u"zaps.all"_s},
                       {ColumnMeaning::Caption, u"thoughts"_s}};
    QCOMPARE(postsText(readFile(u"mine.json"_s, json, options)),
             u"2026-03-01 120 First, 2026-03-02 7 Second"_s);
}

void TestTableRecords::recordsKeepTheirLines()
{
    const auto import = readFile(u"mine.json"_s, R"([
  {"date": "2026-03-01", "caption": "First", "likes": 120},
  {"date": "2026-03-02", "caption": "Second", "likes": },
  {"date": "someday",
   "caption": "Third", "likes": 5},
  {"date": "2026-03-04", "caption": "Fourth", "likes": "many"},
  {"date": "2026-03-05", "capt)");
    QCOMPARE(postsText(import), u"2026-03-01 120 First, 2026-03-04 - Fourth"_s);
    QCOMPARE(problemsOf(*import),
             (QStringList{u"mine.json:3 not a JSON object; skipped"_s,
                          u"mine.json:7 the file ends in the middle of this record; skipped"_s,
                          u"mine.json:4 date is not a time: \"someday\"; row skipped"_s,
                          u"mine.json:6 likes is not a count: \"many\""_s}));
}

void TestTableRecords::aBrokenLineCostsNoOther()
{
    const auto import = readFile(u"mine.jsonl"_s, R"({"date": "2026-03-01", "likes": 120}
{"date": "2026-03-02", "likes": 7
"stray"

{"date": "2026-03-03", "likes": 8}
)");
    QCOMPARE(postsText(import), u"2026-03-01 120 , 2026-03-03 8 "_s);
    QCOMPARE(problemsOf(*import), (QStringList{u"mine.jsonl:2 not a JSON object; skipped"_s,
                                               u"mine.jsonl:3 not a JSON object; skipped"_s}));
}

void TestTableRecords::numbersOfRecordsHaveAPoint()
{
    const auto import = readFile(u"mine.json"_s,
                                 R"([{"date": 1772323200, "likes": 1200.0, "views": 1234.0},
                                     {"date": 1772323200000, "likes": 1200000, "views": 2},
                                     {"date": 1772323200, "likes": 1.234, "views": 3}])");
    QCOMPARE(postsText(import), u"2026-03-01 - , 2026-03-01 1200 , 2026-03-01 1200000 "_s);
}

void TestTableRecords::onlyRecordsWithLikesArePosts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("settings") << QByteArray(R"({"name": "x", "version": 1})")
                              << u"columns_unclear"_s;
    QTest::newRow("words") << QByteArray(R"(["a", "b"])") << u"format_unrecognised"_s;
    QTest::newRow("stories of an export")
        << QByteArray(R"({"ig_stories": [{"uri": "a.jpg", "creation_timestamp": 1772323200,)"
                      R"( "title": "x"}]})")
        << u"export_empty"_s;
}

void TestTableRecords::onlyRecordsWithLikesArePosts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, error);
    QCOMPARE(postsText(readFile(u"other.json"_s, json)), error);
}

void TestTableRecords::pages_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray rows = "<tr><td>2026-03-01</td><td>First</td><td>120</td></tr>\n"
                            "<tr><td>2026-03-02</td><td>Fish &amp;<br>chips</td><td>7</td></tr>";
    const QByteArray header = "<tr><th>Date</th><th>Caption</th><th>Likes</th></tr>";
    QTest::newRow("table alone") << QByteArray("<table>" + header + rows + "</table>");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><head><title>Instagram</title></head>"
                                        "<body><p>My posts</p><table><thead>" +
                                        header + "</thead><tbody>" + rows +
                                        "</tbody></table></body></html>");
    QTest::newRow("beside other tables")
        << QByteArray("<html><table><tr><td>Menu</td><td>x</td></tr><tr><td>a</td><td>b</td></tr>"
                      "</table><table><tr><td><table>" +
                      header + rows + "</table></td></tr></table></html>");
    QTest::newRow("as a spreadsheet saves it")
        << QByteArray("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                      "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">"
                      "</head><body><table border=0><col width=64><tr height=20>"
                      "<td class=xl1>Posts of 2026</td><td></td><td></td></tr><tr>"
                      "<td>Date<td>Caption<td>Likes</tr>" +
                      rows + "</table></body></html>");
    QTest::newRow("with row numbers")
        << QByteArray("<table class=\"waffle\"><thead><tr><th></th><th>A</th><th>B</th><th>C</th>"
                      "</tr></thead><tbody><tr><th>1</th><td>Date</td><td>Caption</td>"
                      "<td>Likes</td></tr><tr><th>2</th><td>2026-03-01</td><td>First</td>"
                      "<td>120</td></tr><tr><th>3</th><td>2026-03-02</td><td>Fish &amp;<br>chips"
                      "</td><td>7</td></tr></tbody></table>");
}

void TestTableRecords::pages()
{
    QFETCH(const QByteArray, page);
    for (const QString& name : {u"mine.html"_s, u"mine.xls"_s})
        QCOMPARE(postsText(readFile(name, page)),
                 u"2026-03-01 120 First, 2026-03-02 7 Fish &\nchips"_s);
}

void TestTableRecords::pagesSayWhichColumnsTheyHave()
{
    const auto import =
        readFile(u"mine.html"_s, "<html><body>From Instagram<table><tr><td>Tag<td>Zaps</tr>"
                                 "<tr><td>2026-03-01<td>120</tr></table></body></html>");
    QVERIFY(!import);
    QCOMPARE(import.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(import.error().detail.contains(u"\"Zaps\""), qPrintable(import.error().detail));
    QCOMPARE(postsText(readFile(u"page.html"_s, "<html><body><p>Hello</p></body></html>")),
             u"format_unrecognised"_s);
}

void TestTableRecords::spanningCellsKeepTheirColumns()
{
    const auto import =
        readFile(u"mine.html"_s, "<table><tr><th>Date</th><th>Caption</th><th>Likes</th></tr>"
                                 "<tr><td rowspan=2>2026-03-01</td><td>First</td><td>120</td></tr>"
                                 "<tr><td>Second</td><td>7</td></tr>"
                                 "<tr><td colspan=2>2026-03-03</td><td>9</td></tr></table>");
    QCOMPARE(postsText(import), u"2026-03-01 120 First, 2026-03-01 7 Second, 2026-03-03 9 "_s);
}

void TestTableRecords::linksOfALinkColumnAreRead()
{
    const QByteArray link = "<a href=\"https://www.instagram.com/p/";
    const auto import = readFile(
        u"mine.html"_s, "<table><tr><th>Date</th><th>Caption</th><th>Link</th><th>Likes</th></tr>"
                        "<tr><td>2026-03-01</td><td>" +
                            link + "BsOGulcndj-/\">First</a></td><td>" + link +
                            "BsOGulcndj-/\">View post</a></td><td>120</td></tr>"
                            "<tr><td>2026-03-02</td><td>" +
                            link + "BsOGulcndj_/\">Second</a></td><td>" + link +
                            "BsOGulcndj_/\">View post</a></td><td>7</td></tr></table>");
    QCOMPARE(postsText(import), u"2026-03-01 120 First, 2026-03-02 7 Second"_s);
    QCOMPARE(import->accounts.front().posts.front().post.shortcode, u"BsOGulcndj-"_s);
}

void TestTableRecords::aLinkedCaptionStaysACaption()
{
    const auto import =
        readFile(u"mine.html"_s, "<table><tr><th>Date</th><th>Caption</th><th>Likes</th></tr>"
                                 "<tr><td>2026-03-01</td><td><a href=\"https://www.instagram.com/p/"
                                 "BsOGulcndj-/\">First</a></td><td>120</td></tr></table>");
    QCOMPARE(postsText(import), u"2026-03-01 120 First"_s);
}

void TestTableRecords::columns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("lists") << QByteArray(R"({"date": ["2026-03-01", "2026-03-02"],
        "caption": ["First [x]", null], "likes": [120, 7], "source": "me"})");
    QTest::newRow("by label") << QByteArray(R"({"date": {"0": "2026-03-01", "1": "2026-03-02"},
        "caption": {"0": "First [x]", "1": null}, "likes": {"0": 120, "1": 7}})");
    QTest::newRow("names of the API")
        << QByteArray(R"({"timestamp": {"0": "2026-03-01", "1": "2026-03-02"},
        "caption": {"0": "First [x]", "1": ""}, "like_count": {"0": 120, "1": 7}})");
}

void TestTableRecords::columns()
{
    QFETCH(const QByteArray, json);
    const auto import = readFile(u"mine.json"_s, json);
    QCOMPARE(postsText(import), u"2026-03-01 120 First [x], 2026-03-02 7 "_s);
    QVERIFY(import->problems.isEmpty());
}

void TestTableRecords::columnsOfDifferentLengthsAreRefused()
{
    QCOMPARE(postsText(readFile(u"mine.json"_s,
                                R"({"date": ["2026-03-01", "2026-03-02"], "likes": [120]})")),
             u"format_damaged"_s);
    QCOMPARE(postsText(
                 readFile(u"mine.json"_s, R"({"date": {"0": "2026-03-01"}, "likes": {"1": 120}})")),
             u"format_damaged"_s);
}

void TestTableRecords::aPostWithListsIsNoTable()
{
    const auto import = readFile(u"mine.json"_s, R"({"date": "2026-03-01", "caption": "First",
        "like_total": 120, "likes": {"count": 120}, "comments": {"count": 3}})");
    QCOMPARE(postsText(import), u"2026-03-01 120 First"_s);
}

LIKECAST_TEST(TestTableRecords)
#include "tst_table_records.moc"
