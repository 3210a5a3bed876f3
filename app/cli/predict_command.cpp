#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/json_output.h"
#include "app/cli/moment.h"
#include "app/cli/photo_arguments.h"
#include "app/cli/prediction_text.h"
#include "app/cli/stored_data.h"
#include "app/predictor_factory.h"
#include "core/prediction/draft_comparison.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct PredictOptions {
    std::vector<std::string> photos;
    std::string caption;
    std::string at;
    std::string mediaType = "photo";
    std::string account;
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    std::string drawDirectory;
    std::string model;
    std::string modelsDirectory;
};

Result<PredictionRequest> requestFrom(const PredictOptions& options)
{
    PredictionRequest request;
    const auto moment = parseMoment(QString::fromStdString(options.at));
    if (!moment)
        return failure(moment.error());
    const auto type = mediaTypeFromName(QString::fromStdString(options.mediaType));
    if (!type)
        return failure(ErrorCode::InputInvalid,
                       u"--media-type %1"_s.arg(QString::fromStdString(options.mediaType)));
    request.draft.caption = QString::fromStdString(options.caption);
    request.draft.takenAtMs = moment->utcMs;
    request.draft.utcOffsetSeconds = moment->utcOffsetSeconds;
    request.draft.mediaType = *type;
    request.timeZoneId = moment->timeZoneId;
    request.account.name = QString::fromStdString(options.account);
    request.account.followers = options.followers;
    request.account.averageLikes = options.averageLikes;
    return request;
}

/// One photo's answer, kept until all are known and can be ranked.
struct Outcome {
    QString photo;
    Result<Prediction> prediction;
};

QJsonArray rankingJson(const std::vector<Prediction>& predictions)
{
    QJsonArray ranking;
    for (const RankedDraft& ranked : rankDrafts(predictions)) {
        ranking.append(QJsonObject{{u"photo"_s, predictions[ranked.index].photoPath},
                                   {u"chance_best"_s, std::round(ranked.chanceBest * 1e4) / 1e4}});
    }
    return ranking;
}

int report(const CommandContext& context, const std::vector<Outcome>& outcomes)
{
    std::vector<Prediction> predictions;
    QJsonArray array;
    int exitCode = exitDone;
    for (const Outcome& outcome : outcomes) {
        if (!outcome.prediction) {
            const Error& error = outcome.prediction.error();
            exitCode = context.failWith(outcome.photo + u": "_s + errorText(error));
            array.append(photoErrorJson(outcome.photo, error));
            continue;
        }
        predictions.push_back(*outcome.prediction);
        array.append(predictionJson(*outcome.prediction));
        if (!context.json)
            context.printText(predictionText(*outcome.prediction));
    }
    if (context.json)
        context.printJson({{u"predictions"_s, array}, {u"ranking"_s, rankingJson(predictions)}});
    else if (predictions.size() > 1)
        context.printText(rankingText(predictions));
    return exitCode;
}

/// Own weights of the account stand before those that ship.
PredictorOptions predictorOptions(const CommandContext& context, const PredictOptions& options)
{
    PredictorOptions chosen;
    chosen.dataDir = context.dataDir;
    chosen.modelsDir = QString::fromStdString(options.modelsDirectory);
    chosen.model = QString::fromStdString(options.model);
    if (chosen.modelsDir.isEmpty() && !chosen.model.isEmpty() && !options.account.empty()) {
        const QString own =
            ownModelsFolder(context.profileDir, QString::fromStdString(options.account));
        if (QFileInfo::exists(own + u'/' + chosen.model))
            chosen.modelsDir = own;
    }
    return chosen;
}

int runPredict(const CommandContext& context, const PredictOptions& options)
{
    auto request = requestFrom(options);
    if (!request)
        return context.fail(request.error());
    StoredData stored(context.profileDir);
    auto predictor =
        makePredictor(predictorOptions(context, options), [&stored] { return stored.database(); });
    if (!predictor)
        return context.fail(predictor.error());

    std::vector<Outcome> outcomes;
    const QStringList photos = expandPhotos(options.photos);
    const auto progress = context.progress(u"Predicting"_s);
    for (const QString& photo : photos) {
        request->photoPath = photo;
        auto prediction = (*predictor)->predict(*request, {}, context.cancellation);
        if (context.cancellation.isCancelled())
            return context.fail({ErrorCode::Cancelled, {}});
        if (prediction && !options.drawDirectory.empty()) {
            const auto drawn =
                drawFaces(photo, prediction->faces, QString::fromStdString(options.drawDirectory));
            if (!drawn)
                prediction = failure(drawn.error());
            else
                context.note(u"Drawn: "_s + *drawn);
        }
        outcomes.push_back({photo, std::move(prediction)});
        if (photos.size() > 1)
            progress({static_cast<qint64>(outcomes.size()), photos.size()});
    }
    return report(context, outcomes);
}

} // namespace

void addPredictCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<PredictOptions>();
    CLI::App* command = program.add_subcommand("predict", "Predict the likes of photos");
    command->add_option("PHOTO", options->photos, "Photos, or directories of photos")->required();
    command->add_option("--caption", options->caption, "Caption of the post");
    command->add_option("--at", options->at, "When it is posted, ISO 8601 (default: now)");
    command->add_option("--media-type", options->mediaType, "photo, carousel, video or reel");
    auto* account = command->add_option("--account", options->account, "A stored account");
    command->add_option("--followers", options->followers, "Followers of the account")
        ->check(CLI::NonNegativeNumber)
        ->excludes(account);
    command
        ->add_option("--average-likes", options->averageLikes, "Likes that its posts usually get")
        ->check(CLI::NonNegativeNumber)
        ->excludes(account);
    command->add_option("--model", options->model, "A model's name (default: likecast)");
    command->add_option("--models-dir", options->modelsDirectory,
                        "Directory of trained models (default: the account's own, or the shipped)");
    command->add_option("--draw", options->drawDirectory, "Write the photos with face boxes there");
    command->callback([options, &context] {
        context.job = [options, &context] { return runPredict(context, *options); };
    });
}

} // namespace likecast::cli
