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

constexpr int columns = 4;
constexpr int rows = 3;

/// Five of the twelve tiles hold the whole portrait, the others its lower part without a face.
bool holdsFace(int column, int row)
{
    return (column + row * columns) % 5 < 2;
}

QImage collage(const QImage& sample, int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect lowerPart(0, sample.height() / 2, sample.width(), sample.height() / 2);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QRect tile(column * width / columns, row * height / rows, width / columns + 1,
                             height / rows + 1);
            painter.drawImage(tile, sample, holdsFace(column, row) ? sample.rect() : lowerPart);
        }
    }
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
