#pragma once

namespace likecast
{

/// A face on the upright photo. Coordinates are relative: x and width in [0, 1] of the photo's
/// width, y and height of its height; (x, y) is the upper left corner.
struct FaceBox {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double confidence = 0.0; ///< [0, 1], comparable within one detector only
    int eyes = 0;            ///< eyes seen open enough to be found, 0..2
    double smile = 0.0;      ///< probability that the face smiles, [0, 1]

    bool isSmiling() const { return smile >= 0.5; }
    /// Too close to call: say neither "smiling" nor "not smiling".
    bool isUnsure() const { return smile > 0.35 && smile < 0.65; }

    friend bool operator==(const FaceBox&, const FaceBox&) = default;
};

} // namespace likecast
