#include "core/faces/smile_detector.h"

#include "core/faces/cascade_files.h"
#include "core/faces/face_boxes.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <utility>

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

bool isSmiling(cv::CascadeClassifier& cascade, const cv::Mat& grey, const cv::Rect2d& face)
{
    constexpr int enough = 2 * SmileDetector::smileThreshold;
    const cv::Mat mouth = faceRegion(grey, face, {0.1, 0.5, 0.8, 0.6});
    const int straight = strongestGroup(cascade, mouth);
    // Nothing in the mirror image can lower the mean again.
    if (straight >= enough)
        return true;
    cv::Mat mirrored;
    cv::flip(mouth, mirrored, 1);
    return straight + strongestGroup(cascade, mirrored) >= enough;
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

Result<void> SmileDetector::judgeSmile(Cascades& cascades, const cv::Mat& grey,
                                       const cv::Rect2d& face, FaceBox& judged) const
{
    return load(cascades.smile, u"haarcascade_smile.xml"_s).map([&](cv::CascadeClassifier* smile) {
        judged.smiling = isSmiling(*smile, grey, face);
    });
}

Result<void> SmileDetector::judgeEyes(Cascades& cascades, const cv::Mat& grey,
                                      const cv::Rect2d& face, FaceBox& judged) const
{
    return load(cascades.eye, u"haarcascade_eye.xml"_s).map([&](cv::CascadeClassifier* eye) {
        judged.eyes = countEyes(*eye, grey, face);
    });
}

Result<std::vector<FaceBox>> SmileDetector::judge(const cv::Mat& grey,
                                                  const std::vector<DetectedFace>& faces)
{
    std::vector<FaceBox> judged;
    for (const DetectedFace& face : faces) {
        judged.push_back(relativeBox(face.box, grey.size()));
        judged.back().confidence = face.confidence;
    }
    // Eyes and smile of one face are two jobs, so that even a single face keeps two threads busy.
    const std::size_t jobs = 2 * faces.size();
    const std::size_t threads =
        std::min(jobs, static_cast<std::size_t>(std::max(1, cv::getNumThreads())));
    if (m_cascades.size() < threads)
        m_cascades.resize(threads);
    std::vector<Result<void>> done(jobs);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Cascades& cascades) {
        for (std::size_t job = next++; job < jobs; job = next++) {
            const cv::Rect2d& face = faces[job / 2].tight;
            FaceBox& box = judged[job / 2];
            done[job] = job % 2 == 0 ? judgeSmile(cascades, grey, face, box)
                                     : judgeEyes(cascades, grey, face, box);
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, work, std::ref(m_cascades[thread])));
    if (threads > 0)
        work(m_cascades.front());
    for (std::future<void>& other : others)
        other.get();
    for (Result<void>& job : done)
        if (!job)
            return failure(std::move(job.error()));
    return judged;
}

} // namespace likecast
