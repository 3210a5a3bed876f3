#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/opened_database.h"
#include "core/instagram/import_storage.h"
#include "core/instagram/post_importer.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportCommandOptions {
    std::vector<std::string> paths;
    std::string account;
    std::string likesLabel;
    bool dryRun = false;
};

QJsonArray problemsJson(const ImportProblems& problems)
{
    QJsonArray array;
    for (const ImportProblem& problem : problems.listed())
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return array;
}

QJsonObject reportJson(const PostImport& import, const QString& account, const MergeCounts& counts)
{
    return {{u"format"_s, import.format},
            {u"account"_s, account},
            {u"posts"_s, QJsonObject{{u"found"_s, counts.found},
                                     {u"added"_s, counts.added},
                                     {u"updated"_s, counts.updated},
                                     {u"unchanged"_s, counts.unchanged},
                                     {u"without_likes"_s, counts.withoutLikes}}},
            {u"problems"_s, problemsJson(import.problems)},
            {u"problems_total"_s, import.problems.total()}};
}

void report(const CommandContext& context, const PostImport& import, const QString& account,
            const MergeCounts& counts, bool dryRun)
{
    if (context.json) {
        context.printJson(reportJson(import, account, counts));
        return;
    }
    context.printText(u"%1 (%2): %3 posts found, %4 added, %5 updated, %6 unchanged, %7 without "
                      u"likes%8"_s.arg(account, import.format)
                          .arg(counts.found)
                          .arg(counts.added)
                          .arg(counts.updated)
                          .arg(counts.unchanged)
                          .arg(counts.withoutLikes)
                          .arg(dryRun ? u"; nothing was stored"_s : QString()));
    for (const ImportProblem& problem : import.problems.listed())
        context.printText(u"  %1: %2"_s.arg(problem.where, problem.what));
    const qint64 unlisted =
        import.problems.total() - static_cast<qint64>(import.problems.listed().size());
    if (unlisted > 0)
        context.printText(u"  and %1 more"_s.arg(unlisted));
}

/// What to call where it went: one account by name, several by their number.
QString accountText(const QStringList& names, const QString& chosen)
{
    if (names.size() > 1)
        return u"%1 accounts"_s.arg(names.size());
    return names.isEmpty() ? chosen : names.first();
}

int runImport(const CommandContext& context, const ImportCommandOptions& options)
{
    QStringList paths;
    for (const std::string& path : options.paths)
        paths.append(QString::fromStdString(path));
    const QString account = QString::fromStdString(options.account);
    auto import = readPosts(paths, {QString::fromStdString(options.likesLabel)},
                            {context.cancellation, context.progress(u"Reading"_s)});
    if (!import)
        return context.fail(import.error());
    for (const LabelCandidate& candidate : import->likesCandidates)
        context.note(
            u"No known label holds the likes; is it \"%1\" (%2)? Then add --likes-label"_s.arg(
                candidate.label,
                QStringList(candidate.examples.begin(), candidate.examples.end()).join(u", "_s)));
    // Of several accounts each keeps its name; a single one is whose the user says it is.
    if (import->accounts.size() == 1)
        import->accounts.front().name = account;
    const auto database = openToWrite(context);
    if (!database)
        return context.fail(database.error());
    StoreOptions store;
    store.nameIfNone = account;
    store.source = QFileInfo(paths.first()).absoluteFilePath();
    store.dryRun = options.dryRun;
    const auto stored = storeImport(**database, *import, store, context.cancellation,
                                    context.progress(u"Storing"_s));
    if (!stored)
        return context.fail(stored.error());
    report(context, *import, accountText(stored->accountNames, account), stored->posts,
           options.dryRun);
    return exitDone;
}

} // namespace

void addImportCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<ImportCommandOptions>();
    CLI::App* command = program.add_subcommand(
        "import", "Take in posts: a data export, a CSV, an Instaloader folder and others");
    command->add_option("PATH", options->paths, "Files or folders; several parts of one export")
        ->required();
    command
        ->add_option("--account", options->account,
                     "User name; of a source with several accounts each keeps its own")
        ->required();
    command->add_option("--likes-label", options->likesLabel,
                        "The label or column that holds the likes, in a language not known here");
    command->add_flag("--dry-run", options->dryRun, "Say what would come in, store nothing");
    command->callback([options, &context] {
        context.job = [options, &context] { return runImport(context, *options); };
    });
}

} // namespace likecast::cli
