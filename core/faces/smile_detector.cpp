#include "core/faces/smile_detector.h"

#include "core/faces/cascade_files.h"
#include "core/faces/face_boxes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double faceSide = 100.0; ///< every face is brought to this size, in pixels

/// A part of the face, in shares of its side, cut out at faceSide and equalised.
cv::Mat faceRegion(const cv::Mat& grey, const cv::Rect2d& face, const cv::Rect2d& part)
{
    const double scaleX = faceSide / face.width;
    const double scaleY = faceSide / face.height;
    const cv::Matx23d toRegion(scaleX, 0.0, -(face.x + part.x * face.width) * scaleX, //
                               0.0, scaleY, -(face.y + part.y * face.height) * scaleY);
    const cv::Size size(cvRound(part.width * faceSide), cvRound(part.height * faceSide));
    // Averaging over four pixels is no longer enough beyond half the size.
    cv::Mat source = grey;
    cv::Matx23d transform = toRegion;
    if (scaleX < 0.5) {
        const cv::Rect2d wanted(face.x + part.x * face.width, face.y + part.y * face.height,
                                part.width * face.width, part.height * face.height);
        const cv::Rect inside = cv::Rect(wanted) & cv::Rect({}, grey.size());
        if (!inside.empty()) {
            cv::resize(grey(inside), source, {}, scaleX, scaleY, cv::INTER_AREA);
            transform = cv::Matx23d(1.0, 0.0, (inside.x - wanted.x) * scaleX, //
                                    0.0, 1.0, (inside.y - wanted.y) * scaleY);
        }
    }
    cv::Mat region;
    cv::warpAffine(source, region, transform, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::equalizeHist(region, region);
    return region;
}

int strongestGroup(cv::CascadeClassifier& cascade, const cv::Mat& mouth)
{
    std::vector<cv::Rect> groups;
    std::vector<int> sizes;
    cascade.detectMultiScale(mouth, groups, sizes, 1.2, 1, 0, {36, 18}, {90, 90});
    return sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
}

double smileScore(cv::CascadeClassifier& cascade, const cv::Mat& grey, const cv::Rect2d& face)
{
    const cv::Mat mouth = faceRegion(grey, face, {0.1, 0.5, 0.8, 0.6});
    cv::Mat mirrored;
    cv::flip(mouth, mirrored, 1);
    return (strongestGroup(cascade, mouth) + strongestGroup(cascade, mirrored)) / 2.0;
}

int countEyes(cv::CascadeClassifier& cascade, const cv::Mat& grey, const cv::Rect2d& face)
{
    int eyes = 0;
    for (const double left : {-0.05, 0.5}) {
        const cv::Mat quarter = faceRegion(grey, face, {left, 0.0, 0.55, 0.55});
        std::vector<cv::Rect> found;
        cascade.detectMultiScale(quarter, found, 1.1, 3, 0, {20, 20}, {50, 50});
        eyes += found.empty() ? 0 : 1;
    }
    return eyes;
}

} // namespace

SmileDetector::SmileDetector(QString cascadeFolder)
    : m_cascadeFolder(std::move(cascadeFolder))
{
}

Result<void> SmileDetector::load()
{
    if (m_smileCascade && m_eyeCascade)
        return {};
    auto smile = loadCascade(u"haarcascade_smile.xml"_s, m_cascadeFolder);
    if (!smile)
        return failure(std::move(smile.error()));
    auto eye = loadCascade(u"haarcascade_eye.xml"_s, m_cascadeFolder);
    if (!eye)
        return failure(std::move(eye.error()));
    m_smileCascade = *std::move(smile);
    m_eyeCascade = *std::move(eye);
    return {};
}

Result<FaceExpression> SmileDetector::judge(const cv::Mat& grey, const cv::Rect2d& face)
{
    const auto loaded = load();
    if (!loaded)
        return failure(loaded.error());
    FaceExpression expression;
    expression.smileScore = smileScore(*m_smileCascade, grey, face);
    expression.smiling = expression.smileScore >= smileThreshold;
    expression.eyes = countEyes(*m_eyeCascade, grey, face);
    return expression;
}

Result<FaceBox> SmileDetector::judgedBox(const cv::Mat& grey, const cv::Rect2d& pixels,
                                         const cv::Rect2d& tight, double confidence)
{
    const auto expression = judge(grey, tight);
    if (!expression)
        return failure(expression.error());
    FaceBox face = relativeBox(pixels, grey.size());
    face.confidence = confidence;
    face.eyes = expression->eyes;
    face.smiling = expression->smiling;
    return face;
}

} // namespace likecast
