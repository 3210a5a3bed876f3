#pragma once

#include "core/common/error.h"
#include "ui/predict/photo/photo_drop.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace likecast
{

class PhotoPreviews;

/// Photos taken at once as drafts: more are for a batch.
inline constexpr int mostDrafts = 30;

/// Turns dropped or pasted data into files: searches folders, and saves bitmaps without a file as
/// PNG, so that their drafts survive a restart. Works off the window's thread.
class PhotoIntake : public QObject
{
    Q_OBJECT

public:
    /// Saves bitmaps in `folder`, which is created when needed.
    PhotoIntake(QString folder, PhotoPreviews& previews, QObject* parent = nullptr);
    ~PhotoIntake() override { m_pool.waitForDone(); } ///< waits until accepted bitmaps are on disk

    /// Passes on files with posts to import through importFound, and videos through videosFound.
    void take(const DroppedPhotos& photos);

    /// Saves a picture as a bitmap without a file would be, and returns its path: photoWritten()
    /// follows.
    QString keep(const QImage& image);

    /// Whether a bitmap's file is still being written; nothing should read it until then.
    bool isBeingWritten(const QString& path) const { return m_writing.contains(path); }

    /// The current path of a bitmap's file: drafts name the location of its folder at the time they
    /// were saved. Returns any other path unchanged.
    QString placeNow(const QString& path) const;

    /// Removes bitmap files that no draft uses any more. Compares names, because the folder may
    /// have moved. Removes none while a database that was set aside lies beside the folder, because
    /// its drafts may use them. Call at startup, when no undo could bring one back.
    void removeUnused(const QStringList& usedPaths);

Q_SIGNALS:
    void importFound(const QStringList& paths);
    void photosTaken(const QStringList& paths);
    void photoWritten(const QString& path);      ///< for each bitmap, after photosTaken
    void nothingAdded();                         ///< folders without photos, or nothing at all
    void tooManyFound(const QStringList& paths); ///< photos and folders: more than `mostDrafts`
    void webAddressRefused();
    void videosFound(const QStringList& paths);
    void videoRefused(); ///< the part that reads videos is not installed
    void failed(const likecast::Error& error);

private:
    void takeFiles(const QStringList& paths);

    QString m_folder;
    PhotoPreviews& m_previews;
    QSet<QString> m_writing;
    QThreadPool m_pool;
};

} // namespace likecast
