#pragma once

#include "core/common/result.h"
#include "core/image/photo.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// Long edge, in pixels, at which faces are searched and photo features are measured.
inline constexpr int analysisLongEdge = 1280;

/// A header that claims more pixels is refused before any of them is decoded.
inline constexpr qint64 maxPhotoPixels = 300'000'000;

/// A picture is refused before it is decoded if that takes more memory at once, its file included:
/// 200 megapixels of 8 bits, 100 of 16; JPEG and most WebP are scaled while they are decoded.
inline constexpr qint64 maxDecodingBytes = 800'000'000;

/// A larger file is refused before it is read.
inline constexpr qint64 maxPhotoFileBytes = 512LL << 20;

/// A photo file as it lies on disk.
struct PhotoFile {
    QByteArray bytes;
    QByteArray sha256; ///< 32 bytes, of `bytes`
};

/// Reads a photo file once. Reentrant, any thread.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, OutOfMemory.
Result<PhotoFile> readPhotoFile(const QString& path);

/// Whether a file begins like a photo of a kind that can be decoded here, whatever its name is.
bool isPhotoFile(const QString& path);

/// Decodes what was read; see Photo for the form it comes in.
/// JPEG, PNG, WebP, BMP, GIF (first frame), TIFF; HEIC and AVIF where a decoder is installed.
/// Reentrant, any thread. Errors: ImageEmpty, NotAnImage, ImageTruncated (also: damaged so that
/// its decoder gives up), ImageTooLarge, ImageFormatUnsupported (detail: the format and what
/// brings a decoder for it, or what to do instead), OutOfMemory.
Result<Photo> decodePhoto(const PhotoFile& file, int longEdge = analysisLongEdge);

/// The same from bytes that never were a file.
Result<Photo> decodePhoto(const QByteArray& bytes, int longEdge = analysisLongEdge);

/// Reads and decodes.
Result<Photo> loadPhoto(const QString& path, int longEdge = analysisLongEdge);

} // namespace likecast
