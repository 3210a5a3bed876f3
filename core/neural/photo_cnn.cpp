#include "core/neural/photo_models.h"

#include "core/history/running_statistics.h"
#include "core/neural/plugin_training.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString cnnName = u"photo-cnn"_s;
const QString scaleFile = u"scale.json"_s;
constexpr int cnnSchema = 1;
constexpr std::size_t shownPhotos = 10;

ModelIdentity cnnIdentity(const QString& version = {})
{
    return {cnnName, version, cnnSchema, {u"photo_64x64x3"_s}};
}

/// Standardises likes over the training photos; the network's target.
struct LikesScale {
    double mean = 0.0;
    double spread = 1.0;

    static LikesScale of(const std::vector<double>& likes)
    {
        LikesScale scale;
        const auto count = static_cast<double>(likes.size());
        for (const double value : likes)
            scale.mean += value / count;
        double variance = 0.0;
        for (const double value : likes)
            variance += std::pow(value - scale.mean, 2) / count;
        if (variance > 0.0)
            scale.spread = std::sqrt(variance);
        return scale;
    }

    float scaled(double likes) const { return static_cast<float>((likes - mean) / spread); }
    double likes(float value) const
    {
        return std::max(0.0, mean + spread * static_cast<double>(value));
    }
};

std::vector<double> likesAt(const PhotoTrainingSet& set, const std::vector<std::size_t>& places)
{
    std::vector<double> likes;
    likes.reserve(places.size());
    for (const std::size_t place : places)
        likes.push_back(set.photos.photos[place].likes);
    return likes;
}

std::vector<float> scaled(const LikesScale& scale, const std::vector<double>& likes)
{
    std::vector<float> targets;
    targets.reserve(likes.size());
    for (const double value : likes)
        targets.push_back(scale.scaled(value));
    return targets;
}

/// Results on the validation photos.
QJsonObject unseenReport(const PhotoTrainingSet& set, const std::vector<std::size_t>& places,
                         const std::vector<double>& forecasts)
{
    QJsonArray shown;
    std::vector<double> differences;
    double squares = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const AccountPhoto& photo = set.photos.photos[places[i]];
        const double error = forecasts[i] - photo.likes;
        squares += error * error;
        sum += std::abs(error);
        QJsonObject entry{{u"photo"_s, set.account->posts[photo.postIndex].photoPath},
                          {u"actual"_s, photo.likes},
                          {u"forecast"_s, forecasts[i]}};
        if (photo.likes > 0.0) {
            differences.push_back(100.0 * std::abs(error) / photo.likes);
            entry.insert(u"percent_difference"_s, differences.back());
        }
        if (i < shownPhotos)
            shown.append(entry);
    }
    const auto count = static_cast<double>(places.size());
    QJsonObject report{{u"photos"_s, static_cast<qint64>(places.size())},
                       {u"mse"_s, squares / count},
                       {u"mae"_s, sum / count},
                       {u"shown"_s, shown}};
    if (!differences.empty())
        report.insert(u"median_percent_difference"_s, medianOf(differences));
    return report;
}

PhotoCalibration calibrationOf(const PhotoTrainingSet& set, const PhotoSplit& split,
                               const PhotoResume& resume, const std::vector<double>& forecasts)
{
    PhotoCalibration calibration;
    calibration.learnedFrom = set.learnedFrom(split, resume);
    std::vector<double> levels;
    for (const AccountPhoto& photo : set.photos.photos)
        levels.push_back(logLikes(photo.likes));
    calibration.logLevel = medianOf(levels);
    std::vector<double> y;
    std::vector<double> predicted;
    for (std::size_t i = 0; i < split.validation.size(); ++i) {
        y.push_back(levels[split.validation[i]]);
        predicted.push_back(logLikes(forecasts[i]));
    }
    calibration.measure(y, predicted);
    return calibration;
}

Result<std::vector<double>> forecastLikes(const PhotoNetworkModel& network, const LikesScale& scale,
                                          const PhotoRows& rows)
{
    return network.predict(rows).map([&scale](const std::vector<float>& values) {
        std::vector<double> likes;
        likes.reserve(values.size());
        for (const float value : values)
            likes.push_back(scale.likes(value));
        return likes;
    });
}

Result<LikesScale> readScale(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const LikesScale scale{json.value("likes_mean"_L1).toDouble(-1.0),
                           json.value("likes_spread"_L1).toDouble()};
    if (!(scale.mean >= 0.0) || !(scale.spread > 0.0))
        return failure(ErrorCode::ModelDamaged, scaleFile);
    return scale;
}

/// Resumed weights keep the scale they were trained with.
Result<LikesScale> scaleOf(const std::vector<double>& likes, const PhotoResume& resume)
{
    return resume.files.isEmpty() ? LikesScale::of(likes)
                                  : readScale(resume.files.value(scaleFile));
}

Result<TrainedRegressor> train(const std::vector<TrainingSource>& sources,
                               const TrainingOptions& options, const PhotoReader& read)
{
    const auto resume = PhotoResume::read(options, {cnnIdentity()});
    if (!resume)
        return failure(resume.error());
    const auto set = PhotoTrainingSet::load(sources, options, read);
    if (!set)
        return failure(set.error());
    std::vector<std::size_t> places(set->photos.photos.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto split = set->split(std::move(places), *resume);
    if (!split)
        return failure(split.error());
    const std::vector<double> likes = likesAt(*set, split->training);
    const auto scale = scaleOf(likes, *resume);
    if (!scale)
        return failure(scale.error());
    const std::vector<float> targets = scaled(*scale, likes);
    const std::vector<float> validationTargets = scaled(*scale, likesAt(*set, split->validation));
    const PhotoRows training = set->rows.at(split->training);
    const PhotoRows validation = set->rows.at(split->validation);
    const EpochJournal journal(options, resume->seed);
    const auto network = PhotoNetworkModel::train(
        {training, targets, validation, validationTargets, 1, neural::Loss::Squared,
         scale->spread * scale->spread, resumableNetworkFile(resume->files)},
        journal.options());
    if (!network)
        return failure(network.error());
    const auto forecasts = forecastLikes(*network, *scale, validation);
    auto files = network->files();
    if (!forecasts || !files)
        return failure(forecasts ? files.error() : forecasts.error());

    files->insert(PhotoCalibration::fileName(),
                  QJsonDocument(calibrationOf(*set, *split, *resume, *forecasts).toJson())
                      .toJson(QJsonDocument::Compact));
    files->insert(scaleFile, QJsonDocument(QJsonObject{{u"likes_mean"_s, scale->mean},
                                                       {u"likes_spread"_s, scale->spread}})
                                 .toJson(QJsonDocument::Compact));
    QJsonObject report = set->report();
    report.insert(u"account"_s, set->account->account);
    report.insert(u"weights"_s, network->weightCount());
    report.insert(u"seed"_s, resume->seed);
    report.insert(u"unit"_s, u"likes"_s);
    report.insert(u"scaling"_s, u"pixels / 255; likes by mean and deviation in scale.json"_s);
    report.insert(u"learned_from"_s, static_cast<qint64>(split->training.size()));
    report.insert(u"epochs"_s, journal.epochs());
    report.insert(u"unseen"_s, unseenReport(*set, split->validation, *forecasts));
    return TrainedRegressor{{cnnIdentity(options.version), report, *std::move(files)},
                            options.cancellation.isCancelled()};
}

Result<std::unique_ptr<LikeRegressor>> load(const QString& folder, const PhotoReader& read)
{
    const auto files = readPhotoModel(folder, cnnIdentity());
    if (!files)
        return failure(files.error());
    const auto scale = readScale(files->files.value(scaleFile));
    if (!scale)
        return failure(scale.error());
    auto calibration = PhotoCalibration::fromJson(files->files.value(PhotoCalibration::fileName()));
    if (!calibration)
        return failure(calibration.error());
    auto network = PhotoNetworkModel::load(files->files, 0, 1);
    if (!network)
        return failure(network.error());
    auto shared = std::make_shared<const PhotoNetworkModel>(*std::move(network));
    auto model = std::make_shared<AccountPhotoModel>();
    model->name = cnnName;
    model->version = files->identity.version;
    model->calibration = *std::move(calibration);
    model->predict = [shared, scale = *scale](const QImage& picture) -> Result<PhotoVerdict> {
        const auto rows = PhotoRows::of(picture);
        if (!rows)
            return failure(rows.error());
        return forecastLikes(*shared, scale, *rows).map([](const std::vector<double>& likes) {
            return PhotoVerdict{logLikes(likes.front()), std::nullopt};
        });
    };
    return std::make_unique<PhotoRegressor>(std::move(model), read);
}

} // namespace

RegressorEntry photoCnnEntry(const PhotoReader& read)
{
    return {cnnName, [read](const QString& folder) { return load(folder, read); },
            [read](const std::vector<TrainingSource>& sources, const TrainingOptions& options) {
                return train(sources, options, read);
            }};
}

} // namespace likecast
