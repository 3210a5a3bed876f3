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

/// Long edge, in pixels, at which a photo is decoded before a network scales it to its own size.
inline constexpr int networkPhotoLongEdge = 512;

/// Reads the bytes of Post::photoPath, which may be an archive entry; thread-safe. Empty: paths are
/// files.
using PhotoReader = std::function<Result<QByteArray>(const QString& photoPath)>;

/// A post's photo, not yet decoded. Errors: those of `read`, else of readPhotoFile().
Result<PhotoFile> readPostPhoto(const QString& photoPath, const PhotoReader& read);

/// A photo with the likes and comments of its post.
struct AccountPhoto {
    std::size_t postIndex = 0; ///< into AccountPosts::posts
    double likes = 0.0;
    std::optional<double> comments;
    QByteArray sha256; ///< 32 bytes, of the file
};

/// A photo that could not be used, with the reason.
struct PhotoLeftOut {
    QString photoPath;
    Error reason;
};

/// An account's photos, for a model that learns from pictures.
struct AccountPhotos {
    std::vector<AccountPhoto> photos; ///< in the order of the posts
    std::vector<PhotoLeftOut> leftOut;
    std::size_t withoutPhoto = 0; ///< posts with known likes but no photo
    std::size_t withoutLikes = 0; ///< posts with a photo but hidden or unknown likes
    std::size_t repeated = 0;     ///< files already seen; only their first post counts
};

/// Receives a decoded photo (see Photo); an error leaves it out.
using PictureSink = std::function<Result<void>(const QImage& picture)>;

/// Reads the photos of posts with known likes in order, each file once, and passes their pictures
/// to `take`, which accepts as many as `photos` has entries. Any thread. Errors: Cancelled (polled
/// before every photo).
Result<AccountPhotos> loadAccountPhotos(const AccountPosts& account, const PhotoReader& read,
                                        const PictureSink& take, const ProgressCallback& onProgress,
                                        const CancellationToken& cancellation);

} // namespace likecast
