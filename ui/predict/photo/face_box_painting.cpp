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

class FaceWords
{
    Q_DECLARE_TR_FUNCTIONS(FaceBoxes)

public:
    /// Empty if it is too close to call.
    static QString mood(const FaceBox& face)
    {
        if (face.isUnsure())
            return {};
        return face.isSmiling() ? tr("Smiling") : tr("Not smiling");
    }
    static QString spokenMood(const FaceBox& face)
    {
        if (face.isUnsure())
            return tr("perhaps smiling");
        return face.isSmiling() ? tr("smiling") : tr("not smiling");
    }
    static QString none() { return tr("No face found"); }
    static QString faces(int count)
    {
        return count == 1 ? tr("1 face") : tr("%n faces", nullptr, count);
    }
    static QString smiles(int count)
    {
        return count == 1 ? tr("1 smile") : tr("%n smiles", nullptr, count);
    }
    static QString both() { return tr("%1, %2", "faces, smiles"); }
    static QString spoken() { return tr("Face %1 of %2: %3, %4."); }
    static QString place(const FaceBox& box);
};

QString FaceWords::place(const FaceBox& box)
{
    const int column = std::clamp(static_cast<int>((box.x + box.width / 2) * 3), 0, 2);
    const int row = std::clamp(static_cast<int>((box.y + box.height / 2) * 3), 0, 2);
    const QString places[3][3] = {{tr("upper left"), tr("upper middle"), tr("upper right")},
                                  {tr("left"), tr("middle"), tr("right")},
                                  {tr("lower left"), tr("lower middle"), tr("lower right")}};
    return places[row][column];
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
        const QString mood = FaceWords::mood(face);
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
            painter.drawText(chips[i].rect, Qt::AlignCenter, FaceWords::mood(faces[i]));
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
        return FaceWords::none();
    const auto smiles = std::count_if(faces.begin(), faces.end(), [](const FaceBox& face) {
        return face.isSmiling() && !face.isUnsure();
    });
    return FaceWords::both().arg(FaceWords::faces(static_cast<int>(faces.size())),
                                 FaceWords::smiles(static_cast<int>(smiles)));
}

QString facePlace(const FaceBox& face)
{
    return FaceWords::place(face);
}

QString spokenFace(const std::vector<FaceBox>& faces, std::size_t face)
{
    return FaceWords::spoken()
        .arg(face + 1)
        .arg(faces.size())
        .arg(FaceWords::spokenMood(faces[face]), FaceWords::place(faces[face]));
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
