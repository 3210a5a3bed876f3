#include "app/cli/photo_arguments.h"

#include "core/common/native_path.h"
#include "core/image/image_loader.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

// As in the window; the labels, too, tell smiling from not smiling.
const QColor smilingColour(0x37, 0xD3, 0x9A);
const QColor notSmilingColour(0xFF, 0xC8, 0x57);

/// Larger photos are scaled down to this long edge: the output is for viewing, not printing.
constexpr int drawnLongEdge = 2048;

/// Boxes stay visible when a large photo is viewed as a whole.
int penWidth(QSize photo)
{
    return std::max(3, std::max(photo.width(), photo.height()) / 340);
}

void drawBox(QPainter& painter, const FaceBox& face, QSize photo)
{
    const bool smiles = face.isSmiling() && !face.isUnsure();
    const QColor colour = smiles ? smilingColour : notSmilingColour;
    const int width = penWidth(photo);
    const QRectF box(face.x * photo.width(), face.y * photo.height(), face.width * photo.width(),
                     face.height * photo.height());
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2 * width, 2 * width);

    if (face.isUnsure())
        return;
    const QString label = smiles ? u"Smiling"_s : u"Not smiling"_s;
    QFont font = painter.font();
    font.setPixelSize(5 * width);
    font.setBold(true);
    painter.setFont(font);
    const QSizeF text = painter.fontMetrics().size(0, label);
    QRectF chip(box.topLeft(), text + QSizeF(4 * width, 2 * width));
    chip.moveBottom(std::max(box.top() - width, chip.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(chip, width, width);
    painter.setPen(Qt::black);
    painter.drawText(chip, Qt::AlignCenter, label);
}

/// `directory`/name.png, or name-2.png and so on if the name is taken.
QString freePath(const QDir& directory, const QString& baseName)
{
    QString path = directory.filePath(baseName + u".png"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = directory.filePath(u"%1-%2.png"_s.arg(baseName).arg(number));
    return path;
}

} // namespace

QStringList expandPhotos(const std::vector<std::string>& arguments)
{
    QStringList photos;
    for (const std::string& argument : arguments) {
        const QString path = QString::fromStdString(argument);
        if (!QFileInfo(path).isDir()) {
            photos << path;
            continue;
        }
        const QDir directory(path);
        for (const QString& name : directory.entryList(QDir::Files, QDir::Name)) {
            if (isPhotoFile(directory.filePath(name)))
                photos << directory.filePath(name);
        }
        for (const HiddenFile& file : filesWithoutUnicodeName(path)) {
            if (!file.path.contains(u'/') && isPhotoFile(file.openable))
                photos << file.openable;
        }
    }
    return photos;
}

QString facesText(std::size_t faces, int smiles)
{
    const auto counted = [](qint64 n, const QString& one, const QString& many) {
        return QString::number(n) + u' ' + (n == 1 ? one : many);
    };
    return counted(static_cast<qint64>(faces), u"face"_s, u"faces"_s) + u", "_s +
           counted(smiles, u"smile"_s, u"smiles"_s);
}

Result<QString> drawFaces(const QString& photo, const std::vector<FaceBox>& faces,
                          const QString& directory)
{
    auto loaded = loadPhoto(photo, drawnLongEdge);
    if (!loaded)
        return failure(loaded.error());
    QImage& image = loaded->image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FaceBox& face : faces)
        drawBox(painter, face, image.size());
    painter.end();

    const QDir target(directory);
    if (!target.mkpath(u"."_s))
        return failure(ErrorCode::FileUnwritable, directory);
    const QString path = freePath(target, QFileInfo(photo).completeBaseName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return failure(ErrorCode::FileUnwritable, path);
    return path;
}

} // namespace likecast::cli
