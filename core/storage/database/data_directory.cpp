#include "core/storage/database/data_directory.h"

#include "core/storage/database/database_files.h"
#include "core/storage/database/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

struct KnownName {
    QRegularExpression path; ///< relative to the data directory
    bool isUnmistakable;     ///< no other program uses this name
};

QRegularExpression whole(const QString& pattern)
{
    // Includes files renamed by erasing, and temporary files that a killed QSaveFile left behind.
    return QRegularExpression(u"\\A(?:%1)(?:\\.[A-Za-z]{6})?(?:\\.erasing)?\\z"_s.arg(pattern));
}

const auto& knownNames()
{
    static const QString dated = u"(?:-\\d{8}-\\d{6}(?:-\\d+)?)"_s;
    static const QString companions = u"(?:-wal|-shm|-journal)?"_s;
    static const std::array names{
        KnownName{whole(u"likecast\\.sqlite(?:\\.restore)?"_s + companions), true},
        KnownName{whole(u"likecast-(?:damaged|replaced)"_s + dated + u"\\.sqlite"_s + companions),
                  true},
        KnownName{whole(u"backups/likecast-schema\\d+"_s + dated + u"?\\.sqlite"_s + companions),
                  true},
        KnownName{whole(u"thumbnails/[0-9a-f]{40}\\.jpg"_s), true},
        KnownName{whole(QRegularExpression::escape(dataDirectoryMarker())), true},
        KnownName{whole(u"likecast\\.log"_s), true},
        KnownName{whole(u"likecast-crash(?:-earlier)?\\.txt"_s), true},
        KnownName{whole(u"settings\\.ini(?:\\.lock)?"_s), false},
        KnownName{whole(u"tokens\\.json"_s), false},
        KnownName{whole(u"pasted/[0-9a-f-]{36}\\.png"_s), false},
        KnownName{whole(u"models/[^/]+/[a-z0-9_-]+/[a-z0-9_-]+\\.(?:json|json\\.z|ubj|bin)"_s),
                  false},
        KnownName{whole(u"packs/(?:\\.installing-)?[a-z0-9][a-z0-9_-]*/"
                        u"(?:manifest\\.json|[\\w.-]+\\.(?:onnx|pt))"_s),
                  false},
    };
    return names;
}

/// Other folders in the data directory are not the program's and are not searched.
bool isKnownFolder(const QString& relative)
{
    static const QStringList roots{u"backups"_s, u"thumbnails"_s, u"pasted"_s, u"models"_s,
                                   u"packs"_s};
    return roots.contains(relative.section(u'/', 0, 0)) && relative.count(u'/') < 3;
}

bool isOwn(const QString& relative, bool isMarked)
{
    return std::ranges::any_of(knownNames(), [&](const KnownName& name) {
        return (isMarked || name.isUnmistakable) && name.path.match(relative).hasMatch();
    });
}

bool isMarked(const QString& directory)
{
    return QFileInfo(directory + u'/' + dataDirectoryMarker()).isFile();
}

/// The application id is at byte 68 of a database file (sqlite.org/fileformat.html).
bool holdsOwnDatabase(const QString& directory)
{
    constexpr qint64 idOffset = 68;
    QFile file(databaseFilePath(directory));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(idOffset))
        return false;
    const QByteArray id = file.read(4);
    return id.size() == 4 && qFromBigEndian<qint32>(id.constData()) == databaseApplicationId;
}

class Walk
{
public:
    Walk(const QString& directory, bool isMarked)
        : m_root(directory)
        , m_isMarked(isMarked)
    {
    }

    DataDirectoryContent run()
    {
        visit({});
        return std::move(m_content);
    }

private:
    /// Returns whether the folder contains any of the program's files.
    bool visit(const QString& folder)
    {
        bool hasOwn = false;
        const QDir directory(folder.isEmpty() ? m_root.path() : m_root.filePath(folder));
        const auto entries = directory.entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            const QString relative =
                folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
            const bool isFolder = entry.isDir() && !entry.isSymLink();
            if (relative == u"profiles" || relative.startsWith(u"likecast.lock"_s))
                continue;
            if (!isFolder && isOwn(relative, m_isMarked)) {
                m_content.own.append(entry.absoluteFilePath());
                hasOwn = true;
            } else if (isFolder && isKnownFolder(relative)) {
                hasOwn = visitFolder(relative, entry) || hasOwn;
            } else {
                m_content.foreign.append(entry.absoluteFilePath() +
                                         (isFolder ? u"/"_s : QString()));
            }
        }
        return hasOwn;
    }

    bool visitFolder(const QString& relative, const QFileInfo& entry)
    {
        const qsizetype foreignBefore = m_content.foreign.size();
        const bool hasOwn = visit(relative);
        const bool isEmpty = m_content.foreign.size() == foreignBefore;
        if (hasOwn || (isEmpty && m_isMarked)) {
            m_content.ownFolders.append(entry.absoluteFilePath());
            return hasOwn;
        }
        m_content.foreign.resize(foreignBefore);
        m_content.foreign.append(entry.absoluteFilePath() + u'/');
        return false;
    }

    QDir m_root;
    bool m_isMarked;
    DataDirectoryContent m_content;
};

bool isEmptyButForTheLock(const QString& directory)
{
    const QStringList entries =
        QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::ranges::all_of(
        entries, [](const QString& name) { return name.startsWith(u"likecast.lock"_s); });
}

} // namespace

QString dataDirectoryMarker()
{
    return u"likecast-data.txt"_s;
}

bool isDataDirectory(const QString& directory)
{
    return isMarked(directory) || holdsOwnDatabase(directory);
}

Result<void> prepareDataDirectory(const QString& directory)
{
    if (!QFileInfo::exists(directory)) {
        if (!QDir().mkpath(directory))
            return failure(ErrorCode::FileUnwritable, directory);
        restrictToOwner(directory);
    }
    if (isMarked(directory))
        return {};
    const bool isOurs =
        isEmptyButForTheLock(directory) ||
        (holdsOwnDatabase(directory) && Walk(directory, true).run().foreign.isEmpty());
    QFile mark(directory + u'/' + dataDirectoryMarker());
    // A read-only folder needs no marker.
    if (isOurs && mark.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        mark.write("This folder holds data of Likecast. \"likecast-cli erase\" lists and removes "
                   "what Likecast wrote here.\n");
    return {};
}

DataDirectoryContent dataDirectoryContent(const QString& directory)
{
    return Walk(directory, isMarked(directory)).run();
}

} // namespace likecast
