#include "core/instagram/formats/instaloader_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/instaloader_node.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/read_entries.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The path shared by a post's files: without ".json.xz", ".json" or ".jpg". Only these are
/// removed: file names may contain the user name, which may have dots of its own.
QString withoutExtensions(const QString& path)
{
    const QString packed = u".json.xz"_s;
    if (path.endsWith(packed, Qt::CaseInsensitive))
        return path.chopped(packed.size());
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') ? path.first(dot) : path;
}

/// Comments, and the state of an interrupted download: expected next to posts, but not posts.
bool isCompanion(const QString& baseName)
{
    return baseName.contains(u"_comments.json"_s) || baseName.startsWith(u"iterator_"_s) ||
           baseName.startsWith(u"resume_info_"_s);
}

class InstaloaderReading
{
public:
    Result<Visit> readEntry(const SourceEntry& entry, EntryReader& reader)
    {
        if (hasPhotoExtension(entry.path))
            m_photoByStem.insert(withoutExtensions(entry.path), entry.link);
        if (hasMediaExtension(entry.path) || entry.baseName().endsWith(u".txt"_s))
            return Visit::Continue;
        if (isCompanion(entry.baseName()))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (head && entryShape(*head) != EntryShape::InstaloaderNode) {
            if (entry.baseName().contains(u".json"_s))
                m_builder.problems().add(entry.path, u"skipped: not an Instaloader post"_s);
            return Visit::Continue;
        }
        const auto document = reader.readAll(import_limits::maxNodeBytes).and_then(parseJson);
        const auto node = document.and_then([&](const QJsonDocument& json) {
            return readInstaloaderNode(json.object(), entry.modifiedAtMs);
        });
        if (!node) {
            m_builder.problems().add(entry.path, node.error().detail);
            return Visit::Continue;
        }
        ++m_nodes;
        m_builder.problems().add(entry.path, node->unread);
        if (node->isAnswerDated && node->snapshot)
            m_newestAnswerMs = std::max(m_newestAnswerMs, node->snapshot->countedAtMs);
        if (node->snapshot)
            m_snapshots.push_back({node->account, *node->snapshot, node->isAnswerDated});
        if (node->post)
            m_posts.push_back(
                {withoutExtensions(entry.path), node->account, *node->post, node->isAnswerDated});
        return Visit::Continue;
    }

    Result<PostImport> finish(const QString& sourceName)
    {
        if (m_nodes == 0)
            return failure(ErrorCode::FormatUnrecognised, sourceName);
        for (const FoundSnapshot& found : m_snapshots) {
            m_builder.addSnapshot(
                found.account,
                {countedAt(found.snapshot.countedAtMs, found.isDated), found.snapshot.counts});
        }
        for (FoundPost& found : m_posts) {
            found.imported.countedAtMs = countedAt(found.imported.countedAtMs, found.isDated);
            QString& photo = found.imported.post.photoPath;
            photo = m_photoByStem.value(found.stem);
            if (photo.isEmpty())
                photo = m_photoByStem.value(found.stem + u"_1"_s);
            m_builder.addPost(found.account, std::move(found.imported));
        }
        return m_builder.build();
    }

    ImportProblems& problems() { return m_builder.problems(); }

private:
    struct FoundPost {
        QString stem;
        QString account;
        ImportedPost imported;
        bool isDated = false; ///< dated by the response itself
    };
    struct FoundSnapshot {
        QString account;
        AccountSnapshot snapshot;
        bool isDated = false;
    };

    /// Copying a folder makes its files look new; an undated file is as old as the responses next
    /// to it.
    qint64 countedAt(qint64 timeMs, bool isDated) const
    {
        const bool isKnown = isDated || m_newestAnswerMs == 0;
        return isKnown ? timeMs : std::min(timeMs, m_newestAnswerMs);
    }

    ImportBuilder m_builder{importFormatName(ImportFormat::Instaloader)};
    QHash<QString, QString> m_photoByStem;
    std::vector<FoundPost> m_posts;
    std::vector<FoundSnapshot> m_snapshots;
    qint64 m_newestAnswerMs = 0;
    qint64 m_nodes = 0;
};

} // namespace

Result<PostImport> readInstaloader(const ImportSource& source, const JobControl& control)
{
    return readEntries(source, control, InstaloaderReading());
}

} // namespace likecast
