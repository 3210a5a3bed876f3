#pragma once

#include "core/common/result.h"

#include <QIODevice>

#include <array>
#include <memory>
#include <span>

struct archive;

// For the .cpp files in this folder only; keeps libarchive out of everything else.

namespace likecast
{

class ByteStream;

struct ArchiveCloser {
    void operator()(archive* handle) const;
};

/// libarchive reading from one of our own inputs. The input must outlive the handle.
class ArchiveHandle
{
public:
    /// Opens a ZIP whose entries can be skipped by seeking. Errors: FormatDamaged.
    static Result<std::unique_ptr<ArchiveHandle>> openZip(QIODevice& device);
    /// Opens xz data as a single entry, already entered. Errors: FormatDamaged.
    static Result<std::unique_ptr<ArchiveHandle>> openXz(ByteStream& stream);

    Q_DISABLE_COPY_MOVE(ArchiveHandle)

    archive* get() const { return m_handle.get(); }
    /// Input bytes consumed so far.
    qint64 packedBytes() const;
    /// Reads decoded bytes of the current entry; 0 at its end.
    Result<qint64> readData(std::span<char> buffer);
    /// libarchive's error message.
    QString lastError() const;

private:
    ArchiveHandle() = default;

    static qint64 readDevice(archive* handle, void* self, const void** buffer);
    static qint64 readStream(archive* handle, void* self, const void** buffer);
    static qint64 skipDevice(archive* handle, void* self, qint64 byteCount);
    static qint64 seekDevice(archive* handle, void* self, qint64 offset, int whence);

    QIODevice* m_device = nullptr;
    ByteStream* m_stream = nullptr;
    std::array<char, 64 * 1024> m_buffer{};
    std::unique_ptr<archive, ArchiveCloser> m_handle; ///< last: it reads from the members above
};

} // namespace likecast
