#include "core/storage/upkeep/profile_store.h"

#include "core/storage/database/data_directory.h"
#include "core/storage/database/instance_lock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameName(const QString& a, const QString& b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

/// The stored form: composed, so that names that look the same are the same.
QString plainName(const QString& name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C);
}

/// Windows device names, with any extension.
bool isDeviceName(const QString& name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool isPort = stem.size() == 4 && stem.back().isDigit() &&
                        (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s));
    return devices.contains(stem) || isPort;
}

bool isUsable(const QString& name)
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype longestFileName = 255; // in bytes, on all common file systems
    const bool isPlain = std::none_of(name.begin(), name.end(), [&](QChar c) {
        return !c.isPrint() && !c.isSurrogate() && c.category() != QChar::Other_Format;
    });
    const bool isMinded = std::any_of(
        name.begin(), name.end(), [](QChar c) { return QStringView(u"/\\:*?\"<>|").contains(c); });
    return !name.isEmpty() && name.size() <= longestName &&
           name.toUtf8().size() <= longestFileName && isPlain && !isMinded &&
           !name.startsWith(u'.') && !name.endsWith(u'.') && !isDeviceName(name);
}

} // namespace

ProfileStore::ProfileStore(const QString& dataDirectory)
    : m_dataDirectory(QDir::cleanPath(QDir(dataDirectory).absolutePath()))
{
}

QString ProfileStore::defaultName()
{
    return u"Default"_s;
}

QString ProfileStore::folderName()
{
    return u"profiles"_s;
}

QString ProfileStore::folderPath() const
{
    return m_dataDirectory + u'/' + folderName();
}

Profile ProfileStore::defaultProfile() const
{
    return {defaultName(), m_dataDirectory, true};
}

Result<std::vector<Profile>> ProfileStore::list() const
{
    std::vector<Profile> profiles{defaultProfile()};
    const QFileInfo folder(folderPath());
    if (!folder.exists())
        return profiles;
    if (!folder.isDir() || !folder.isReadable())
        return failure(ErrorCode::FileUnreadable, folderPath());
    for (const QFileInfo& entry :
         QDir(folderPath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString name = plainName(entry.fileName());
        const QString path = entry.absoluteFilePath();
        if (isUsable(name) && (isDataDirectory(path) || QDir(path).isEmpty()))
            profiles.push_back({name, path, false});
    }
    std::sort(profiles.begin() + 1, profiles.end(), [](const Profile& a, const Profile& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return profiles;
}

Result<Profile> ProfileStore::find(const QString& name) const
{
    const QString wanted = plainName(name);
    if (wanted.isEmpty() || isSameName(wanted, defaultName()))
        return defaultProfile();
    const auto profiles = list();
    if (!profiles)
        return failure(profiles.error());
    for (const Profile& profile : *profiles) {
        if (isSameName(profile.name, wanted))
            return profile;
    }
    return failure(ErrorCode::ProfileUnknown, name);
}

Result<Profile> ProfileStore::checkedNew(const QString& name) const
{
    const QString wanted = plainName(name);
    if (!isUsable(wanted))
        return failure(ErrorCode::InputInvalid, u"profile name '%1'"_s.arg(name));
    const auto there = find(wanted);
    if (there)
        return failure(ErrorCode::InputInvalid, u"the profile name '%1' is taken"_s.arg(wanted));
    if (there.error().code != ErrorCode::ProfileUnknown)
        return failure(there.error());
    return Profile{wanted, folderPath() + u'/' + wanted, false};
}

Result<Profile> ProfileStore::add(const QString& name) const
{
    auto profile = checkedNew(name);
    if (!profile)
        return profile;
    for (const QString& directory : {m_dataDirectory, profile->dataDirectory}) {
        if (auto prepared = prepareDataDirectory(directory); !prepared)
            return failure(prepared.error());
    }
    return profile;
}

Result<Profile> ProfileStore::rename(const QString& name, const QString& newName) const
{
    const auto profile = find(name);
    if (!profile)
        return profile;
    if (profile->isDefault)
        return failure(ErrorCode::InputInvalid, u"the profile '%1' cannot be renamed"_s.arg(name));
    const bool onlyRespelled = isSameName(plainName(newName), profile->name);
    if (onlyRespelled && !isUsable(plainName(newName)))
        return failure(ErrorCode::InputInvalid, u"profile name '%1'"_s.arg(newName));
    const Result<Profile> target =
        onlyRespelled ? Profile{plainName(newName), folderPath() + u'/' + plainName(newName), false}
                      : checkedNew(newName);
    if (!target)
        return target;
    // Only checks that no program has it open. QLockFile removes its file by the path it was
    // created with, so the lock cannot be held while the folder moves. On Windows, a program that
    // opens the profile in between blocks the move; elsewhere its files move along, the lock file
    // included.
    if (const auto lock = InstanceLock::acquire(profile->dataDirectory); !lock)
        return failure(lock.error());
    if (!QDir().rename(profile->dataDirectory, target->dataDirectory))
        return failure(ErrorCode::FileUnwritable, target->dataDirectory);
    return target;
}

} // namespace likecast
