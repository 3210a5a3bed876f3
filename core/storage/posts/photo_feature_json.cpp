#include "core/storage/posts/photo_feature_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject packToJson(const PackOrigin& pack)
{
    return {{u"pack"_s, pack.name}, {u"sha256"_s, QString::fromLatin1(pack.sha256.toHex())}};
}

PackOrigin packFrom(const QJsonObject& object)
{
    return {object[u"pack"_s].toString(),
            QByteArray::fromHex(object[u"sha256"_s].toString().toLatin1())};
}

QJsonObject readingsToJson(const PhotoFeatures& features)
{
    QJsonObject readings;
    if (features.objects) {
        QJsonArray families;
        for (const ObjectFamily& family : features.objects->families)
            families.append(QJsonArray{family.name, family.probability});
        QJsonObject objects = packToJson(features.objects->pack);
        objects.insert(u"families"_s, families);
        readings.insert(u"objects"_s, objects);
    }
    if (features.aesthetic) {
        QJsonObject aesthetic = packToJson(features.aesthetic->pack);
        aesthetic.insert(u"score"_s, features.aesthetic->score);
        readings.insert(u"aesthetic"_s, aesthetic);
    }
    if (features.embedding) {
        QJsonArray sketch;
        for (const double value : features.embedding->sketch)
            sketch.append(value);
        QJsonObject embedding = packToJson(features.embedding->pack);
        embedding.insert(u"sketch"_s, sketch);
        readings.insert(u"embedding"_s, embedding);
    }
    return readings;
}

/// std::nullopt unless readingsToJson() wrote it.
std::optional<PhotoEmbedding> embeddingFrom(const QJsonObject& object)
{
    const QJsonArray sketch = object[u"sketch"_s].toArray();
    PhotoEmbedding embedding{packFrom(object), {}};
    if (sketch.size() != static_cast<qsizetype>(embedding.sketch.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < sketch.size(); ++i) {
        if (!sketch[i].isDouble())
            return std::nullopt;
        embedding.sketch[static_cast<std::size_t>(i)] = sketch[i].toDouble();
    }
    return embedding;
}

/// False unless readingsToJson() wrote it.
bool takeReadings(const QJsonObject& readings, PhotoFeatures& features)
{
    if (const QJsonValue objects = readings[u"objects"_s]; objects.isObject()) {
        features.objects = PhotoObjects{packFrom(objects.toObject()), {}};
        for (const QJsonValue& value : objects[u"families"_s].toArray()) {
            const QJsonArray family = value.toArray();
            if (family.size() != 2 || !family[0].isString() || !family[1].isDouble())
                return false;
            features.objects->families.push_back({family[0].toString(), family[1].toDouble()});
        }
        if (features.objects->families.size() > mostObjectFamilies)
            return false;
    }
    if (const QJsonValue aesthetic = readings[u"aesthetic"_s]; aesthetic.isObject()) {
        if (!aesthetic[u"score"_s].isDouble())
            return false;
        features.aesthetic =
            PhotoAesthetic{packFrom(aesthetic.toObject()), aesthetic[u"score"_s].toDouble()};
    }
    if (const QJsonValue embedding = readings[u"embedding"_s]; embedding.isObject()) {
        features.embedding = embeddingFrom(embedding.toObject());
        if (!features.embedding)
            return false;
    }
    return true;
}

} // namespace

QByteArray featureValuesToJson(const PhotoFeatures& features)
{
    QJsonArray array;
    for (const double value : features.values)
        array.append(value);
    const QJsonObject readings = readingsToJson(features);
    if (!readings.isEmpty())
        array.append(readings);
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
                                 {u"smile"_s, face.smile}});
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
    face.smile = object[u"smile"_s].toDouble();
    return face;
}

std::optional<std::vector<FaceBox>> facesFromJson(const QByteArray& faces)
{
    const QJsonDocument document = QJsonDocument::fromJson(faces);
    if (!document.isArray())
        return std::nullopt;
    std::vector<FaceBox> boxes;
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array) {
        if (!value.isObject())
            return std::nullopt;
        boxes.push_back(faceFrom(value.toObject()));
    }
    return boxes;
}

std::optional<PhotoFeatures> photoFeaturesFromJson(const QByteArray& values,
                                                   const QByteArray& faces)
{
    const QJsonArray valueArray = QJsonDocument::fromJson(values).array();
    auto read = facesFromJson(faces);
    constexpr auto count = static_cast<qsizetype>(photoFeatureCount);
    const bool hasReadings = valueArray.size() == count + 1 && valueArray[count].isObject();
    if ((valueArray.size() != count && !hasReadings) || !read)
        return std::nullopt;
    PhotoFeatures features;
    for (qsizetype i = 0; i < count; ++i) {
        if (!valueArray[i].isDouble())
            return std::nullopt;
        features.values[static_cast<std::size_t>(i)] = valueArray[i].toDouble();
    }
    if (hasReadings && !takeReadings(valueArray[count].toObject(), features))
        return std::nullopt;
    features.faces = *std::move(read);
    return features;
}

} // namespace likecast
