#pragma once

#include "core/prediction/account_source.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/support/utc_time.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace likecast
{

inline constexpr qint64 thursdayEvening = 1'795'719'600'000; // 26 November 2026, 19:00 UTC

/// An account that posts daily and gets about 500 likes, twice as many if the caption contains
/// "sunset".
inline std::vector<Post> sunsetPosts(int count)
{
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        Post post;
        post.mediaType = MediaType::Photo;
        const bool sunset = i % 3 == 0;
        post.takenAtMs = thursdayEvening - (count - i) * 24 * hourMs;
        post.likes = (sunset ? 1000 : 500) + (i * 37) % 90;
        post.caption =
            sunset ? QStringLiteral("sunset over the bay") : QStringLiteral("coffee in the garden");
        posts.push_back(post);
    }
    return posts;
}

/// A database with one account, "sunset.club".
class AccountOnDisk
{
public:
    explicit AccountOnDisk(const std::vector<Post>& posts)
        : m_lock(*InstanceLock::acquire(m_directory.path()))
        , m_database(std::move(Database::open(m_lock)->database))
    {
        Database& database = *m_database;
        AccountRepository accounts(database);
        const auto account = accounts.ensure(*accounts.addProfile(QStringLiteral("me")),
                                             QStringLiteral("sunset.club"));
        auto merge = PostMerge::begin(database);
        for (const Post& post : posts)
            m_isSound = (*merge)->add(*account, post, thursdayEvening).has_value() && m_isSound;
        m_isSound = (*merge)->commit().has_value() && m_isSound;
    }

    bool isSound() const { return m_isSound; }
    DatabaseSource source() const
    {
        return [this] { return m_database.get(); };
    }

private:
    QTemporaryDir m_directory;
    std::shared_ptr<const InstanceLock> m_lock;
    std::unique_ptr<Database> m_database;
    bool m_isSound = true;
};

} // namespace likecast
