#include "tests/benchmarks/benchmark_photo.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Four portraits in squares of half the height on the left, large enough for the default detector;
/// the portrait's lower part, without a face, fills the rest.
QImage collage(const QImage& sample, int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int side = height / 2;
    const QRect lowerPart(0, sample.height() / 2, sample.width(), sample.height() / 2);
    painter.drawImage(QRect(2 * side, 0, width - 2 * side, height), sample, lowerPart);
    for (int tile = 0; tile < 4; ++tile)
        painter.drawImage(QRect(tile % 2 * side, tile / 2 * side, side, side), sample);
    return picture;
}

} // namespace

Result<QStringList> writeBenchmarkPhotos(const QString& samplePath, const QString& folder,
                                         int width, int height, int count)
{
    const QImage sample(samplePath);
    if (sample.isNull())
        return failure(ErrorCode::FileNotFound, samplePath);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!buffer.open(QIODevice::WriteOnly) ||
        !collage(sample, width, height).save(&buffer, "JPEG", 92))
        return failure(ErrorCode::FileUnwritable, folder);

    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QFile file(u"%1/photo-%2.jpg"_s.arg(folder).arg(i, 4, 10, QChar(u'0')));
        const QByteArray tail = QByteArray::number(i);
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() ||
            file.write(tail) != tail.size())
            return failure(ErrorCode::FileUnwritable, file.fileName());
        paths.append(file.fileName());
    }
    return paths;
}

} // namespace likecast
