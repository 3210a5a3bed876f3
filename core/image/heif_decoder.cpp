#include "core/image/heif_decoder.h"

#include <QColorSpace>

#include <libheif/heif.h>

#include <memory>
#include <new>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

template<auto release>
struct Release {
    template<typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};
using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Pixels = std::unique_ptr<heif_image, Release<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Release<heif_decoding_options_free>>;

tl::unexpected<Error> refused(const heif_error& error)
{
    const QString words = QString::fromUtf8(error.message);
    if (error.subcode == heif_suberror_Security_limit_exceeded)
        return failure(ErrorCode::ImageTooLarge, words);
    if (error.code == heif_error_Memory_allocation_error)
        return failure(ErrorCode::OutOfMemory, words);
    if (error.code == heif_error_Unsupported_feature ||
        error.code == heif_error_Unsupported_filetype)
        return failure(ErrorCode::ImageFormatUnsupported, words);
    return failure(ErrorCode::ImageTruncated, words);
}

QColorSpace colourSpace(const heif_image_handle* handle)
{
    const auto size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > 16'000'000)
        return {};
    QByteArray profile(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(profile);
}

/// A view on libheif's own pixels, which the returned image keeps alive: no second copy.
QImage viewOn(Pixels pixels, bool alpha)
{
    int stride = 0;
    const uchar* plane =
        heif_image_get_plane_readonly(pixels.get(), heif_channel_interleaved, &stride);
    if (plane == nullptr)
        return {};
    const int width = heif_image_get_width(pixels.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(pixels.get(), heif_channel_interleaved);
    return QImage(
        plane, width, height, stride, alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888,
        [](void* owned) { heif_image_release(static_cast<heif_image*>(owned)); }, pixels.release());
}

/// What libheif holds at once: the codec's planes, their copy in the picture, and the RGB.
qint64 decodingBytes(const heif_image_handle* handle, int width, int height)
{
    const bool deep = heif_image_handle_get_luma_bits_per_pixel(handle) > 8;
    return qint64{width} * height * (deep ? 12 : 6);
}

} // namespace

bool canDecodeHeif(bool avif)
{
    return heif_have_decoder_for_format(avif ? heif_compression_AV1 : heif_compression_HEVC) != 0;
}

Result<QImage> decodeHeif(const QByteArray& bytes, qint64 maxBytes)
try {
    const Context context(heif_context_alloc());
    heif_error error = heif_context_read_from_memory_without_copy(
        context.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return refused(error);
    heif_image_handle* rawHandle = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &rawHandle);
    const Handle handle(rawHandle);
    if (error.code != heif_error_Ok)
        return refused(error);
    const int width = heif_image_handle_get_width(handle.get());
    const int height = heif_image_handle_get_height(handle.get());
    if (width <= 0 || height <= 0)
        return failure(ErrorCode::ImageEmpty, u"%1x%2"_s.arg(width).arg(height));
    if (decodingBytes(handle.get(), width, height) + bytes.size() > maxBytes)
        return failure(ErrorCode::ImageTooLarge, u"%1x%2"_s.arg(width).arg(height));

    const Options options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    const bool alpha = heif_image_handle_has_alpha_channel(handle.get()) != 0;
    heif_image* rawPixels = nullptr;
    error = heif_decode_image(handle.get(), &rawPixels, heif_colorspace_RGB,
                              alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB,
                              options.get());
    Pixels pixels(rawPixels);
    if (error.code != heif_error_Ok)
        return refused(error);
    QImage image = viewOn(std::move(pixels), alpha);
    if (image.isNull())
        return failure(ErrorCode::ImageTruncated, u"no pixels decoded"_s);
    if (const QColorSpace space = colourSpace(handle.get()); space.isValid())
        image.setColorSpace(space);
    return image;
} catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory);
}

} // namespace likecast
