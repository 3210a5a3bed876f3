#include "ui/predict/photo/face_box_painting.h"

#include "ui/common/theme.h"

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
constexpr double chipGap = 4.0;
constexpr QSizeF mouthChip(22, 16);
constexpr QRgb chipInk = 0xff14161b;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FaceBoxes)

public:
    /// Empty where it is too close to call.
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

QString Words::place(const FaceBox& box)
{
    const int column = std::clamp(static_cast<int>((box.x + box.width / 2) * 3), 0, 2);
    const int row = std::clamp(static_cast<int>((box.y + box.height / 2) * 3), 0, 2);
    const QString places[3][3] = {{tr("upper left"), tr("upper middle"), tr("upper right")},
                                  {tr("left"), tr("middle"), tr("right")},
                                  {tr("lower left"), tr("lower middle"), tr("lower right")}};
    return places[row][column];
}

/// Above the box, or below it where the view ends, or inside where both do.
QRectF chipRect(const QRectF& box, const QSizeF& size, const QRectF& view)
{
    const double above = box.top() - size.height() - chipGap;
    const double below = box.bottom() + chipGap;
    const double inside = box.top() + chipGap;
    const bool fitsBelow = below + size.height() <= view.bottom();
    const double top = above >= view.top() ? above : fitsBelow ? below : inside;
    const double left = std::clamp(box.left() - boxPen / 2, view.left(),
                                   std::max(view.left(), view.right() - size.width()));
    return {QPointF(left, top), size};
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
                    const PhotoViewport& viewport, const QFont& chipFont)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont);
    const QRectF view = QRectF(painter.viewport());
    const QFontMetricsF metrics(chipFont);
    for (const FaceBox& face : faces) {
        const QRectF box = viewport.boxRect(face);
        const QString mood = Words::mood(face);
        const bool smiles = face.isSmiling() && !mood.isEmpty();
        const QColor color = QColor(smiles ? smilingFaceColor : otherFaceColor);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, boxPen));
        painter.drawRoundedRect(box, boxRadius, boxRadius);

        if (mood.isEmpty())
            continue;
        const QSizeF words(metrics.horizontalAdvance(mood) + 2 * chipPadding, metrics.height() + 6);
        const bool inWords = faces.size() <= 3 || words.width() <= box.width() * 1.2;
        const QRectF chip = chipRect(box, inWords ? words : mouthChip, view);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(chip, boxRadius - 1, boxRadius - 1);
        if (inWords) {
            painter.setPen(QColor(chipInk));
            painter.drawText(chip, Qt::AlignCenter, mood);
        } else {
            paintMouth(painter, chip, smiles);
        }
    }
    painter.restore();
}

QString faceSummary(const std::vector<FaceBox>& faces)
{
    if (faces.empty())
        return Words::none();
    const auto smiles = std::count_if(faces.begin(), faces.end(),
                                      [](const FaceBox& face) { return face.isSmiling(); });
    return Words::both().arg(Words::faces(static_cast<int>(faces.size())),
                             Words::smiles(static_cast<int>(smiles)));
}

QString spokenFaces(const std::vector<FaceBox>& faces)
{
    constexpr std::size_t mostSpoken = 6;
    QStringList sentences{faceSummary(faces) + u'.'};
    for (std::size_t i = 0; i < std::min(faces.size(), mostSpoken); ++i)
        sentences += Words::spoken()
                         .arg(i + 1)
                         .arg(faces.size())
                         .arg(Words::spokenMood(faces[i]), Words::place(faces[i]));
    return sentences.join(u' ');
}

} // namespace likecast
