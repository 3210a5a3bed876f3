#include "core/faces/photo_crop.h"

namespace likecast
{

QRectF centredCrop(const QSizeF& photo, double aspect)
{
    const QSizeF kept = QSizeF(aspect, 1).scaled(photo, Qt::KeepAspectRatio);
    const QSizeF share(kept.width() / photo.width(), kept.height() / photo.height());
    return {QPointF((1 - share.width()) / 2, (1 - share.height()) / 2), share};
}

std::vector<FaceCut> facesCutBy(const QRectF& crop, const std::vector<FaceBox>& faces)
{
    // A face that touches the edge is whole, whatever the last digit says.
    constexpr double rounding = 1e-9;
    const QRectF reach = crop.adjusted(-rounding, -rounding, rounding, rounding);
    std::vector<FaceCut> cuts;
    for (const FaceBox& face : faces) {
        const QRectF box(face.x, face.y, face.width, face.height);
        cuts.push_back(reach.contains(box)    ? FaceCut::None
                       : crop.intersects(box) ? FaceCut::Partly
                                              : FaceCut::Wholly);
    }
    return cuts;
}

} // namespace likecast
