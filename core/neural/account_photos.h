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

/// The bytes behind Post::photoPath, where that may be an entry of an archive; thread-safe. An
/// empty one stands for files.
using PhotoReader = std::function<Result<QByteArray>(const QString& photoPath)>;

/// The photo behind a post, not decoded yet. Errors: those of `read`, else of readPhotoFile().
Result<PhotoFile> readPostPhoto(const QString& photoPath, const PhotoReader& read);

/// A photo with what its post got.
struct AccountPhoto {
    std::size_t postIndex = 0; ///< into AccountPosts::posts
    double likes = 0.0;
    std::optional<double> comments;
    QByteArray sha256; ///< 32 bytes, of the file
};

/// A photo that could not be used, and why.
struct PhotoLeftOut {
    QString photoPath;
    Error reason;
};

/// What an account's posts offer to a model that looks at pictures.
struct AccountPhotos {
    std::vector<AccountPhoto> photos; ///< in the order of the posts
    std::vector<PhotoLeftOut> leftOut;
    std::size_t withoutPhoto = 0; ///< posts with known likes, but no photo
    std::size_t withoutLikes = 0; ///< posts with a photo, but hidden or unknown likes
    std::size_t repeated = 0;     ///< the same file again; only its first post counts
};

/// Takes a decoded photo (see Photo) in; an error leaves it out.
using PictureSink = std::function<Result<void>(const QImage& picture)>;

/// Reads the photos of an account's posts with known likes one after the other, each once, and
/// hands their pictures to `take`: in the end as many were taken as `photos` has entries. Any
/// thread.
/// Errors: Cancelled (polled before every photo).
Result<AccountPhotos> loadAccountPhotos(const AccountPosts& account, const PhotoReader& read,
                                        const PictureSink& take, const ProgressCallback& onProgress,
                                        const CancellationToken& cancellation);

} // namespace likecast
