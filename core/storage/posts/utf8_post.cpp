#include "core/storage/posts/utf8_post.h"

#include <QtEndian>

#include <cstring>
#include <string_view>

namespace likecast
{

namespace
{

std::string utf8Of(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return std::string(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

/// QString::fromUtf8 would drop a leading U+FEFF as a byte order mark.
QString textOf(const std::string& utf8)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (utf8.starts_with(mark))
        return QChar(0xfeff) + QString::fromStdString(utf8.substr(mark.size()));
    return QString::fromStdString(utf8);
}

class Murmur
{
public:
    void add(quint64 word)
    {
        word *= multiplier;
        word ^= word >> 47;
        word *= multiplier;
        m_hash = (m_hash ^ word) * multiplier;
    }

    /// Also hashes the length, so that "ab" + "c" differs from "a" + "bc".
    void add(std::string_view text)
    {
        std::size_t at = 0;
        for (; at + sizeof(quint64) <= text.size(); at += sizeof(quint64))
            add(qFromLittleEndian<quint64>(text.data() + at));
        if (at < text.size()) {
            char rest[sizeof(quint64)] = {};
            std::memcpy(rest, text.data() + at, text.size() - at);
            add(qFromLittleEndian<quint64>(rest));
        }
        add(static_cast<quint64>(text.size()));
    }

    void add(std::optional<qint64> count)
    {
        add(count && *count >= 0 ? static_cast<quint64>(*count) + 1 : 0);
    }

    qint64 value() const
    {
        quint64 hash = m_hash ^ (m_hash >> 47);
        hash *= multiplier;
        return static_cast<qint64>(hash ^ (hash >> 47));
    }

private:
    static constexpr quint64 multiplier = 0xc6a4a7935bd1e995;
    quint64 m_hash = multiplier;
};

} // namespace

Utf8Post utf8PostOf(const Post& post)
{
    return {.takenAtMs = post.takenAtMs,
            .likes = post.likes,
            .comments = post.comments,
            .mediaType = post.mediaType,
            .caption = utf8Of(post.caption),
            .mediaId = utf8Of(post.mediaId),
            .shortcode = utf8Of(post.shortcode),
            .photoPath = utf8Of(post.photoPath),
            .timePrecision = post.timePrecision,
            .timeZone = utf8Of(post.timeZone),
            .figures = post.figures,
            .isBoosted = post.isBoosted,
            .isCoauthored = post.isCoauthored};
}

Post postOf(const Utf8Post& post)
{
    return {.takenAtMs = post.takenAtMs,
            .likes = post.likes,
            .comments = post.comments,
            .mediaType = post.mediaType,
            .caption = textOf(post.caption),
            .mediaId = textOf(post.mediaId),
            .shortcode = textOf(post.shortcode),
            .photoPath = textOf(post.photoPath),
            .timePrecision = post.timePrecision,
            .timeZone = textOf(post.timeZone),
            .figures = post.figures,
            .isBoosted = post.isBoosted,
            .isCoauthored = post.isCoauthored};
}

qint64 fingerprintOf(const Utf8Post& post)
{
    Murmur hash;
    hash.add(static_cast<quint64>(post.takenAtMs));
    hash.add(post.likes);
    hash.add(post.comments);
    hash.add(post.mediaType ? static_cast<quint64>(*post.mediaType) : allMediaTypes.size());
    hash.add(std::string_view(post.caption));
    hash.add(std::string_view(post.mediaId));
    hash.add(std::string_view(post.shortcode));
    hash.add(std::string_view(post.photoPath));
    // Only if set, so that fingerprints stored before these fields existed stay valid.
    const PostFigures& figures = post.figures;
    if (post.timePrecision != TimePrecision::Second || !post.timeZone.empty() ||
        figures != PostFigures{} || post.isBoosted || post.isCoauthored) {
        hash.add(static_cast<quint64>(post.timePrecision));
        hash.add(std::string_view(post.timeZone));
        for (const auto& figure :
             {figures.saves, figures.shares, figures.reach, figures.views, figures.watchMs})
            hash.add(figure);
        hash.add(static_cast<quint64>(post.isBoosted));
        hash.add(static_cast<quint64>(post.isCoauthored));
    }
    return hash.value();
}

} // namespace likecast
