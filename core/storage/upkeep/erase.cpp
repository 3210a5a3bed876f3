#include "core/storage/upkeep/erase.h"

#include "core/storage/database/data_directory.h"
#include "core/storage/database/database_files.h"
#include "core/storage/upkeep/profile_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString& erasingSuffix()
{
    static const QString suffix = u".erasing"_s;
    return suffix;
}

/// A link's target is not the program's to overwrite.
void overwriteContent(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            return;
        left -= written;
    }
    file.close();
    syncToDisk(path);
}

bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

void addContent(const QString& directory, EraseList& list)
{
    const DataDirectoryContent content = dataDirectoryContent(directory);
    list.files += content.own;
    list.folders += content.ownFolders;
    list.staying += content.foreign;
}

void addProfiles(const QString& folder, EraseList& list)
{
    const auto entries = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString path = entry.absoluteFilePath();
        const bool isFolder = entry.isDir() && !entry.isSymLink();
        if (isFolder && (isDataDirectory(path) || QDir(path).isEmpty())) {
            addContent(path, list);
            list.folders.append(path);
        } else {
            list.staying.append(path + (isFolder ? u"/"_s : QString()));
        }
    }
    list.folders.append(folder);
}

/// Moves files outside the scope to `staying`.
void keep(const QString& folder, EraseList& list)
{
    const auto isBelow = [&](const QString& path) { return path.startsWith(folder + u'/'); };
    if (!std::ranges::any_of(list.files, isBelow))
        return;
    list.files.removeIf(isBelow);
    list.folders.removeIf([&](const QString& path) { return path == folder || isBelow(path); });
    list.staying.removeIf(isBelow);
    list.staying.append(folder + u'/');
}

Result<void> renameAll(const QStringList& files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (QFile::rename(files[i], files[i] + erasingSuffix()))
            continue;
        for (qsizetype back = 0; back < i; ++back)
            QFile::rename(files[back] + erasingSuffix(), files[back]);
        return failure(ErrorCode::FileUnwritable, files[i]);
    }
    return {};
}

} // namespace

Result<EraseList> listErasable(const QString& dataDirectory, EraseScope scope)
{
    const QString root = QDir::cleanPath(QDir(dataDirectory).absolutePath());
    EraseList list;
    if (!QFileInfo::exists(root))
        return list;
    const DataDirectoryContent content = dataDirectoryContent(root);
    if (!isDataDirectory(root)) {
        if (content.own.isEmpty() && content.foreign.isEmpty() && content.ownFolders.isEmpty())
            return list;
        return failure(ErrorCode::InputInvalid, u"%1 is not a Likecast data directory"_s.arg(root));
    }
    addContent(root, list);
    const QString profiles = root + u'/' + ProfileStore::folderName();
    if (scope == EraseScope::Everything) {
        if (QFileInfo(profiles).isDir())
            addProfiles(profiles, list);
        return list;
    }
    const qsizetype foreign = list.staying.size();
    keep(root + u"/packs"_s, list);
    if (QFileInfo(profiles).isDir() && !QDir(profiles).isEmpty())
        list.staying.append(profiles + u'/');
    if (list.staying.size() > foreign)
        list.files.removeOne(root + u'/' + dataDirectoryMarker());
    return list;
}

Result<EraseReport> eraseListed(const EraseList& list,
                                const std::function<Result<void>()>& beforeRemoval)
{
    if (auto renamed = renameAll(list.files); !renamed)
        return failure(renamed.error());
    if (beforeRemoval) {
        if (auto done = beforeRemoval(); !done) {
            for (const QString& path : list.files)
                QFile::rename(path + erasingSuffix(), path);
            return failure(done.error());
        }
    }
    EraseReport report;
    for (const QString& path : list.files) {
        const QString renamed = path + erasingSuffix();
        overwriteContent(renamed);
        QFile::remove(renamed);
        if (isThere(renamed))
            report.remaining.append(renamed);
        else
            report.removed.append(path);
    }
    for (const QString& folder : list.folders)
        QDir().rmdir(folder);
    report.staying = list.staying;
    return report;
}

Result<EraseReport> eraseProfile(const QString& dataDirectory)
{
    const auto list = listErasable(dataDirectory, EraseScope::Profile);
    if (!list)
        return failure(list.error());
    auto report = eraseListed(*list);
    if (report && !report->remaining.isEmpty())
        return failure(ErrorCode::FileUnwritable, report->remaining.join(u'\n'));
    return report;
}

} // namespace likecast
