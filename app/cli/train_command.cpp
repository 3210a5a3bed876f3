#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/post_files.h"
#include "core/regression/likecast_trainer.h"
#include "core/regression/model_files.h"

#include <CLI/CLI.hpp>

#include <QJsonDocument>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct TrainOptions {
    std::vector<std::string> posts;
    std::string model = "likecast";
    std::string out;
};

int runTrain(const CommandContext& context, const TrainOptions& options)
{
    auto files = readPostFiles(context, options.posts);
    if (!files)
        return context.fail(files.error());
    std::vector<TrainingSource> sources;
    for (PostFile& file : *files)
        sources.push_back({file.name, std::move(file.accounts)});

    const auto trained =
        trainLikecast(sources, {}, context.progress(u"Training"_s), context.cancellation);
    if (!trained)
        return context.fail(trained.error());
    const auto modelFiles = trained->model.toFiles(trained->training);
    if (!modelFiles)
        return context.fail(modelFiles.error());
    const QString folder = QString::fromStdString(options.out);
    const auto written = writeModelFiles(folder, *modelFiles);
    if (!written)
        return context.fail(written.error());

    const QJsonObject report{{u"model"_s, modelFiles->identity.name},
                             {u"version"_s, modelFiles->identity.version},
                             {u"folder"_s, folder},
                             {u"training"_s, trained->training}};
    if (context.json)
        context.printJson(report);
    else
        context.printText(QString::fromUtf8(QJsonDocument(report).toJson()).trimmed());
    return exitDone;
}

} // namespace

void addTrainCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App* command = program.add_subcommand("train", "Train a model on posts");
    command->add_option("POSTS", options->posts, "CSV files of posts, also .csv.gz")->required();
    command->add_option("--model", options->model, "Name of the model")
        ->required()
        ->check(CLI::IsMember({"likecast"}));
    command->add_option("--out", options->out, "Directory of the model, e.g. models/likecast")
        ->required();
    command->callback([options, &context] {
        context.job = [options, &context] { return runTrain(context, *options); };
    });
}

} // namespace likecast::cli
