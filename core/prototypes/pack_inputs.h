#pragma once

#include "core/prototypes/post_encoder.h"

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// What LearnDeeply's network reads of a photo beside its metadata: the five likeliest families of
/// objects and the aesthetic score. Each switches on when enough training photos carry readings of
/// one model pack, and stays bound to that pack: figures of another one, or of none, count as
/// unknown (NaN, and 0 in the column that says whether it is known), which a network takes for
/// the usual photo.
///
/// A family's column holds its probability where it is among the five, else 0; these columns come
/// last, as the shares of an embedding bag (PostEncoder::bagColumns()): the network learns a vector
/// of each family and sums those of the photo by their probabilities.
class PackInputs
{
public:
    static constexpr std::size_t leastPhotos = 20; ///< with readings of the pack
    static constexpr int leastUses = 3;            ///< photos of a family, for it to be an input
    static constexpr std::size_t mostFamilies = 200;

    /// None where no pack read enough of these photos.
    static PackInputs fit(const std::vector<TrainingPost>& posts);
    static PackInputs fromJson(const QJsonObject& json);

    bool isEmpty() const { return !m_aesthetic && !m_objects; }
    QStringList featureNames() const;
    std::size_t familyCount() const
    {
        return m_objects ? static_cast<std::size_t>(m_objects->families.size()) : 0;
    }
    /// Fills as many values as names; `photo` may be null.
    void encode(const PhotoFeatures* photo, std::span<float> columns) const;
    QJsonObject toJson() const;
    /// [{"input": "aesthetic_score", "pack", "sha256"}, {"input": "object_families", ...}]
    QJsonArray describe() const;

private:
    struct Objects {
        PackOrigin pack;
        QStringList families; ///< in the order of their columns
    };

    std::optional<PackOrigin> m_aesthetic;
    std::optional<Objects> m_objects;
};

} // namespace likecast
