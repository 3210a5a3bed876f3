#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/json_output.h"
#include "app/cli/model_names.h"
#include "app/cli/moment.h"
#include "app/cli/opened_database.h"
#include "app/cli/photo_arguments.h"
#include "app/cli/prediction_text.h"
#include "app/model_registry.h"
#include "app/predictor_factory.h"
#include "core/batch/photo_scoring.h"
#include "core/prediction/account_source.h"
#include "core/prediction/draft_comparison.h"
#include "core/prediction/recent_likes.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonDocument>

#include <cmath>
#include <map>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct PredictOptions {
    std::vector<std::string> photos;
    std::string caption;
    std::optional<Moment> at; ///< empty: now
    MediaType mediaType = MediaType::Photo;
    std::string account;
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    std::vector<qint64> recentLikes;
    std::string drawDirectory;
    std::string model;
    std::string modelsDirectory;
    std::string target = "likes";
};

PredictionTarget targetOf(const PredictOptions& options)
{
    return predictionTargetFromName(QString::fromStdString(options.target))
        .value_or(PredictionTarget::Likes);
}

/// Throws as CLI11 wants it: wrong usage.
Moment momentArgument(const std::string& text)
{
    auto moment = parseMoment(QString::fromStdString(text));
    if (!moment)
        throw CLI::ValidationError("--at", errorText(moment.error()).toStdString());
    return *std::move(moment);
}

/// Throws CLI11's wrong-usage exception.
std::vector<qint64> recentLikesArgument(const std::string& text)
{
    auto likes = parseRecentLikes(QString::fromStdString(text));
    if (!likes)
        throw CLI::ValidationError("--recent-likes",
                                   likes.error().detail.toStdString() +
                                       ": write whole numbers, such as 120,98,143");
    return *std::move(likes);
}

MediaType mediaTypeArgument(const std::string& text)
{
    const auto type = mediaTypeFromName(QString::fromStdString(text));
    if (!type)
        throw CLI::ValidationError("--media-type", text + " is not a media type");
    return *type;
}

/// A CLI::Validator (empty means valid) that, unlike CLI::Range, rejects anything but a number.
std::string checkCount(const std::string& text)
{
    constexpr double largest = 1e10; // more than Instagram has users
    bool isNumber = false;
    const double count = QString::fromStdString(text).toDouble(&isNumber);
    return isNumber && count >= 0.0 && count <= largest ? ""
                                                        : text + " is not a number from 0 to 10^10";
}

PredictionRequest requestFrom(const PredictOptions& options)
{
    PredictionRequest request;
    const Moment moment = options.at ? *options.at : momentNow();
    request.draft.caption = QString::fromStdString(options.caption);
    request.draft.takenAtMs = moment.utcMs;
    request.draft.utcOffsetSeconds = moment.utcOffsetSeconds;
    request.draft.mediaType = options.mediaType;
    request.timeZoneId = moment.timeZoneId;
    request.account.name = QString::fromStdString(options.account);
    request.account.followers = options.followers;
    request.account.averageLikes = options.averageLikes;
    request.account.recentLikes = options.recentLikes;
    request.target = targetOf(options);
    return request;
}

QJsonArray rankingJson(const std::vector<Prediction>& predictions)
{
    QJsonArray ranking;
    for (const RankedDraft& ranked : rankDrafts(predictions)) {
        ranking.append(QJsonObject{{u"photo"_s, predictions[ranked.index].photoPath},
                                   {u"chance_best"_s, std::round(ranked.chanceBest * 1e4) / 1e4},
                                   {u"rank"_s, ranked.rank}});
    }
    return ranking;
}

/// The output for each photo, already in its final form: a folder may hold thousands.
class Report
{
public:
    explicit Report(const CommandContext& context)
        : m_context(context)
    {
    }

    void add(const QString& photo, Result<Prediction> prediction)
    {
        if (!prediction) {
            m_exitCode = m_context.failWith(photo + u": "_s + errorText(prediction.error()));
            addJson(photoErrorJson(photo, prediction.error()));
            return;
        }
        addJson(predictionJson(*prediction));
        if (!m_context.json)
            m_text.append(predictionText(*prediction));
        if (!prediction->likes)
            return; // nothing to rank by
        // The ranking needs neither.
        prediction->drivers = {};
        prediction->faces = {};
        m_predictions.push_back(std::move(*prediction));
    }

    int print() const
    {
        if (m_context.json) {
            m_context.printJson("{\"predictions\":[" + m_json.join(',') +
                                "],\"ranking\":" + jsonBytes(rankingJson(m_predictions)) + '}');
            return m_exitCode;
        }
        for (const QString& text : m_text)
            m_context.printText(text);
        if (m_predictions.size() > 1)
            m_context.printText(rankingText(m_predictions));
        return m_exitCode;
    }

private:
    template<typename Json>
    static QByteArray jsonBytes(const Json& json)
    {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    void addJson(const QJsonObject& entry)
    {
        if (m_context.json)
            m_json.append(jsonBytes(entry));
    }

    const CommandContext& m_context;
    QByteArrayList m_json;
    QStringList m_text;
    std::vector<Prediction> m_predictions;
    int m_exitCode = exitDone;
};

/// The account's own weights take precedence over the shipped ones.
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

/// Fails unless the prediction is of the figure that was asked for.
Result<Prediction> inFigure(Prediction prediction, PredictionTarget target)
{
    if (prediction.figure.target == target)
        return prediction;
    QString needed = u"%1 needs at least %2 posts that have it"_s.arg(predictionTargetName(target))
                         .arg(AccountSource::fewestPostsOfTarget);
    if (target == PredictionTarget::EngagementRate)
        needed += u", and the number of followers"_s;
    return failure(ErrorCode::PostsTooFew, needed);
}

/// Draws the faces, if asked for.
Result<Prediction> drawn(const CommandContext& context, const PredictOptions& options,
                         Result<Prediction> prediction)
{
    if (!prediction || options.drawDirectory.empty())
        return prediction;
    const auto path = drawFaces(prediction->photoPath, prediction->faces,
                                QString::fromStdString(options.drawDirectory));
    if (!path)
        return failure(path.error());
    context.note(u"Drawn: "_s + *path);
    return prediction;
}

int runPredict(const CommandContext& context, const PredictOptions& options)
{
    const std::unique_ptr<Database> database = openIfPossible(context);
    const PredictorOptions chosen = predictorOptions(context, options);
    auto predictor = makePredictor(chosen, [&database] { return database.get(); });
    if (!predictor)
        return context.fail(predictor.error());

    Report report(context);
    const PredictionRequest request = requestFrom(options);
    const QStringList photos = expandPhotos(options.photos);
    JobControl control{context.cancellation, {}};
    if (photos.size() > 1)
        control.progress = context.progress(u"Predicting"_s);
    // Photos are scored in any order and reported in the given one.
    std::map<qsizetype, Result<Prediction>> early;
    qsizetype next = 0;
    const auto outcome = scorePhotos(
        photos, request,
        [&chosen] {
            return makePhotoMeasurer(chosen.faceDetector, chosen.dataDir, chosen.modelsDir);
        },
        **predictor, scoringThreads(photos.size()), control,
        [&](qsizetype index, Result<Prediction> prediction) {
            if (prediction)
                prediction = inFigure(*std::move(prediction), request.target);
            early.emplace(index, drawn(context, options, std::move(prediction)));
            for (; early.contains(next); ++next)
                report.add(photos[next], std::move(early.extract(next).mapped()));
        });
    if (!outcome)
        return context.fail(outcome.error());
    return report.print();
}

} // namespace

void addPredictCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<PredictOptions>();
    CLI::App* command = program.add_subcommand("predict", "Predict the likes of photos");
    command->add_option("PHOTO", options->photos, "Photos, or directories of photos")->required();
    command->add_option("--caption", options->caption, "Caption of the post");
    command
        ->add_option_function<std::string>(
            "--at", [options](const std::string& text) { options->at = momentArgument(text); },
            "Time of posting, ISO 8601 (default: now)")
        ->type_name("TIME");
    command
        ->add_option_function<std::string>(
            "--media-type",
            [options](const std::string& text) { options->mediaType = mediaTypeArgument(text); },
            "photo, carousel, video or reel")
        ->type_name("TYPE");
    auto* account = command->add_option("--account", options->account, "A stored account");
    command->add_option("--followers", options->followers, "Followers of the account")
        ->check(CLI::Validator(checkCount, "NUMBER"))
        ->excludes(account);
    command->add_option("--average-likes", options->averageLikes, "Likes its posts usually get")
        ->check(CLI::Validator(checkCount, "NUMBER"))
        ->excludes(account);
    command
        ->add_option_function<std::string>(
            "--recent-likes",
            [options](const std::string& text) {
                options->recentLikes = recentLikesArgument(text);
            },
            "Likes of its last posts, newest first: 120,98,143")
        ->type_name("N,N,...")
        ->excludes(account);
    command->add_option("--model", options->model, "Model name (default: likecast)")
        ->check(CLI::IsMember(argumentNames(availableRegressors().names())));
    command->add_option("--models-dir", options->modelsDirectory,
                        "Directory of trained models (default: the account's own, or the shipped)");
    command
        ->add_option("--target", options->target,
                     "Figure to predict; all but likes need the account's own posts")
        ->check(CLI::IsMember(argumentNames(predictionTargetNames())))
        ->needs(account);
    command->add_option("--draw", options->drawDirectory,
                        "Save copies with face boxes to this directory");
    context.setJob(command, [options, &context] { return runPredict(context, *options); });
}

} // namespace likecast::cli
