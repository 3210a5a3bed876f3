#include "core/instagram/source/archive_handle.h"

#include "core/instagram/source/byte_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <cstdio>
#include <new>

namespace likecast
{

void ArchiveCloser::operator()(archive* handle) const
{
    archive_read_free(handle);
}

Result<std::unique_ptr<ArchiveHandle>> ArchiveHandle::openZip(QIODevice& device)
{
    std::unique_ptr<ArchiveHandle> opened(new ArchiveHandle);
    opened->m_device = &device;
    opened->m_handle.reset(archive_read_new());
    archive* handle = opened->get();
    if (!handle)
        return failure(ErrorCode::Internal, QStringLiteral("cannot initialise libarchive"));
    archive_read_support_format_zip(handle);
    archive_read_set_callback_data(handle, opened.get());
    archive_read_set_read_callback(handle,
                                   [](archive* a, void* self, const void** buffer) -> la_ssize_t {
                                       return readDevice(a, self, buffer);
                                   });
    archive_read_set_skip_callback(handle, [](archive* a, void* self, la_int64_t n) -> la_int64_t {
        return skipDevice(a, self, n);
    });
    archive_read_set_seek_callback(
        handle, [](archive* a, void* self, la_int64_t offset, int whence) -> la_int64_t {
            return seekDevice(a, self, offset, whence);
        });
    if (archive_read_open1(handle) != ARCHIVE_OK)
        return failure(ErrorCode::FormatDamaged, opened->lastError());
    return opened;
}

Result<std::unique_ptr<ArchiveHandle>> ArchiveHandle::openXz(ByteStream& stream)
{
    std::unique_ptr<ArchiveHandle> opened(new ArchiveHandle);
    opened->m_stream = &stream;
    opened->m_handle.reset(archive_read_new());
    archive* handle = opened->get();
    if (!handle)
        return failure(ErrorCode::Internal, QStringLiteral("cannot initialise libarchive"));
    archive_read_support_filter_xz(handle);
    archive_read_support_format_raw(handle);
    archive_read_set_callback_data(handle, opened.get());
    archive_read_set_read_callback(handle,
                                   [](archive* a, void* self, const void** buffer) -> la_ssize_t {
                                       return readStream(a, self, buffer);
                                   });
    archive_entry* entry = nullptr;
    if (archive_read_open1(handle) != ARCHIVE_OK ||
        archive_read_next_header(handle, &entry) != ARCHIVE_OK) {
        return failure(ErrorCode::FormatDamaged, opened->lastError());
    }
    return opened;
}

qint64 ArchiveHandle::packedBytes() const
{
    return archive_filter_bytes(get(), -1);
}

Result<qint64> ArchiveHandle::readData(std::span<char> buffer)
{
    const la_ssize_t count = archive_read_data(get(), buffer.data(), buffer.size());
    if (count >= 0)
        return qint64(count);
    const QString why = lastError();
    const bool isUnsupported = why.contains(QLatin1StringView("compression method"));
    return failure(isUnsupported ? ErrorCode::ArchiveUnsupported : ErrorCode::FormatDamaged, why);
}

QString ArchiveHandle::lastError() const
{
    const char* text = archive_error_string(get());
    return text ? QString::fromLocal8Bit(text) : QStringLiteral("the archive is damaged");
}

qint64 ArchiveHandle::readDevice(archive* handle, void* self, const void** buffer)
{
    auto* const opened = static_cast<ArchiveHandle*>(self);
    *buffer = opened->m_buffer.data();
    const qint64 count =
        opened->m_device->read(opened->m_buffer.data(), qint64(opened->m_buffer.size()));
    if (count < 0)
        archive_set_error(handle, EIO, "%s", qPrintable(opened->m_device->errorString()));
    return count;
}

qint64 ArchiveHandle::readStream(archive* handle, void* self, const void** buffer)
{
    auto* const opened = static_cast<ArchiveHandle*>(self);
    *buffer = opened->m_buffer.data();
    const Result<qint64> count = opened->m_stream->read(opened->m_buffer);
    if (count)
        return *count;
    archive_set_error(handle, EIO, "%s", qPrintable(count.error().detail));
    return -1;
}

qint64 ArchiveHandle::skipDevice(archive*, void* self, qint64 byteCount)
{
    QIODevice& device = *static_cast<ArchiveHandle*>(self)->m_device;
    const qint64 target = qMin(device.pos() + byteCount, device.size());
    const qint64 skipped = target - device.pos();
    return device.seek(target) ? skipped : 0;
}

qint64 ArchiveHandle::seekDevice(archive*, void* self, qint64 offset, int whence)
{
    QIODevice& device = *static_cast<ArchiveHandle*>(self)->m_device;
    qint64 target = offset;
    if (whence == SEEK_CUR)
        target += device.pos();
    else if (whence == SEEK_END)
        target += device.size();
    return target >= 0 && device.seek(target) ? device.pos() : qint64(ARCHIVE_FATAL);
}

} // namespace likecast
