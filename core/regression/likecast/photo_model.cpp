#include "core/regression/likecast/photo_model.h"

#include <QJsonDocument>

namespace likecast
{

namespace
{

constexpr int photoModelSchema = 1;
const QString componentsFile = QStringLiteral("components.bin");
const QString priorFile = QStringLiteral("prior.json");

} // namespace

ModelIdentity PhotoModel::identity()
{
    return {QStringLiteral("photo"), QStringLiteral("1"), photoModelSchema, photoFeatureNames()};
}

ModelFiles PhotoModel::toFiles(const QJsonObject& training) const
{
    ModelFiles files;
    files.identity = identity();
    files.training = training;
    files.files.insert(componentsFile, components.toBytes());
    files.files.insert(priorFile, QJsonDocument(prior.toJson()).toJson(QJsonDocument::Compact));
    return files;
}

Result<PhotoModel> PhotoModel::load(const QString& folder)
{
    const Result<ModelFiles> files = readModelFiles(folder, identity());
    if (!files)
        return failure(files.error());
    auto components = VisualComponents::fromBytes(files->files.value(componentsFile));
    if (!components)
        return failure(components.error());
    auto prior =
        PhotoPrior::fromJson(QJsonDocument::fromJson(files->files.value(priorFile)).object());
    if (!prior)
        return failure(prior.error());
    return PhotoModel{*std::move(components), *std::move(prior)};
}

} // namespace likecast
