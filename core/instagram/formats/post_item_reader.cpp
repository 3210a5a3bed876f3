#include "core/instagram/formats/post_item_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/read_entries.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"
#include "core/posts/known_count.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The value of the first key present.
QJsonValue firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString captionOf(const QJsonObject& item)
{
    const QJsonValue caption = firstOf(item, {"caption"_L1, "description"_L1});
    return caption.isObject() ? caption.toObject().value("text"_L1).toString() : caption.toString();
}

QString ownerOf(const QJsonObject& item)
{
    for (const QLatin1StringView key : {"user"_L1, "owner"_L1}) {
        const QString name = item.value(key).toObject().value("username"_L1).toString();
        if (!name.isEmpty())
            return name;
    }
    return item.value("username"_L1).toString();
}

std::optional<qint64> takenAtMsOf(const QJsonObject& item)
{
    const QJsonValue value =
        firstOf(item, {"taken_at"_L1, "taken_at_timestamp"_L1, "post_date"_L1, "date"_L1});
    if (const auto timeMs = postTimeFromUnix(integerFrom(value).value_or(0)))
        return timeMs;
    return postTimeFromIso(value.toString());
}

std::optional<qint64> likesOf(const QJsonObject& item)
{
    const bool areHidden = item.value("like_and_view_counts_disabled"_L1).toBool() ||
                           item.value("owner"_L1)["hide_like_and_view_counts"_L1].toBool() ||
                           item.value("user"_L1)["hide_like_and_view_counts"_L1].toBool();
    if (areHidden)
        return std::nullopt;
    return knownCount(integerFrom(firstOf(item, {"like_count"_L1, "likes"_L1})));
}

MediaType mediaTypeOf(const QJsonObject& item)
{
    if (item.value("product_type"_L1).toString() == "clips"_L1 ||
        item.value("type"_L1).toString() == "reel"_L1)
        return MediaType::Reel;
    const qint64 type = item.value("media_type"_L1).toInteger();
    if (type == 8 || item.value("carousel_media"_L1).isArray() ||
        item.value("count"_L1).toInteger() > 1)
        return MediaType::Carousel;
    return type == 2 || item.value("video_url"_L1).isString() ? MediaType::Video : MediaType::Photo;
}

PostFigures figuresOf(const QJsonObject& item)
{
    PostFigures figures;
    figures.views = knownCount(integerFrom(firstOf(item, {"play_count"_L1, "view_count"_L1})));
    figures.shares = knownCount(integerFrom(firstOf(item, {"reshare_count"_L1})));
    figures.saves = knownCount(integerFrom(firstOf(item, {"save_count"_L1})));
    return figures;
}

/// std::nullopt if it is not a post: stories, other people's advertisements, accounts.
std::optional<Post> postOf(const QJsonObject& item)
{
    Post post;
    post.shortcode = firstOf(item, {"code"_L1, "shortcode"_L1, "post_shortcode"_L1}).toString();
    const std::optional<quint64> id = mediaIdFromShortcode(post.shortcode);
    const std::optional<qint64> takenAtMs = takenAtMsOf(item);
    if (!id || !takenAtMs || item.value("product_type"_L1).toString() == "ad"_L1 ||
        item.value("type"_L1).toString() == "story"_L1)
        return std::nullopt;
    post.mediaId = QString::number(*id);
    post.takenAtMs = *takenAtMs;
    post.likes = likesOf(item);
    post.comments = knownCount(integerFrom(firstOf(item, {"comment_count"_L1, "comments"_L1})));
    post.caption = captionOf(item);
    post.mediaType = mediaTypeOf(item);
    post.figures = figuresOf(item);
    post.isCoauthored = !item.value("coauthor_producers"_L1).toArray().isEmpty();
    return post;
}

class ItemReading
{
public:
    explicit ItemReading(ImportFormat format)
        : m_builder(importFormatName(format))
        , m_shape(format == ImportFormat::Zeeschuimer ? EntryShape::ZeeschuimerLines
                                                      : EntryShape::GalleryDlPost)
    {
    }

    ImportProblems& problems() { return m_builder.problems(); }

    Result<Visit> readEntry(const SourceEntry& entry, EntryReader& reader)
    {
        if (hasPhotoExtension(entry.path))
            m_photos.insert(entry.path, entry.link);
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head || entryShape(*head) != m_shape)
            return Visit::Continue;
        const Result<QByteArray> bytes = reader.readAll(import_limits::maxDocumentBytes);
        if (!bytes)
            m_builder.problems().add(entry.path, bytes.error().detail);
        else if (m_shape == EntryShape::ZeeschuimerLines)
            readLines(*bytes, entry);
        else
            readFile(*bytes, entry);
        return Visit::Continue;
    }

    Result<PostImport> finish(const QString& sourceName)
    {
        if (m_found.empty())
            return failure(ErrorCode::FormatUnrecognised, sourceName);
        for (FoundPost& found : m_found) {
            found.imported.post.photoPath = m_photos.value(found.photo);
            m_builder.addPost(found.account, std::move(found.imported));
        }
        return m_builder.build();
    }

private:
    struct FoundPost {
        QString account;
        QString photo; ///< path in the source
        ImportedPost imported;
    };

    void readLines(const QByteArray& bytes, const SourceEntry& entry)
    {
        qint64 number = 0;
        for (const QByteArray& line : bytes.split('\n')) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            const QString where = u"%1:%2"_s.arg(entry.path).arg(number);
            const Result<QJsonDocument> document = parseJson(line);
            if (!document) {
                m_builder.problems().add(where, document.error().detail);
                continue;
            }
            const QJsonObject root = document->object();
            const auto seenAtMs =
                postTimeFromUnix(integerFrom(root.value("timestamp_collected"_L1)).value_or(0));
            const QJsonValue data = root.value("data"_L1);
            add(data.isObject() ? data.toObject() : root, where,
                seenAtMs.value_or(entry.modifiedAtMs), {});
        }
    }

    void readFile(const QByteArray& bytes, const SourceEntry& entry)
    {
        const Result<QJsonDocument> document = parseJson(bytes);
        if (!document) {
            m_builder.problems().add(entry.path, document.error().detail);
            return;
        }
        const QString photo = entry.path.chopped(QStringLiteral(".json").size());
        add(document->object(), entry.path, entry.modifiedAtMs, photo);
    }

    void add(const QJsonObject& item, const QString& where, qint64 countedAtMs,
             const QString& photo)
    {
        std::optional<Post> post = postOf(item);
        if (!post) {
            m_builder.problems().add(where, u"skipped: not a post"_s);
            return;
        }
        m_found.push_back({ownerOf(item), photo, {std::move(*post), countedAtMs}});
    }

    ImportBuilder m_builder;
    EntryShape m_shape;
    QHash<QString, QString> m_photos; ///< links by path
    std::vector<FoundPost> m_found;
};

} // namespace

Result<PostImport> readPostItems(ImportFormat format, const ImportSource& source,
                                 const JobControl& control)
{
    return readEntries(source, control, ItemReading(format));
}

} // namespace likecast
