#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/post_files.h"
#include "core/common/csv_field.h"
#include "core/regression/likecast/likecast_model.h"
#include "core/regression/likecast/past_reader.h"
#include "core/settings/application_paths.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QSaveFile>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct FeaturesOptions {
    std::vector<std::string> posts;
    std::string out;
    bool isForced = false;
};

QByteArray csvHeader()
{
    QByteArray line = "source,account,taken_at,y,level,spread";
    for (const QString& name : featureNames())
        line += ',' + name.toUtf8();
    return line + '\n';
}

QByteArray line(const QString& source, const AccountPosts& account, const PastRow& row)
{
    const qint64 takenAtMs = account.posts[row.postIndex].takenAtMs;
    QByteArray text =
        csvTextField(source) + ',' + csvTextField(account.account) + ',' +
        QDateTime::fromMSecsSinceEpoch(takenAtMs, Qt::UTC).toString(Qt::ISODate).toUtf8();
    for (const double value : {row.y, row.logLevel, row.spread})
        text += ',' + QByteArray::number(value, 'g', 9);
    for (const float value : row.features)
        text +=
            std::isnan(value) ? QByteArray(",") : ',' + QByteArray::number(double{value}, 'g', 7);
    return text + '\n';
}

Result<qint64> writeFeatures(const CommandContext& context, const LikecastModel& model,
                             const std::vector<TrainingSource>& files, QSaveFile& out)
{
    qint64 rows = 0;
    CaptionWordReader reader;
    out.write(csvHeader());
    for (const TrainingSource& file : files) {
        for (const AccountPosts& account : file.accounts) {
            AccountInput input;
            input.counts = account.counts;
            input.posts = account.posts;
            input.countedAtMs = account.countedAtMs;
            const auto read = readPast(
                input, model.level.estimate(account.counts, {}), &model.lexicon, reader,
                [&](const PastRow& row, const CaptionContent&) {
                    out.write(line(file.name, account, row));
                    ++rows;
                },
                context.cancellation);
            if (!read)
                return failure(read.error());
        }
    }
    return rows;
}

int runFeatures(const CommandContext& context, const FeaturesOptions& options)
{
    const QString path = QString::fromStdString(options.out);
    if (const auto refused = context.refuseToReplace({path}, options.isForced))
        return *refused;
    const auto model = LikecastModel::load(shippedModelsDirectory() + u"/likecast"_s);
    if (!model)
        return context.fail(model.error());
    const auto files = readPostFiles(context, options.posts);
    if (!files)
        return context.fail(files.error());
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return context.fail({ErrorCode::FileUnwritable, path});
    const auto rows = writeFeatures(context, *model, *files, out);
    if (!rows)
        return context.fail(rows.error());
    if (!out.commit())
        return context.fail({ErrorCode::FileUnwritable, path});
    return context.print(
        {{u"file"_s, path}, {u"rows"_s, *rows}, {u"features"_s, static_cast<qint64>(featureCount)}},
        u"Wrote %1 rows of %2 features to %3"_s.arg(*rows).arg(featureCount).arg(path));
}

} // namespace

void addFeaturesCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<FeaturesOptions>();
    CLI::App* command =
        program.add_subcommand("features", "Write the posts' features as the model sees them");
    command->add_option("POSTS", options->posts, "CSV files of posts, also .csv.gz")->required();
    command->add_option("--out", options->out, "CSV file to write")->required();
    command->add_flag("--force", options->isForced, "Replace an existing file");
    context.setJob(command, [options, &context] { return runFeatures(context, *options); });
}

} // namespace likecast::cli
