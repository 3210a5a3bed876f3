#pragma once

#include "core/common/result.h"
#include "core/image/photo.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// Long edge, in pixels, for finding faces and measuring features.
inline constexpr int analysisLongEdge = 1280;

/// Images whose header claims more pixels are rejected before decoding.
inline constexpr qint64 maxPhotoPixels = 300'000'000;

/// Images that need more memory to decode, file included, are rejected before decoding: 200
/// megapixels of 8 bits, 100 of 16; JPEG and most WebP images are scaled during decoding.
inline constexpr qint64 maxDecodingBytes = 800'000'000;

/// Larger files are rejected before reading.
inline constexpr qint64 maxPhotoFileBytes = 512LL << 20;

/// A photo file as stored on disk.
struct PhotoFile {
    QByteArray bytes;
    QByteArray sha256; ///< of `bytes`; 32 bytes
};

/// Reads a photo file once. Reentrant and thread-safe.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, OutOfMemory.
Result<PhotoFile> readPhotoFile(const QString& path);

/// Whether a file starts like a photo of a decodable format, whatever its name.
bool isPhotoFile(const QString& path);

/// Decodes a photo; see Photo for the result's form. Supports JPEG, PNG, WebP, BMP, GIF (first
/// frame), TIFF; HEIC and AVIF if a decoder is installed. Reentrant and thread-safe. Errors:
/// ImageEmpty, NotAnImage, ImageTruncated (also if damaged so that its decoder gives up),
/// ImageTooLarge, ImageFormatUnsupported (detail: the format and where to get a decoder, or what to
/// do instead), OutOfMemory.
Result<Photo> decodePhoto(const PhotoFile& file, int longEdge = analysisLongEdge);

/// Decodes bytes that do not come from a file.
Result<Photo> decodePhoto(const QByteArray& bytes, int longEdge = analysisLongEdge);

/// readPhotoFile(), then decodePhoto().
Result<Photo> loadPhoto(const QString& path, int longEdge = analysisLongEdge);

} // namespace likecast
