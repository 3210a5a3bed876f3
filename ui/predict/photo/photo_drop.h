#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace likecast
{

/// What was dragged, dropped or pasted.
struct DroppedPhotos {
    QStringList paths = {};          ///< local files and folders, in their original order
    std::vector<QImage> images = {}; ///< bitmaps without a file
    int webAddresses = 0;            ///< web pages and images; Likecast does not fetch them

    bool isEmpty() const { return paths.isEmpty() && images.empty(); }
};

/// Whether the data is worth a look; cheap, for drag events.
bool mayContainPhotos(const QMimeData& data);

/// Whether a text field takes the data as text: there is text and no file. A picture may come with
/// it, as with spreadsheet cells; a picture with a web address comes from a browser and is no text.
bool readsAsText(const QMimeData& data);

/// Reads local files and folders; otherwise a bitmap from the clipboard, a browser or a data: URL.
DroppedPhotos photosIn(const QMimeData& data);

/// File suffixes accepted from folders and offered by Open, in lower case without a dot.
const QStringList& photoSuffixes();

/// Whether the name is that of a photo, or of posts to import. Both are false for a folder.
bool hasPhotoName(const QString& path);
bool hasImportName(const QString& path);

/// Returns files as they are and replaces folders with the photos in them and in their subfolders,
/// by name; stops at `most` and then sets `cut`. Reads the disk: not for the window's thread.
QStringList expandFolders(const QStringList& paths, int most, bool* cut = nullptr);

} // namespace likecast
