#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/post_importer.h"
#include "core/instagram/formats/table/table_header.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

Result<PostImport> readDialect(const QByteArray& text)
{
    TextStream stream(text);
    return readPlainCsv(stream, u"t.csv"_s, u"/photos"_s, {}, {});
}

/// "1234", or "-" for unknown likes, for each post.
QString likesText(const Result<PostImport>& import)
{
    if (!import)
        return errorCodeName(import.error().code);
    QStringList likes;
    for (const ImportedAccount& account : import->accounts) {
        for (const ImportedPost& post : account.posts)
            likes << (post.post.likes ? QString::number(*post.post.likes) : u"-"_s);
    }
    return likes.join(u' ');
}

QString timesOf(const Result<PostImport>& import)
{
    if (!import)
        return errorCodeName(import.error().code);
    QStringList times;
    for (const ImportedAccount& account : import->accounts) {
        for (const ImportedPost& post : account.posts)
            times << QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs)
                         .toUTC()
                         .toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return times.join(u',');
}

} // namespace

/// The same figures as programs and people around the world write them: read correctly, asked
/// about, or reported as a problem, but never read as a different figure.
class TestTableDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void times_data();
    void times();
    void timesThatMayBeOthersAreRefused_data();
    void timesThatMayBeOthersAreRefused();
    void headers_data();
    void headers();
    void titlesNameTheZone_data();
    void titlesNameTheZone();
    void halvesOfTheDayMayHaveTheirOwnColumn();
    void timesOfReadingAreNotThoseOfPosting();
    void accountsByDayAreNoPosts();
    void ofSeveralSheetsThoseOfPostsAreRead();
    void sameTitleTwiceIsAsked();
    void aTableWithoutTitlesKeepsItsFirstRow();
    void separatorsInTextMakeNoTableUnknown();
    void rowsWithShiftedFieldsAreSkipped();
    void aQuoteThatIsNeverClosedCostsNoRow();
    void aRowThatBreaksOffIsSkipped();
    void postsElsewhereAndDraftsAreNoPosts();
    void rowsOfTotalsAreNoPosts();
    void aSecondColumnTellsTheTypeOfAnyPost();
    void yearsOfTwoDigitsMayComeFirst_data();
    void yearsOfTwoDigitsMayComeFirst();
    void aColumnNamesTheZoneOfEachRow();
    void utf16WithoutMarkInAnyScript();
    void titlesTellTheEncoding_data();
    void titlesTellTheEncoding();
};

void TestTableDialects::numbers_data()
{
    QTest::addColumn<QString>("written"); // separated by |
    QTest::addColumn<QString>("likes");
    QTest::addColumn<int>("problems");
    const auto row = [](const char* name, const QString& written, const QString& likes,
                        int problems = 0) { QTest::newRow(name) << written << likes << problems; };
    row("Indian groups", u"1,23,456|987"_s, u"123456 987"_s);
    row("Arabic digits", u"١٬٢٣٤|٩٨٧"_s, u"1234 987"_s);
    row("Devanagari digits", u"१,२३,४५६|९८७"_s, u"123456 987"_s);
    row("thin spaces", u"1\u2009234|987"_s, u"1234 987"_s);
    row("Spanish thousands", u"1,2 mil|987"_s, u"1200 987"_s);
    row("Romanian millions", u"1,2 mil.|987"_s, u"1200000 987"_s);
    row("Romanian thousands", u"12 mii|987"_s, u"12000 987"_s);
    row("Czech thousands", u"1,2 tis.|987"_s, u"1200 987"_s);
    row("Turkish thousands", u"1,2 B|987"_s, u"1200 987"_s);
    row("an English billion", u"1.2B|987"_s, u"- 987"_s, 1);
    row("Japanese", u"1.2万|987"_s, u"12000 987"_s);
    row("Korean", u"1.2만|3천"_s, u"12000 3000"_s);
    row("Indonesian", u"1,2 rb|987"_s, u"1200 987"_s);
    row("Hindi", u"12.5 हज़ार|987"_s, u"12500 987"_s);
    row("Arabic", u"12.5 ألف|987"_s, u"12500 987"_s);
    row("of a spreadsheet", u"1,2E+03|=\"1234\""_s, u"1200 1234"_s);
    row("unknown", u"—|null|#N/A|None|987"_s, u"- - - - 987"_s);
    row("no counts", u"12%|12.5|1,234 zaps"_s, u"- - -"_s, 3);
    row("may be either", u"1.234K|5.678K"_s, u"columns_unclear"_s);
    row("contradictory", u"1.234|1,234"_s, u"columns_unclear"_s);
}

void TestTableDialects::numbers()
{
    QFETCH(const QString, written);
    QFETCH(const QString, likes);
    QFETCH(const int, problems);
    QString text = u"taken_at\tlikes\n"_s;
    const QStringList fields = written.split(u'|');
    for (qsizetype i = 0; i < fields.size(); ++i)
        text += u"2025-01-0%1T10:00:00Z\t%2\n"_s.arg(i + 1).arg(fields[i]);
    const auto import = readDialect(text.toUtf8());
    QCOMPARE(likesText(import), likes);
    if (import)
        QCOMPARE(import->problems.total(), problems);
}

void TestTableDialects::times_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("time"); // UTC
    const auto row = [](const char* name, const QString& written,
                        const QString& time = u"2026-01-02 19:07"_s) {
        QTest::newRow(name) << written << time;
    };
    row("Spanish", u"2 ene. 2026, 7:07\u00a0p.\u00a0m."_s);
    row("Turkish", u"2 Ocak 2026 07:07 ÖS"_s);
    row("Turkish morning", u"2 Ocak 2026 07:07 ÖÖ"_s, u"2026-01-02 07:07"_s);
    row("Greek", u"2 Ιανουαρίου 2026 7:07 μ.μ."_s);
    row("Greek without points", u"2 Ιανουαρίου 2026 7:07 μμ"_s);
    row("ISO without marks", u"20260102T190700Z"_s);
    row("of a file name", u"20260102_190700"_s);
    row("digits", u"202601021907"_s);
    row("eight digits", u"20260102"_s, u"2026-01-02 00:00"_s);
    row("Hungarian", u"2026. 01. 02. du. 7:07"_s);
    row("Arabic", u"٢ يناير ٢٠٢٦ ٧:٠٧ م"_s);
    row("Korean", u"2026년 1월 2일 오후 7:07"_s);
    row("Chinese", u"2026年1月2日 下午7:07"_s);
    row("Japanese", u"2026年1月2日(金) 19時07分"_s);
    row("Danish", u"2. januar 2026 kl. 19.07"_s);
    row("Finnish", u"2. tammikuuta 2026 klo 19.07"_s);
    row("point clock", u"22.1.2026 19.07"_s, u"2026-01-22 19:07"_s);
    row("Portuguese", u"2 de jan. de 2026 às 19h07"_s);
    row("French", u"vendredi 2 janvier 2026 à 19:07"_s);
    row("German", u"Fr., 2. Jan. 2026, 19:07 Uhr"_s);
    row("clock first", u"19:07, 2 January 2026"_s);
    row("of a browser", u"Fri Jan 02 2026 19:07:00 GMT+0100 (Central European Standard Time)"_s,
        u"2026-01-02 18:07"_s);
    row("of Go", u"2026-01-02 19:07:00 +0000 UTC"_s);
    row("of Notion", u"January 2, 2026 7:07 PM (GMT+1)"_s, u"2026-01-02 18:07"_s);
    row("point clock with half", u"01/22/2026 7.07pm"_s, u"2026-01-22 19:07"_s);
    row("Tokyo", u"2026-01-02 19:07 JST"_s, u"2026-01-02 10:07"_s);
    row("microseconds", u"1767380820000000"_s);
    row("spreadsheet's days", u"46024.796527777777"_s);
    row("spreadsheet's days with a comma", u"46024,7965277778"_s);
    row("a spreadsheet's day", u"46024"_s, u"2026-01-02 00:00"_s);
}

void TestTableDialects::times()
{
    QFETCH(const QString, written);
    QFETCH(const QString, time);
    const auto import = readDialect(u"date\tlikes\n%1\t5\n"_s.arg(written).toUtf8());
    QCOMPARE(timesOf(import), time);
    QCOMPARE(import->problems.total(), 0);
}

void TestTableDialects::timesThatMayBeOthersAreRefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("a half of the day in words") << u"2 January 2026 7:07 in the evening"_s;
    QTest::newRow("Swedish half, a Portuguese word") << u"2 januari 2026 7:07 em"_s;
    QTest::newRow("India or Israel") << u"2026-01-02 19:07 IST"_s;
    QTest::newRow("Chicago, Beijing or Havana") << u"2 Jan 2026 19:07 (CST)"_s;
    QTest::newRow("October or November") << u"2 listopada 2025 19:07"_s;
    QTest::newRow("Persian year") << u"1404/10/12 19:07"_s;
    QTest::newRow("no such day") << u"2025-02-30 10:00"_s;
    QTest::newRow("no such hour") << u"2025-02-03 19:07 PM"_s;
}

void TestTableDialects::timesThatMayBeOthersAreRefused()
{
    QFETCH(const QString, written);
    const auto table = [&](const QString& other) {
        return readDialect(u"date\tlikes\n%1\t5\n%2"_s.arg(written, other).toUtf8());
    };
    const auto alone = table({});
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(alone.error().detail.contains(written), qPrintable(alone.error().detail));
    const auto beside = table(u"2026-01-03T10:00:00Z\t6\n"_s);
    QCOMPARE(timesOf(beside), u"2026-01-03 10:00"_s);
    QCOMPARE(beside->problems.total(), 1);
}

void TestTableDialects::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    const auto row = [](const char* name, const QString& header, const QString& fields) {
        QTest::newRow(name) << header << fields;
    };
    row("Later", u"Post Time;Caption;Media Type;Likes;Comments;Saves;Reach;Engagement Rate;Link"_s,
        u"2026-01-02 19:07;hi;IMAGE;12;3;1;400;4.0%;"_s);
    row("Iconosquare", u"Posted at;Type;Caption;Link;Likes;Comments;Saves;Reach;Impressions"_s,
        u"2026-01-02 19:07;image;hi;;12;3;1;400;500"_s);
    row("Metricool in Spanish",
        u"Imagen;Fecha;Tipo;Contenido;URL;Me gusta;Comentarios;Guardados;Interacciones;Alcance"_s,
        u";2026-01-02 19:07;FEED_IMAGE;hola;;12;3;1;16;400"_s);
    row("Buffer", u"Date;Post;Likes;Comments;Reach;Engagement Rate;Post Link"_s,
        u"2026-01-02 19:07;hi;12;3;400;1.2%;"_s);
    row("4CAT",
        u"id;timestamp;author;body;media_type;likes_hidden;num_likes;num_comments;unix_timestamp"_s,
        u"DTA0L0c7wNn;2026-01-02 19:07:00;quiet;hi;photo;no;12;3;1767380820"_s);
    row("Meta Content Library",
        u"id;post_owner.username;text;creation_time;media_type;statistics.like_count;"
        u"statistics.comment_count;statistics.view_count"_s,
        u"1;quiet;hi;2026-01-02T19:07:00+00:00;ALBUM;12;3;400"_s);
    row("PhantomBuster", u"postUrl;likeCount;commentCount;pubDate;description;timestamp"_s,
        u"https://x.example/;12;3;2026-01-02T19:07:00.000Z;hi;2026-06-01T10:00:00.000Z"_s);
    row("hours alone", u"Date;Hour;Likes;Comments"_s, u"2026-01-02;19;12;3"_s);
    row("of several networks", u"Date;Facebook likes;Instagram likes;LinkedIn likes"_s,
        u"2026-01-02 19:07;1;12;3"_s);
    const QString suite = u"1;2;quiet;Quiet;hi;0;01/02/2026 11:07;"
                          u"https://www.instagram.com/p/DTA0L0c7wNn/;IG image;;x;9;8;12;7;0;3;1"_s;
    row("Japanese", u"投稿日;いいね;コメント"_s, u"2026年1月2日 19:07;12;3"_s);
    row("Business Suite in German",
        u"Beitrags-ID;Konto-ID;Konto-Benutzername;Kontoname;Beschreibung;Dauer (Sek.);"
        u"Veröffentlichungszeitpunkt;Permalink;Beitragstyp;Datenkommentar;Datum;Aufrufe;"
        u"Reichweite;„Gefällt mir“-Angaben;Geteilte Inhalte;Follows;Kommentare;"
        u"Gespeicherte Inhalte"_s,
        suite);
    row("Business Suite in Polish",
        u"Identyfikator posta;Identyfikator konta;Nazwa użytkownika konta;Nazwa konta;Opis;"
        u"Czas trwania (s);Czas publikacji;Stały link;Typ posta;Komentarz do danych;Data;"
        u"Wyświetlenia;Zasięg;Polubienia;Udostępnienia;Obserwacje;Komentarze;Zapisania"_s,
        suite);
    row("Business Suite in Japanese",
        u"投稿ID;アカウントID;アカウントのユーザーネーム;アカウント名;説明;長さ(秒);公開時間;"
        u"パーマリンク;投稿タイプ;データコメント;日付;ビュー;リーチ;いいね！;シェア;フォロー;"
        u"コメント;"
        u"保存"_s,
        suite);
}

void TestTableDialects::headers()
{
    QFETCH(const QString, header);
    QFETCH(const QString, row);
    const auto import = readDialect((header + u'\n' + row + u'\n').toUtf8());
    QVERIFY2(import, qPrintable(import ? QString() : import.error().detail));
    QCOMPARE(likesText(import), u"12"_s);
    QVERIFY2(timesOf(import).startsWith(u"2026-01-02 19:0"), qPrintable(timesOf(import)));
    const Post& post = import->accounts.front().posts.front().post;
    QVERIFY(post.comments == 3 || header.contains(u"networks"_s) || header.contains(u"Facebook"_s));
}

void TestTableDialects::titlesNameTheZone_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("time"); // UTC
    QTest::newRow("UTC") << u"Publish date (UTC)"_s << u"2026-01-25 19:07"_s;
    QTest::newRow("offset") << u"Date (GMT+01:00)"_s << u"2026-01-25 18:07"_s;
    QTest::newRow("half an hour") << u"Date (UTC-3:30)"_s << u"2026-01-25 22:37"_s;
    QTest::newRow("name") << u"Posted at (Europe/Berlin)"_s << u"2026-01-25 18:07"_s;
    QTest::newRow("ambiguous") << u"Date (CST)"_s << u"columns_unclear"_s;
}

void TestTableDialects::titlesNameTheZone()
{
    QFETCH(const QString, title);
    QFETCH(const QString, time);
    const auto import = readDialect((title + u",Likes\n2026-01-25 19:07,5\n"_s).toUtf8());
    QCOMPARE(timesOf(import), time);
    if (import)
        QVERIFY(!import->hasTimesWithoutZone);
}

void TestTableDialects::halvesOfTheDayMayHaveTheirOwnColumn()
{
    QCOMPARE(timesOf(readDialect("Date,Time,AM/PM,Likes\n2026-01-25,7:07,PM,5\n"
                                 "2026-01-26,7:08,AM,6\n")),
             u"2026-01-25 19:07,2026-01-26 07:08"_s);
}

void TestTableDialects::timesOfReadingAreNotThoseOfPosting()
{
    const QString text = u"timestamp,postUrl,likes\n"
                         u"2026-06-01T10:00:00Z,https://www.instagram.com/p/DTA0L0c7wNn/,5\n"
                         u"2026-06-01T10:00:09Z,https://www.instagram.com/p/DTFfG0c7aBc/,6\n"
                         u"2026-06-01T10:00:17Z,https://www.instagram.com/p/DTKx90c7QqQ/,7\n"_s;
    const auto unclear = readDialect(text.toUtf8());
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ErrorCode::ColumnsUnclear);
    // Chosen by name, it is what it says.
    ImportOptions options;
    options.columns = {{ColumnMeaning::Time, u"timestamp"_s}};
    TextStream stream(text.toUtf8());
    QCOMPARE(likesText(readPlainCsv(stream, u"t.csv"_s, {}, {}, options)), u"5 6 7"_s);
}

void TestTableDialects::accountsByDayAreNoPosts()
{
    const auto totals = readDialect("Date,Likes,Comments,New followers\n2025-03-01,30,2,4\n"
                                    "2025-03-02,31,2,5\n");
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, ErrorCode::DailyTotals);
    const auto byDay = readDialect("Post ID,Account ID,Account username,Account name,Description,"
                                   "Duration (sec),Publish time,Permalink,Post type,Data comment,"
                                   "Date,Views,Reach,Likes\n"
                                   "1,2,quiet,Quiet,hi,0,01/02/2026 11:07,"
                                   "https://www.instagram.com/p/DTA0L0c7wNn/,IG image,,"
                                   "01/03/2026,500,400,12\n");
    QVERIFY(!byDay);
    QCOMPARE(byDay.error().code, ErrorCode::DailyTotals);
    // What each post won may be beside it.
    QCOMPARE(likesText(readDialect("Date,Caption,Likes,Profile visits\n2025-03-01,a,30,4\n")),
             u"30"_s);
}

void TestTableDialects::ofSeveralSheetsThoseOfPostsAreRead()
{
    const auto sheet = [](const QStringList& rows) {
        QString xml = u"<worksheet><sheetData>"_s;
        for (const QString& row : rows) {
            xml += u"<row>"_s;
            for (const QString& cell : row.split(u';'))
                xml += u"<c t=\"inlineStr\"><is><t>%1</t></is></c>"_s.arg(cell);
            xml += u"</row>"_s;
        }
        return (xml + u"</sheetData></worksheet>"_s).toUtf8();
    };
    const QString titles = u"Date;Likes;Caption"_s;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"year.xlsx"_s);
    writeZip(path,
             {{u"xl/workbook.xml"_s, "<workbook/>"},
              {u"xl/worksheets/sheet1.xml"_s,
               sheet({u"Date;Likes"_s, u"2026-01-02;30"_s, u"2026-01-03;40"_s})},
              {u"xl/worksheets/sheet2.xml"_s, sheet({titles, u"2026-01-02T19:07:00Z;980;a"_s})},
              {u"xl/worksheets/sheet3.xml"_s,
               sheet({u"February"_s, titles, u"2026-02-02T19:07:00Z;1200;b"_s})}});
    const auto import = readPosts({path}, {}, {});
    QCOMPARE(likesText(import), u"980 1200"_s);
    QCOMPARE(import->problems.total(), 1);
    QVERIFY(import->problems.listed().front().where.endsWith(u"sheet 1"_s));
}

void TestTableDialects::sameTitleTwiceIsAsked()
{
    const QByteArray text = "taken_at,likes,likes,comments\n2026-01-02T19:07:00Z,5,700,1\n";
    const auto unclear = readDialect(text);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(unclear.error().detail.contains(u"\"likes (2)\""), qPrintable(unclear.error().detail));
    ImportOptions options;
    options.columns = {{ColumnMeaning::Likes, u"likes (2)"_s}};
    TextStream stream(text);
    QCOMPARE(likesText(readPlainCsv(stream, u"t.csv"_s, {}, {}, options)), u"700"_s);
    // Ambiguous figures other than likes stay unknown, which is reported; of two captions, either
    // will do.
    const auto others = readDialect("taken_at,likes,comments,comments,caption,caption\n"
                                    "2026-01-02T19:07:00Z,5,6,7,first,second\n");
    const Post& post = others->accounts.front().posts.front().post;
    QCOMPARE(post.comments, std::optional<qint64>());
    QCOMPARE(post.caption, u"first"_s);
    QCOMPARE(others->problems.total(), 1);
}

void TestTableDialects::aTableWithoutTitlesKeepsItsFirstRow()
{
    const QByteArray text = "2026-01-02T19:07:00Z;5;a\n2026-01-03T19:07:00Z;6;b\n";
    const auto unclear = readDialect(text);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, ErrorCode::ColumnsUnclear);
    QVERIFY2(unclear.error().detail.contains(u"\"column 2\""), qPrintable(unclear.error().detail));
    ImportOptions options;
    options.columns = {{ColumnMeaning::Time, u"column 1"_s}, {ColumnMeaning::Likes, u"column 2"_s}};
    TextStream stream(text);
    QCOMPARE(likesText(readPlainCsv(stream, u"t.csv"_s, {}, {}, options)), u"5 6"_s);
}

void TestTableDialects::separatorsInTextMakeNoTableUnknown()
{
    QVERIFY(startsAsTable(u"When;Zaps;Words\n1;2;light, with a long, long text\n3;4;two\n"_s));
    QVERIFY(startsAsTable(u"When,Zaps,Words\n1,2,\"a, b\"\n3,4,two\n"_s));
    QVERIFY(startsAsPostTable(u"sep=;\nDate;Likes\n2026-01-02;5\n"_s));
    QVERIFY(!startsAsTable(u"Dear diary, today I posted nothing.\n"_s));
}

void TestTableDialects::rowsWithShiftedFieldsAreSkipped()
{
    const auto import = readDialect("taken_at,caption,likes,comments\n"
                                    "2026-01-02T19:07:00Z,on 3, 5,123,4\n"
                                    "2026-01-03T19:07:00Z,b,7,1,,\n"
                                    ",,,\n");
    QCOMPARE(likesText(import), u"7"_s);
    QCOMPARE(import->problems.total(), 1);
    QCOMPARE(import->problems.listed().front().where, u"t.csv:2"_s);
}

void TestTableDialects::aQuoteThatIsNeverClosedCostsNoRow()
{
    const auto import = readDialect("taken_at,likes,caption\n"
                                    "2026-01-02T19:07:00Z,5,\"hello\r\n"
                                    "2026-01-03T19:07:00Z,6,b\r\n"
                                    "2026-01-04T19:07:00Z,7,c\r\n");
    QCOMPARE(likesText(import), u"5 6 7"_s);
    QCOMPARE(import->accounts.front().posts.front().post.caption, u"hello"_s);
    QCOMPARE(import->problems.total(), 1);
    QCOMPARE(import->problems.listed().front().where, u"t.csv:2"_s);
}

void TestTableDialects::aRowThatBreaksOffIsSkipped()
{
    const QByteArray whole = "taken_at,likes,caption\n2026-01-02T19:07:00Z,5,a\n"
                             "2026-01-03T19:07:00Z,1234";
    QCOMPARE(likesText(readDialect(whole)), u"5"_s);
    QCOMPARE(readDialect(whole)->problems.total(), 1);
    QCOMPARE(likesText(readDialect(whole + '\n')), u"5 1234"_s);
}

void TestTableDialects::postsElsewhereAndDraftsAreNoPosts()
{
    const auto networks = readDialect("Date,Network,Text,Likes\n2026-01-02T19:07:00Z,Facebook,a,5\n"
                                      "2026-01-02T19:08:00Z,Instagram,b,6\n"
                                      "2026-01-02T19:09:00Z,X (Twitter),c,7\n");
    QCOMPARE(likesText(networks), u"6"_s);
    QCOMPARE(networks->problems.listed().front().what, u"skipped 2 posts of other networks"_s);
    const auto links = readDialect("Date,Link,Likes\n"
                                   "2026-01-02T19:07:00Z,https://www.tiktok.com/@a/video/1,5\n"
                                   "2026-01-02T19:08:00Z,https://www.instagram.com/p/abc/,6\n");
    QCOMPARE(likesText(links), u"6"_s);
    const auto stories = readDialect("Date,Type,Likes\n2026-01-02T19:07:00Z,Story,5\n"
                                     "2026-01-02T19:08:00Z,Storytelling,6\n"
                                     "2026-01-02T19:09:00Z,Historia de Instagram,7\n");
    QCOMPARE(likesText(stories), u"6"_s);
    QCOMPARE(stories->problems.listed().back().what, u"skipped 2 stories"_s);
    const auto drafts = readDialect("Date,Status,Likes\n2026-01-02T19:07:00Z,Published,5\n"
                                    "2026-01-03T19:07:00Z,Draft,0\n"
                                    "2026-01-04T19:07:00Z,Scheduled,0\n");
    QCOMPARE(likesText(drafts), u"5"_s);
    QCOMPARE(drafts->problems.listed().front().what, u"skipped 2 drafts"_s);
}

void TestTableDialects::rowsOfTotalsAreNoPosts()
{
    const auto import = readDialect("Date,Caption,Link,Likes\n2026-03-01,a,,120\n"
                                    "2026-03-05,Total,https://www.instagram.com/p/DTA0L0c7wNn/,9\n"
                                    "2026-03-31,TOTAL,,129\n2026-03-31,Average:,,64\n");
    QCOMPARE(likesText(import), u"120 9"_s);
    QCOMPARE(import->problems.total(), 2);
    QCOMPARE(import->problems.listed().front().what, u"a row of totals, not a post; row skipped"_s);
}

void TestTableDialects::titlesTellTheEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("caption");
    QTest::newRow("Russian") << QByteArray("windows-1251") << u"Дата;Лайки;Описание"_s
                             << u"Привет"_s;
    QTest::newRow("Japanese") << QByteArray("Shift_JIS") << u"投稿日;いいね;キャプション"_s
                              << u"こんにちは"_s;
    QTest::newRow("Chinese") << QByteArray("GB18030") << u"日期;点赞数;描述"_s << u"你好"_s;
    QTest::newRow("Korean") << QByteArray("EUC-KR") << u"날짜;좋아요;설명"_s << u"안녕"_s;
    QTest::newRow("German") << QByteArray("windows-1252") << u"Datum;Gefällt mir;Beschreibung"_s
                            << u"Größe"_s;
}

void TestTableDialects::titlesTellTheEncoding()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, header);
    QFETCH(const QString, caption);
    QStringEncoder encoder(encoding.constData());
    if (!encoder.isValid())
        QSKIP("this Qt does not have the encoding");
    const QString table = header + u"\n2026-01-02;12;"_s + caption + u"\n"_s;
    const QByteArray text = encoder(table);
    const auto import = readDialect(text);
    QCOMPARE(likesText(import), u"12"_s);
    QCOMPARE(import->accounts.front().posts.front().post.caption, caption);
}

void TestTableDialects::aSecondColumnTellsTheTypeOfAnyPost()
{
    const auto import = readDialect("Date,Post Type,Content Type,Likes\n"
                                    "2026-01-02T19:07:00Z,Post,Carousel,5\n"
                                    "2026-01-03T19:07:00Z,Post,Photo,6\n"
                                    "2026-01-04T19:07:00Z,Reel,Video,7\n"
                                    "2026-01-05T19:07:00Z,IGTV,,8\n");
    QVERIFY(import && import->problems.isEmpty());
    std::vector<std::optional<MediaType>> types;
    for (const ImportedPost& post : import->accounts.front().posts)
        types.push_back(post.post.mediaType);
    QCOMPARE(types, (std::vector<std::optional<MediaType>>{MediaType::Carousel, MediaType::Photo,
                                                           MediaType::Reel, MediaType::Video}));
}

void TestTableDialects::yearsOfTwoDigitsMayComeFirst_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("days");
    QTest::newRow("one row decides")
        << QByteArray("26-01-24|26-01-02") << u"2026-01-02 2026-01-24"_s;
    QTest::newRow("years vary less") << QByteArray("26/01/24|26/01/12|25/12/11|25/12/20|26/01/31")
                                     << u"2025-12-11 2025-12-20 2026-01-12 2026-01-24 2026-01-31"_s;
    QTest::newRow("days vary more")
        << QByteArray("24/01/26|12/01/26|31/12/25") << u"2025-12-31 2026-01-12 2026-01-24"_s;
    QTest::newRow("days") << QByteArray("02/01/26|24/01/26") << u"2026-01-02 2026-01-24"_s;
    QTest::newRow("months") << QByteArray("1/2/26|1/24/26") << u"2026-01-02 2026-01-24"_s;
    QTest::newRow("same") << QByteArray("05/05/26") << u"2026-05-05"_s;
    QTest::newRow("nothing decides") << QByteArray("24-01-26") << u"columns_unclear"_s;
}

void TestTableDialects::yearsOfTwoDigitsMayComeFirst()
{
    QFETCH(const QByteArray, dates);
    QFETCH(const QString, days);
    QByteArray table = "Date,Likes\n";
    for (const QByteArray& date : dates.split('|'))
        table += date + " 19:07,5\n";
    const auto import = readDialect(table);
    if (!import) {
        QCOMPARE(errorCodeName(import.error().code), days);
        return;
    }
    QStringList read;
    for (const ImportedPost& post : import->accounts.front().posts)
        read << QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs, Qt::UTC)
                    .toString(u"yyyy-MM-dd"_s);
    QCOMPARE(read.join(u' '), days);
    QVERIFY(import->problems.isEmpty());
}

void TestTableDialects::aColumnNamesTheZoneOfEachRow()
{
    const QByteArray table = "Date,Time,Timezone,Likes\n2026-01-02,19:07,GMT+1,5\n"
                             "2026-01-03,19:07,CET,6\n2026-07-04,19:07,Europe/Berlin,7\n"
                             "2026-07-05T19:07:00Z,,America/Lima,8\n";
    const auto import = readDialect(table);
    QVERIFY(import && import->problems.isEmpty());
    QVERIFY(!import->hasTimesWithoutZone);
    QStringList hours;
    for (const ImportedPost& post : import->accounts.front().posts)
        hours << QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs, Qt::UTC).toString(u"hh:mm"_s);
    QCOMPARE(hours.join(u' '), u"18:07 18:07 17:07 19:07"_s);
    // CST is China's and Chicago's.
    for (const char* name : {"home", "CST", "BRT-3"}) {
        const QByteArray row = "2026-01-02,19:07," + QByteArray(name) + ",5\n";
        const auto unknown = readDialect("Date,Time,Timezone,Likes\n" + row);
        QVERIFY(unknown && unknown->hasTimesWithoutZone);
        QCOMPARE(unknown->problems.listed().front().what,
                 u"Timezone is not the name of a time zone: \"%1\""_s.arg(QLatin1StringView(name)));
        TextStream stream("Date,Likes\n2026-01-02 19:07,5\n");
        ImportOptions options;
        options.timeZone = QString::fromLatin1(name);
        const auto chosen = readPlainCsv(stream, u"t.csv"_s, u"/photos"_s, {}, options);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::InputInvalid);
    }
}

void TestTableDialects::utf16WithoutMarkInAnyScript()
{
    const QString text =
        u"公開日時\tいいね数\tキャプション\n2026-01-02T19:07:00Z\t5\tこんにちは\n"_s;
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(static_cast<char>(c.unicode() & 0xFF))
            .append(static_cast<char>(c.unicode() >> 8));
    QCOMPARE(likesText(readDialect(bytes)), u"5"_s);
}

LIKECAST_TEST(TestTableDialects)
#include "tst_table_dialects.moc"
