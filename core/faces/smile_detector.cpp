#include "core/faces/smile_detector.h"

#include "core/faces/cascade_files.h"
#include "core/faces/face_boxes.h"
#include "core/faces/parallel_jobs.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// The network was trained on tighter crops than detectors give. On the 18 labelled faces that the
/// HOG detector finds, this part gave 11 of 13 smiles with 1 false positive, the whole box 4 with
/// none.
const cv::Rect2d networkPart(0.125, 0.125, 0.75, 0.75);

constexpr double cascadeSide = 100.0; ///< faces are scaled to this size, in pixels

/// Crops a part of the face, given as shares of its side, scaled as if the face had `faceSide`
/// pixels.
cv::Mat faceRegion(const cv::Mat& grey, const cv::Rect2d& face, const cv::Rect2d& part,
                   double faceSide)
{
    const double scaleX = faceSide / face.width;
    const double scaleY = faceSide / face.height;
    const cv::Rect2d wanted(face.x + part.x * face.width, face.y + part.y * face.height,
                            part.width * face.width, part.height * face.height);
    const cv::Size size(cvRound(part.width * faceSide), cvRound(part.height * faceSide));
    // Below half the size, interpolating between four pixels is not enough.
    cv::Mat source = grey;
    cv::Matx23d transform(scaleX, 0.0, -wanted.x * scaleX, 0.0, scaleY, -wanted.y * scaleY);
    const cv::Rect inside = cv::Rect(wanted) & cv::Rect({}, grey.size());
    if (scaleX < 0.5 && !inside.empty()) {
        cv::resize(grey(inside), source, {}, scaleX, scaleY, cv::INTER_AREA);
        transform = cv::Matx23d(1.0, 0.0, (inside.x - wanted.x) * scaleX, //
                                0.0, 1.0, (inside.y - wanted.y) * scaleY);
    }
    cv::Mat region;
    cv::warpAffine(source, region, transform, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return region;
}

cv::Mat equalisedRegion(const cv::Mat& grey, const cv::Rect2d& face, const cv::Rect2d& part)
{
    cv::Mat region = faceRegion(grey, face, part, cascadeSide);
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

/// The cascade fires on nearly every face, so what counts is how often, averaged over the region
/// and its mirror image.
double smileByCascade(cv::CascadeClassifier& cascade, const cv::Mat& grey, const cv::Rect2d& face)
{
    const cv::Mat mouth = equalisedRegion(grey, face, {0.1, 0.5, 0.8, 0.6});
    cv::Mat mirrored;
    cv::flip(mouth, mirrored, 1);
    const double windows =
        (strongestGroup(cascade, mouth) + strongestGroup(cascade, mirrored)) / 2.0;
    return windows / (windows + SmileDetector::smileThreshold);
}

int countEyes(cv::CascadeClassifier& cascade, const cv::Mat& grey, const cv::Rect2d& face)
{
    int eyes = 0;
    for (const double left : {-0.05, 0.5}) {
        const cv::Mat quarter = equalisedRegion(grey, face, {left, 0.0, 0.55, 0.55});
        std::vector<cv::Rect> found;
        cascade.detectMultiScale(quarter, found, 1.1, 3, 0, {20, 20}, {50, 50});
        eyes += found.empty() ? 0 : 1;
    }
    return eyes;
}

} // namespace

SmileDetector::SmileDetector(QString cascadeFolder, SmileWeights weights)
    : m_cascadeFolder(std::move(cascadeFolder))
    , m_weights(std::move(weights))
{
}

Result<cv::CascadeClassifier*> SmileDetector::load(std::optional<cv::CascadeClassifier>& cascade,
                                                   const QString& fileName) const
{
    if (!cascade) {
        auto loaded = loadCascade(fileName, m_cascadeFolder);
        if (!loaded)
            return failure(std::move(loaded.error()));
        cascade = *std::move(loaded);
    }
    return &*cascade;
}

Result<void> SmileDetector::loadNetwork()
{
    if (!m_weights || m_network)
        return {};
    auto network = m_weights().and_then(SmileNetwork::fromBytes);
    if (network)
        m_network = *std::move(network);
    else if (network.error().code == ErrorCode::ModelMissing)
        m_weights = {};
    else
        return failure(network.error());
    return {};
}

Result<void> SmileDetector::scoreSmile(Cascades& cascades, const cv::Mat& grey,
                                       const cv::Rect2d& face, FaceBox& scored) const
{
    if (m_network) {
        const cv::Mat region =
            faceRegion(grey, face, networkPart, SmileNetwork::side / networkPart.width);
        scored.smile = m_network->probability(region);
        return {};
    }
    return load(cascades.smile, u"haarcascade_smile.xml"_s).map([&](cv::CascadeClassifier* smile) {
        scored.smile = smileByCascade(*smile, grey, face);
    });
}

Result<void> SmileDetector::scoreEyes(Cascades& cascades, const cv::Mat& grey,
                                      const cv::Rect2d& face, FaceBox& scored) const
{
    return load(cascades.eye, u"haarcascade_eye.xml"_s).map([&](cv::CascadeClassifier* eye) {
        scored.eyes = countEyes(*eye, grey, face);
    });
}

Result<std::vector<FaceBox>> SmileDetector::scoreFaces(const cv::Mat& grey,
                                                       const std::vector<DetectedFace>& faces)
{
    std::vector<FaceBox> scored;
    for (const DetectedFace& face : faces) {
        scored.push_back(relativeBox(face.box, grey.size()));
        scored.back().confidence = face.confidence;
    }
    if (faces.empty())
        return scored;
    if (const auto loaded = loadNetwork(); !loaded)
        return failure(loaded.error());
    // Two jobs per face, eyes and smile, so that even a single face uses two threads.
    const auto jobs = static_cast<int>(2 * faces.size());
    const auto slots = static_cast<std::size_t>(jobSlots(jobs));
    m_cascades.resize(std::max(m_cascades.size(), slots));
    std::vector<Result<void>> done(2 * faces.size());
    runInParallel(jobs, [&](int index, int slot) {
        const auto job = static_cast<std::size_t>(index);
        Cascades& cascades = m_cascades[static_cast<std::size_t>(slot)];
        const cv::Rect2d& face = faces[job / 2].tight;
        FaceBox& box = scored[job / 2];
        done[job] = job % 2 == 0 ? scoreSmile(cascades, grey, face, box)
                                 : scoreEyes(cascades, grey, face, box);
    });
    for (Result<void>& job : done)
        if (!job)
            return failure(std::move(job.error()));
    return scored;
}

} // namespace likecast
