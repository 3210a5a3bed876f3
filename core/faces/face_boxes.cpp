#include "core/faces/face_boxes.h"

#include "core/common/detail_log.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <new>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

cv::Mat converted(const QImage& image, int conversion)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    // OpenCV has no constructor for const pixels; cvtColor only reads them.
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       static_cast<std::size_t>(rgb.bytesPerLine()));
    cv::Mat result;
    cv::cvtColor(view, result, conversion);
    return result;
}

} // namespace

cv::Mat greyMat(const QImage& image)
{
    return converted(image, cv::COLOR_BGRA2GRAY);
}

cv::Mat bgrMat(const QImage& image)
{
    return converted(image, cv::COLOR_BGRA2BGR);
}

Error errorOfException()
{
    try {
        throw;
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem)
            return {ErrorCode::OutOfMemory, {}};
        logDetail("opencv"_L1, error.err.c_str());
        return {ErrorCode::Internal, {}};
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& error) {
        logDetail("opencv"_L1, error.what());
        return {ErrorCode::Internal, {}};
    } catch (...) {
        return {ErrorCode::Internal, {}};
    }
}

FaceBox relativeBox(const cv::Rect2d& pixels, cv::Size size)
{
    const double left = std::clamp(pixels.x / size.width, 0.0, 1.0);
    const double top = std::clamp(pixels.y / size.height, 0.0, 1.0);
    const double right = std::clamp((pixels.x + pixels.width) / size.width, left, 1.0);
    const double bottom = std::clamp((pixels.y + pixels.height) / size.height, top, 1.0);
    FaceBox box;
    box.x = left;
    box.y = top;
    box.width = right - left;
    box.height = bottom - top;
    return box;
}

} // namespace likecast
