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

/// Raised whenever a measurement changes its meaning: cached values of another version are
/// measured again.
inline constexpr int photoFeaturesVersion = 2;

/// What is measured on one photo, in the order of photoFeatureNames().
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
    SmileCount,       // expected: the sum of the faces' probabilities of a smile
    LargestFaceShare, // area of the largest face / photo, [0, 1]
    LargestFaceX,     // its centre, [0, 1]; 0.5 without a face
    LargestFaceY,
    Count
};

inline constexpr std::size_t photoFeatureCount = static_cast<std::size_t>(PhotoFeature::Count);

/// The model pack that a reading is of: readings of different ones do not compare.
struct PackOrigin {
    QString name;
    QByteArray sha256; ///< its identity: of its weights and how they are used

    friend bool operator==(const PackOrigin&, const PackOrigin&) = default;
};

/// How sure a classifier pack is that a family of objects ("animal", "food") is in the photo.
struct ObjectFamily {
    QString name;
    double probability = 0.0; ///< of all of the family's labels together

    friend bool operator==(const ObjectFamily&, const ObjectFamily&) = default;
};

inline constexpr std::size_t mostObjectFamilies = 5;

/// What a classifier pack sees in a photo.
struct PhotoObjects {
    PackOrigin pack;
    std::vector<ObjectFamily> families; ///< likeliest first, mostObjectFamilies at most

    friend bool operator==(const PhotoObjects&, const PhotoObjects&) = default;
};

/// The mark that an aesthetic pack gives a photo, on the pack's own scale.
struct PhotoAesthetic {
    PackOrigin pack;
    double score = 0.0;

    friend bool operator==(const PhotoAesthetic&, const PhotoAesthetic&) = default;
};

/// How an embedding pack, or a classifier's layer before the last, places a photo among others.
struct PhotoEmbedding {
    PackOrigin pack;
    EmbeddingSketch sketch{};

    friend bool operator==(const PhotoEmbedding&, const PhotoEmbedding&) = default;
};

/// A photo as numbers and faces; a value, safe to hand between threads.
struct PhotoFeatures {
    std::array<double, photoFeatureCount> values{};
    std::vector<FaceBox> faces;
    /// The file that was measured, for models that look at the picture itself; or empty.
    QString photoPath = {};
    std::optional<PhotoObjects> objects = {};     ///< absent without such a pack
    std::optional<PhotoAesthetic> aesthetic = {}; ///< absent without such a pack
    std::optional<PhotoEmbedding> embedding = {}; ///< absent without such a pack

    double operator[](PhotoFeature feature) const
    {
        return values[static_cast<std::size_t>(feature)];
    }
};

/// snake_case, one per value, fixed order.
const QStringList& photoFeatureNames();

/// Measures a decoded photo whose faces are already known. Any thread.
/// Pixels are measured at a long edge of 512 (averaged down, never enlarged), so that sharpness and
/// edges speak of the picture and not of the file's resolution.
PhotoFeatures measurePhoto(const Photo& photo, std::vector<FaceBox> faces);

} // namespace likecast
