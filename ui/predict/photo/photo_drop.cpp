#include "ui/predict/photo/photo_drop.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr qsizetype largestInlinePicture = 64 * 1024 * 1024;

/// The image in a "data:image/png;base64,..." URL; null for any other URL.
QImage inlinePicture(const QUrl& url)
{
    const QByteArray address = url.toEncoded();
    const qsizetype comma = address.indexOf(',');
    if (!address.startsWith("data:image/") || comma < 0 || address.size() > largestInlinePicture)
        return {};
    const QByteArray body = address.mid(comma + 1);
    const bool base64 = address.left(comma).endsWith(";base64");
    const QByteArray decoded = QByteArray::fromPercentEncoding(body);
    return QImage::fromData(base64 ? QByteArray::fromBase64(decoded) : decoded);
}

bool isInline(const QUrl& url)
{
    return url.scheme() == QStringLiteral("data");
}

bool isOfWeb(const QUrl& url)
{
    return url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
}

} // namespace

bool mayContainPhotos(const QMimeData& data)
{
    return data.hasUrls() || data.hasImage();
}

bool readsAsText(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const bool hasFile = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) {
        return url.isLocalFile() || isInline(url);
    });
    return data.hasText() && !hasFile && !(data.hasImage() && data.hasUrls());
}

DroppedPhotos photosIn(const QMimeData& data)
{
    DroppedPhotos found;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            found.paths += url.toLocalFile();
    }
    if (!found.paths.isEmpty())
        return found;

    if (data.hasImage()) {
        const QImage image = data.imageData().value<QImage>();
        if (!image.isNull()) {
            found.images.push_back(image);
            return found;
        }
    }
    for (const QUrl& url : urls) {
        const QImage image = isInline(url) ? inlinePicture(url) : QImage();
        if (!image.isNull())
            found.images.push_back(image);
        else if (isOfWeb(url))
            ++found.webAddresses;
    }
    return found;
}

const QStringList& photoSuffixes()
{
    static const QStringList suffixes{
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("webp"), QStringLiteral("bmp"),  QStringLiteral("gif"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("heic"),
        QStringLiteral("heif"), QStringLiteral("avif")};
    return suffixes;
}

bool hasPhotoName(const QString& path)
{
    return photoSuffixes().contains(QFileInfo(path).suffix().toLower()) && !QFileInfo(path).isDir();
}

bool hasImportName(const QString& path)
{
    static const QStringList suffixes{
        QStringLiteral("csv"),  QStringLiteral("tsv"),    QStringLiteral("txt"),
        QStringLiteral("json"), QStringLiteral("ndjson"), QStringLiteral("html"),
        QStringLiteral("xlsx"), QStringLiteral("ods"),    QStringLiteral("zip"),
        QStringLiteral("gz"),   QStringLiteral("xz")};
    return suffixes.contains(QFileInfo(path).suffix().toLower()) && !QFileInfo(path).isDir();
}

QStringList expandFolders(const QStringList& paths, int most, bool* cut)
{
    QStringList filters;
    for (const QString& suffix : photoSuffixes())
        filters += QStringLiteral("*.") + suffix;

    QStringList found;
    bool tooMany = false;
    for (const QString& path : paths) {
        QStringList some{path};
        if (QFileInfo(path).isDir()) {
            some.clear();
            QDirIterator folder(path, filters, QDir::Files | QDir::Readable,
                                QDirIterator::Subdirectories);
            while (folder.hasNext() && some.size() <= most)
                some += folder.next();
            QCollator order{QLocale(QLocale::English)};
            order.setNumericMode(true);
            std::sort(some.begin(), some.end(), order);
        }
        tooMany = tooMany || found.size() + some.size() > most;
        found += some.mid(0, most - found.size());
    }
    if (cut)
        *cut = tooMany;
    return found;
}

} // namespace likecast
