#pragma once

#include "core/prototypes/post_encoder.h"

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// LearnDeeply's photo inputs beside the metadata: the five most likely object families and the
/// aesthetic score. Each is used if enough training photos were measured with one model pack, and
/// only with that pack: a photo measured with another pack, or with none, counts as unknown (NaN,
/// and 0 in the column that says whether it is known), which the network reads as the usual photo.
///
/// A family's column is its probability if it is among the five, else 0. These columns come last,
/// as the weights of an embedding bag (PostEncoder::bagColumns()): the network learns one vector
/// per family and sums those of the photo, weighted by probability.
class PackInputs
{
public:
    static constexpr std::size_t leastPhotos = 20; ///< measured with the pack
    static constexpr int leastUses = 3; ///< photos a family must be in to become an input
    static constexpr std::size_t mostFamilies = 200;

    /// Empty if no pack measured enough of these photos.
    static PackInputs fit(const std::vector<TrainingPost>& posts);
    static PackInputs fromJson(const QJsonObject& json);

    bool isEmpty() const { return !m_aesthetic && !m_objects; }
    QStringList featureNames() const;
    std::size_t familyCount() const
    {
        return m_objects ? static_cast<std::size_t>(m_objects->families.size()) : 0;
    }
    /// Writes one value per feature name; `photo` may be null.
    void encode(const PhotoFeatures* photo, std::span<float> columns) const;
    QJsonObject toJson() const;
    /// [{"input": "aesthetic_score", "pack", "sha256"}, {"input": "object_families", ...}]
    QJsonArray describe() const;

private:
    struct Objects {
        PackOrigin pack;
        QStringList families; ///< in column order
    };

    std::optional<PackOrigin> m_aesthetic;
    std::optional<Objects> m_objects;
};

} // namespace likecast
