#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace likecast
{

/// A person or a brand, with accounts, journal, drafts and tokens of its own.
struct Profile {
    QString name;
    /// Where its database lies and whatever else belongs to it; the InstanceLock is for this one.
    QString dataDirectory;
    bool isDefault = false; ///< the one that is always there, in the data directory itself

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profiles of a data directory. The default one is that directory, so what was there before
/// there were profiles is its; each other one is a folder of profiles/ by its name. Settings and
/// model packs stay in the data directory and are shared by all.
///
/// Names are shown as they were typed, without the space around them, and compare without regard
/// to case. A name may have up to 60 characters and none that a file system minds: control
/// characters, / \ : * ? " < > |, a dot at either end, a device name of Windows.
/// No state but the disk's: any thread, and beside other programs.
class ProfileStore
{
public:
    explicit ProfileStore(const QString& dataDirectory);

    /// "Default".
    static QString defaultName();
    /// The folder within the data directory that holds all others, for erasing.
    static QString folderName();

    /// The default one first, the others in order of name; a folder of other files is no profile.
    /// Errors: FileUnreadable.
    Result<std::vector<Profile>> list() const;

    /// An empty name is the default's. Errors: ProfileUnknown and those of list().
    Result<Profile> find(const QString& name) const;

    /// Errors: InputInvalid (a name that cannot be used, or one that is taken), FileUnwritable and
    /// those of list().
    Result<Profile> add(const QString& name) const;

    /// Errors: those of find() and add(), DatabaseLocked (it is open), InputInvalid (the default).
    Result<Profile> rename(const QString& name, const QString& newName) const;

private:
    Result<Profile> checkedNew(const QString& name) const;
    Profile defaultProfile() const;
    QString folderPath() const;

    QString m_dataDirectory;
};

} // namespace likecast
