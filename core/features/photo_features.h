#pragma once

#include "core/faces/face_box.h"
#include "core/image/photo.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <vector>

namespace likecast
{

/// Raised whenever a measurement changes its meaning: cached values of another version are
/// measured again.
inline constexpr int photoFeaturesVersion = 1;

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
    SmileCount,
    LargestFaceShare, // area of the largest face / photo, [0, 1]
    LargestFaceX,     // its centre, [0, 1]; 0.5 without a face
    LargestFaceY,
    Count
};

inline constexpr std::size_t photoFeatureCount = static_cast<std::size_t>(PhotoFeature::Count);

/// A photo as numbers and faces; a value, safe to hand between threads.
struct PhotoFeatures {
    std::array<double, photoFeatureCount> values{};
    std::vector<FaceBox> faces;
    /// The file that was measured, for models that look at the picture itself; or empty.
    QString photoPath = {};

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
