#include "core/instagram/source/file_stream.h"

namespace likecast
{

FileStream::FileStream(const QString& filePath)
    : m_file(filePath)
{
}

Result<qint64> FileStream::read(std::span<char> buffer)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, m_file.errorString());
    const qint64 count = m_file.read(buffer.data(), qint64(buffer.size()));
    if (count < 0)
        return failure(ErrorCode::FileUnreadable, m_file.errorString());
    return count;
}

} // namespace likecast
