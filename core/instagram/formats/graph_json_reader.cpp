#include "core/instagram/formats/graph_json_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/graph_api_media.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/post_item.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

class GraphAnswerReading
{
public:
    GraphAnswerReading(QString where, qint64 countedAtMs, ImportBuilder& builder)
        : m_where(std::move(where))
        , m_countedAtMs(countedAtMs)
        , m_builder(builder)
    {
    }

    /// Reads a page, a profile, or whatever contains one of them.
    qint64 read(const QJsonValue& value, const QString& account, int depth)
    {
        constexpr int maxDepth = 12;
        if (depth > maxDepth)
            return 0;
        if (value.isArray())
            return readList(value.toArray(), account, depth);
        const QJsonObject object = value.toObject();
        if (const QJsonObject error = objectOf(object, "error"_L1); !error.isEmpty()) {
            m_builder.problems().add(m_where, u"a saved error response, code %1"_s.arg(
                                                  integerOf(error, "code"_L1).value_or(0)));
            return 1;
        }
        if (isPostItem(object))
            return addItem(object, account);
        if (isStory(object))
            return 1;
        if (isMedia(object)) {
            addMedia(object, account);
            return 1;
        }
        qint64 understood = 0;
        QString name = textOf(object, "username"_L1);
        if (name.isEmpty())
            name = account;
        understood += addProfile(object, name);
        for (const QJsonValue& inner : object) {
            if (inner.isObject() || inner.isArray())
                understood += read(inner, name, depth + 1);
        }
        return understood;
    }

private:
    static bool isMedia(const QJsonObject& object)
    {
        // A comment has a time and likes, too.
        const bool hasFigures = object.contains("like_count"_L1) ||
                                object.contains("comments_count"_L1) ||
                                object.contains("caption"_L1);
        return object.contains("media_type"_L1) || object.contains("permalink"_L1) ||
               (object.contains("timestamp"_L1) && hasFigures && !object.contains("text"_L1));
    }

    static bool isStory(const QJsonObject& object)
    {
        const QString product = textOf(object, "media_product_type"_L1);
        return product.compare("STORY"_L1, Qt::CaseInsensitive) == 0 ||
               textOf(object, "permalink"_L1).contains("/stories/"_L1);
    }

    qint64 readList(const QJsonArray& list, const QString& account, int depth)
    {
        qint64 understood = 0;
        for (const QJsonValue& value : list)
            understood += read(value, account, depth + 1);
        return understood;
    }

    qint64 addProfile(const QJsonObject& object, const QString& name)
    {
        AccountCounts counts;
        QStringList unread;
        counts.followers = countOf(object, "followers_count"_L1, unread);
        counts.following = countOf(object, "follows_count"_L1, unread);
        counts.mediaCount = countOf(object, "media_count"_L1, unread);
        if (object.contains("edge_followed_by"_L1)) {
            counts.followers = countOf(object, "edge_followed_by"_L1, unread);
            counts.following = countOf(object, "edge_follow"_L1, unread);
        }
        m_builder.problems().add(m_where, unread);
        m_builder.addSnapshot(name, {m_countedAtMs, counts});
        return counts != AccountCounts{} ? 1 : 0;
    }

    qint64 addItem(const QJsonObject& object, const QString& account)
    {
        std::optional<PostItem> item = readPostItem(object);
        if (!item) {
            m_builder.problems().add(m_where, u"skipped: not a post"_s);
            return 0;
        }
        m_builder.problems().add(u"%1: post %2"_s.arg(m_where, item->post.shortcode), item->unread);
        m_builder.addPost(item->account.isEmpty() ? account : item->account,
                          {std::move(item->post), m_countedAtMs});
        return 1;
    }

    void addMedia(const QJsonObject& object, const QString& account)
    {
        const QString where = u"%1: media %2"_s.arg(m_where, textOf(object, "id"_L1));
        QStringList unread;
        auto post = postFromGraphMedia(object, unread);
        m_builder.problems().add(where, unread);
        if (!post) {
            m_builder.problems().add(where, u"skipped: no valid time"_s);
            return;
        }
        const QString owner = textOf(object, "username"_L1);
        m_builder.addPost(owner.isEmpty() ? account : owner, {std::move(*post), m_countedAtMs});
    }

    QString m_where;
    qint64 m_countedAtMs;
    ImportBuilder& m_builder;
};

} // namespace

qint64 addGraphAnswer(const QJsonDocument& answer, const QString& where, qint64 countedAtMs,
                      ImportBuilder& builder)
{
    GraphAnswerReading reading(where, countedAtMs, builder);
    return reading.read(answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object()),
                        {}, 0);
}

Result<PostImport> readGraphJson(const ImportSource& source, const JobControl& control)
{
    ImportBuilder builder(importFormatName(ImportFormat::GraphJson));
    qint64 understood = 0;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (head && entryShape(*head) != EntryShape::GraphAnswer)
            return Visit::Continue;
        const auto document =
            reader.readAll(import_limits::maxNodeBytes).and_then(parseJsonSequence);
        if (document)
            understood += addGraphAnswer(*document, entry.path, entry.modifiedAtMs, builder);
        else
            builder.problems().add(entry.path, document.error().detail);
        return Visit::Continue;
    };
    if (const Result<void> visited = source.visit(visitor, control, builder.problems()); !visited)
        return failure(visited.error());
    if (understood == 0 && builder.problems().isEmpty())
        return failure(ErrorCode::FormatUnrecognised, source.name());
    return builder.build();
}

} // namespace likecast
