#include "core/storage/photo_feature_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likecast
{

using namespace Qt::StringLiterals;

QByteArray featureValuesToJson(const PhotoFeatures& features)
{
    QJsonArray array;
    for (const double value : features.values)
        array.append(value);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray facesToJson(const std::vector<FaceBox>& faces)
{
    QJsonArray array;
    for (const FaceBox& face : faces) {
        array.append(QJsonObject{{u"x"_s, face.x},
                                 {u"y"_s, face.y},
                                 {u"width"_s, face.width},
                                 {u"height"_s, face.height},
                                 {u"confidence"_s, face.confidence},
                                 {u"eyes"_s, face.eyes},
                                 {u"smiling"_s, face.smiling}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

static FaceBox faceFrom(const QJsonObject& object)
{
    FaceBox face;
    face.x = object[u"x"_s].toDouble();
    face.y = object[u"y"_s].toDouble();
    face.width = object[u"width"_s].toDouble();
    face.height = object[u"height"_s].toDouble();
    face.confidence = object[u"confidence"_s].toDouble();
    face.eyes = object[u"eyes"_s].toInt();
    face.smiling = object[u"smiling"_s].toBool();
    return face;
}

std::optional<PhotoFeatures> photoFeaturesFromJson(const QByteArray& values,
                                                   const QByteArray& faces)
{
    const QJsonArray valueArray = QJsonDocument::fromJson(values).array();
    const QJsonDocument faceDocument = QJsonDocument::fromJson(faces);
    if (valueArray.size() != static_cast<qsizetype>(photoFeatureCount) || !faceDocument.isArray())
        return std::nullopt;
    PhotoFeatures features;
    for (qsizetype i = 0; i < valueArray.size(); ++i) {
        if (!valueArray[i].isDouble())
            return std::nullopt;
        features.values[static_cast<std::size_t>(i)] = valueArray[i].toDouble();
    }
    const QJsonArray faceArray = faceDocument.array();
    for (const QJsonValue& value : faceArray) {
        if (!value.isObject())
            return std::nullopt;
        features.faces.push_back(faceFrom(value.toObject()));
    }
    return features;
}

} // namespace likecast
