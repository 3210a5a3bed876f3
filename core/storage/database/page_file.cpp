#include "core/storage/database/page_file.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return offset >= 0 && offset + 4 <= bytes.size()
               ? qFromBigEndian<quint32>(bytes.data() + offset)
               : 0;
}

/// The part of the range that exists.
QByteArrayView part(QByteArrayView bytes, qsizetype offset, qsizetype length)
{
    return offset >= bytes.size() ? QByteArrayView()
                                  : bytes.sliced(offset, std::min(length, bytes.size() - offset));
}

/// Empty if the file cannot be mapped.
QByteArrayView mapped(QFile& file)
{
    const qint64 size = file.size();
    const uchar* bytes = size > 0 ? file.map(0, size) : nullptr;
    return bytes ? QByteArrayView(bytes, size) : QByteArrayView();
}

} // namespace

std::span<const int> possiblePageSizes()
{
    static constexpr std::array sizes{16384, 4096, 1024, 2048, 8192, 32768, 65536, 512};
    return sizes;
}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString& path, int pageSize)
{
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file.setFileName(path);
    if (!pages->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    pages->m_bytes = mapped(pages->m_file);
    constexpr qsizetype sizeOffset = 14; // the page size is in the two bytes after it
    const auto named = static_cast<int>(pages->headerNumber(sizeOffset) & 0xffff);
    pages->m_pageSize = pageSize > 0 ? pageSize : named == 1 ? 65536 : named;
    const auto sizes = possiblePageSizes();
    if (std::ranges::find(sizes, pages->m_pageSize) == sizes.end())
        return failure(ErrorCode::DatabaseDamaged, path);
    pages->m_log.setFileName(path + u"-wal"_s);
    if (pages->m_log.open(QIODevice::ReadOnly)) {
        pages->m_logBytes = mapped(pages->m_log);
        pages->readLog();
    }
    return pages;
}

void PageFile::readLog()
{
    constexpr qsizetype headBytes = 32;
    constexpr qsizetype frameHeadBytes = 24;
    constexpr quint32 magic = 0x377f0682; // the last bit is the checksum's byte order
    constexpr qsizetype pageSizeOffset = 8;
    constexpr qsizetype saltOffset = 16;
    if ((numberAt(m_logBytes, 0) & ~1U) != magic ||
        numberAt(m_logBytes, pageSizeOffset) != static_cast<quint32>(m_pageSize))
        return;
    const QByteArrayView salt = part(m_logBytes, saltOffset, 8);
    QHash<quint32, qsizetype> uncommitted;
    for (qsizetype at = headBytes; at + frameHeadBytes + m_pageSize <= m_logBytes.size();
         at += frameHeadBytes + m_pageSize) {
        // Frames from before the log was last reset have another salt.
        if (part(m_logBytes, at + 8, 8) != salt)
            break;
        uncommitted.insert(numberAt(m_logBytes, at), at + frameHeadBytes);
        const bool isCommit = numberAt(m_logBytes, at + 4) != 0;
        if (!isCommit)
            continue;
        m_logged.insert(uncommitted);
        uncommitted.clear();
    }
}

quint32 PageFile::pageCount() const
{
    const qsizetype inFile = (m_bytes.size() + m_pageSize - 1) / m_pageSize;
    quint32 count = static_cast<quint32>(std::min<qsizetype>(inFile, 0x7fffffff));
    for (auto logged = m_logged.keyBegin(); logged != m_logged.keyEnd(); ++logged)
        count = std::max(count, *logged);
    return count;
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (const auto logged = m_logged.find(number); logged != m_logged.end())
        return part(m_logBytes, *logged, m_pageSize);
    const qsizetype offset = (qsizetype{number} - 1) * m_pageSize;
    return number > 0 && offset < m_bytes.size() ? part(m_bytes, offset, m_pageSize)
                                                 : QByteArrayView();
}

quint32 PageFile::headerNumber(qsizetype offset) const
{
    return numberAt(m_bytes, offset);
}

} // namespace likecast
