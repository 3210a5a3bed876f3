#include "core/neural/account_photos.h"

#include "core/common/sha256.h"
#include "core/posts/known_count.h"

#include <set>

namespace likecast
{

Result<PhotoFile> readPostPhoto(const QString& photoPath, const PhotoReader& read)
{
    if (!read)
        return readPhotoFile(photoPath);
    return read(photoPath).map([](const QByteArray& bytes) {
        return PhotoFile{bytes, sha256Of(bytes)};
    });
}

Result<AccountPhotos> loadAccountPhotos(const AccountPosts& account, const PhotoReader& read,
                                        const PictureSink& take, const ProgressCallback& onProgress,
                                        const CancellationToken& cancellation)
{
    AccountPhotos result;
    std::set<QByteArray> seen;
    const auto total = static_cast<qint64>(account.posts.size());
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (onProgress)
            onProgress({static_cast<qint64>(i), total});
        const Post& post = account.posts[i];
        if (post.photoPath.isEmpty()) {
            result.withoutPhoto += knownCount(post.likes) ? 1 : 0;
            continue;
        }
        if (!knownCount(post.likes)) {
            ++result.withoutLikes;
            continue;
        }
        const auto file = readPostPhoto(post.photoPath, read);
        if (file && seen.contains(file->sha256)) {
            ++result.repeated;
            continue;
        }
        const auto taken = file.and_then([](const PhotoFile& bytes) {
                                   return decodePhoto(bytes, networkPhotoLongEdge);
                               })
                               .and_then([&take](const Photo& photo) { return take(photo.image); });
        if (!taken) {
            result.leftOut.push_back({post.photoPath, taken.error()});
            continue;
        }
        seen.insert(file->sha256);
        AccountPhoto photo{i, static_cast<double>(*post.likes), std::nullopt, file->sha256};
        if (knownCount(post.comments))
            photo.comments = static_cast<double>(*post.comments);
        result.photos.push_back(photo);
    }
    if (onProgress)
        onProgress({total, total});
    return result;
}

} // namespace likecast
