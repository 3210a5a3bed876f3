#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/hashtag_list.h"
#include "app/cli/measured_photos.h"
#include "app/cli/model_names.h"
#include "app/cli/post_files.h"
#include "app/model_registry.h"
#include "core/neural/smile_training.h"
#include "core/regression/contract/model_files.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QJsonObject>

#include <optional>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostEpochs = 1'000'000; ///< short enough for CLI11's error message

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
            line += u", validation loss %1"_s.arg(*epoch.validationLoss, 0, 'f', 5);
        context.note(line);
    };
    return training;
}

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

/// A model's accuracy on held-out posts: the prototypes on a test set, in their own unit; the
/// default model by cross-validation on each source.
QStringList reachedLines(const QJsonObject& training)
{
    QStringList lines;
    const QJsonObject test = training.value("test"_L1).toObject();
    if (!test.isEmpty())
        lines << u"  On %1 held-out posts: mean absolute error %2, R2 %3 (%4)"_s
                     .arg(test.value("posts"_L1).toInteger())
                     .arg(figure(test.value("mae"_L1).toDouble()),
                          figure(test.value("r2"_L1).toDouble()),
                          training.value("unit"_L1).toString());
    const QJsonObject heldOut = training.value("held_out"_L1).toObject();
    for (auto source = heldOut.begin(); source != heldOut.end(); ++source)
        lines
            << u"  %1: on %2 posts of held-out accounts, mean absolute error of ln(1 + likes) %3, "
               u"%4 of pairs in order"_s.arg(source.key())
                   .arg(source.value()["posts_scored"_L1].toInteger())
                   .arg(figure(source.value()["mae"_L1].toDouble()),
                        figure(source.value()["pairwise_accuracy"_L1].toDouble()));
    return lines;
}

QString trainingText(const TrainedRegressor& trained, const QString& folder)
{
    const QJsonObject& training = trained.files.training;
    QString first = u"Trained %1"_s.arg(trained.files.identity.name);
    if (const qint64 posts = training.value("posts"_L1).toInteger(); posts > 0)
        first += u" on %1 posts"_s.arg(posts);
    if (trained.stoppedByCaller)
        first += u"; stopped, the best so far is kept"_s;
    return (QStringList{first} + reachedLines(training) << u"  Written to %1"_s.arg(folder))
        .join(u'\n');
}

Result<TrainedRegressor> trainOnPosts(const CommandContext& context, const TrainOptions& options,
                                      const QString& name, TrainingOptions training)
{
    if (!options.hashtags.empty()) {
        auto hashtags = readHashtagList(QString::fromStdString(options.hashtags));
        if (!hashtags)
            return failure(hashtags.error());
        training.hashtagsByPopularity = *std::move(hashtags);
    }
    auto files = readPostFiles(context, options.posts);
    if (!files)
        return failure(files.error());
    training.photoFeatures = measuredPhotos(context, accountsIn(*files));
    return availableRegressors(context.dataDir).train(name, *files, training);
}

int runTrain(const CommandContext& context, const TrainOptions& options)
{
    const QString folder = QDir::cleanPath(QString::fromStdString(options.out));
    const QString name = QString::fromStdString(options.model);
    if (const auto checked = checkModelFolder(folder, name); !checked)
        return context.fail(checked.error());
    const TrainingOptions training = trainingOptions(context, options);
    const auto trained =
        name == smileModelName
            ? trainSmileModel(QString::fromStdString(options.posts.front()), training)
            : trainOnPosts(context, options, name, training);
    if (!trained)
        return context.fail(trained.error());
    const auto written = writeModelFiles(folder, trained->files);
    if (!written)
        return context.fail(written.error());

    return context.print({{u"model"_s, trained->files.identity.name},
                          {u"version"_s, trained->files.identity.version},
                          {u"folder"_s, folder},
                          {u"stopped_early_by_user"_s, trained->stoppedByCaller},
                          {u"training"_s, trained->files.training}},
                         trainingText(*trained, folder));
}

} // namespace

void addTrainCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App* command = program.add_subcommand("train", "Train a model on posts");
    command
        ->add_option("POSTS", options->posts,
                     "CSV files of posts, also .csv.gz; folders or ZIPs of an export or of photos. "
                     "For the model smile: the folder that contains smiling/ and not-smiling/")
        ->required();
    command->add_option("--model", options->model, "Model name")
        ->required()
        ->check(
            CLI::IsMember(argumentNames(availableRegressors().trainableNames() << smileModelName)));
    command
        ->add_option("--out", options->out, "Directory to write the model to, e.g. models/likecast")
        ->required()
        ->check([](const std::string& path) { return path.empty() ? "no directory" : ""; });
    command->add_option("--seed", options->seed,
                        "Random seed (default: the resumed run's, else 1)");
    command
        ->add_option("--epochs", options->epochs,
                     "Maximum passes over the posts (for trees, rounds)")
        ->check(CLI::Range(1, mostEpochs));
    command->add_option("--resume", options->resume, "Directory of a trained model to resume")
        ->check(CLI::ExistingDirectory);
    command->add_option("--target", options->target,
                        "Training target, for models published with several: "
                        "likes-over-mean or likes-over-followers (sequential-mlp)");
    command->add_option("--hashtags", options->hashtags,
                        "File of hashtags, one per line, most popular first; by default ranked by "
                        "their frequency in the posts (metadata-network)");
    command->callback([options, &context] {
        context.stoppingNote = "\nStopping; the best so far is kept, which can take half a minute. "
                               "Press Ctrl-C again to quit at once and keep nothing.\n";
        context.job = [options, &context] { return runTrain(context, *options); };
    });
}

} // namespace likecast::cli
