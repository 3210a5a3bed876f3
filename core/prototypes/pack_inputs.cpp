#include "core/prototypes/pack_inputs.h"

#include <QHash>

#include <algorithm>

namespace likecast
{

namespace
{

const QString aestheticKey = QStringLiteral("aesthetic_score");
const QString objectsKey = QStringLiteral("object_families");
const QString packKey = QStringLiteral("pack");
const QString sha256Key = QStringLiteral("sha256");
const QString familiesKey = QStringLiteral("families");

QJsonObject packJson(const PackOrigin& pack)
{
    return {{packKey, pack.name}, {sha256Key, QString::fromLatin1(pack.sha256.toHex())}};
}

PackOrigin packFrom(const QJsonObject& json)
{
    return {json.value(packKey).toString(),
            QByteArray::fromHex(json.value(sha256Key).toString().toLatin1())};
}

/// The pack that measured the most photos, if they are enough. `packOf` returns the pack or null.
template<typename PackOf>
std::optional<PackOrigin> mostUsed(const std::vector<TrainingPost>& posts, const PackOf& packOf)
{
    std::vector<std::pair<PackOrigin, std::size_t>> uses;
    for (const TrainingPost& post : posts) {
        const PackOrigin* pack = post.photo ? packOf(*post.photo) : nullptr;
        if (!pack)
            continue;
        const auto known =
            std::ranges::find(uses, *pack, &std::pair<PackOrigin, std::size_t>::first);
        if (known == uses.end())
            uses.emplace_back(*pack, 1);
        else
            ++known->second;
    }
    const auto most =
        std::ranges::max_element(uses, std::less(), &std::pair<PackOrigin, std::size_t>::second);
    if (most == uses.end() || most->second < PackInputs::leastPhotos)
        return std::nullopt;
    return most->first;
}

const PackOrigin* aestheticPack(const PhotoFeatures& photo)
{
    return photo.aesthetic ? &photo.aesthetic->pack : nullptr;
}

const PackOrigin* objectsPack(const PhotoFeatures& photo)
{
    return photo.objects ? &photo.objects->pack : nullptr;
}

/// Most frequent first.
QStringList familiesSeen(const std::vector<TrainingPost>& posts, const PackOrigin& pack)
{
    QHash<QString, int> uses;
    for (const TrainingPost& post : posts) {
        if (!post.photo || !post.photo->objects || post.photo->objects->pack != pack)
            continue;
        for (const ObjectFamily& family : post.photo->objects->families)
            ++uses[family.name];
    }
    std::vector<std::pair<int, QString>> ranked;
    for (auto family = uses.cbegin(); family != uses.cend(); ++family) {
        if (family.value() >= PackInputs::leastUses)
            ranked.emplace_back(-family.value(), family.key());
    }
    std::ranges::sort(ranked);
    ranked.resize(std::min(ranked.size(), PackInputs::mostFamilies));
    QStringList families;
    for (const auto& [negativeUses, family] : ranked)
        families.append(family);
    return families;
}

} // namespace

PackInputs PackInputs::fit(const std::vector<TrainingPost>& posts)
{
    PackInputs inputs;
    inputs.m_aesthetic = mostUsed(posts, aestheticPack);
    if (const auto pack = mostUsed(posts, objectsPack)) {
        QStringList families = familiesSeen(posts, *pack);
        if (!families.isEmpty())
            inputs.m_objects = Objects{*pack, std::move(families)};
    }
    return inputs;
}

PackInputs PackInputs::fromJson(const QJsonObject& json)
{
    PackInputs inputs;
    if (const QJsonValue aesthetic = json.value(aestheticKey); aesthetic.isObject())
        inputs.m_aesthetic = packFrom(aesthetic.toObject());
    if (const QJsonValue objects = json.value(objectsKey); objects.isObject()) {
        inputs.m_objects = Objects{packFrom(objects.toObject()), {}};
        for (const QJsonValue& family : objects.toObject().value(familiesKey).toArray())
            inputs.m_objects->families.append(family.toString());
    }
    return inputs;
}

QStringList PackInputs::featureNames() const
{
    QStringList names;
    if (m_aesthetic)
        names << QStringLiteral("aesthetic_known") << aestheticKey;
    if (m_objects) {
        names << QStringLiteral("objects_known");
        for (const QString& family : m_objects->families)
            names << QStringLiteral("object_") + family;
    }
    return names;
}

void PackInputs::encode(const PhotoFeatures* photo, std::span<float> columns) const
{
    std::size_t next = 0;
    if (m_aesthetic) {
        const bool isKnown = photo && photo->aesthetic && photo->aesthetic->pack == *m_aesthetic;
        columns[next++] = isKnown ? 1.0f : 0.0f;
        columns[next++] = isKnown ? static_cast<float>(photo->aesthetic->score) : unknownColumn;
    }
    if (!m_objects)
        return;
    const bool isKnown = photo && photo->objects && photo->objects->pack == m_objects->pack;
    columns[next++] = isKnown ? 1.0f : 0.0f;
    const std::span<float> families = columns.subspan(next);
    std::ranges::fill(families, isKnown ? 0.0f : unknownColumn);
    if (!isKnown)
        return;
    for (const ObjectFamily& family : photo->objects->families) {
        const qsizetype column = m_objects->families.indexOf(family.name);
        if (column >= 0)
            families[static_cast<std::size_t>(column)] = static_cast<float>(family.probability);
    }
}

QJsonObject PackInputs::toJson() const
{
    QJsonObject json;
    if (m_aesthetic)
        json.insert(aestheticKey, packJson(*m_aesthetic));
    if (m_objects) {
        QJsonObject objects = packJson(m_objects->pack);
        objects.insert(familiesKey, QJsonArray::fromStringList(m_objects->families));
        json.insert(objectsKey, objects);
    }
    return json;
}

QJsonArray PackInputs::describe() const
{
    QJsonArray inputs;
    const QJsonObject json = toJson();
    for (const QString& name : json.keys()) {
        QJsonObject input = json.value(name).toObject();
        input.insert(QStringLiteral("input"), name);
        inputs.append(input);
    }
    return inputs;
}

} // namespace likecast
