#pragma once

#include "core/common/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace likecast
{

/// A person or a brand, with its own accounts, journal, drafts and tokens.
struct Profile {
    QString name;
    /// The folder of its database and other files; InstanceLock takes this path.
    QString dataDirectory;
    bool isDefault = false; ///< always exists; its folder is the data directory itself

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profiles of a data directory. The default profile is the directory itself, so that data from
/// before there were profiles belongs to it; each other one is a folder in profiles/. All share the
/// settings and model packs in the data directory.
///
/// Names are shown as entered, without surrounding spaces, and compare case-insensitively. A name
/// may have up to 60 characters and must be a valid file name everywhere: no control characters,
/// none of / \ : * ? " < > |, no dot at either end, no Windows device name.
/// Has no state besides the disk: usable from any thread and alongside other programs.
class ProfileStore
{
public:
    explicit ProfileStore(const QString& dataDirectory);

    /// "Default".
    static QString defaultName();
    /// The folder in the data directory that contains the other profiles, for erasing.
    static QString folderName();

    /// The default first, the others ordered by name; folders with other files are ignored.
    /// Errors: FileUnreadable.
    Result<std::vector<Profile>> list() const;

    /// An empty name means the default. Errors: ProfileUnknown and those of list().
    Result<Profile> find(const QString& name) const;

    /// Errors: InputInvalid (invalid or existing name), FileUnwritable and those of list().
    Result<Profile> add(const QString& name) const;

    /// Errors: those of find() and add(), DatabaseLocked (the profile is open), InputInvalid (the
    /// default profile).
    Result<Profile> rename(const QString& name, const QString& newName) const;

private:
    Result<Profile> checkedNew(const QString& name) const;
    Profile defaultProfile() const;
    QString folderPath() const;

    QString m_dataDirectory;
};

} // namespace likecast
