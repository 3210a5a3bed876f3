#include "ui/predict/photo/crop_shape.h"

#include "core/faces/photo_crop.h"
#include "ui/common/number_format.h"
#include "ui/predict/photo/face_box_painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

namespace likecast
{

namespace
{

struct CropWords {
    Q_DECLARE_TR_FUNCTIONS(CropShape)
};

/// Width by height; 0 for None.
double aspectOf(CropShape shape)
{
    switch (shape) {
    case CropShape::None:
        return 0;
    case CropShape::Grid:
        return 3.0 / 4;
    case CropShape::Portrait:
        return 4.0 / 5;
    case CropShape::Square:
        return 1;
    }
    return 0;
}

} // namespace

std::optional<QRectF> cropOf(const QSizeF& photo, CropShape shape)
{
    if (shape == CropShape::None || photo.isEmpty())
        return std::nullopt;
    return centredCrop(photo, aspectOf(shape));
}

QString cropRatio(CropShape shape)
{
    switch (shape) {
    case CropShape::None:
        return {};
    case CropShape::Grid:
        return QStringLiteral("3:4");
    case CropShape::Portrait:
        return QStringLiteral("4:5");
    case CropShape::Square:
        return QStringLiteral("1:1");
    }
    return {};
}

QString cropText(const QSizeF& photo, CropShape shape, const std::vector<FaceBox>& faces)
{
    const auto crop = cropOf(photo, shape);
    if (!crop)
        return {};
    const std::vector<FaceCut> cuts = facesCutBy(*crop, faces);
    QStringList cutOff;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const QString place = facePlace(faces[i]);
        if (cuts[i] == FaceCut::Partly)
            cutOff += CropWords::tr("%1 (in part)", "a face").arg(place);
        else if (cuts[i] != FaceCut::None)
            cutOff += place;
    }
    const QString ratio = cropRatio(shape);
    const auto count = static_cast<int>(cutOff.size());
    if (count > 0)
        return (count == 1 ? CropWords::tr("%1 cuts off 1 face: %2.")
                           : CropWords::tr("%1 cuts off %n faces: %2.", nullptr, count))
            .arg(ratio, cutOff.join(CropWords::tr(", ", "between faces")));
    constexpr double noticeable = 0.005;
    const double share = 1 - crop->width() * crop->height();
    if (share < noticeable)
        return CropWords::tr("%1 keeps the whole photo.").arg(ratio);
    return (faces.empty() ? CropWords::tr("%1 cuts off %2 of the photo.")
                          : CropWords::tr("%1 cuts off %2 of the photo, but no face."))
        .arg(ratio, formatPercent(share));
}

void paintCrop(QPainter& painter, const QRectF& photo, const QRectF& crop)
{
    const QRectF kept(photo.left() + crop.left() * photo.width(),
                      photo.top() + crop.top() * photo.height(), crop.width() * photo.width(),
                      crop.height() * photo.height());
    QPainterPath outside;
    outside.addRect(photo);
    outside.addRect(kept); // the path's odd-even rule leaves it out
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(14, 15, 18, 190));
    painter.drawPath(outside);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(14, 15, 18), 3));
    painter.drawRect(kept);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(kept);
    painter.restore();
}

} // namespace likecast
