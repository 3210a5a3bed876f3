#include "core/regression/contract/learned_posts.h"

#include "core/common/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>

namespace likecast
{

LearnedPosts::Fingerprint LearnedPosts::fingerprintOf(const QString& account, const Post& post)
{
    const QString known =
        account.toCaseFolded() + u'\n' + QString::number(post.takenAtMs) + u'\n' + post.caption;
    return qFromLittleEndian<Fingerprint>(sha256Of(known.toUtf8()).constData());
}

LearnedPosts::LearnedPosts(std::vector<Fingerprint> posts)
    : m_posts(std::move(posts))
{
    std::ranges::sort(m_posts);
    m_posts.erase(std::unique(m_posts.begin(), m_posts.end()), m_posts.end());
}

void LearnedPosts::insert(const LearnedPosts& others)
{
    std::vector<Fingerprint> all;
    std::ranges::set_union(m_posts, others.m_posts, std::back_inserter(all));
    m_posts = std::move(all);
}

bool LearnedPosts::contains(Fingerprint post) const
{
    return std::ranges::binary_search(m_posts, post);
}

QByteArray LearnedPosts::toBytes() const
{
    QByteArray bytes(static_cast<qsizetype>(m_posts.size() * sizeof(Fingerprint)),
                     Qt::Uninitialized);
    if (!m_posts.empty()) // it calls memcpy(), which takes no null pointer
        qToLittleEndian<Fingerprint>(m_posts.data(), static_cast<qsizetype>(m_posts.size()),
                                     bytes.data());
    return bytes;
}

Result<LearnedPosts> LearnedPosts::fromBytes(const QByteArray& bytes)
{
    constexpr qsizetype size = sizeof(Fingerprint);
    if (bytes.isEmpty() || bytes.size() % size != 0)
        return failure(ErrorCode::ModelDamaged, QStringLiteral("posts learned from"));
    std::vector<Fingerprint> posts(static_cast<std::size_t>(bytes.size() / size));
    qFromLittleEndian<Fingerprint>(bytes.constData(), bytes.size() / size, posts.data());
    return LearnedPosts(std::move(posts));
}

} // namespace likecast
