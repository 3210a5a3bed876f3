#include "app/cli/account_json.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/import_photos.h"
#include "app/cli/opened_database.h"
#include "core/instagram/storing/import_storage.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
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
    std::vector<std::string> columns;
    std::string decimalMark;
    std::string dateOrder;
    std::string timeZone;
    bool dryRun = false;
    bool noPhotos = false;
};

/// A single account by name, several by their number.
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
    return {{u"format"_s, outcome.format},
            {u"account"_s, account},
            {u"posts"_s, mergeCountsJson(outcome.posts)},
            {u"imported_before"_s, outcome.isNothingNew()},
            {u"times_taken_for_utc"_s, outcome.hasTimesWithoutZone},
            {u"accounts"_s, QJsonArray::fromStringList(outcome.accountNames)},
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
    if (outcome.accountNames.size() > 1)
        text += u"; "_s +
                outcome.accountNames.first(std::min<qsizetype>(20, outcome.accountNames.size()))
                    .join(u", "_s);
    if (outcome.isNothingNew())
        text += u"; nothing new"_s;
    if (dryRun)
        text += u"; nothing was stored"_s;
    context.printText(text);
    if (photos && photos->measured + photos->knownBefore + std::ssize(photos->leftOut) > 0)
        context.printText(u"  photos: %1 measured, %2 already known, %3 could not be opened"_s
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

/// Parses "likes=Number of likes"; nothing after "=" means that no column holds the figure.
Result<ColumnChoices> columnChoices(const std::vector<std::string>& columns)
{
    ColumnChoices choices;
    for (const std::string& written : columns) {
        const QString text = QString::fromStdString(written);
        const qsizetype end = text.indexOf(u'=');
        const auto meaning = columnMeaningFromName(text.left(std::max<qsizetype>(end, 0)));
        if (end < 0 || !meaning) {
            QStringList names;
            for (int i = 0; i < columnMeaningCount; ++i)
                names.append(columnMeaningName(static_cast<ColumnMeaning>(i)));
            return failure(
                ErrorCode::InputInvalid,
                u"--column %1 is not MEANING=TITLE; meanings: %2"_s.arg(text, names.join(u", "_s)));
        }
        choices.insert_or_assign(*meaning, text.sliced(end + 1));
    }
    return choices;
}

Result<ImportOptions> importOptions(const ImportCommandOptions& options)
{
    ImportOptions chosen;
    chosen.likesLabel = QString::fromStdString(options.likesLabel);
    auto columns = columnChoices(options.columns);
    if (!columns)
        return failure(columns.error());
    chosen.columns = std::move(*columns);
    if (!options.decimalMark.empty())
        chosen.decimalMark =
            options.decimalMark == "comma" ? DecimalMark::Comma : DecimalMark::Point;
    chosen.dateOrder = dateOrderFromName(QString::fromStdString(options.dateOrder));
    chosen.timeZone = QString::fromStdString(options.timeZone);
    return chosen;
}

int runImport(const CommandContext& context, const ImportCommandOptions& options)
{
    auto importing = importOptions(options);
    if (!importing)
        return context.fail(importing.error());
    ImportRequest request;
    request.options = std::move(*importing);
    for (const std::string& path : options.paths)
        request.paths.append(QString::fromStdString(path));
    const QString account = QString::fromStdString(options.account);
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
            u"No known label contains the likes; if \"%1\" (%2) does, add --likes-label"_s.arg(
                candidate.label,
                QStringList(candidate.examples.begin(), candidate.examples.end()).join(u", "_s)));
    if (outcome->hasTimesWithoutZone)
        context.note(
            u"The times have no time zone and were read as UTC; if that is wrong, import again "
            u"with --time-zone"_s);
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
        "import",
        "Import posts from a data export, a table, an Instaloader folder or another source");
    command
        ->add_option("PATH", options->paths, "Files or folders; may be several parts of one export")
        ->required();
    command->add_option(
        "--account", options->account,
        "The account of the posts, for a source with one; if the source has several, "
        "the one to import");
    command
        ->add_option("--column", options->columns,
                     "Meaning of a table column: likes=\"Number of likes\"; repeatable")
        ->type_name("MEANING=TITLE");
    command->add_option("--decimal-mark", options->decimalMark, "Decimal mark of a table's numbers")
        ->check(CLI::IsMember({"point", "comma"}));
    command->add_option("--date-order", options->dateOrder, "Order of a table's numeric dates")
        ->check(CLI::IsMember({"day-first", "month-first", "year-first"}));
    command->add_option("--time-zone", options->timeZone,
                        "Time zone of a table's times without an offset: Europe/Berlin");
    command->add_option("--likes-label", options->likesLabel,
                        "Label of the likes in an export in an unknown language");
    command->add_flag("--dry-run", options->dryRun,
                      "Report what would be imported without storing it");
    command->add_flag("--no-photos", options->noPhotos,
                      "Do not measure the posts' photos; the next import can");
    context.setJob(command, [options, &context] { return runImport(context, *options); });
}

} // namespace likecast::cli
