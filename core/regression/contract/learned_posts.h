#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// Posts that weights have to do with: those they learned from, or those by which their training
/// was stopped. So a training that goes on from them is judged by none of these, whatever it draws
/// and whichever posts it is given, and figures on such posts can be told apart.
///
/// A post is known again by 4 bytes of the SHA-256 of its account, time and caption (likes grow,
/// so they are none of it): too few to tell which post it was. After a hundred thousand posts one
/// other in 40,000 is taken for one of them, and is learned from instead of judging.
class LearnedPosts
{
public:
    using Mark = quint32;
    /// The case of the account's name is no matter.
    static Mark markOf(const QString& account, const Post& post);

    LearnedPosts() = default;
    explicit LearnedPosts(std::vector<Mark> posts); ///< in any order, perhaps repeated

    void insert(const LearnedPosts& others);
    bool contains(Mark post) const;

    /// Among a model's files: what it learned from, and what its training was stopped by where
    /// that is something else.
    static QString learnedFile() { return QStringLiteral("learned_from.bin"); }
    static QString stoppedByFile() { return QStringLiteral("stopped_by.bin"); }
    QByteArray toBytes() const;
    /// Errors: ModelDamaged (`bytes` empty, too).
    static Result<LearnedPosts> fromBytes(const QByteArray& bytes);

    friend bool operator==(const LearnedPosts&, const LearnedPosts&) = default;

private:
    std::vector<Mark> m_posts; ///< ascending, each once
};

} // namespace likecast
