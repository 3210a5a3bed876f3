#pragma once

#include "core/storage/upkeep/erase.h"
#include "core/storage/upkeep/profile_store.h"

namespace likecast::cli
{

class CommandContext;

/// Forgets the profile's tokens, then removes its folder. Errors: DatabaseLocked (it is open;
/// nothing was done), those of TokenStore::forgetAll and ProfileStore::remove; tokens that were
/// forgotten before an error stay forgotten.
Result<void> removeProfile(const CommandContext& context, const ProfileStore& profiles,
                           const Profile& profile);

/// Everything of every profile: tokens first, as nothing knows their places in the keychain
/// afterwards. Errors: DatabaseLocked (a profile is open; nothing was erased), and those of
/// removeProfile() and eraseEverything().
Result<EraseReport> eraseAllProfiles(const CommandContext& context);

} // namespace likecast::cli
