#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/hashtag_list.h"
#include "app/cli/measured_photos.h"
#include "app/cli/model_names.h"
#include "app/cli/post_files.h"
#include "app/model_registry.h"
#include "core/regression/contract/model_files.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QJsonDocument>

#include <optional>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostEpochs = 1'000'000; ///< a bound that can be read where it is exceeded

struct TrainOptions {
    std::vector<std::string> posts;
    std::string model = "likecast";
    std::string out;
    std::string resume;
    std::string target;
    std::string hashtags;
    std::optional<int> seed;
    int epochs = 0;
};

TrainingOptions trainingOptions(const CommandContext& context, const TrainOptions& options)
{
    TrainingOptions training;
    training.seed = options.seed;
    training.epochs = options.epochs;
    training.resumeFolder = QString::fromStdString(options.resume);
    training.target = QString::fromStdString(options.target);
    training.cancellation = context.cancellation;
    training.onProgress = context.progress(u"Training"_s);
    training.onEpoch = [&context](const TrainingEpoch& epoch) {
        QString line = u"Epoch %1 of %2, loss %3"_s.arg(epoch.epoch)
                           .arg(epoch.of)
                           .arg(epoch.trainingLoss, 0, 'f', 5);
        if (epoch.validationLoss)
            line += u", on posts kept apart %1"_s.arg(*epoch.validationLoss, 0, 'f', 5);
        context.note(line);
    };
    return training;
}

int runTrain(const CommandContext& context, const TrainOptions& options)
{
    const QString folder = QDir::cleanPath(QString::fromStdString(options.out));
    const QString name = QString::fromStdString(options.model);
    if (const auto checked = checkModelFolder(folder, name); !checked)
        return context.fail(checked.error());
    TrainingOptions training = trainingOptions(context, options);
    if (!options.hashtags.empty()) {
        auto hashtags = readHashtagList(QString::fromStdString(options.hashtags));
        if (!hashtags)
            return context.fail(hashtags.error());
        training.hashtagsByPopularity = *std::move(hashtags);
    }
    auto files = readPostFiles(context, options.posts);
    if (!files)
        return context.fail(files.error());
    std::vector<TrainingSource> sources;
    for (PostFile& file : *files)
        sources.push_back({file.name, std::move(file.accounts)});

    std::vector<const AccountPosts*> accounts;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts)
            accounts.push_back(&account);
    }
    training.photoFeatures = measuredPhotos(context, accounts);

    const auto trained = availableRegressors(context.dataDir).train(name, sources, training);
    if (!trained)
        return context.fail(trained.error());
    const auto written = writeModelFiles(folder, trained->files);
    if (!written)
        return context.fail(written.error());

    const QJsonObject report{{u"model"_s, trained->files.identity.name},
                             {u"version"_s, trained->files.identity.version},
                             {u"folder"_s, folder},
                             {u"stopped_early_by_user"_s, trained->stoppedByCaller},
                             {u"training"_s, trained->files.training}};
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
    command
        ->add_option("POSTS", options->posts,
                     "CSV files of posts, also .csv.gz; folders and ZIPs of an export or of photos")
        ->required();
    command->add_option("--model", options->model, "Name of the model")
        ->required()
        ->check(CLI::IsMember(argumentNames(availableRegressors().trainableNames())));
    command->add_option("--out", options->out, "Directory of the model, e.g. models/likecast")
        ->required()
        ->check([](const std::string& path) { return path.empty() ? "no directory" : ""; });
    command->add_option("--seed", options->seed,
                        "Of everything drawn at random; without it that of the training that "
                        "is gone on with, else 1");
    command->add_option("--epochs", options->epochs, "At most as many passes (rounds, for trees)")
        ->check(CLI::Range(1, mostEpochs));
    command->add_option("--resume", options->resume, "Directory of weights to go on from")
        ->check(CLI::ExistingDirectory);
    command->add_option("--target", options->target,
                        "What is learned, where a model was published with several: "
                        "likes-over-mean or likes-over-followers (sequential-mlp)");
    command->add_option("--hashtags", options->hashtags,
                        "File of hashtags, the most popular first, one a line; without it they "
                        "count by how often the posts use them (metadata-network)");
    command->callback([options, &context] {
        context.stoppingNote = "\nStopping; what the training has reached is kept, which can take "
                               "half a minute. Ctrl-C again ends at once and keeps nothing.\n";
        context.job = [options, &context] { return runTrain(context, *options); };
    });
}

} // namespace likecast::cli
