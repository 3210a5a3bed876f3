#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/evaluation_json.h"
#include "app/cli/evaluation_text.h"
#include "app/cli/measured_photos.h"
#include "app/cli/model_names.h"
#include "app/cli/post_files.h"
#include "app/model_registry.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/regressor_forecaster.h"
#include "core/posts/prediction_target.h"
#include "core/regression/likecast/likecast_regressor.h"
#include "core/settings/application_paths.h"

#include <CLI/CLI.hpp>
#include <QDir>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct EvaluateOptions {
    std::vector<std::string> posts;
    std::string model = "likecast";
    std::string modelsDirectory;
    std::string target = "likes";
    bool byAccount = false;
    bool learningCurve = false;
    bool reliability = false;
    bool ablation = false;
};

PredictionTarget targetOf(const EvaluateOptions& options)
{
    return predictionTargetFromName(QString::fromStdString(options.target))
        .value_or(PredictionTarget::Likes);
}

QString modelsDirectoryOf(const EvaluateOptions& options)
{
    return options.modelsDirectory.empty() ? shippedModelsDirectory()
                                           : QString::fromStdString(options.modelsDirectory);
}

/// Measures on this thread, before several threads ask.
PhotoLookup photosOf(const CommandContext& context, const std::vector<TrainingSource>& sources)
{
    const std::vector<const AccountPosts*> accounts = accountsIn(sources);
    const Post* withPhoto = nullptr;
    for (const AccountPosts* account : accounts) {
        for (const Post& post : account->posts)
            withPhoto = post.photoPath.isEmpty() ? withPhoto : &post;
    }
    if (!withPhoto)
        return {};
    PhotoLookup photos = measuredPhotos(context, accounts);
    static_cast<void>(photos(*withPhoto));
    return photos;
}

ForecasterFactory failingFactory(const Error& error)
{
    return [error]() -> Result<std::unique_ptr<SequentialForecaster>> { return failure(error); };
}

/// With "all", a model that cannot be loaded is listed with the reason and the others continue.
Result<std::vector<EvaluatedModel>> evaluatedModels(const CommandContext& context,
                                                    const EvaluateOptions& options,
                                                    const PhotoLookup& photos)
{
    const QString directory = modelsDirectoryOf(options);
    const RegressorRegistry registry = availableRegressors(context.dataDir);
    const QString chosen = QString::fromStdString(options.model);
    const bool all = chosen == u"all"_s;
    std::vector<EvaluatedModel> models;
    for (const QString& name : all ? registry.names() : QStringList{chosen}) {
        auto regressor = registry.load(name, directory);
        if (regressor) {
            models.push_back({name, regressorForecasterFactory(std::move(*regressor), photos,
                                                               isUnlikeLikes(targetOf(options)))});
            continue;
        }
        if (!all)
            return failure(regressor.error());
        models.push_back({name, failingFactory(regressor.error())});
    }
    return models;
}

/// The default model, hiding one group of features at a time; photos, if any, are one group.
Result<std::vector<AblationRow>> ablateDefault(const CommandContext& context,
                                               const EvaluateOptions& options,
                                               const std::vector<TrainingSource>& sources,
                                               const PhotoLookup& photos)
{
    const QString folder = QDir(modelsDirectoryOf(options)).filePath(u"likecast"_s);
    const QString photoGroup = u"photo"_s;
    QStringList groups;
    for (const FeatureGroup group : allFeatureGroups)
        groups += featureGroupName(group);
    if (photos)
        groups += photoGroup;
    const auto without = [&](const QString& name) -> ForecasterFactory {
        const auto hidden = std::ranges::find(allFeatureGroups, name, featureGroupName);
        auto regressor = LikecastRegressor::load(
            folder, hidden == allFeatureGroups.end() ? std::nullopt : std::optional(*hidden));
        if (!regressor)
            return failingFactory(regressor.error());
        return regressorForecasterFactory(std::move(*regressor),
                                          name == photoGroup ? PhotoLookup() : photos,
                                          isUnlikeLikes(targetOf(options)));
    };
    return ablate(sources, without, groups, {}, context.cancellation,
                  context.progress(u"Leaving groups out"_s));
}

int runEvaluate(const CommandContext& context, const EvaluateOptions& options)
{
    auto sources = readPostFiles(context, options.posts);
    if (!sources)
        return context.fail(sources.error());
    const PredictionTarget target = targetOf(options);
    for (TrainingSource& source : *sources) {
        for (AccountPosts& account : source.accounts)
            takeAsLikes(account.posts, target);
    }
    const PhotoLookup photos = photosOf(context, *sources);
    const auto models = evaluatedModels(context, options, photos);
    if (!models)
        return context.fail(models.error());

    EvaluationOptions evaluation;
    evaluation.byAccount = options.byAccount;
    evaluation.learningCurve = options.learningCurve;
    const auto report = evaluate(*sources, *models, evaluation, context.cancellation,
                                 context.progress(u"Evaluating"_s));
    if (!report)
        return context.fail(report.error());
    std::vector<AblationRow> ablation;
    if (options.ablation) {
        auto rows = ablateDefault(context, options, *sources, photos);
        if (!rows)
            return context.fail(rows.error());
        ablation = *std::move(rows);
    }
    if (context.json) {
        QJsonObject object = evaluationJson(*report);
        object.insert(u"target"_s, predictionTargetName(target));
        if (options.ablation)
            object.insert(u"ablation"_s, ablationJson(ablation));
        context.printJson(object);
        return exitDone;
    }
    QString text = evaluationText(*report, options.reliability);
    if (options.ablation)
        text += u"\n\n"_s + ablationText(ablation);
    context.printText(text);
    return exitDone;
}

} // namespace

void addEvaluateCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command =
        program.add_subcommand("evaluate", "Evaluate models on posts with a rolling origin");
    command
        ->add_option("POSTS", options->posts,
                     "CSV files of posts, also .csv.gz; folders or ZIPs of an export or of photos")
        ->required();
    command->add_option("--model", options->model, "Model name, or all")
        ->check(
            CLI::IsMember(argumentNames(availableRegressors().names() + QStringList{u"all"_s})));
    command->add_option("--models-dir", options->modelsDirectory,
                        "Directory of trained models (default: the shipped ones)");
    command->add_option("--target", options->target, "Figure to forecast (default: likes)")
        ->check(CLI::IsMember(argumentNames(predictionTargetNames())));
    command->add_flag("--by-account", options->byAccount, "Also report every account");
    command->add_flag("--learning-curve", options->learningCurve,
                      "Also report the error with 0 to 50 own posts");
    command->add_flag(
        "--reliability", options->reliability,
        "Also report how well chances and ranges are calibrated (always with --json)");
    command->add_flag("--ablation", options->ablation,
                      "Also report what each feature group contributes to likecast");
    context.setJob(command, [options, &context] { return runEvaluate(context, *options); });
}

} // namespace likecast::cli
