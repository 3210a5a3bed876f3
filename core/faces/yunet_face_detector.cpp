#include "core/faces/yunet_face_detector.h"

#include "core/faces/face_boxes.h"
#include "core/faces/face_detector_kind.h"

#include <QFile>

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace likecast
{

using namespace Qt::StringLiterals;

struct YunetFaceDetector::Network {
    cv::dnn::Net net;
};

namespace
{

constexpr int inputSide = 640;
constexpr std::array<int, 3> strides{8, 16, 32};
/// Small blurred faces score as low as 0.7. From 12 % of the long edge, people who face the camera
/// score at least 0.89, and about half of the boxes below 0.85 are dogs, tattoos and drawings, the
/// rest mostly profiles (90 boxes looked at): a face that is none is the worse mistake.
constexpr float minScore = 0.7F;
constexpr float minLargeScore = 0.85F;
constexpr double largeSide = 0.12 * inputSide;
constexpr float maxIou = 0.3F;

struct Candidates {
    std::vector<cv::Rect2d> boxes; ///< in pixels of the network's input
    std::vector<float> scores;
};

std::vector<cv::String> outputNames()
{
    std::vector<cv::String> names;
    for (const int stride : strides)
        for (const char* part : {"cls_", "obj_", "bbox_"})
            names.push_back(part + std::to_string(stride));
    return names;
}

/// The shape of one stride's outputs: row-major cells with class, objectness and box.
bool hasShape(const cv::Mat& output, int stride, int values)
{
    const int cells = (inputSide / stride) * (inputSide / stride);
    return output.type() == CV_32F && output.isContinuous() &&
           output.total() == static_cast<std::size_t>(cells) * static_cast<std::size_t>(values);
}

void decodeStride(const cv::Mat& classes, const cv::Mat& objects, const cv::Mat& boxes, int stride,
                  Candidates& candidates)
{
    const int side = inputSide / stride;
    const auto* classScore = classes.ptr<float>();
    const auto* objectScore = objects.ptr<float>();
    const auto* box = boxes.ptr<float>();
    for (int cell = 0; cell < side * side; ++cell, box += 4) {
        const float product =
            std::clamp(classScore[cell], 0.0F, 1.0F) * std::clamp(objectScore[cell], 0.0F, 1.0F);
        const float score = std::sqrt(product);
        if (!(score >= minScore))
            continue;
        const int row = cell / side;
        const double centreX = (cell % side + static_cast<double>(box[0])) * stride;
        const double centreY = (row + static_cast<double>(box[1])) * stride;
        const double width = std::exp(static_cast<double>(box[2])) * stride;
        const double height = std::exp(static_cast<double>(box[3])) * stride;
        if (std::max(width, height) >= largeSide && score < minLargeScore)
            continue;
        candidates.boxes.emplace_back(centreX - width / 2, centreY - height / 2, width, height);
        candidates.scores.push_back(score);
    }
}

/// The network's boxes are taller than wide and reach up to the hairline.
cv::Rect2d tightFace(const cv::Rect2d& box)
{
    const double side = (box.width + box.height) / 2;
    const double bottom = box.y + box.height;
    return {box.x + (box.width - side) / 2, bottom - side, side, side};
}

} // namespace

YunetFaceDetector::YunetFaceDetector(QString modelPath, QString cascadeFolder,
                                     SmileWeights smileWeights)
    : m_modelPath(std::move(modelPath))
    , m_smileDetector(std::move(cascadeFolder), std::move(smileWeights))
{
}

YunetFaceDetector::~YunetFaceDetector() = default;

QString YunetFaceDetector::name() const
{
    return faceDetectorName(FaceDetectorKind::Yunet);
}

Error YunetFaceDetector::modelError() const
{
    const Error error = errorOfException();
    if (error.code == ErrorCode::OutOfMemory)
        return error;
    return {ErrorCode::ModelDamaged, m_modelPath};
}

Result<void> YunetFaceDetector::load()
{
    if (m_network)
        return {};
    QFile file(m_modelPath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::DetectorUnavailable,
                       u"%1: %2"_s.arg(m_modelPath, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(ErrorCode::ModelDamaged, u"%1 is empty"_s.arg(m_modelPath));
    // Suppress OpenCV's messages about a damaged model on standard error, which belongs to the
    // caller.
    const auto level = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    try {
        auto network = std::make_unique<Network>();
        network->net =
            cv::dnn::readNetFromONNX(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::vector<cv::String> known = network->net.getUnconnectedOutLayersNames();
        for (const cv::String& name : outputNames())
            if (std::find(known.begin(), known.end(), name) == known.end())
                throw std::runtime_error("it has no output " + name);
        m_network = std::move(network);
    } catch (...) {
        cv::utils::logging::setLogLevel(level);
        return failure(modelError());
    }
    cv::utils::logging::setLogLevel(level);
    return {};
}

Result<std::vector<FaceBox>> YunetFaceDetector::detect(const QImage& upright)
try {
    if (upright.isNull())
        return failure(ErrorCode::ImageEmpty);
    const auto loaded = load();
    if (!loaded)
        return failure(loaded.error());

    const cv::Mat bgr = bgrMat(upright);
    const double scale =
        std::min(1.0, static_cast<double>(inputSide) / std::max(bgr.cols, bgr.rows));
    cv::Mat scaled;
    cv::resize(bgr, scaled, {}, scale, scale, cv::INTER_AREA);
    cv::Mat input = cv::Mat::zeros(inputSide, inputSide, CV_8UC3);
    scaled.copyTo(input({0, 0, scaled.cols, scaled.rows}));
    m_network->net.setInput(cv::dnn::blobFromImage(input));
    std::vector<cv::Mat> outputs;
    m_network->net.forward(outputs, outputNames());

    Candidates candidates;
    for (std::size_t i = 0; i < strides.size(); ++i) {
        const cv::Mat* part = &outputs[3 * i];
        if (!hasShape(part[0], strides[i], 1) || !hasShape(part[1], strides[i], 1) ||
            !hasShape(part[2], strides[i], 4))
            return failure(ErrorCode::ModelDamaged,
                           u"%1 is a different network"_s.arg(m_modelPath));
        decodeStride(part[0], part[1], part[2], strides[i], candidates);
    }
    std::vector<int> kept;
    cv::dnn::NMSBoxes(candidates.boxes, candidates.scores, minScore, maxIou, kept);

    std::vector<DetectedFace> faces;
    for (const int index : kept) {
        const auto i = static_cast<std::size_t>(index);
        const cv::Rect2d pixels(candidates.boxes[i].tl() / scale, candidates.boxes[i].br() / scale);
        faces.push_back({pixels, tightFace(pixels), static_cast<double>(candidates.scores[i])});
    }
    return m_smileDetector.scoreFaces(greyMat(upright), faces);
} catch (...) {
    return failure(modelError());
}

} // namespace likecast
