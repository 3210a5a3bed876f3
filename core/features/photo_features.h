#pragma once

#include "core/faces/face_box.h"
#include "core/features/embedding_sketch.h"
#include "core/image/photo.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace likecast
{

/// Increment whenever a measurement changes its meaning: photos cached with another version are
/// measured again.
inline constexpr int photoFeaturesVersion = 2;

/// What is measured in a photo, in the order of photoFeatureNames().
enum class PhotoFeature : std::size_t {
    MeanRed,
    MeanGreen,
    MeanBlue, // [0, 1]
    SpreadRed,
    SpreadGreen,
    SpreadBlue, // standard deviation, [0, 0.5]
    P10Red,
    P10Green,
    P10Blue, // percentiles, [0, 1]
    P50Red,
    P50Green,
    P50Blue,
    P90Red,
    P90Green,
    P90Blue,
    Luminance,     // mean of relative luma, [0, 1]
    Contrast,      // standard deviation of luma, [0, 0.5]
    Colourfulness, // Hasler and Suesstrunk 2003, on 0..255 channels, about 0..130
    Saturation,    // mean of HSV saturation, [0, 1]
    Sharpness,     // ln(1 + variance of the Laplacian of 8-bit luma)
    EdgeDensity,   // share of Canny edge pixels, [0, 1]
    Symmetry,      // 1 - mean absolute left-right difference of luma, [0, 1]
    ThirdsEnergy,  // share of gradient energy near the four rule-of-thirds points, [0, 1]
    Aspect,        // ln(width / height)
    FaceCount,
    SmileCount,       // expected number: the sum of the faces' smile probabilities
    LargestFaceShare, // area of the largest face / photo, [0, 1]
    LargestFaceX,     // of its centre, [0, 1]; 0.5 without a face
    LargestFaceY,
    Count
};

inline constexpr std::size_t photoFeatureCount = static_cast<std::size_t>(PhotoFeature::Count);

/// The model pack that produced a result: results of different packs are not comparable.
struct PackOrigin {
    QString name;
    QByteArray sha256; ///< identifies its weights and how they are used

    friend bool operator==(const PackOrigin&, const PackOrigin&) = default;
};

/// A classifier pack's probability that a family of objects ("animal", "food") is in the photo.
struct ObjectFamily {
    QString name;
    double probability = 0.0; ///< sum over the family's labels

    friend bool operator==(const ObjectFamily&, const ObjectFamily&) = default;
};

inline constexpr std::size_t mostObjectFamilies = 5;

/// What a classifier pack recognizes in a photo.
struct PhotoObjects {
    PackOrigin pack;
    std::vector<ObjectFamily> families; ///< most likely first, at most mostObjectFamilies

    friend bool operator==(const PhotoObjects&, const PhotoObjects&) = default;
};

/// An aesthetic pack's score of a photo, on the pack's own scale.
struct PhotoAesthetic {
    PackOrigin pack;
    double score = 0.0;

    friend bool operator==(const PhotoAesthetic&, const PhotoAesthetic&) = default;
};

/// A photo's embedding by an embedding pack, or by a classifier's penultimate layer.
struct PhotoEmbedding {
    PackOrigin pack;
    EmbeddingSketch sketch{};

    friend bool operator==(const PhotoEmbedding&, const PhotoEmbedding&) = default;
};

/// A photo as numbers and faces. A value; safe to pass between threads.
struct PhotoFeatures {
    std::array<double, photoFeatureCount> values{};
    std::vector<FaceBox> faces;
    /// The measured file, for models that read the picture itself; may be empty.
    QString photoPath = {};
    std::optional<PhotoObjects> objects = {};     ///< unset without such a pack
    std::optional<PhotoAesthetic> aesthetic = {}; ///< unset without such a pack
    std::optional<PhotoEmbedding> embedding = {}; ///< unset without such a pack

    double operator[](PhotoFeature feature) const
    {
        return values[static_cast<std::size_t>(feature)];
    }
};

/// snake_case, one per value, in a fixed order.
const QStringList& photoFeatureNames();

/// Measures a decoded photo whose faces are already known. Thread-safe.
/// Pixels are measured at a long edge of 512 (averaged down, never enlarged), so that sharpness and
/// edges describe the picture and not the file's resolution.
PhotoFeatures measurePhoto(const Photo& photo, std::vector<FaceBox> faces);

} // namespace likecast
