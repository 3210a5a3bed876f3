#pragma once

#include "core/common/result.h"
#include "core/image/photo.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace likecast
{

/// Long edge of the photo as it is first shown, and of a thumbnail in the strip of drafts.
inline constexpr int previewLongEdge = 1600;
inline constexpr int thumbnailLongEdge = 320;

/// Photos decoded for showing, away from the window's thread, and kept while there is room.
/// Lives on the window's thread. A file that changed on the disk is read again.
class PhotoPreviews : public QObject
{
    Q_OBJECT

public:
    explicit PhotoPreviews(QObject* parent = nullptr);
    ~PhotoPreviews() override; ///< waits for the photo that is being decoded, at most one

    /// The photo at that size if it is at hand.
    std::optional<Photo> cached(const QString& path, int longEdge) const;

    /// Joins a load that is under way. Errors: those of loadPhoto.
    QFuture<Result<Photo>> load(const QString& path, int longEdge);

    /// A photo that is in memory already and will lie under that path.
    void insert(const QString& path, const QImage& image);

private:
    static QString keyOf(const QString& path, int longEdge);

    QThreadPool m_pool;
    QCache<QString, Photo> m_photos; ///< cost in KiB
    QHash<QString, QFuture<Result<Photo>>> m_loading;
};

} // namespace likecast
