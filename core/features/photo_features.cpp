#include "core/features/photo_features.h"

#include "core/features/face_features.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int measuredLongEdge = 512;

using Histogram = std::array<int, 256>;

/// The photo's pixels as BGR, at the same size for all photos.
cv::Mat measuredPixels(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    // OpenCV has no constructor for const pixels; they are only read.
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       static_cast<std::size_t>(rgb.bytesPerLine()));
    const double scale =
        std::min(1.0, static_cast<double>(measuredLongEdge) / std::max(view.cols, view.rows));
    const cv::Size size(std::max(1, cvRound(view.cols * scale)),
                        std::max(1, cvRound(view.rows * scale)));
    cv::Mat scaled;
    cv::resize(view, scaled, size, 0, 0, cv::INTER_AREA);
    cv::Mat bgr;
    cv::cvtColor(scaled, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

double percentile(const Histogram& histogram, double share, double total)
{
    double below = 0.0;
    for (std::size_t value = 0; value < histogram.size(); ++value) {
        below += histogram[value];
        if (below >= share * total)
            return static_cast<double>(value) / 255.0;
    }
    return 1.0;
}

double spread(double sum, double squares, double count)
{
    const double mean = sum / count;
    return std::sqrt(std::max(0.0, squares / count - mean * mean));
}

/// Writes values by name, so that only the enumeration defines their order.
class Measurement
{
public:
    explicit Measurement(PhotoFeatures& features)
        : m_features(features)
    {
    }
    void set(PhotoFeature feature, double value) const
    {
        m_features.values[static_cast<std::size_t>(feature)] = value;
    }
    /// Sets the feature of channel 0 (red), 1 (green) or 2 (blue), which follow each other.
    void setChannel(PhotoFeature red, std::size_t channel, double value) const
    {
        m_features.values[static_cast<std::size_t>(red) + channel] = value;
    }

private:
    PhotoFeatures& m_features;
};

void measureChannels(const cv::Mat& bgr, const Measurement& measurement)
{
    std::array<Histogram, 3> histograms{}; // red, green, blue
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* pixel = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x)
            for (int channel = 0; channel < 3; ++channel)
                ++histograms[static_cast<std::size_t>(2 - channel)][pixel[x][channel]];
    }
    const auto count = static_cast<double>(bgr.total());
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const Histogram& histogram = histograms[channel];
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 0; i < histogram.size(); ++i) {
            const double value = static_cast<double>(i) / 255.0;
            sum += value * histogram[i];
            squares += value * value * histogram[i];
        }
        measurement.setChannel(PhotoFeature::MeanRed, channel, sum / count);
        measurement.setChannel(PhotoFeature::SpreadRed, channel, spread(sum, squares, count));
        measurement.setChannel(PhotoFeature::P10Red, channel, percentile(histogram, 0.1, count));
        measurement.setChannel(PhotoFeature::P50Red, channel, percentile(histogram, 0.5, count));
        measurement.setChannel(PhotoFeature::P90Red, channel, percentile(histogram, 0.9, count));
    }
}

/// Hasler and Suesstrunk, "Measuring colourfulness in natural images", SPIE 5007 (2003).
void measureColour(const cv::Mat& bgr, const Measurement& measurement)
{
    double redGreen = 0.0;
    double redGreenSquares = 0.0;
    double yellowBlue = 0.0;
    double yellowBlueSquares = 0.0;
    double saturation = 0.0;
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* pixel = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            const int blue = pixel[x][0];
            const int green = pixel[x][1];
            const int red = pixel[x][2];
            const double rg = red - green;
            const double yb = 0.5 * (red + green) - blue;
            redGreen += rg;
            redGreenSquares += rg * rg;
            yellowBlue += yb;
            yellowBlueSquares += yb * yb;
            const int most = std::max({red, green, blue});
            const int least = std::min({red, green, blue});
            saturation += most > 0 ? static_cast<double>(most - least) / most : 0.0;
        }
    }
    const auto count = static_cast<double>(bgr.total());
    const double spreads = std::hypot(spread(redGreen, redGreenSquares, count),
                                      spread(yellowBlue, yellowBlueSquares, count));
    const double means = std::hypot(redGreen / count, yellowBlue / count);
    measurement.set(PhotoFeature::Colourfulness, spreads + 0.3 * means);
    measurement.set(PhotoFeature::Saturation, saturation / count);
}

/// Share of the gradient energy within four squares, a sixth of each side long, around the
/// rule-of-thirds points; 1/9 if it is spread evenly.
double thirdsEnergy(const cv::Mat& luma)
{
    cv::Mat alongX;
    cv::Mat alongY;
    cv::Sobel(luma, alongX, CV_32F, 1, 0);
    cv::Sobel(luma, alongY, CV_32F, 0, 1);
    const cv::Mat energy = alongX.mul(alongX) + alongY.mul(alongY);
    const double total = cv::sum(energy)[0];
    if (total <= 0.0)
        return 1.0 / 9.0;
    double near = 0.0;
    for (const int row : {1, 2}) {
        for (const int column : {1, 2}) {
            const cv::Point from(luma.cols * (4 * column - 1) / 12, luma.rows * (4 * row - 1) / 12);
            const cv::Point to(luma.cols * (4 * column + 1) / 12, luma.rows * (4 * row + 1) / 12);
            near += cv::sum(energy(cv::Rect(from, to)))[0];
        }
    }
    return near / total;
}

void measureStructure(const cv::Mat& bgr, const Measurement& measurement)
{
    cv::Mat luma;
    cv::cvtColor(bgr, luma, cv::COLOR_BGR2GRAY);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(luma, mean, deviation);
    measurement.set(PhotoFeature::Luminance, mean[0] / 255.0);
    measurement.set(PhotoFeature::Contrast, deviation[0] / 255.0);

    cv::Mat laplacian;
    cv::Laplacian(luma, laplacian, CV_16S);
    cv::meanStdDev(laplacian, mean, deviation);
    measurement.set(PhotoFeature::Sharpness, std::log1p(deviation[0] * deviation[0]));

    cv::Mat edges;
    cv::Canny(luma, edges, 100.0, 200.0);
    const auto count = static_cast<double>(luma.total());
    measurement.set(PhotoFeature::EdgeDensity, cv::countNonZero(edges) / count);

    cv::Mat mirrored;
    cv::flip(luma, mirrored, 1);
    measurement.set(PhotoFeature::Symmetry,
                    1.0 - cv::norm(luma, mirrored, cv::NORM_L1) / (255.0 * count));
    measurement.set(PhotoFeature::ThirdsEnergy, thirdsEnergy(luma));
}

} // namespace

PhotoFeatures measurePhoto(const Photo& photo, std::vector<FaceBox> faces)
{
    PhotoFeatures features;
    const Measurement measurement(features);
    if (!photo.image.isNull()) {
        const cv::Mat bgr = measuredPixels(photo.image);
        measureChannels(bgr, measurement);
        measureColour(bgr, measurement);
        measureStructure(bgr, measurement);
    }
    const QSize size = photo.fullSize.isEmpty() ? photo.image.size() : photo.fullSize;
    if (!size.isEmpty())
        measurement.set(PhotoFeature::Aspect,
                        std::log(static_cast<double>(size.width()) / size.height()));
    setFaces(features, std::move(faces));
    return features;
}

} // namespace likecast
