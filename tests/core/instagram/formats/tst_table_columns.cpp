#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/values/media_id.h"
#include "tests/core/instagram/formats/plain_csv_fixture.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>

using namespace likecast;
using namespace likecast::fixtures;
using namespace Qt::StringLiterals;

namespace
{

Result<PostImport> readColumns(const QByteArray& text)
{
    TextStream stream(text);
    return readPlainCsv(stream, u"t.csv"_s, u"/photos"_s, {}, {});
}

/// "reel", "-" for an unknown type, for each post.
QString typesOf(const PostImport& import)
{
    QStringList types;
    for (const ImportedPost& post : import.accounts.front().posts)
        types << (post.post.mediaType ? mediaTypeName(*post.post.mediaType) : u"-"_s);
    return types.join(u' ');
}

QString timesText(const PostImport& import)
{
    QStringList times;
    for (const ImportedPost& post : import.accounts.front().posts)
        times << QDateTime::fromMSecsSinceEpoch(post.post.takenAtMs, Qt::UTC)
                     .toString(u"yyyy-MM-dd hh:mm"_s);
    return times.join(u", "_s);
}

} // namespace

/// Columns that several titles, or none, tell about.
class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMayHaveTheirUnit_data();
    void countsMayHaveTheirUnit();
    void typesThatNoColumnTellsAreUnknown();
    void typesInManyLanguages_data();
    void typesInManyLanguages();
    void theApisTwoTypeColumnsBelongTogether();
    void publishDateAndPublishTimeBelongTogether_data();
    void publishDateAndPublishTimeBelongTogether();
    void likesOfInstagramAreNotThoseOfAllNetworks();
    void idsCorrectTheZoneOfTwoRows();
    void marksBeforeACountAreNoPartOfIt();
    void aSecondTableIsNotReadUnderTheFirstOnesTitles_data();
    void aSecondTableIsNotReadUnderTheFirstOnesTitles();
    void repeatedTitlesEndASecondTable();
};

void TestTableColumns::typesThatNoColumnTellsAreUnknown()
{
    const auto none = readColumns("Date,Likes,Link\n2026-01-02,5,\n"
                                  "2026-01-03,6,https://www.instagram.com/reel/DQ4cN1kCNwv/\n");
    QVERIFY(none && none->problems.isEmpty());
    QCOMPARE(typesOf(*none), u"- reel"_s);
    const auto some = readColumns("Date,Likes,Type\n2026-01-02,5,Sticker\n2026-01-03,6,\n"
                                  "2026-01-04,7,Feed post\n2026-01-05,8,Photo\n"
                                  "2026-01-06,9,Photo/Video post\n2026-01-07,9,Multiple images\n");
    QVERIFY(some);
    QCOMPARE(typesOf(*some), u"- - - photo - carousel"_s);
    QCOMPARE(problemsOf(*some),
             QStringList{u"t.csv:2 unknown Type \"Sticker\"; the post's type is left unknown"_s});
}

void TestTableColumns::typesInManyLanguages_data()
{
    QTest::addColumn<QString>("written"); // photo, reel, carousel, video
    const auto row = [](const char* name, const QString& written) {
        QTest::newRow(name) << written;
    };
    row("English", u"IG image|IG reel|IG carousel|Video"_s);
    row("German", u"IG-Bild|IG-Reel|IG-Karussell|Video"_s);
    row("Spanish", u"Imagen de IG|Reel de IG|Secuencia de IG|Vídeo"_s);
    row("French", u"Image IG|Reel IG|Carrousel IG|Vidéo"_s);
    row("Italian", u"Immagine di IG|Reel di IG|Carosello di IG|Video"_s);
    row("Portuguese", u"Imagem do IG|Reel do IG|Carrossel do IG|Vídeo"_s);
    row("Romanian", u"Imagine IG|Reel IG|Carusel IG|Videoclip"_s);
    row("Polish", u"Obraz IG|Rolka IG|Karuzela IG|Wideo"_s);
    row("Dutch", u"IG-afbeelding|IG-reel|IG-carrousel|Video"_s);
    row("Danish", u"IG-billede|IG-reel|IG-karrusel|Video"_s);
    row("Finnish", u"IG-kuva|IG-reels|IG-karuselli|Video"_s);
    row("Czech", u"Obrázek na IG|Reel na IG|Rotující formát na IG|Video"_s);
    row("Hungarian", u"IG-kép|IG-reel|IG-körhinta|Videó"_s);
    row("Russian", u"Изображение IG|Рилс IG|Карусель IG|Видео"_s);
    row("Ukrainian", u"Зображення IG|Рилс IG|Кільцева галерея IG|Відео"_s);
    row("Greek", u"Εικόνα IG|Reel IG|Εναλλασσόμενη προβολή IG|Βίντεο"_s);
    row("Indonesian", u"Gambar IG|Reels IG|Carousel IG|Video"_s);
    row("Vietnamese", u"Hình ảnh trên IG|Thước phim trên IG|Quay vòng trên IG|Video"_s);
    row("Japanese", u"IG画像|IGリール動画|IGカルーセル|IG動画"_s);
    row("Korean", u"IG 이미지|IG 릴스|IG 슬라이드|IG 동영상"_s);
    row("Chinese", u"IG 图片|IG 連續短片|IG 轮播|IG 视频"_s);
    row("Arabic", u"صورة|ريل|منشور دوّار|فيديو"_s);
    row("Thai", u"รูปภาพ IG|Reels ของ IG|ภาพสไลด์ IG|วิดีโอ"_s);
}

void TestTableColumns::typesInManyLanguages()
{
    QFETCH(const QString, written);
    QString table = u"Date\tLikes\tType\n"_s;
    int day = 10;
    for (const QString& type : written.split(u'|'))
        table += u"2026-01-%1\t5\t%2\n"_s.arg(++day).arg(type);
    const auto import = readColumns(table.toUtf8());
    QVERIFY(import && import->problems.isEmpty());
    QCOMPARE(typesOf(*import), u"photo reel carousel video"_s);
}

void TestTableColumns::theApisTwoTypeColumnsBelongTogether()
{
    const auto import = readColumns("id,timestamp,like_count,media_type,media_product_type\n"
                                    "1,2026-01-02T19:07:00+0000,5,IMAGE,FEED\n"
                                    "2,2026-01-03T19:07:00+0000,6,VIDEO,REELS\n"
                                    "3,2026-01-04T19:07:00+0000,7,CAROUSEL_ALBUM,FEED\n"
                                    "4,2026-01-05T19:07:00+0000,8,VIDEO,FEED\n");
    QVERIFY(import);
    QCOMPARE(problemsOf(*import), QStringList());
    QCOMPARE(typesOf(*import), u"photo reel carousel video"_s);
}

void TestTableColumns::publishDateAndPublishTimeBelongTogether_data()
{
    QTest::addColumn<QString>("titles");
    QTest::newRow("English") << u"Publish date,Publish time"_s;
    QTest::newRow("the other way round") << u"Publish time,Date posted"_s;
    QTest::newRow("Spanish") << u"Fecha de publicación,Hora de publicación"_s;
    QTest::newRow("Romanian") << u"Data publicării,Ora publicării"_s;
}

void TestTableColumns::publishDateAndPublishTimeBelongTogether()
{
    QFETCH(const QString, titles);
    const bool isClockFirst = titles.startsWith(u"Publish time");
    QString table = titles + u",Likes\n"_s;
    for (const char* day : {"05", "13"})
        table += (isClockFirst ? u"19:07,2026-01-%1,5\n"_s : u"2026-01-%1,19:07,5\n"_s)
                     .arg(QLatin1StringView(day));
    const auto import = readColumns(table.toUtf8());
    QVERIFY2(import, import ? "" : qPrintable(import.error().detail));
    QCOMPARE(timesText(*import), u"2026-01-05 19:07, 2026-01-13 19:07"_s);
}

void TestTableColumns::likesOfInstagramAreNotThoseOfAllNetworks()
{
    const auto import = readColumns("Date,Likes,Instagram likes,Facebook likes,Comments,"
                                    "Instagram comments\n2026-01-02,842,812,30,9,4\n");
    QVERIFY(import && import->problems.isEmpty());
    const Post& post = import->accounts.front().posts.front().post;
    QCOMPARE(post.likes, 812);
    QCOMPARE(post.comments, 4);
}

void TestTableColumns::idsCorrectTheZoneOfTwoRows()
{
    const auto code = [](const char* iso) {
        const qint64 ms =
            QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
        return shortcodeFromMediaId(static_cast<quint64>(ms - 1'314'220'021'721) << 23 | 1U)
            .toLatin1();
    };
    const auto import = readColumns(
        "Date,Likes,Link\n2026-01-05 20:07,5,https://www.instagram.com/p/" +
        code("2026-01-05T19:07:30Z") + "/\n2026-01-13 09:15,6,https://www.instagram.com/p/" +
        code("2026-01-13T08:15:30Z") + "/\n");
    QVERIFY(import);
    QCOMPARE(timesText(*import), u"2026-01-05 19:07, 2026-01-13 08:15"_s);
    QCOMPARE(import->problems.total(), 1);
}

void TestTableColumns::marksBeforeACountAreNoPartOfIt()
{
    const auto import = readColumns("Date,Likes\n2026-01-02,'812\n2026-01-03,+1234\n"
                                    "2026-01-04,\"'1,234\"\n");
    QVERIFY(import && import->problems.isEmpty());
    QList<qint64> likes;
    for (const ImportedPost& post : import->accounts.front().posts)
        likes << post.post.likes.value_or(-1);
    QCOMPARE(likes, (QList<qint64>{812, 1234, 1234}));
}

void TestTableColumns::countsMayHaveTheirUnit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("likes");
    QTest::newRow("after") << u"812 likes"_s << qint64{812};
    QTest::newRow("upper case, a single one") << u"1 Like"_s << qint64{1};
    QTest::newRow("thousands") << u"1.2K likes"_s << qint64{1200};
    QTest::newRow("Spanish") << u"1,2 mil Me gusta"_s << qint64{1200};
    QTest::newRow("before") << u"Likes: 812"_s << qint64{812};
    QTest::newRow("heart") << u"\u2764\ufe0f 812"_s << qint64{812};
    QTest::newRow("emoji behind") << u"812 \U0001F44D"_s << qint64{812};
    QTest::newRow("two symbols") << u"\u2764812\U0001F44D"_s << qint64{812};
    QTest::newRow("two figures with symbols") << u"\u2764812\U0001F4AC140"_s << qint64{-1};
    QTest::newRow("rating") << u"5\u26054"_s << qint64{-1};
    QTest::newRow("change") << u"\u25b2 12"_s << qint64{-1};
    QTest::newRow("only a symbol") << u"\u2764"_s << qint64{-1};
    QTest::newRow("another figure") << u"812 comments"_s << qint64{-1};
    QTest::newRow("two figures") << u"812 likes, 14 comments"_s << qint64{-1};
    QTest::newRow("footnote") << u"1²"_s << qint64{-1};
    QTest::newRow("at least") << u"812+"_s << qint64{-1};
    QTest::newRow("words") << u"Liked by mara and 812 others"_s << qint64{-1};
}

void TestTableColumns::countsMayHaveTheirUnit()
{
    QFETCH(const QString, field);
    QFETCH(const qint64, likes);
    const auto import = readText((u"Date;Likes\n2026-03-01;"_s + field + u'\n').toUtf8());
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.front().post.likes.value_or(-1), likes);
    QCOMPARE(import->problems.total(), likes < 0 ? 1 : 0);
}

void TestTableColumns::aSecondTableIsNotReadUnderTheFirstOnesTitles_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("other figure") << QByteArray("Date,Reach\n2026-03-02,900\n");
    QTest::newRow("other order") << QByteArray("Likes,Date\n900,2026-03-02\n");
    QTest::newRow("wider") << QByteArray("Date,Caption,Likes\n2026-03-02,x,900\n");
}

void TestTableColumns::aSecondTableIsNotReadUnderTheFirstOnesTitles()
{
    QFETCH(const QByteArray, second);
    const auto import = readColumns("Date,Likes\n2026-03-01,10\n\n" + second);
    QVERIFY(import.has_value());
    const auto& posts = import->accounts.front().posts;
    QCOMPARE(posts.size(), std::size_t{1});
    QCOMPARE(posts.front().post.likes.value_or(-1), 10);
    QCOMPARE(import->problems.total(), 1);
    QVERIFY(import->problems.listed().front().what.startsWith(u"another table starts here"));
}

void TestTableColumns::repeatedTitlesEndASecondTable()
{
    const auto import = readColumns("Date,Likes\n2026-03-01,10\nDate,Likes\n2026-03-02,11\n"
                                    "Date,Reach\n2026-03-03,900\nDate,Likes\n2026-03-04,12\n");
    QVERIFY(import.has_value());
    QCOMPARE(import->accounts.front().posts.size(), std::size_t{3});
    QCOMPARE(import->problems.total(), 1);
}

LIKECAST_TEST(TestTableColumns)
#include "tst_table_columns.moc"
