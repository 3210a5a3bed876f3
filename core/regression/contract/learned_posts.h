#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// The posts that a model was trained on, or that early stopping used. Resumed training never tests
/// on them, whatever its seed and posts, and evaluation can report how many of its posts they are.
///
/// A post's fingerprint is 4 bytes of the SHA-256 of its account, time and caption (not its likes,
/// which grow): too short to reveal the post. With 100,000 posts in the set, one other post in
/// 40,000 collides and is trained on instead of tested on.
class LearnedPosts
{
public:
    using Fingerprint = quint32;
    /// Ignores the case of the account name.
    static Fingerprint fingerprintOf(const QString& account, const Post& post);

    LearnedPosts() = default;
    explicit LearnedPosts(std::vector<Fingerprint> posts); ///< in any order, may repeat

    void insert(const LearnedPosts& others);
    bool contains(Fingerprint post) const;

    /// File names in a model folder: training posts, and posts used for early stopping if those
    /// differ.
    static QString learnedFile() { return QStringLiteral("learned_from.bin"); }
    static QString stoppedByFile() { return QStringLiteral("stopped_by.bin"); }
    QByteArray toBytes() const;
    /// Errors: ModelDamaged (also for empty `bytes`).
    static Result<LearnedPosts> fromBytes(const QByteArray& bytes);

    friend bool operator==(const LearnedPosts&, const LearnedPosts&) = default;

private:
    std::vector<Fingerprint> m_posts; ///< ascending, unique
};

} // namespace likecast
