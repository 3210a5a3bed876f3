#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/named_zone.h"
#include "core/instagram/formats/table/table_posts.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/media_id.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

// TablePosts: text and name fields.

namespace likecast
{

namespace
{

/// "IG reel", "IG-Karussell", "IG carrusel", "IG görüntüsü", "2", "True" (for is_video).
std::optional<MediaType> mediaTypeFromText(const QString& text)
{
    if (const auto named = mediaTypeFromName(text))
        return named;
    // Parts of words, in the language order of column_titles.cpp.
    static const QStringList reels =
        u"reel|rolk|рилс|リール|短片|릴스|ريل|thước phim|רילס|रील"_s.split(u'|');
    static const QStringList carousels =
        u"carous|karus|secuencia|carrus|carrous|carros|carosel|carusel|dönen|karuz|karrus|rotující|"
        u"körhinta|карусел|галере|εναλλασσ|καρουζ|カルーセル|輪播|轮播|슬라이드|캐러셀|دوّار|دوار|"
        u"quay vòng|สไลด์|קרוסל|album|sidecar|galer|multiple|multi-|multi "_s.split(u'|');
    static const QStringList videos =
        u"vid|víd|wideo|видео|відео|βίντεο|動画|视频|影片|동영상|비디오|فيديو|วิดีโอ|סרטון|वीडियो|igtv"_s
            .split(u'|');
    static const QStringList photos = u"image|photo|foto|bild|imag|immag|görse|görün|afbe|obraz|"
                                      u"billed|kuva|obráz|kép|изображ|фото|"
                                      u"зображ|εικόνα|φωτογραφ|gambar|画像|写真|图片|圖像|照片|"
                                      u"이미지|사진|صورة|hình ảnh|รูปภาพ|תמונה|"
                                      u"तस्वीर|इमेज|फ़ोटो|false"_s.split(u'|');
    const auto hasAny = [&](const QStringList& words) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    if (hasAny(reels))
        return MediaType::Reel;
    if (hasAny(carousels) || text == u"8"_s)
        return MediaType::Carousel;
    const bool isVideo =
        hasAny(videos) || text == u"2"_s || text.compare(u"true"_s, Qt::CaseInsensitive) == 0;
    const bool isPhoto = hasAny(photos) || text == u"1"_s;
    if (isVideo == isPhoto)
        return std::nullopt;
    return isVideo ? MediaType::Video : MediaType::Photo;
}

/// A post of the feed, whatever is in it.
bool isAnyPost(const QString& type)
{
    return type.contains("post"_L1, Qt::CaseInsensitive) ||
           type.contains("feed"_L1, Qt::CaseInsensitive);
}

/// "Story", "IG story", "Historia de Instagram", but not "Storytelling".
bool isStory(const QString& type)
{
    static const QRegularExpression pattern(
        u"^(?:(?:ig|instagram|photo|video|image)[ _-]*)?"
        u"(?:story|stories|storys|storie|historia|historias|hist\u00f3ria|hist\u00f3rias|hikaye|"
        u"poveste|ストーリーズ?)(?: (?:\\p{L}+ )?(?:ig|instagram))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(type).hasMatch();
}

/// Networks that planning tools list besides Instagram.
bool isOtherNetwork(const QString& name)
{
    static const QStringList names{u"facebook"_s, u"tiktok"_s,    u"twitter"_s, u"linkedin"_s,
                                   u"youtube"_s,  u"pinterest"_s, u"threads"_s, u"bluesky"_s,
                                   u"mastodon"_s, u"snapchat"_s};
    const QString key = name.trimmed().toLower();
    if (key == u"x" || key.startsWith(u"x ("))
        return true;
    return !key.contains(u"instagram") && std::any_of(names.begin(), names.end(), [&](auto& other) {
        return key.contains(other);
    });
}

bool isOfOtherNetwork(const QString& link)
{
    static const QRegularExpression hosts(
        u"^https?://"
        u"(?:[a-z]+\\.)?(?:facebook|fb|tiktok|twitter|x|linkedin|youtube|pinterest|threads)"
        u"\\.(?:com|net)/|^https?://(?:youtu\\.be|bsky\\.app)/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return hosts.match(link).hasMatch();
}

bool isUnpublished(const QString& status)
{
    static const QSet<QString> words{
        u"scheduled"_s,  u"planned"_s,     u"queued"_s,      u"pending"_s,     u"failed"_s,
        u"error"_s,      u"rejected"_s,    u"idea"_s,        u"idee"_s,        u"inprogress"_s,
        u"todo"_s,       u"notstarted"_s,  u"backlog"_s,     u"geplant"_s,     u"programado"_s,
        u"programada"_s, u"programme"_s,   u"planifie"_s,    u"programmato"_s, u"agendado"_s,
        u"planlandi"_s,  u"zaplanowano"_s, u"zaplanowany"_s, u"programat"_s,   u"ingepland"_s};
    return fieldOfLabel(status) == Field::Draft || words.contains(normalisedLabel(status));
}

} // namespace

/// Whether the row repeats the titles, or begins a second table with titles of its own.
bool TablePosts::isTitles(const CsvRow& row)
{
    const auto key = m_fields.has(ColumnMeaning::Time) ? ColumnMeaning::Time : ColumnMeaning::Likes;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView field = m_fields.bytes(key).trimmed();
    if (field.isEmpty() || isDigit(field.front()))
        return false;
    const bool hasDigits = std::any_of(field.begin(), field.end(), isDigit);
    const auto shown = [this](ColumnMeaning meaning) {
        return fieldText(m_fields.bytes(meaning)).trimmed();
    };
    if (hasDigits && shown(key) != m_fields.title(key))
        return false;
    if (!isHeader(titlesOf(BufferedRow(row)), {}))
        return false;
    bool isSame = true;
    for (int i = 0; i < columnMeaningCount; ++i) {
        const auto meaning = static_cast<ColumnMeaning>(i);
        if (m_fields.has(meaning))
            isSame = isSame && m_fields.title(meaning).startsWith(shown(meaning));
    }
    m_isOtherTable = !isSame;
    if (m_isOtherTable)
        m_fields.addProblem(
            u"another table starts here; to import it, save it as a file of its own"_s);
    return true;
}

bool TablePosts::isNoPost()
{
    if (isTotal()) {
        m_fields.addProblem(u"a row of totals, not a post; row skipped"_s);
        return true;
    }
    const QByteArrayView link = m_fields.bytes(ColumnMeaning::Permalink);
    const bool isBusinessStory =
        m_isBusinessSuite &&
        m_fields.text(ColumnMeaning::MediaType).contains("story"_L1, Qt::CaseInsensitive);
    if (isBusinessStory || link.contains("/stories/") ||
        (m_fields.has(ColumnMeaning::MediaType) &&
         isStory(m_fields.text(ColumnMeaning::MediaType)))) {
        // Business Suite always lists stories along with posts.
        m_stories += m_isBusinessSuite ? 0 : 1;
        return true;
    }
    const bool isForeign = (m_fields.has(ColumnMeaning::Network) &&
                            isOtherNetwork(m_fields.text(ColumnMeaning::Network))) ||
                           (!link.isEmpty() && !link.contains("instagram.com") &&
                            isOfOtherNetwork(m_fields.text(ColumnMeaning::Permalink)));
    const bool isDraft =
        m_fields.has(ColumnMeaning::Status) && isUnpublished(m_fields.text(ColumnMeaning::Status));
    m_otherNetworks += isForeign ? 1 : 0;
    m_drafts += isDraft && !isForeign ? 1 : 0;
    return isForeign || isDraft;
}

/// Whether the row sums up others: a total or average in place of the caption, and no post's link.
bool TablePosts::isTotal() const
{
    constexpr qsizetype longestWord = 40; // bytes
    if (m_fields.bytes(ColumnMeaning::Caption).size() > longestWord)
        return false;
    for (const ColumnMeaning meaning :
         {ColumnMeaning::Permalink, ColumnMeaning::Shortcode, ColumnMeaning::MediaId}) {
        if (!m_fields.bytes(meaning).trimmed().isEmpty())
            return false;
    }
    static const QSet<QString> words{
        u"total"_s,        u"totals"_s,     u"grand total"_s,   u"subtotal"_s,   u"sum"_s,
        u"average"_s,      u"median"_s,     u"summe"_s,         u"gesamt"_s,     u"gesamtsumme"_s,
        u"durchschnitt"_s, u"mittelwert"_s, u"suma"_s,          u"promedio"_s,   u"total general"_s,
        u"somme"_s,        u"moyenne"_s,    u"total général"_s, u"totale"_s,     u"somma"_s,
        u"soma"_s,         u"média"_s,      u"total geral"_s,   u"medie"_s,      u"toplam"_s,
        u"genel toplam"_s, u"ortalama"_s,   u"totaal"_s,        u"gemiddelde"_s, u"razem"_s,
        u"średnia"_s,      u"итого"_s,      u"всего"_s,         u"среднее"_s,    u"合計"_s,
        u"平均"_s,         u"总计"_s};
    QString caption = fieldText(m_fields.bytes(ColumnMeaning::Caption)).trimmed().toLower();
    while (caption.endsWith(u':'))
        caption.chop(1);
    return words.contains(caption);
}

/// Some tools have two columns for the type: "Post type" (Post, Reel) and "Content type" (Photo,
/// Carousel).
int TablePosts::otherTypeColumn(const TableLayout& layout)
{
    for (int column = 0; column < layout.titles.size(); ++column) {
        const auto title = meaningOfTitle(layout.titles[column]);
        if (layout.columns.has(ColumnMeaning::MediaType) && !layout.columns.of(column) && title &&
            title->meaning == ColumnMeaning::MediaType)
            return column;
    }
    return -1;
}

std::optional<MediaType> TablePosts::mediaType()
{
    const bool isReel = m_fields.bytes(ColumnMeaning::Permalink).contains("/reel");
    if (isReel)
        return MediaType::Reel;
    if (!m_fields.has(ColumnMeaning::MediaType))
        return std::nullopt;
    const QString value = m_fields.text(ColumnMeaning::MediaType);
    std::optional<MediaType> type = mediaTypeFromText(value);
    const auto other = mediaTypeFromText(fieldText(m_fields.bytesAt(m_otherTypeColumn)).trimmed());
    // The API calls a reel VIDEO in media_type and REELS in media_product_type.
    if (!type || other == MediaType::Reel)
        type = other;
    if (!type && !value.isEmpty() && !isAnyPost(value))
        m_fields.addProblem(u"unknown %1 %2; the post's type is left unknown"_s.arg(
            m_fields.title(ColumnMeaning::MediaType), quotedField(value)));
    return type;
}

std::string TablePosts::photoPath()
{
    if (m_fields.bytes(ColumnMeaning::Photo).isEmpty())
        return {};
    const QString value = QDir::fromNativeSeparators(m_fields.text(ColumnMeaning::Photo));
    if (value.isEmpty() || value.startsWith(u"http://"_s) || value.startsWith(u"https://"_s))
        return {};
    const QString clean = QDir::cleanPath(value);
    if (QDir::isAbsolutePath(clean) || clean == u".."_s || clean.startsWith(u"../"_s)) {
        m_fields.addProblem(u"photo is outside the table's folder: %1"_s.arg(quotedField(value)));
        return {};
    }
    return m_folder.filePath(clean).toStdString();
}

/// Posts with the same id are one post, so a partly wrong id is worse than none.
void TablePosts::setIdentity(Utf8Post& post)
{
    if (const QString written = m_fields.text(ColumnMeaning::MediaId); !written.isEmpty()) {
        if (const std::optional<quint64> id = mediaIdFromText(written))
            post.mediaId = std::to_string(*id);
        else
            m_fields.addProblem(u"media_id is not a post id: %1"_s.arg(quotedField(written)));
    }
    const QString written = m_fields.text(ColumnMeaning::Shortcode);
    const bool isCode = std::all_of(written.begin(), written.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    if (isCode)
        post.shortcode = written.toStdString();
    else
        m_fields.addProblem(u"shortcode is not a post code: %1"_s.arg(quotedField(written)));
    if (!post.shortcode.empty() || !m_fields.has(ColumnMeaning::Permalink))
        return;
    const QString code = shortcodeFromPermalink(m_fields.text(ColumnMeaning::Permalink));
    post.shortcode = code.toStdString();
    if (const auto id = mediaIdFromShortcode(code); id && post.mediaId.empty())
        post.mediaId = std::to_string(*id);
}

void TablePosts::setTimeZone(Utf8Post& post)
{
    // An offset is not the zone that the account posted in.
    if (m_fields.has(ColumnMeaning::TimeZone)) {
        if (zoneOfRow() && zoneNamed(m_lastZoneField))
            post.timeZone = m_lastZoneField.toStdString();
        return;
    }
    const QByteArrayView written = m_fields.bytes(ColumnMeaning::Time);
    if (!written.contains('/'))
        return;
    QString time = fieldText(written);
    if (const auto zone = takeZoneName(time))
        post.timeZone = zone->id().toStdString();
}

void TablePosts::readCounts(qint64 takenAtMs, Account& account)
{
    AccountSnapshot snapshot;
    snapshot.countedAtMs = takenAtMs;
    snapshot.counts.followers = count(ColumnMeaning::Followers);
    snapshot.counts.following = count(ColumnMeaning::Following);
    snapshot.counts.mediaCount = count(ColumnMeaning::MediaCount);
    if (snapshot.counts == AccountCounts{})
        return;
    const bool isFirst = account.snapshot.counts == AccountCounts{};
    const auto key = [](const AccountSnapshot& s) {
        return std::tie(s.countedAtMs, s.counts.followers, s.counts.following, s.counts.mediaCount);
    };
    if (isFirst || key(account.snapshot) < key(snapshot))
        account.snapshot = snapshot;
}

std::ptrdiff_t TablePosts::accountOf()
{
    const QByteArrayView field = m_fields.bytes(ColumnMeaning::Account);
    if (m_lastAccount >= 0 && field == m_lastAccountField)
        return m_lastAccount;
    m_lastAccountField = field.toByteArray();
    m_lastAccount = accountNamed(m_fields.text(ColumnMeaning::Account));
    return m_lastAccount;
}

std::ptrdiff_t TablePosts::accountNamed(const QString& written)
{
    const QString name = written.startsWith(u'@') ? written.sliced(1) : written;
    const QString key = name.toCaseFolded();
    if (const auto known = m_indices.constFind(key); known != m_indices.constEnd())
        return *known;
    const std::ptrdiff_t index = std::ssize(m_accounts);
    m_indices.insert(key, index);
    m_accounts.push_back({name, {}});
    return index;
}

} // namespace likecast
