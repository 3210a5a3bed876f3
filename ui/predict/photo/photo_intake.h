#pragma once

#include "core/common/error.h"
#include "ui/predict/photo/photo_drop.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace likecast
{

class PhotoPreviews;

/// Turns what was dropped or pasted into files: looks into folders, and writes bitmaps that have no
/// file as PNG, so that their drafts survive a restart. Works away from the window's thread.
class PhotoIntake : public QObject
{
    Q_OBJECT

public:
    /// Bitmaps go to `folder`, which is made when needed.
    PhotoIntake(QString folder, PhotoPreviews& previews, QObject* parent = nullptr);
    ~PhotoIntake() override; ///< waits until bitmaps that were taken are on the disk

    /// Files that are posts to import are handed on with importFound.
    void take(const DroppedPhotos& photos);

    /// Whether a bitmap's file is still being written; nothing should read it before.
    bool isBeingWritten(const QString& path) const { return m_writing.contains(path); }

    /// Where the file of a bitmap lies now: drafts name the place that its folder had when they
    /// were stored. Any other path as it is.
    QString placeNow(const QString& path) const;

    /// Removes files of bitmaps that no draft uses any more, by their names, as the folder may have
    /// moved; none while a database that was set aside lies beside the folder, as its drafts may
    /// use them. For the start of the program, when there is no undo that could bring one back.
    void removeUnused(const QStringList& usedPaths);

Q_SIGNALS:
    void importFound(const QStringList& paths);
    void photosTaken(const QStringList& paths);
    void photoWritten(const QString& path); ///< for each bitmap, after photosTaken
    void nothingTaken();                    ///< folders without photos, or nothing at all
    void cutShort(int taken);               ///< more photos than are taken at once
    void webAddressRefused();
    void failed(const likecast::Error& error);

private:
    void takeFiles(const QStringList& paths);
    void takeBitmap(const QImage& image);

    QString m_folder;
    PhotoPreviews& m_previews;
    QSet<QString> m_writing;
    QThreadPool m_pool;
};

} // namespace likecast
