#include "core/regression/learned_posts.h"

#include "core/common/sha256.h"

#include <QtEndian>

namespace likecast
{

LearnedPosts::Mark LearnedPosts::markOf(const QString& account, const Post& post)
{
    const QString known = account + u'\n' + QString::number(post.takenAtMs) + u'\n' + post.caption;
    return qFromLittleEndian<Mark>(sha256Of(known.toUtf8()).constData());
}

QByteArray LearnedPosts::toBytes() const
{
    QByteArray bytes(static_cast<qsizetype>(m_posts.size() * sizeof(Mark)), Qt::Uninitialized);
    char* to = bytes.data();
    for (const Mark post : m_posts) {
        qToLittleEndian(post, to);
        to += sizeof(Mark);
    }
    return bytes;
}

Result<LearnedPosts> LearnedPosts::fromBytes(const QByteArray& bytes)
{
    constexpr qsizetype size = sizeof(Mark);
    if (bytes.isEmpty() || bytes.size() % size != 0)
        return failure(ErrorCode::ModelDamaged, fileName());
    LearnedPosts learned;
    for (qsizetype i = 0; i < bytes.size(); i += size)
        learned.insert(qFromLittleEndian<Mark>(bytes.constData() + i));
    return learned;
}

} // namespace likecast
