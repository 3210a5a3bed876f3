#pragma once

#include "core/common/result.h"
#include "core/image/photo.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace likecast
{

/// Long edge of the photo as first shown, and of a thumbnail in the draft strip.
inline constexpr int previewLongEdge = 1600;
inline constexpr int thumbnailLongEdge = 320;

/// Decodes photos for display off the window's thread and keeps them while there is room. Lives on
/// the window's thread. Reads a file again if it has changed on disk.
class PhotoPreviews : public QObject
{
    Q_OBJECT

public:
    explicit PhotoPreviews(QObject* parent = nullptr, qsizetype cacheKib = 192 * 1024);
    /// Waits for the photo being decoded, at most one.
    ~PhotoPreviews() override { m_pool.clear(); }

    /// The photo at that size, if it is available.
    std::optional<Photo> cached(const QString& path, int longEdge) const;

    using Callback = std::function<void(const Result<Photo>&)>;

    /// Calls `done` once on this thread: immediately if the photo is available, and never after
    /// `context` or the previews are destroyed. Joins a load in progress. Errors: those of
    /// loadPhoto.
    void load(const QString& path, int longEdge, QObject* context, const Callback& done);

    /// Adds a photo that is already in memory and will be stored under that path.
    void insert(const QString& path, const QImage& image);

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback done;
    };

    void finish(const QString& key, const Result<Photo>& photo);
    static QString keyOf(const QString& path, int longEdge);

    QThreadPool m_pool;
    QCache<QString, Photo> m_photos; ///< cost in KiB
    QHash<QString, QList<Waiting>> m_loading;
};

} // namespace likecast
