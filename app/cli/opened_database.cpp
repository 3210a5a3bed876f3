#include "app/cli/opened_database.h"

#include "app/cli/command_context.h"

namespace likecast::cli
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> openToWrite(const CommandContext& context)
{
    const auto lock = InstanceLock::acquire(context.profileDir);
    if (!lock)
        return failure(lock.error());
    auto opened = Database::open(*lock);
    if (!opened)
        return failure(opened.error());
    const OpenReport& report = opened->report;
    if (!report.damagedFilePath.isEmpty())
        context.note(
            u"The database was damaged; it is kept as %1, and its readable data is in the new one"_s
                .arg(report.damagedFilePath));
    return std::move(opened->database);
}

Result<std::unique_ptr<Database>> openToRead(const CommandContext& context)
{
    if (!InstanceLock::acquire(context.profileDir))
        return Database::openReadOnly(context.profileDir);
    auto writable = openToWrite(context);
    if (writable)
        return writable;
    // On a full disk or read-only media, stored data can still be read.
    auto readable = Database::openReadOnly(context.profileDir);
    return readable ? std::move(readable) : std::move(writable);
}

std::unique_ptr<Database> openIfPossible(const CommandContext& context)
{
    if (const auto lock = InstanceLock::acquire(context.profileDir)) {
        auto opened = Database::open(*lock);
        return opened ? std::move(opened->database) : nullptr;
    }
    return Database::openReadOnly(context.profileDir).value_or(nullptr);
}

} // namespace likecast::cli
