#include "app/cli/profile_data.h"

#include "app/cli/command_context.h"
#include "core/instagram/tokens/qt_token_keychain.h"
#include "core/instagram/tokens/token_store.h"
#include "core/packs/pack_store.h"
#include "core/settings/application_paths.h"

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> forgetTokens(const CommandContext& context, const Profile& profile)
{
    QtTokenKeychain keychain;
    return TokenStore(profile.dataDirectory, keychain).forgetAll(context.cancellation);
}

/// A profile that is open in a window fails the whole before anything of it is done.
Result<void> checkNoneIsOpen(const std::vector<Profile>& profiles)
{
    for (const Profile& profile : profiles) {
        if (const auto lock = InstanceLock::acquire(profile.dataDirectory); !lock)
            return failure(lock.error());
    }
    return {};
}

} // namespace

Result<void> removeProfile(const CommandContext& context, const ProfileStore& profiles,
                           const Profile& profile)
{
    if (auto closed = checkNoneIsOpen({profile}); !closed)
        return closed;
    // In this order: a token whose record is gone would stay in the keychain for ever.
    if (auto forgotten = forgetTokens(context, profile); !forgotten)
        return forgotten;
    return profiles.remove(profile.name, keptBesideTheDatabase());
}

Result<EraseReport> eraseAllProfiles(const CommandContext& context)
{
    const ProfileStore store(context.dataDir);
    const auto profiles = store.list();
    if (!profiles)
        return failure(profiles.error());
    if (auto closed = checkNoneIsOpen(*profiles); !closed)
        return failure(closed.error());
    QStringList removed;
    for (const Profile& profile : *profiles) {
        if (profile.isDefault)
            continue;
        if (const auto gone = removeProfile(context, store, profile); !gone)
            return failure(gone.error());
        removed.append(profile.dataDirectory);
    }
    if (auto forgotten = forgetTokens(context, profiles->front()); !forgotten)
        return failure(forgotten.error());
    const auto lock = InstanceLock::acquire(context.dataDir);
    if (!lock)
        return failure(lock.error());
    auto erased =
        eraseEverything(*lock, keptBesideTheDatabase() + QStringList{ProfileStore::folderName(),
                                                                     PackStore::folderName()});
    if (erased)
        erased->removed = removed + erased->removed;
    return erased;
}

} // namespace likecast::cli
