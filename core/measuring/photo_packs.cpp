#include "core/measuring/photo_packs.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

bool namesFamilies(const PackManifest& manifest)
{
    return std::ranges::any_of(manifest.labels,
                               [](const PackLabel& label) { return !label.family.isEmpty(); });
}

PackOrigin originOf(const PackManifest& manifest)
{
    return {manifest.name, packIdentity(manifest)};
}

std::vector<ObjectFamily> likeliestFamilies(const PackReading& reading,
                                            const PackManifest& manifest)
{
    std::map<QString, double> probabilities;
    for (std::size_t i = 0; i < manifest.labels.size(); ++i) {
        if (!manifest.labels[i].family.isEmpty())
            probabilities[manifest.labels[i].family] += reading.probabilities[i];
    }
    std::vector<ObjectFamily> families;
    for (const auto& [name, probability] : probabilities)
        families.push_back({name, probability});
    std::ranges::stable_sort(families, std::greater(), &ObjectFamily::probability);
    families.resize(std::min(families.size(), mostObjectFamilies));
    return families;
}

} // namespace

std::optional<InstalledPack> installedEmbeddingPack(const PackStore& store)
{
    if (auto pack = store.find(PackKind::Embedding))
        return pack;
    auto classifier = store.find(PackKind::Classifier);
    const bool hasEmbedding =
        classifier && classifier->manifest && !classifier->manifest->embeddingOutput.isEmpty();
    return hasEmbedding ? classifier : std::nullopt;
}

PhotoPacks::PhotoPacks(PackStore store)
    : m_store(std::move(store))
{
    auto embedding = installedEmbeddingPack(*m_store);
    auto classifier = m_store->find(PackKind::Classifier);
    const bool isBoth = embedding && classifier && embedding->folder == classifier->folder;
    if (classifier && classifier->manifest && (isBoth || namesFamilies(*classifier->manifest)))
        m_parts.push_back({*std::move(classifier), isBoth, nullptr});
    if (auto aesthetic = m_store->find(PackKind::Aesthetic))
        m_parts.push_back({*std::move(aesthetic), false, nullptr});
    if (embedding && !isBoth)
        m_parts.push_back({*std::move(embedding), true, nullptr});
}

QString PhotoPacks::suffix() const
{
    constexpr qsizetype shownDigits = 12;
    QString suffix;
    for (const Part& part : m_parts) {
        const QByteArray hash = packIdentity(*part.pack.manifest).toHex().left(shownDigits);
        suffix += u"+%1/%2"_s.arg(part.pack.name, QString::fromLatin1(hash));
        if (part.givesEmbedding)
            suffix += u"/sketch-%1"_s.arg(embeddingSketchVersion);
    }
    if (m_visual && !givesEmbedding())
        suffix += u"+visual/"_s + m_visual->shortName();
    return suffix;
}

void PhotoPacks::setVisualComponents(VisualComponents components)
{
    m_visual = std::move(components);
}

bool PhotoPacks::givesEmbedding() const
{
    return std::ranges::any_of(m_parts, &Part::givesEmbedding);
}

Result<void> PhotoPacks::load(Part& part) const
{
    if (part.model)
        return {};
    auto model = m_store->open(part.pack);
    if (!model)
        return failure(model.error());
    if ((*model)->manifest() != *part.pack.manifest)
        return failure(ErrorCode::PackInvalid, u"%1 was replaced meanwhile"_s.arg(part.pack.name));
    part.model = *std::move(model);
    return {};
}

Result<void> PhotoPacks::readPart(Part& part, const QImage& upright, PhotoFeatures& features) const
{
    if (const auto loaded = load(part); !loaded)
        return loaded;
    const PackManifest& manifest = part.model->manifest();
    const auto reading = part.model->read(upright);
    if (!reading)
        return failure(reading.error());
    if (manifest.kind == PackKind::Classifier && namesFamilies(manifest))
        features.objects = PhotoObjects{originOf(manifest), likeliestFamilies(*reading, manifest)};
    if (reading->aesthetic)
        features.aesthetic = PhotoAesthetic{originOf(manifest), *reading->aesthetic};
    if (part.givesEmbedding) {
        if (const auto sketch = sketchOf(reading->embedding))
            features.embedding = PhotoEmbedding{originOf(manifest), *sketch};
    }
    return {};
}

} // namespace likecast
