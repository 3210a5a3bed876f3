#include "core/regression/likecast/likecast_model.h"

#include "core/regression/likecast/photo_model.h"

#include <QDir>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace likecast
{

namespace
{

const QString residualFile = QStringLiteral("residual.ubj");
const QString contentFile = QStringLiteral("content.ubj");
const QString errorFile = QStringLiteral("error.ubj");
const QString lexiconFile = QStringLiteral("lexicon.bin");
const QString calibrationFile = QStringLiteral("calibration.json");

/// Returns the numbers, or std::nullopt if the array has another length.
std::optional<std::vector<double>> numbers(const QJsonArray& array, std::size_t count)
{
    std::vector<double> values;
    for (const QJsonValue& value : array) {
        if (!value.isDouble())
            return std::nullopt;
        values.push_back(value.toDouble());
    }
    if (values.size() != count)
        return std::nullopt;
    return values;
}

} // namespace

std::size_t ForecastCalibration::bucketOf(std::size_t ownPosts)
{
    const auto bound = std::ranges::upper_bound(ownPostBounds, ownPosts);
    return std::min(static_cast<std::size_t>(bound - ownPostBounds.begin()),
                    ownPostBounds.size() - 1);
}

QJsonObject ForecastCalibration::toJson() const
{
    QJsonArray buckets;
    for (const std::vector<double>& bucket : residuals) {
        QJsonArray values;
        for (const double value : bucket)
            values.append(value);
        buckets.append(values);
    }
    QJsonArray spreads;
    for (const double spread : featureSpreads)
        spreads.append(spread);
    return {{QStringLiteral("pair_scale"), pairScale},
            {QStringLiteral("residual_gain"), residualGain},
            {QStringLiteral("feature_spreads"), spreads},
            {QStringLiteral("residuals"), buckets}};
}

Result<ForecastCalibration> ForecastCalibration::fromJson(const QJsonObject& json)
{
    ForecastCalibration calibration;
    const auto damaged = [] {
        return failure(ErrorCode::ModelDamaged, QStringLiteral("calibration"));
    };
    calibration.pairScale = json.value(QStringLiteral("pair_scale")).toDouble(-1.0);
    calibration.residualGain = json.value(QStringLiteral("residual_gain")).toDouble(-1.0);
    const QJsonArray buckets = json.value(QStringLiteral("residuals")).toArray();
    if (!(calibration.pairScale > 0.0) || !(calibration.residualGain > 0.0) ||
        buckets.size() != static_cast<qsizetype>(calibration.residuals.size()))
        return damaged();
    for (std::size_t i = 0; i < calibration.residuals.size(); ++i) {
        auto values = numbers(buckets[static_cast<qsizetype>(i)].toArray(), quantileCount);
        if (!values || !std::ranges::is_sorted(*values))
            return damaged();
        calibration.residuals[i] = *std::move(values);
    }
    auto spreads = numbers(json.value(QStringLiteral("feature_spreads")).toArray(), featureCount);
    if (!spreads || std::ranges::any_of(*spreads, [](double spread) { return spread < 0.0; }))
        return damaged();
    std::ranges::copy(*spreads, calibration.featureSpreads.begin());
    return calibration;
}

ModelIdentity LikecastModel::identity()
{
    return {QStringLiteral("likecast"), QString(), featureSchemaVersion, featureNames()};
}

Result<std::vector<float>> LikecastModel::residuals(std::vector<float>& rows) const
{
    if (hiddenFeatures.empty())
        return residual.predict({rows, featureCount});
    const auto shares = residual.contributions({rows, featureCount});
    if (!shares)
        return failure(shares.error());
    constexpr std::size_t width = featureCount + 1; // the bias last
    std::vector<float> sums(rows.size() / featureCount);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto all = std::span(*shares).subspan(i * width, width);
        sums[i] = std::accumulate(all.begin(), all.end(), 0.0f);
        for (const std::size_t column : hiddenFeatures) {
            sums[i] -= all[column];
            rows[i * featureCount + column] = std::numeric_limits<float>::quiet_NaN();
        }
    }
    return sums;
}

Result<ModelFiles> LikecastModel::toFiles(const QJsonObject& training) const
{
    ModelFiles model;
    model.identity = identity();
    model.identity.version = version;
    model.training = training;
    const Result<QByteArray> residualBytes = residual.toBytes();
    const Result<QByteArray> errorBytes = error.toBytes();
    const Result<QByteArray> contentBytes = content.trees().toBytes();
    for (const Result<QByteArray>* bytes : {&residualBytes, &errorBytes, &contentBytes}) {
        if (!*bytes)
            return failure(bytes->error());
    }
    model.files.insert(contentFile, *contentBytes);
    model.files.insert(residualFile, *residualBytes);
    model.files.insert(errorFile, *errorBytes);
    model.files.insert(lexiconFile, lexicon.toBytes());
    const QJsonObject numbers{{QStringLiteral("level"), level.toJson()},
                              {QStringLiteral("calibration"), calibration.toJson()}};
    if (learned)
        model.files.insert(LearnedPosts::learnedFile(), learned->toBytes());
    model.files.insert(calibrationFile, QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    return model;
}

Result<LikecastModel> LikecastModel::load(const QString& folder)
{
    const Result<ModelFiles> files = readModelFiles(folder, identity());
    if (!files)
        return failure(files.error());
    LikecastModel model;
    model.version = files->identity.version;
    auto residual = BoostedTrees::fromBytes(files->files.value(residualFile), featureCount);
    auto content =
        BoostedTrees::fromBytes(files->files.value(contentFile), ContentModel::columns().size());
    auto error = BoostedTrees::fromBytes(files->files.value(errorFile), featureCount);
    auto lexicon = CaptionLexicon::fromBytes(files->files.value(lexiconFile));
    const QJsonObject numbers =
        QJsonDocument::fromJson(files->files.value(calibrationFile)).object();
    auto level = LevelRegression::fromJson(numbers.value(QStringLiteral("level")).toObject());
    auto calibration =
        ForecastCalibration::fromJson(numbers.value(QStringLiteral("calibration")).toObject());
    if (!residual)
        return failure(residual.error());
    if (!error)
        return failure(error.error());
    if (!content)
        return failure(content.error());
    if (!lexicon)
        return failure(lexicon.error());
    if (!level)
        return failure(level.error());
    if (!calibration)
        return failure(calibration.error());
    model.content = ContentModel(*std::move(content));
    model.residual = *std::move(residual);
    model.error = *std::move(error);
    model.lexicon = *std::move(lexicon);
    model.level = *std::move(level);
    model.calibration = *std::move(calibration);
    if (files->files.contains(LearnedPosts::learnedFile())) {
        auto learned = LearnedPosts::fromBytes(files->files.value(LearnedPosts::learnedFile()));
        if (!learned)
            return failure(learned.error());
        model.learned = *std::move(learned);
    }
    const auto photo = PhotoModel::load(QDir(folder).filePath(QStringLiteral("../photo")));
    if (photo)
        model.photoPrior = photo->prior;
    else if (photo.error().code != ErrorCode::ModelMissing)
        return failure(photo.error());
    return model;
}

} // namespace likecast
