#pragma once

#include "core/storage/upkeep/erase.h"
#include "core/storage/upkeep/profile_store.h"

namespace likecast::cli
{

class CommandContext;

/// Erases a profile other than the default, with its tokens: all of it or nothing. Files that this
/// program did not write stay, and their folder with them. Errors: DatabaseLocked (it is open),
/// KeychainUnavailable, FileUnwritable, those of listErasable().
Result<EraseReport> removeProfile(const CommandContext& context, const Profile& profile);

/// What eraseAllProfiles() would erase. Errors: those of listErasable().
Result<EraseList> listAllProfiles(const CommandContext& context);

/// Erases all profiles, tokens and packs, or nothing. Errors: as removeProfile().
Result<EraseReport> eraseAllProfiles(const CommandContext& context, const EraseList& list);

} // namespace likecast::cli
