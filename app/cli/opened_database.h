#pragma once

#include "core/storage/database/database.h"

#include <memory>

namespace likecast::cli
{

class CommandContext;

/// The user's database for a command that changes it. Says on standard error when it had to be
/// mended. Errors: those of InstanceLock::acquire and Database::open.
Result<std::unique_ptr<Database>> openToWrite(const CommandContext& context);

/// For a command that only reads: beside an open window too. Errors: those of
/// Database::openReadOnly and Database::open.
Result<std::unique_ptr<Database>> openToRead(const CommandContext& context);

} // namespace likecast::cli
