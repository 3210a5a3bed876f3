#pragma once

namespace likecast
{

/// A face in the upright photo. Coordinates are relative: x and width to the photo's width, y and
/// height to its height, in [0, 1]; (x, y) is the upper left corner.
struct FaceBox {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double confidence = 0.0; ///< [0, 1], comparable within one detector only
    int eyes = 0;            ///< number of eyes open enough to be detected, 0..2
    double smile = 0.0;      ///< probability that the face smiles, [0, 1]

    bool isSmiling() const { return smile >= 0.5; }
    /// Too uncertain: show neither "smiling" nor "not smiling".
    bool isUnsure() const { return smile > 0.35 && smile < 0.65; }

    friend bool operator==(const FaceBox&, const FaceBox&) = default;
};

} // namespace likecast
