#pragma once

#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"
#include "tests/core/storage/temporary_database.h"

namespace likecast
{

inline constexpr qint64 noon = 1'700'000'000'000;

inline Post postAt(qint64 takenAtMs, std::optional<qint64> likes,
                   const QString& caption = QStringLiteral("hello"))
{
    Post post;
    post.takenAtMs = takenAtMs;
    post.likes = likes;
    post.caption = caption;
    return post;
}

inline Post identified(Post post, const QString& mediaId, const QString& shortcode)
{
    post.mediaId = mediaId;
    post.shortcode = shortcode;
    return post;
}

/// In the first profile, which is created if there is none.
inline qint64 newAccount(TemporaryDatabase& database, const QString& name = QStringLiteral("me"))
{
    AccountRepository accounts(*database);
    const auto profiles = accounts.profiles().value();
    const qint64 profile =
        profiles.empty() ? accounts.addProfile(QStringLiteral("Me")).value() : profiles.front().id;
    return accounts.ensure(profile, name).value();
}

/// One complete import.
inline MergeCounts merge(TemporaryDatabase& database, qint64 accountId,
                         const std::vector<Post>& posts, qint64 countedAtMs = 1)
{
    auto import = PostMerge::begin(*database);
    if (!import)
        qFatal("%s", qPrintable(import.error().detail));
    for (const Post& post : posts) {
        if (const auto added = (*import)->add(accountId, post, countedAtMs); !added)
            qFatal("%s", qPrintable(added.error().detail));
    }
    return (*import)->commit().value();
}

inline std::vector<Post> stored(TemporaryDatabase& database, qint64 accountId)
{
    return PostRepository(*database).loadAll(accountId).value();
}

} // namespace likecast
