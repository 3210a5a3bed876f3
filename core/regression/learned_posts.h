#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QByteArray>
#include <QString>

#include <set>

namespace likecast
{

/// Which posts weights have learned from, so that a training that goes on from them is judged by
/// none of these, whatever it draws and whichever posts it is given.
///
/// A post is known again by 4 bytes of the SHA-256 of its account, time and caption (likes grow,
/// so they are none of it): too few to tell which post it was. After a hundred thousand posts one
/// other in 40,000 is taken for one of them, and is learned from instead of judging.
class LearnedPosts
{
public:
    using Mark = quint32;
    static Mark markOf(const QString& account, const Post& post);

    void insert(Mark post) { m_posts.insert(post); }
    void insert(const LearnedPosts& others)
    {
        m_posts.insert(others.m_posts.begin(), others.m_posts.end());
    }
    bool contains(Mark post) const { return m_posts.contains(post); }

    /// Among a model's files.
    static QString fileName() { return QStringLiteral("learned_from.bin"); }
    QByteArray toBytes() const;
    /// Errors: ModelDamaged.
    static Result<LearnedPosts> fromBytes(const QByteArray& bytes);

    friend bool operator==(const LearnedPosts&, const LearnedPosts&) = default;

private:
    std::set<Mark> m_posts;
};

} // namespace likecast
