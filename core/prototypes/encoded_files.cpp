#include "core/prototypes/encoded_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace likecast
{

namespace
{

constexpr int schemaVersion = 1;
constexpr qint64 largestEncoder = 4 * 1024 * 1024;
const QString encoderFile = QStringLiteral("encoder.json");
const QString calibrationFile = QStringLiteral("calibration.json");

QByteArray jsonBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The feature order is part of the model's identity, and only the encoder knows it, so the encoder
/// is read first; its bytes are checked once the manifest is read.
QJsonObject peekEncoder(const QString& folder)
{
    QFile file(QDir(folder).filePath(encoderFile));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestEncoder)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> readCalibration(const QByteArray& bytes, EncodedModel& model)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue& value : json.value(QStringLiteral("residuals")).toArray())
        model.residuals.push_back(value.toDouble());
    model.meanError = json.value(QStringLiteral("mean_error")).toDouble();
    auto level = LevelRegression::fromJson(json.value(QStringLiteral("level")).toObject());
    if (!level)
        return failure(level.error());
    model.level = *std::move(level);
    // Weights of earlier versions do not store it: they had only one target.
    auto kind = withTarget(model.kind, json.value(QStringLiteral("target")).toString());
    if (!kind)
        return failure(ErrorCode::ModelDamaged, calibrationFile);
    model.kind = *std::move(kind);
    if (model.residuals.empty() ||
        !std::is_sorted(model.residuals.begin(), model.residuals.end()) || !(model.meanError > 0.0))
        return failure(ErrorCode::ModelDamaged, calibrationFile);
    return {};
}

Result<void> readSeen(const QMap<QString, QByteArray>& files, EncodedModel& model)
{
    for (const QString& name : {LearnedPosts::learnedFile(), LearnedPosts::stoppedByFile()}) {
        if (!files.contains(name)) {
            model.seen.reset();
            return {};
        }
        const auto posts = LearnedPosts::fromBytes(files.value(name));
        if (!posts)
            return failure(posts.error());
        if (!model.seen)
            model.seen.emplace();
        model.seen->insert(*posts);
    }
    return {};
}

} // namespace

Result<ModelFiles> encodedModelFiles(const EncodedModel& model, const QJsonObject& training)
{
    auto files = model.rows->files();
    if (!files)
        return failure(files.error());
    QJsonArray residuals;
    for (const double residual : model.residuals)
        residuals.append(residual);
    files->insert(encoderFile, jsonBytes(model.encoder));
    files->insert(calibrationFile,
                  jsonBytes({{QStringLiteral("residuals"), residuals},
                             {QStringLiteral("mean_error"), model.meanError},
                             {QStringLiteral("level"), model.level.toJson()},
                             {QStringLiteral("target"), targetName(model.kind.target)}}));
    const auto encoder = model.kind.restoreEncoder(model.encoder);
    return ModelFiles{{model.kind.name, model.version, schemaVersion, encoder->featureNames()},
                      training,
                      *std::move(files)};
}

Result<EncodedWeights> readEncodedWeights(const EncodedModelKind& kind, const QString& folder)
{
    const QJsonObject encoder = peekEncoder(folder);
    const QStringList features = kind.restoreEncoder(encoder)->featureNames();
    auto files = readModelFiles(folder, {kind.name, {}, schemaVersion, features});
    if (!files)
        return failure(files.error());
    if (files->files.value(encoderFile) != jsonBytes(encoder))
        return failure(ErrorCode::ModelDamaged, encoderFile);
    const QJsonObject calibration =
        QJsonDocument::fromJson(files->files.value(calibrationFile)).object();
    return EncodedWeights{encoder, calibration.value(QStringLiteral("target")).toString(),
                          *std::move(files)};
}

Result<std::shared_ptr<const EncodedModel>> readEncodedModel(const EncodedModelKind& kind,
                                                             const QString& folder)
{
    const auto weights = readEncodedWeights(kind, folder);
    if (!weights)
        return failure(weights.error());
    const ModelFiles& stored = weights->stored;
    auto model = std::make_shared<EncodedModel>();
    model->kind = kind;
    model->encoder = weights->encoder;
    model->version = stored.identity.version;
    if (auto read = readCalibration(stored.files.value(calibrationFile), *model); !read)
        return failure(read.error());
    if (auto read = readSeen(stored.files, *model); !read)
        return failure(read.error());
    auto rows = kind.load(stored.files, static_cast<std::size_t>(stored.identity.features.size()));
    if (!rows)
        return failure(rows.error());
    model->rows = *std::move(rows);
    return model;
}

} // namespace likecast
