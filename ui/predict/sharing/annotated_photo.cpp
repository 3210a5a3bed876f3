#include "ui/predict/sharing/annotated_photo.h"

#include "ui/common/theme.h"
#include "ui/predict/photo/face_box_painting.h"

#include <QPainter>

#include <algorithm>

namespace likecast
{

QImage annotatedPhoto(const QImage& photo, const std::vector<FaceBox>& faces, double scale)
{
    QImage image = photo.convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1.0);
    PhotoViewport viewport;
    viewport.setViewSize(QSizeF(image.size()) / scale);
    viewport.setPhotoSize(QSizeF(image.size()) / scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFaceBoxes(painter, faces, viewport, fontFor(TextRole::SmallStrong));
    return image;
}

double labelScale(const QSize& photo)
{
    constexpr double longEdgeInWindow = 640;
    return std::max(1.0, std::max(photo.width(), photo.height()) / longEdgeInWindow);
}

} // namespace likecast
