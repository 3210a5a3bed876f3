#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <optional>

namespace likecast
{

/// Small JPEG copies of posts' photos in one folder, by shortcode. Evicts the least recently viewed
/// when the size limit is exceeded. Thread-safe.
class ThumbnailCache
{
public:
    static constexpr int longEdge = 480; ///< pixels
    static constexpr qint64 standardMaxBytes = 256LL << 20;

    /// The folder need not exist; the first store() creates it.
    explicit ThumbnailCache(QString folder, qint64 maxBytes = standardMaxBytes);
    Q_DISABLE_COPY_MOVE(ThumbnailCache)

    /// Path of the file; empty if there is none.
    QString find(const QString& shortcode) const;

    /// Decodes the photo, stores a small copy and returns its path. Errors: InputInvalid (no
    /// shortcode), those of decodePhoto, FileUnwritable, DiskFull.
    Result<QString> store(const QString& shortcode, const QByteArray& photo);

    qint64 totalBytes() const;

    /// The folder name within the data directory.
    static QString folderName();

private:
    QString pathOf(const QString& shortcode) const;
    void trim(const QString& keep);

    QString m_folder;
    qint64 m_maxBytes;
    mutable QMutex m_mutex;
    std::optional<qint64> m_bytes; ///< size of all files; std::nullopt until counted
};

} // namespace likecast
