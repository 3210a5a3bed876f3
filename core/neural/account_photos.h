#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/image/image_loader.h"
#include "core/posts/post.h"

#include <QByteArray>
#include <QImage>

#include <functional>
#include <optional>
#include <vector>

namespace likecast
{

/// Long edge, in pixels, at which a photo is decoded before a network scales it to its input size.
inline constexpr int networkPhotoLongEdge = 512;

/// Reads the bytes of Post::photoPath, which may be an archive entry. Thread-safe. If empty, paths
/// are files.
using PhotoReader = std::function<Result<QByteArray>(const QString& photoPath)>;

/// Reads a post's photo without decoding it. Errors: those of `read`, or of readPhotoFile() if it
/// is empty.
Result<PhotoFile> readPostPhoto(const QString& photoPath, const PhotoReader& read);

/// A photo with its post's likes and comments.
struct AccountPhoto {
    std::size_t postIndex = 0; ///< into AccountPosts::posts
    double likes = 0.0;
    std::optional<double> comments;
    QByteArray sha256; ///< 32 bytes, of the file's content
};

/// A photo that could not be used, and why.
struct PhotoLeftOut {
    QString photoPath;
    Error reason;
};

/// An account's photos, for a model trained on pictures.
struct AccountPhotos {
    std::vector<AccountPhoto> photos; ///< in post order
    std::vector<PhotoLeftOut> leftOut;
    std::size_t withoutPhoto = 0; ///< posts with known likes but no photo
    std::size_t withoutLikes = 0; ///< posts with a photo but hidden or unknown likes
    std::size_t repeated = 0;     ///< duplicate files; only the first post of each counts
};

/// Receives a decoded photo (see Photo). If it returns an error, the photo is left out.
using PictureSink = std::function<Result<void>(const QImage& picture)>;

/// Reads the photos of posts with known likes in order, each file once, and passes each picture to
/// `take`. `photos` gets one entry per picture that `take` accepts. Thread-safe. Errors: Cancelled
/// (polled before every photo).
Result<AccountPhotos> loadAccountPhotos(const AccountPosts& account, const PhotoReader& read,
                                        const PictureSink& take, const ProgressCallback& onProgress,
                                        const CancellationToken& cancellation);

} // namespace likecast
