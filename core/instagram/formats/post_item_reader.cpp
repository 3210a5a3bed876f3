#include "core/instagram/formats/post_item_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/post_item.h"
#include "core/instagram/formats/read_entries.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

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
        std::optional<PostItem> read = readPostItem(item);
        if (!read) {
            m_builder.problems().add(where, u"skipped: not a post"_s);
            return;
        }
        m_builder.problems().add(where, read->unread);
        m_found.push_back({read->account, photo, {std::move(read->post), countedAtMs}});
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
