#include "app/cli/account_json.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/opened_database.h"
#include "app/cli/profile_data.h"
#include "core/storage/upkeep/backup.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

const QString notWritten = u"Not written by Likecast, kept:"_s;

QJsonObject backupJson(const BackupSummary& summary)
{
    return {{u"made_at"_s, momentText(summary.madeAtMs)},
            {u"accounts"_s, summary.counts.accounts},
            {u"posts"_s, summary.counts.posts},
            {u"journal_entries"_s, summary.counts.journalEntries},
            {u"drafts"_s, summary.counts.drafts}};
}

QString backupText(const BackupSummary& summary)
{
    return u"%1 accounts, %2 posts, %3 journal entries, %4 drafts"_s.arg(summary.counts.accounts)
        .arg(summary.counts.posts)
        .arg(summary.counts.journalEntries)
        .arg(summary.counts.drafts);
}

int runBackup(const CommandContext& context, const QString& file, bool isForced)
{
    if (const auto refused = context.refuseToReplace({file}, isForced))
        return *refused;
    const auto database = openToRead(context);
    if (!database)
        return context.fail(database.error());
    const auto written = writeBackup(**database, file);
    if (!written)
        return context.fail(written.error());
    return context.print({{u"file"_s, file}, {u"backup"_s, backupJson(*written)}},
                         file + u": "_s + backupText(*written));
}

int runRestore(const CommandContext& context, const QString& file)
{
    const auto lock = InstanceLock::acquire(context.profileDir);
    if (!lock)
        return context.fail(lock.error());
    const auto restored = restoreBackup(*lock, file);
    if (!restored)
        return context.fail(restored.error());
    if (context.json) {
        context.printJson({{u"file"_s, file},
                           {u"backup"_s, backupJson(restored->backup)},
                           {u"set_aside"_s, restored->setAsidePath}});
    } else {
        context.printText(u"Restored: "_s + backupText(restored->backup));
        if (!restored->setAsidePath.isEmpty())
            context.printText(u"The previous data is kept as "_s + restored->setAsidePath);
    }
    return exitDone;
}

void printList(const CommandContext& context, const QString& title, const QStringList& paths)
{
    if (!paths.isEmpty())
        context.printText(title + u"\n  "_s + paths.join(u"\n  "_s));
}

int runEraseList(const CommandContext& context)
{
    const auto list = listAllProfiles(context);
    if (!list)
        return context.fail(list.error());
    if (context.json) {
        context.printJson({{u"to_remove"_s, QJsonArray::fromStringList(list->files)},
                           {u"staying"_s, QJsonArray::fromStringList(list->staying)}});
    } else {
        printList(context, u"Would be erased:"_s, list->files);
        printList(context, notWritten, list->staying);
    }
    context.failWith(u"Nothing was erased. Add --yes to erase this permanently."_s);
    return exitUsage;
}

int runErase(const CommandContext& context)
{
    const auto list = listAllProfiles(context);
    if (!list)
        return context.fail(list.error());
    context.note(u"Erasing:\n  "_s + list->files.join(u"\n  "_s));
    const auto erased = eraseAllProfiles(context, *list);
    if (!erased)
        return context.fail(erased.error());
    if (context.json) {
        context.printJson({{u"removed"_s, QJsonArray::fromStringList(erased->removed)},
                           {u"remaining"_s, QJsonArray::fromStringList(erased->remaining)},
                           {u"staying"_s, QJsonArray::fromStringList(erased->staying)}});
    } else {
        if (erased->removed.isEmpty())
            context.printText(u"Nothing to erase."_s);
        printList(context, u"Erased:"_s, erased->removed);
        printList(context, notWritten, erased->staying);
    }
    if (!erased->remaining.isEmpty())
        return context.failWith(u"Could not be erased: "_s + erased->remaining.join(u", "_s));
    return exitDone;
}

int runCheck(const CommandContext& context)
{
    // Opening it for writing would repair what should be reported.
    auto database = Database::openReadOnly(context.profileDir);
    if (!database && database.error().code != ErrorCode::DatabaseDamaged)
        database = openToRead(context);
    if (!database)
        return context.fail(database.error());
    const auto checked = checkDatabase((*database)->connection(), CheckDepth::Full);
    if (!checked)
        return context.fail(checked.error());
    return context.print({{u"sound"_s, true}}, u"The database is intact"_s);
}

} // namespace

void addDataCommands(CLI::App& program, CommandContext& context)
{
    auto file = std::make_shared<std::string>();
    CLI::App* backup = program.add_subcommand("backup", "Back up everything to one file");
    backup->add_option("FILE", *file, "File to write")->required();
    auto isForced = std::make_shared<bool>(false);
    backup->add_flag("--force", *isForced, "Replace an existing file");
    context.setJob(backup, [file, isForced, &context] {
        return runBackup(context, QString::fromStdString(*file), *isForced);
    });

    CLI::App* restore = program.add_subcommand("restore", "Replace the database with a backup");
    restore->add_option("FILE", *file, "The backup file")->required();
    context.setJob(restore,
                   [file, &context] { return runRestore(context, QString::fromStdString(*file)); });

    CLI::App* erase =
        program.add_subcommand("erase", "Erase all stored data of all profiles, including tokens");
    auto isSure = std::make_shared<bool>(false);
    erase->add_flag("--yes", *isSure, "Erase; without it, only list the files");
    context.setJob(
        erase, [isSure, &context] { return *isSure ? runErase(context) : runEraseList(context); });

    CLI::App* check = program.add_subcommand("check", "Check the whole database for damage");
    context.setJob(check, [&context] { return runCheck(context); });
}

} // namespace likecast::cli
