#pragma once

#include "core/instagram/formats/plain_csv_reader.h"

#include <cstring>

namespace likecast::fixtures
{

/// Text as a reader receives it.
class TextStream : public ByteStream
{
public:
    explicit TextStream(QByteArray text)
        : m_text(std::move(text))
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        const qsizetype count =
            std::min(m_text.size() - m_position, static_cast<qsizetype>(buffer.size()));
        std::memcpy(buffer.data(), m_text.constData() + m_position,
                    static_cast<std::size_t>(count));
        m_position += count;
        return count;
    }

private:
    QByteArray m_text;
    qsizetype m_position = 0;
};

/// Read as t.csv, with photos in /photos.
inline Result<PostImport> readText(const QByteArray& text)
{
    TextStream stream(text);
    return readPlainCsv(stream, QStringLiteral("t.csv"), QStringLiteral("/photos"), {});
}

/// "t.csv:2 what is wrong", in order.
inline QStringList problemsOf(const PostImport& import)
{
    QStringList texts;
    for (const ImportProblem& problem : import.problems.listed())
        texts << problem.where + u' ' + problem.what;
    return texts;
}

} // namespace likecast::fixtures
