#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QFile>

namespace likecast
{

/// A file on disk, opened on first read, so that a file nobody reads costs nothing.
class FileStream : public ByteStream
{
public:
    explicit FileStream(const QString& filePath);

    Result<qint64> read(std::span<char> buffer) override;

private:
    QFile m_file;
};

} // namespace likecast
