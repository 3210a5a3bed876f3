#include "app/cli/profile_data.h"

#include "app/cli/command_context.h"
#include "core/instagram/tokens/qt_token_keychain.h"
#include "core/instagram/tokens/token_store.h"
#include "core/storage/database/data_directory.h"
#include "core/storage/database/instance_lock.h"

#include <QDir>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads and checks everything before the first token is removed: nothing else knows the tokens'
/// keys, and a keychain that refuses must stop the whole operation.
Result<EraseReport> eraseProfiles(const CommandContext& context,
                                  const std::vector<Profile>& profiles, const EraseList& list)
{
    QtTokenKeychain keychain;
    std::vector<std::shared_ptr<const InstanceLock>> locks;
    QStringList keys;
    for (const Profile& profile : profiles) {
        if (!isDataDirectory(profile.dataDirectory))
            continue;
        auto lock = InstanceLock::acquire(profile.dataDirectory);
        if (!lock)
            return failure(lock.error());
        locks.push_back(std::move(*lock));
        const auto found = TokenStore(profile.dataDirectory, keychain).keychainKeys();
        if (!found)
            return failure(found.error());
        keys += *found;
    }
    for (const QString& key : keys) {
        if (const auto token = keychain.read(key, context.cancellation); !token)
            return failure(token.error());
    }
    auto report = eraseListed(list, [&]() -> Result<void> {
        for (const QString& key : keys) {
            if (auto removed = keychain.remove(key, context.cancellation); !removed)
                return removed;
        }
        return {};
    });
    // Releasing the locks removes the lock files; only then are the folders empty.
    locks.clear();
    for (const QString& folder : list.folders)
        QDir().rmdir(folder);
    return report;
}

} // namespace

Result<EraseReport> removeProfile(const CommandContext& context, const Profile& profile)
{
    auto list = listErasable(profile.dataDirectory, EraseScope::Profile);
    if (!list)
        return failure(list.error());
    list->folders.append(profile.dataDirectory);
    return eraseProfiles(context, {profile}, *list);
}

Result<EraseList> listAllProfiles(const CommandContext& context)
{
    return listErasable(context.dataDir, EraseScope::Everything);
}

Result<EraseReport> eraseAllProfiles(const CommandContext& context, const EraseList& list)
{
    const auto profiles = ProfileStore(context.dataDir).list();
    if (!profiles)
        return failure(profiles.error());
    return eraseProfiles(context, *profiles, list);
}

} // namespace likecast::cli
