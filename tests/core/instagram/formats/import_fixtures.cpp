#include "tests/core/instagram/formats/import_fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace likecast::fixtures
{

namespace
{

const QByteArray tinyPhoto = QByteArrayLiteral("\xff\xd8\xff\xe0 not decoded here");

void addEntry(archive* zip, const QString& path, const QByteArray& bytes)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, path.toUtf8().constData());
    archive_entry_set_size(entry, bytes.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 1'740'000'000, 0);
    archive_write_header(zip, entry);
    archive_write_data(zip, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    archive_entry_free(entry);
}

} // namespace

void writeFolder(const QString& folder, const Files& files)
{
    for (const auto& [path, bytes] : files) {
        const QString full = folder + u'/' + path;
        QDir().mkpath(QFileInfo(full).absolutePath());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(full));
    }
}

void writeZip(const QString& filePath, const Files& files)
{
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (filePath.endsWith(u".ods"_s))
        archive_write_zip_set_compression_store(zip);
    if (archive_write_open_filename(zip, QFile::encodeName(filePath).constData()) != ARCHIVE_OK)
        qFatal("cannot write %s", qPrintable(filePath));
    for (const auto& [path, bytes] : files)
        addEntry(zip, path, bytes);
    archive_write_close(zip);
    archive_write_free(zip);
}

QByteArray packed(const QByteArray& bytes, bool asXz)
{
    QByteArray out(bytes.size() * 2 + 4096, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_raw(writer);
    if (asXz)
        archive_write_add_filter_xz(writer);
    else
        archive_write_add_filter_gzip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, out.data(), static_cast<std::size_t>(out.size()), &used);
    addEntry(writer, u"data"_s, bytes);
    archive_write_close(writer);
    archive_write_free(writer);
    return out.first(static_cast<qsizetype>(used));
}

QString mojibake(const QString& text)
{
    return QString::fromLatin1(text.toUtf8());
}

QByteArray json(const QString& text)
{
    return text.toUtf8();
}

std::vector<ExportLanguage> exportLanguages()
{
    return {
        {"English", u"Likes"_s, u"Comments"_s, u"Creation timestamp"_s, u"Media Thumbnail"_s,
         u"12,345"_s},
        {"German", u"„Gefällt mir“-Angaben"_s, u"Kommentare"_s, u"Zeitstempel der Erstellung"_s,
         u"Medien-Miniaturbild"_s, u"12.345"_s},
        {"Spanish", u"Me gusta"_s, u"Comentarios"_s, u"Hora de creación"_s,
         u"Miniatura de contenido multimedia"_s, u"12.345"_s},
        {"French", u"J’aime"_s, u"Commentaires"_s, u"Timestamp de la création"_s,
         u"Miniature du média"_s, u"12\u202f345"_s},
        {"Italian", u"Mi piace"_s, u"Commenti"_s, u"Ora di creazione"_s, u"Miniatura"_s,
         u"12.345"_s},
        {"Portuguese", u"Curtidas"_s, u"Comentários"_s, u"Registro de data e hora da criação"_s,
         u"Miniatura de mídia"_s, u"12.345"_s},
        {"Romanian", u"Aprecieri"_s, u"Comentarii"_s, u"Marcaj temporal"_s, u"Miniatură"_s,
         u"12.345"_s},
        {"Turkish", u"Beğeniler"_s, u"Yorumlar"_s, u"Oluşturma zamanı"_s, u"Küçük resim"_s,
         u"12.345"_s},
    };
}

Files professionalExport(const QString& root, const ExportLanguage& language)
{
    const QString posts = mojibake(uR"([
 {"media":[{"uri":"media/posts/202103/one.jpg","creation_timestamp":1616000000,
   "media_metadata":{"photo_metadata":{"exif_data":[{"latitude":44.43,"longitude":26.1}]}},
   "title":"Früher Morgen ☀️ #sunrise"}]},
 {"media":[{"uri":"media/posts/202104/a.webp","creation_timestamp":1617000001,"title":""},
           {"uri":"media/posts/202104/b.webp","creation_timestamp":1617000002,"title":""}],
  "title":"Two of them","creation_timestamp":1617000010},
 {"media":[{"uri":"media/posts/202105/18000000000000001","creation_timestamp":1618000000,
   "media_metadata":{"video_metadata":{"exif_data":[{"latitude":44.43,"longitude":26.1}]}},
   "title":"Moving"}]}
])"_s);
    const QString insight = uR"({"media_map_data":{"%1":{"uri":"%2","creation_timestamp":%3,
 "title":""}},"string_map_data":{"%4":{"href":"","value":"","timestamp":%3},
 "%5":{"href":"","value":"%6","timestamp":0},"%7":{"href":"","value":"%8","timestamp":0},
 "Impressions":{"href":"","value":"55","timestamp":0}}})"_s;
    const auto one = [&](const QString& uri, qint64 time, const QString& likes,
                         const QString& comments) {
        return mojibake(
            insight.arg(language.thumbnail, uri)
                .arg(time)
                .arg(language.created, language.likes, likes, language.comments, comments));
    };
    const QString insights =
        u"{\"organic_insights_posts\":["_s +
        one(u"media/posts/202103/one.jpg"_s, 1616000000, language.likesValue, u"7"_s) + u","_s +
        one(u"media/posts/202104/a.webp"_s, 1617000010, u"980"_s, u"0"_s) + u","_s +
        one(u"media/other/thumbnail.jpg"_s, 1618000000, u"--"_s, QString()) + u"]}"_s;
    return {{root + u"media/posts/202103/one.jpg"_s, tinyPhoto},
            {root + u"media/posts/202104/a.webp"_s, tinyPhoto},
            {root + u"media/posts/202104/b.webp"_s, tinyPhoto},
            {root + u"content/posts_1.json"_s, json(posts)},
            {root + u"logged_information/past_instagram_insights/posts.json"_s, json(insights)}};
}

Files exportOf2019()
{
    return {{u"photos/201905/x.jpg"_s, tinyPhoto},
            {u"media.json"_s, json(mojibake(uR"({"stories":[{"caption":"no","taken_at":
"2019-05-01T10:00:00+00:00","path":"stories/201905/s.jpg"}],
"photos":[{"caption":"Căldură","taken_at":"2019-05-02T10:20:30+00:00","location":"Secret",
 "path":"photos/201905/x.jpg"},
 {"caption":"Both","taken_at":"2019-06-02T10:20:30","path":"photos/201906/y.jpg"},
 {"caption":"Both","taken_at":"2019-06-02T10:20:30","path":"photos/201906/z.jpg"}],
"videos":[{"caption":"Film","taken_at":"2019-07-02T10:20:30+00:00","path":"videos/201907/v.mp4"}],
"profile":[{"caption":"","taken_at":"2018-01-01T00:00:00+00:00","path":"profile/p.jpg"}]})"_s))}};
}

Files labelledExport()
{
    return {{u"your_instagram_activity/media/posts.json"_s, json(mojibake(uR"([
{"timestamp":1735000000,"media":[{"uri":"media/posts/202412/l.jpg","creation_timestamp":1734999999,
 "title":""}],"label_values":[{"label":"Bildunterschrift","value":"Frohes Fest für alle"},
 {"label":"Link","href":"https://example.invalid"}],"fbid":"17900000000000001"},
{"media":[],"label_values":[{"label":"Caption","value":"Three"},
 {"label":"Creation time","timestamp_value":1735100000},
 {"title":"Media","dict":[{"media":[{"uri":"media/posts/202412/m.jpg"}]},
  {"vec":[{"media":[{"uri":"media/posts/202412/n.jpg"}]}]}]}],"fbid":"17900000000000002"},
{"timestamp":1735200000,"media":[],"label_values":[{"label":"URL","value":"x"},
 {"title":"Owner","dict":[{"dict":[{"label":"Username","value":"other"}]}]}],"fbid":"3"}])"_s))}};
}

Files exportOf2026()
{
    return {
        {u"instagram-anna.b-2026-03-01-x7Fq/your_instagram_activity/media/posts_1.json"_s,
         json(uR"([{"Media":[{"URI":"media/posts/p.jpg","Creation_Timestamp":1770000000,
"Title":"Changed"}]}])"_s)},
        {u"instagram-anna.b-2026-03-01-x7Fq/your_instagram_activity/media/reels.json"_s,
         json(uR"({"ig_reels_media":[{"media":[{"uri":"media/reels/r.mp4",
"creation_timestamp":1771000000,"title":"Reel"}]}]})"_s)},
        {u"instagram-anna.b-2026-03-01-x7Fq/logged_information/past_instagram_insights/reels.json"_s,
         json(uR"({"organic_insights_reels":[{"media_map_data":{"Media Thumbnail":
{"uri":"media/reels/r.jpg","creation_timestamp":1771000000}},"string_map_data":{
"Upload Timestamp":{"timestamp":1771000000},"Instagram Likes":{"value":"1.2K"},
"Instagram Comments":{"value":"31"}}},
{"media_map_data":{},"string_map_data":{"Upload Timestamp":{"timestamp":1771500000},
"Caption":{"value":"Only here"},"Instagram Likes":{"value":"44"}}}]})"_s)}};
}

Files peopleExport()
{
    const QString person = u"{\"string_list_data\":[{\"href\":\"\",\"value\":\"x\"}]}"_s;
    return {
        {u"connections/followers_and_following/followers_1.json"_s,
         json(u"[%1,%1,%1]"_s.arg(person))},
        {u"connections/followers_and_following/followers_2.json"_s, json(u"[%1]"_s.arg(person))},
        {u"connections/followers_and_following/following.json"_s,
         json(u"{\"relationships_following\":[%1,%1]}"_s.arg(person))},
        {u"personal_information/personal_information.json"_s,
         json(mojibake(uR"({"profile_user":[{"string_map_data":{"Kullanıcı adı":
{"value":"ayse.k"}}}]})"_s))},
        {u"your_instagram_activity/likes/liked_posts.json"_s,
         json(u"{\"likes_media_likes\":[%1]}"_s.arg(person))}};
}

Files excelDocument()
{
    const QString main = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
    const auto text = [](int i) { return u"<c t=\"s\"><v>%1</v></c>"_s.arg(i); };
    return {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"xl/workbook.xml"_s,
         json(u"<workbook xmlns=\"%1\"><workbookPr/></workbook>"_s.arg(main))},
        {u"xl/styles.xml"_s,
         json(u"<styleSheet xmlns=\"%1\"><numFmts><numFmt numFmtId=\"164\" "
              u"formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/>"
              u"</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
              u"<xf numFmtId=\"14\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>"_s.arg(main))},
        {u"xl/sharedStrings.xml"_s,
         json(u"<sst xmlns=\"%1\"><si><t>Date posted</t></si><si><t>Likes</t></si>"
              u"<si><t>Caption</t></si><si><r><t>Töpfe &amp; </t></r><r><t>\"mehr\"</t></r></si>"
              u"</sst>"_s.arg(main))},
        {u"xl/worksheets/sheet1.xml"_s,
         json(u"<worksheet xmlns=\"%1\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
              u"<t>My posts</t></is></c></row><row r=\"3\">%2%3%4</row><row r=\"4\">"
              u"<c r=\"A4\" s=\"1\"><v>46077.5125</v></c><c r=\"B4\" s=\"3\"><v>1234</v></c>"
              u"<c r=\"C4\" t=\"s\"><v>3</v></c></row><row r=\"5\"><c r=\"A5\" s=\"2\">"
              u"<v>46078</v></c><c r=\"B5\"><v>1.2E4</v></c></row></sheetData></worksheet>"_s.arg(
                  main, text(0), text(1), text(2)))}};
}

Files openDocument()
{
    const auto cell = [](const QString& text) {
        return u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p>"
               u"</table:table-cell>"_s.arg(text);
    };
    const auto number = [](const QString& value) {
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\"><text:p>shown"
               u"</text:p></table:table-cell>"_s.arg(value);
    };
    const auto date = [](const QString& value) {
        return u"<table:table-cell office:value-type=\"date\" office:date-value=\"%1\"><text:p>"
               u"shown</text:p></table:table-cell>"_s.arg(value);
    };
    const auto row = [](const QString& cells) {
        return u"<table:table-row>%1<table:table-cell table:number-columns-repeated=\"1000\"/>"
               u"</table:table-row>"_s.arg(cells);
    };
    const QString rows = row(cell(u"My posts"_s)) +
                         u"<table:table-row table:number-rows-repeated=\"3\"/>"_s +
                         row(cell(u"Date posted"_s) + cell(u"Likes"_s) + cell(u"Caption"_s)) +
                         row(date(u"2026-02-24T12:18:00"_s) + number(u"1234"_s) +
                             cell(u"Töpfe &amp;<text:s/>\"mehr\""_s)) +
                         row(date(u"2026-02-25"_s) + number(u"12000"_s));
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
            {u"content.xml"_s,
             json(u"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
                  u"office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                  u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                  u"<office:spreadsheet><table:table>%1</table:table></office:spreadsheet>"
                  u"</office:body></office:document-content>"_s.arg(rows))}};
}

Files instaloaderFolder()
{
    const QString post = uR"({"node":{"__typename":"%1","id":"%2","shortcode":"%3",
"taken_at_timestamp":%4,"edge_media_preview_like":{"count":%5},"edge_media_to_comment":{"count":3},
"edge_media_to_caption":{"edges":[{"node":{"text":"Zäme #%3"}}]},"product_type":"%6",
"owner":{"username":"luca","edge_followed_by":{"count":1000}}},
"instaloader":{"version":"4.9.5","node_type":"Post"}})"_s;
    return {{u"luca/2022-06-11_16-05-49_UTC.json.xz"_s,
             packed(json(post.arg(u"GraphImage"_s, u"2858363885886885151"_s, u"Ceq8s9ZF80f"_s)
                             .arg(1654963549)
                             .arg(120)
                             .arg(QString())),
                    true)},
            {u"luca/2022-06-11_16-05-49_UTC.jpg"_s, tinyPhoto},
            {u"luca/2022-06-11_16-05-49_UTC.txt"_s, "Zäme"},
            {u"luca/2022-06-19_20-34-20_UTC.json"_s,
             json(post.arg(u"XDTGraphSidecar"_s, u"2864297240803729776"_s, u"CfAByoxPOFw"_s)
                      .arg(1655670860)
                      .arg(-1)
                      .arg(QString()))},
            {u"luca/2022-06-19_20-34-20_UTC_1.jpg"_s, tinyPhoto},
            {u"luca/2022-06-19_20-34-20_UTC_2.jpg"_s, tinyPhoto},
            {u"luca/2022-06-28_18-20-34_UTC.json"_s,
             json(post.arg(u"GraphVideo"_s, u"2870752889343497710"_s, u"CfW9or_PtXu"_s)
                      .arg(1656440434)
                      .arg(77)
                      .arg(u"clips"_s))},
            {u"luca/luca_123.json"_s,
             json(uR"({"instaloader":{"node_type":"Profile"},"node":{"username":"luca","id":"123",
"edge_followed_by":{"count":1010},"edge_follow":{"count":55},
"edge_owner_to_timeline_media":{"count":3}}})"_s)},
            {u"luca/2022-07-01_story.json"_s,
             json(uR"({"node":{"__typename":"GraphStoryImage","id":"1"},
"instaloader":{"node_type":"StoryItem"}})"_s)}};
}

QByteArray graphPage()
{
    return json(uR"({"username":"mara","followers_count":321,"follows_count":12,"media_count":3,
"media":{"data":[
{"id":"17872182966204998","caption":"Hallo 👋","media_type":"CAROUSEL_ALBUM","like_count":9,
 "comments_count":1,"permalink":"https://www.instagram.com/p/DGIdCzDtUuq/",
 "timestamp":"2025-02-16T11:30:46+0000"},
{"id":"18262693999283008","media_type":"VIDEO","media_product_type":"REELS",
 "permalink":"https://www.instagram.com/reel/DF3QH7ANr8Y/","timestamp":"2025-02-09T19:11:14+0000"},
{"id":"3","media_type":"IMAGE","like_count":5}]}})"_s);
}

QByteArray businessSuiteTable()
{
    return QByteArrayLiteral("\xef\xbb\xbf") +
           json(
               uR"(Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
17902724751121134,17841409112206242,school,School,"Drama, really
over two lines",0,03/04/2025 00:17,https://www.instagram.com/p/DGxTmZFNd5W/,IG carousel,,Lifetime,5366,1823,145,9,0,0,1
18323222989216939,17841409112206242,school,School,Reel,0,02/12/2026 04:58,https://www.instagram.com/reel/DUqJ_OTicZs/,IG reel,,Lifetime,6267,3913,173,26,1,0,6
17985716351874289,17841409112206242,school,School,Summer time,0,10/24/2025 21:58,https://www.instagram.com/p/DQODsPRgdAj/,IG image,,Lifetime,25719,7028,,41,5,4,4
1,1,school,School,Story,0,10/24/2025 21:58,https://www.instagram.com/stories/school/1/,IG story,,Lifetime,1,1,1,1,1,1,1
2,1,school,School,When,0,99/99/2025 21:58,https://www.instagram.com/p/,IG image,,Lifetime,1,1,1,1,1,1,1
)"_s);
}

Files photoFolder()
{
    return {{u"1.jpg"_s, tinyPhoto},
            {u"2.jpg"_s, tinyPhoto},
            {u"10.jpg"_s, tinyPhoto},
            {u"y_likes_data.txt"_s, "1: 27\n2: 1,031\nnonsense\n7: 3\n"}};
}

QByteArray plainTable()
{
    return "account,taken_at,likes,caption\n"
           "a,2024-05-06T07:08:09Z,12,Hello\n"
           "a,2024-05-07T07:08:09Z,,Hidden\n";
}

} // namespace likecast::fixtures
