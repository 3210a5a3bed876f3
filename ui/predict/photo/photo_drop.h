#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace likecast
{

/// What came by drag, drop or paste.
struct DroppedPhotos {
    QStringList paths = {};          ///< local files and folders, in the order they came
    std::vector<QImage> images = {}; ///< bitmaps without a file
    int webAddresses = 0; ///< pages and pictures on the web: Likecast does not fetch them

    bool isEmpty() const { return paths.isEmpty() && images.empty(); }
};

/// Whether it is worth a look; cheap, for drag events.
bool mayHoldPhotos(const QMimeData& data);

/// Whether a text field takes it as text: there is some, and no file. A picture may come
/// along, as with the cells of a spreadsheet; with a web address it is a picture of a browser.
bool readsAsText(const QMimeData& data);

/// Reads local files and folders; else a bitmap, from the clipboard, a browser or a data: address.
DroppedPhotos photosIn(const QMimeData& data);

/// File suffixes that are taken from folders and offered by Open, in lower case without a dot.
const QStringList& photoSuffixes();

/// Whether the name says that it is a photo, or posts to import. Both are false for a folder.
bool hasPhotoName(const QString& path);
bool hasImportName(const QString& path);

/// Files as they are, folders replaced by the photos in them and in their folders, by name; stops
/// at `most` and sets `cut` then. Reads the disk: not for the window's thread.
QStringList expandFolders(const QStringList& paths, int most, bool* cut = nullptr);

} // namespace likecast
