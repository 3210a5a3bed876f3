#pragma once

#include "core/storage/database/database.h"

#include <memory>

namespace likecast::cli
{

class CommandContext;

/// The user's database, for commands that change it. Reports a repair on standard error. Errors:
/// those of InstanceLock::acquire and Database::open.
Result<std::unique_ptr<Database>> openToWrite(const CommandContext& context);

/// For commands that only read, even beside an open window. Errors: those of Database::openReadOnly
/// and Database::open.
Result<std::unique_ptr<Database>> openToRead(const CommandContext& context);

/// For commands that predict: writable if this program can get the lock, read-only beside an open
/// window, null if neither works.
std::unique_ptr<Database> openIfPossible(const CommandContext& context);

} // namespace likecast::cli
