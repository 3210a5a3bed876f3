#include "ui/predict/photo/face_box_painting.h"

#include "ui/common/theme.h"
#include "ui/predict/photo/face_chips.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double boxPen = 3.0;
constexpr double boxRadius = 6.0;
constexpr double chipPadding = 8.0;
constexpr QSizeF mouthChip(22, 16);
constexpr QRgb chipInk = 0xff14161b;

struct FaceWords {
    Q_DECLARE_TR_FUNCTIONS(FaceBoxes)
};

/// Empty if it is too close to call.
QString moodOf(const FaceBox& face)
{
    if (face.isUnsure())
        return {};
    return face.isSmiling() ? FaceWords::tr("Smiling") : FaceWords::tr("Not smiling");
}

QString spokenMood(const FaceBox& face)
{
    if (face.isUnsure())
        return FaceWords::tr("perhaps smiling");
    return face.isSmiling() ? FaceWords::tr("smiling") : FaceWords::tr("not smiling");
}

void paintMouth(QPainter& painter, const QRectF& chip, bool smiling)
{
    const QRectF mouth = chip.adjusted(6, 3, -6, -5);
    QPainterPath path;
    path.moveTo(mouth.left(), smiling ? mouth.top() + 2 : mouth.center().y() + 1);
    if (smiling)
        path.quadTo(QPointF(mouth.center().x(), mouth.bottom() + 5),
                    QPointF(mouth.right(), mouth.top() + 2));
    else
        path.lineTo(mouth.right(), mouth.center().y() + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(chipInk), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
}

} // namespace

void paintFaceBoxes(QPainter& painter, const std::vector<FaceBox>& faces,
                    const PhotoViewport& viewport, const QFont& chipFont,
                    std::optional<std::size_t> selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont);
    const QFontMetricsF metrics(chipFont);
    std::vector<QRectF> boxes;
    std::vector<ChipSizes> sizes;
    for (const FaceBox& face : faces) {
        const QString mood = moodOf(face);
        const QSizeF words(metrics.horizontalAdvance(mood) + 2 * chipPadding, metrics.height() + 6);
        boxes.push_back(viewport.boxRect(face));
        const bool inWords = faces.size() <= 3 || words.width() <= boxes.back().width() * 1.2;
        sizes.push_back({mood.isEmpty() ? QSizeF() : inWords ? words : mouthChip, mouthChip});
    }
    const auto chips = placeFaceChips(boxes, sizes, QRectF({}, viewport.viewSize()));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const bool smiles = faces[i].isSmiling() && !faces[i].isUnsure();
        const QColor color = QColor(smiles ? smilingFaceColor : otherFaceColor);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, boxPen));
        painter.drawRoundedRect(boxes[i], boxRadius, boxRadius);
        if (selected == i)
            paintDrawnBox(painter, boxes[i].adjusted(-5, -5, 5, 5));
        if (chips[i].rect.isEmpty())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(chips[i].rect, boxRadius - 1, boxRadius - 1);
        if (chips[i].inWords && chips[i].rect.size() != mouthChip) {
            painter.setPen(QColor(chipInk));
            painter.drawText(chips[i].rect, Qt::AlignCenter, moodOf(faces[i]));
        } else {
            paintMouth(painter, chips[i].rect, smiles);
        }
    }
    painter.restore();
}

void paintDrawnBox(QPainter& painter, const QRectF& box)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(chipInk), 3));
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    painter.setPen(QPen(Qt::white, 1.5, Qt::DashLine));
    painter.drawRoundedRect(box, boxRadius, boxRadius);
}

QString faceSummary(const std::vector<FaceBox>& faces)
{
    if (faces.empty())
        return FaceWords::tr("No face found");
    const auto count = static_cast<int>(faces.size());
    const auto smiles =
        static_cast<int>(std::count_if(faces.begin(), faces.end(), [](const FaceBox& face) {
            return face.isSmiling() && !face.isUnsure();
        }));
    return FaceWords::tr("%1, %2", "faces, smiles")
        .arg(count == 1 ? FaceWords::tr("1 face") : FaceWords::tr("%n faces", nullptr, count),
             smiles == 1 ? FaceWords::tr("1 smile") : FaceWords::tr("%n smiles", nullptr, smiles));
}

QString facePlace(const FaceBox& face)
{
    const int column = std::clamp(static_cast<int>((face.x + face.width / 2) * 3), 0, 2);
    const int row = std::clamp(static_cast<int>((face.y + face.height / 2) * 3), 0, 2);
    const QString places[3][3] = {
        {FaceWords::tr("upper left"), FaceWords::tr("upper middle"), FaceWords::tr("upper right")},
        {FaceWords::tr("left"), FaceWords::tr("middle"), FaceWords::tr("right")},
        {FaceWords::tr("lower left"), FaceWords::tr("lower middle"), FaceWords::tr("lower right")}};
    return places[row][column];
}

QString spokenFace(const std::vector<FaceBox>& faces, std::size_t face)
{
    return FaceWords::tr("Face %1 of %2: %3, %4.")
        .arg(face + 1)
        .arg(faces.size())
        .arg(spokenMood(faces[face]), facePlace(faces[face]));
}

QString spokenFaces(const std::vector<FaceBox>& faces)
{
    constexpr std::size_t mostSpoken = 6;
    QStringList sentences{faceSummary(faces) + u'.'};
    for (std::size_t i = 0; i < std::min(faces.size(), mostSpoken); ++i)
        sentences += spokenFace(faces, i);
    return sentences.join(u' ');
}

} // namespace likecast
