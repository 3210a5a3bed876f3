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

    using Callback = std::function<void(const Result<Photo>&)>;

    /// Calls `done` once on this thread, at once for a photo that is at hand, never after
    /// `context` or the previews are gone. Joins a load that is under way. Errors: those of
    /// loadPhoto.
    void load(const QString& path, int longEdge, QObject* context, const Callback& done);

    /// A photo that is in memory already and will lie under that path.
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
