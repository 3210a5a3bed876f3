#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/import_photos.h"
#include "app/cli/opened_database.h"
#include "core/instagram/storing/import_storage.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <iterator>
#include <optional>

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
    bool noPhotos = false;
};

QJsonArray problemsJson(const ImportProblems& problems)
{
    QJsonArray array;
    for (const ImportProblem& problem : problems.listed())
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return array;
}

/// What to call where it went: one account by name, several by their number.
QString accountText(const ImportOutcome& outcome, const QString& chosen)
{
    if (outcome.accountNames.size() > 1)
        return u"%1 accounts"_s.arg(outcome.accountNames.size());
    return outcome.accountNames.isEmpty() ? chosen : outcome.accountNames.first();
}

QJsonObject photosJson(const MeasuringReport& photos)
{
    QJsonArray leftOut;
    for (const auto& [path, error] : photos.leftOut)
        leftOut.append(QJsonObject{{u"photo"_s, path}, {u"code"_s, errorCodeName(error.code)}});
    return {{u"measured"_s, photos.measured},
            {u"known"_s, photos.knownBefore},
            {u"left_out"_s, leftOut}};
}

QJsonObject outcomeJson(const ImportOutcome& outcome, const QString& account)
{
    const MergeCounts& counts = outcome.posts;
    return {{u"format"_s, outcome.format},
            {u"account"_s, account},
            {u"posts"_s, QJsonObject{{u"found"_s, counts.found},
                                     {u"added"_s, counts.added},
                                     {u"updated"_s, counts.updated},
                                     {u"unchanged"_s, counts.unchanged},
                                     {u"without_likes"_s, counts.withoutLikes}}},
            {u"imported_before"_s, outcome.isNothingNew()},
            {u"problems"_s, problemsJson(outcome.problems)},
            {u"problems_total"_s, outcome.problems.total()}};
}

QString outcomeText(const ImportOutcome& outcome, const QString& account)
{
    const MergeCounts& counts = outcome.posts;
    return u"%1 (%2): %3 posts found, %4 added, %5 updated, %6 unchanged, %7 without likes"_s
        .arg(account, outcome.format)
        .arg(counts.found)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.withoutLikes);
}

void report(const CommandContext& context, const ImportOutcome& outcome, const QString& chosen,
            bool dryRun, const std::optional<MeasuringReport>& photos)
{
    const QString account = accountText(outcome, chosen);
    if (context.json) {
        QJsonObject json = outcomeJson(outcome, account);
        if (photos)
            json.insert(u"photos"_s, photosJson(*photos));
        context.printJson(json);
        return;
    }
    QString text = outcomeText(outcome, account);
    if (outcome.isNothingNew())
        text += u"; nothing new"_s;
    if (dryRun)
        text += u"; nothing was stored"_s;
    context.printText(text);
    if (photos && photos->measured + photos->knownBefore + std::ssize(photos->leftOut) > 0)
        context.printText(u"  photos: %1 measured, %2 known before, %3 could not be opened"_s
                              .arg(photos->measured)
                              .arg(photos->knownBefore)
                              .arg(photos->leftOut.size()));
    for (const ImportProblem& problem : outcome.problems.listed())
        context.printText(u"  %1: %2"_s.arg(problem.where, problem.what));
    const qint64 unlisted =
        outcome.problems.total() - static_cast<qint64>(outcome.problems.listed().size());
    if (unlisted > 0)
        context.printText(u"  and %1 more"_s.arg(unlisted));
}

int runImport(const CommandContext& context, const ImportCommandOptions& options)
{
    ImportRequest request;
    for (const std::string& path : options.paths)
        request.paths.append(QString::fromStdString(path));
    const QString account = QString::fromStdString(options.account);
    request.options.likesLabel = QString::fromStdString(options.likesLabel);
    request.nameIfNone = account;
    request.nameIfSingle = account;
    request.dryRun = options.dryRun;
    const auto database = openToWrite(context);
    if (!database)
        return context.fail(database.error());
    const auto outcome =
        importPosts(**database, request, {context.cancellation, context.progress(u"Importing"_s)});
    if (!outcome)
        return context.fail(outcome.error());
    for (const LabelCandidate& candidate : outcome->likesCandidates)
        context.note(
            u"No known label holds the likes; is it \"%1\" (%2)? Then add --likes-label"_s.arg(
                candidate.label,
                QStringList(candidate.examples.begin(), candidate.examples.end()).join(u", "_s)));
    if (options.dryRun || options.noPhotos) {
        report(context, *outcome, account, options.dryRun, {});
        return exitDone;
    }
    const auto photos = measureImportedPhotos(context, **database, *outcome);
    report(context, *outcome, account, options.dryRun,
           photos ? std::optional(*photos) : std::nullopt);
    return photos ? exitDone : context.fail(photos.error());
}

} // namespace

void addImportCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<ImportCommandOptions>();
    CLI::App* command = program.add_subcommand(
        "import", "Take in posts: a data export, a CSV, an Instaloader folder and others");
    command->add_option("PATH", options->paths, "Files or folders; several parts of one export")
        ->required();
    command->add_option(
        "--account", options->account,
        "User name; of a source with several accounts each keeps its own, and one that "
        "names its account needs none");
    command->add_option("--likes-label", options->likesLabel,
                        "The label or column that holds the likes, in a language not known here");
    command->add_flag("--dry-run", options->dryRun, "Say what would come in, store nothing");
    command->add_flag("--no-photos", options->noPhotos,
                      "Do not measure the photos of the posts; the next import can");
    command->callback([options, &context] {
        context.job = [options, &context] { return runImport(context, *options); };
    });
}

} // namespace likecast::cli
