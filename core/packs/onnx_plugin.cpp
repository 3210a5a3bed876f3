#include "core/packs/onnx_plugin.h"

#include "core/common/detail_log.h"
#include "core/packs/pack_input_values.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Suppresses OpenCV's messages about a network on standard error, which belongs to the caller.
class Silence
{
public:
    Silence()
        : m_level(cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT))
    {
    }
    ~Silence() { cv::utils::logging::setLogLevel(m_level); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    cv::utils::logging::LogLevel m_level;
};

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorCode::PackInvalid, what);
}

/// A view on the values with the shape 1 x channels x height x width.
cv::Mat blobOf(std::vector<float>& values, const PackInput& input)
{
    const int channels = packInputChannels(input);
    const std::array<int, 4> shape{1, channels, input.size.height(), input.size.width()};
    return cv::Mat(static_cast<int>(shape.size()), shape.data(), CV_32F, values.data());
}

class OpencvPackNetwork : public PackNetwork
{
public:
    OpencvPackNetwork(const cv::dnn::Net& net, PackInput input)
        : m_net(net)
        , m_input(input)
    {
        for (const cv::String& name : m_net.getUnconnectedOutLayersNames())
            m_outputs.append(QString::fromStdString(name));
    }

    QStringList outputNames() const override { return m_outputs; }

    Result<std::vector<PackTensor>> run(const QImage& picture, const QStringList& outputs) override
    try {
        if (picture.isNull())
            return failure(ErrorCode::InputInvalid, u"no image"_s);
        const Silence silence;
        const QStringList& names = outputs.isEmpty() ? m_outputs : outputs;
        std::vector<cv::String> asked;
        for (const QString& name : names) {
            asked.push_back(layerNamed(name.toStdString()));
            if (asked.back().empty())
                return invalid(u"the network has no output %1"_s.arg(name));
        }
        std::vector<float> inputs = packInputValues(picture, m_input);
        m_net.setInput(blobOf(inputs, m_input));
        std::vector<cv::Mat> results;
        m_net.forward(results, asked);
        std::vector<PackTensor> tensors;
        for (std::size_t i = 0; i < results.size(); ++i) {
            const cv::Mat result = results[i].isContinuous() ? results[i] : results[i].clone();
            if (result.type() != CV_32F)
                return invalid(u"output %1 is not single precision"_s.arg(names[qsizetype(i)]));
            const auto* values = result.ptr<float>();
            tensors.push_back({names[static_cast<qsizetype>(i)],
                               {result.size.p, result.size.p + result.dims},
                               {values, values + result.total()}});
        }
        return tensors;
    } catch (const std::exception& error) {
        logDetail("onnx"_L1, error.what());
        return invalid(u"OpenCV cannot run this network"_s);
    }

private:
    /// OpenCV names outputs as the network does, and inner layers by a prefix and the name of their
    /// node, or of its output if the node has none. Empty if there is no such layer.
    cv::String layerNamed(const cv::String& name) const
    {
        for (const char* prefix : {"", "onnx_node!", "onnx_node_output_0!"}) {
            if (m_net.getLayerId(prefix + name) >= 0)
                return prefix + name;
        }
        return {};
    }

    cv::dnn::Net m_net;
    PackInput m_input;
    QStringList m_outputs;
};

Result<std::unique_ptr<PackNetwork>> loadOnnx(const QByteArray& model, const PackInput& input)
try {
    const Silence silence;
    cv::dnn::Net net =
        cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
    if (net.empty() || net.getUnconnectedOutLayers().empty())
        return invalid(u"unreadable network"_s);
    return std::make_unique<OpencvPackNetwork>(std::move(net), input);
} catch (const std::exception& error) {
    logDetail("onnx"_L1, error.what());
    return invalid(u"OpenCV cannot read this network"_s);
}

} // namespace

} // namespace likecast

void likecastLoadOnnx(const QByteArray& model, const likecast::PackInput& input,
                      likecast::Result<std::unique_ptr<likecast::PackNetwork>>& network)
{
    network = likecast::loadOnnx(model, input);
}
