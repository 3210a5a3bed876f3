#include "core/storage/database/database_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QStringList>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

#include <array>

namespace likecast
{

using namespace Qt::StringLiterals;

static const std::array<QString, 4>& companionSuffixes()
{
    static const std::array suffixes{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

QString databaseFilePath(const QString& dataDirectory)
{
    return dataDirectory + u"/likecast.sqlite"_s;
}

QStringList databaseFilePatterns()
{
    return {u"likecast.sqlite*"_s, QString(damagedStem) + u"-*.sqlite*"_s,
            QString(replacedStem) + u"-*.sqlite*"_s};
}

bool hasDatabaseSetAside(const QString& dataDirectory)
{
    const QStringList patterns{QString(damagedStem) + u"-*.sqlite"_s,
                               QString(replacedStem) + u"-*.sqlite"_s};
    return !QDir(dataDirectory).entryList(patterns, QDir::Files).isEmpty();
}

QStringList withCompanions(const QString& databasePath)
{
    QStringList paths;
    for (const QString& suffix : companionSuffixes())
        paths.append(databasePath + suffix);
    return paths;
}

QString datedDatabasePath(const QString& directory, const QString& stem)
{
    const QString base =
        directory + u'/' + stem + QDateTime::currentDateTimeUtc().toString(u"-yyyyMMdd-HHmmss"_s);
    QString path = base + u".sqlite"_s;
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1-%2.sqlite"_s.arg(base).arg(number);
    return path;
}

Result<void> moveDatabaseFiles(const QString& fromPath, const QString& toPath)
{
    QStringList moved;
    for (const QString& suffix : companionSuffixes()) {
        if (!QFile::exists(fromPath + suffix))
            continue;
        if (QFile::rename(fromPath + suffix, toPath + suffix)) {
            moved.append(suffix);
            continue;
        }
        for (const QString& back : moved)
            QFile::rename(toPath + back, fromPath + back);
        return failure(ErrorCode::FileUnwritable, toPath + suffix);
    }
    return {};
}

bool removeDatabaseFiles(const QString& path)
{
    bool gone = true;
    for (const QString& part : withCompanions(path))
        gone = (!QFile::exists(part) || QFile::remove(part)) && gone;
    return gone;
}

void restrictToOwner(const QString& path)
{
#ifndef Q_OS_WIN
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileDevice::Permissions now = QFile::permissions(path);
    if (now & others)
        QFile::setPermissions(path, now & ~others);
#else
    Q_UNUSED(path)
#endif
}

void createForOwner(const QString& path)
{
    QFile file(path);
    // SQLite gives the write-ahead log the same permissions as the database.
    file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<void> syncToDisk(const QString& filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::FileUnwritable, filePath);
#ifdef Q_OS_WIN
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    const bool synced = FlushFileBuffers(handle) != 0;
#else
    const bool synced = fsync(file.handle()) == 0;
#endif
    if (!synced)
        return failure(ErrorCode::FileUnwritable, filePath);
    return {};
}

bool isOnNetworkDrive(const QString& directory)
{
    static const QStringList networkTypes{u"nfs"_s,  u"nfs4"_s,   u"cifs"_s,       u"smb"_s,
                                          u"smb3"_s, u"smbfs"_s,  u"fuse.sshfs"_s, u"afpfs"_s,
                                          u"9p"_s,   u"webdav"_s, u"davfs"_s,      u"afs"_s};
    if (directory.startsWith(u"//"_s))
        return true;
    const QByteArray type = QStorageInfo(directory).fileSystemType();
    return networkTypes.contains(QString::fromLatin1(type), Qt::CaseInsensitive);
}

} // namespace likecast
