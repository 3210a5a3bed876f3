#pragma once

#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QObject>

namespace likecast
{

class PhotoPreviews;

/// Small pictures for lists. A file that cannot be decoded is tried again once it changes. Lives on
/// the window's thread; the previews must outlive it.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    Thumbnails(PhotoPreviews& previews, int longEdge, QObject* parent);

    /// Null while the photo is being decoded, and if it cannot be or the path is empty.
    QImage find(const QString& path);

Q_SIGNALS:
    void loaded(); ///< find() returns one more

private:
    PhotoPreviews& m_previews;
    int m_longEdge;
    QHash<QString, QDateTime> m_asked; ///< being or not to be decoded, with the file's time
};

} // namespace likecast
