#include "core/packs/pack_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorCode::PackInvalid, what);
}

bool areFinite(const std::vector<float>& values)
{
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

std::vector<double> asDoubles(const std::vector<float>& values)
{
    return {values.begin(), values.end()};
}

/// Returns a distribution unchanged and applies softmax to anything else: networks end in either.
std::vector<double> probabilitiesOf(const std::vector<float>& values)
{
    std::vector<double> result = asDoubles(values);
    constexpr double tolerance = 1e-3;
    const double sum = std::accumulate(result.begin(), result.end(), 0.0);
    const bool isDistribution =
        std::abs(sum - 1.0) < tolerance &&
        std::all_of(result.begin(), result.end(), [](double v) { return v >= 0.0; });
    if (isDistribution)
        return result;
    const double largest = *std::max_element(result.begin(), result.end());
    double total = 0.0;
    for (double& value : result)
        total += value = std::exp(value - largest);
    for (double& value : result)
        value /= total;
    return result;
}

/// Mean of the distribution of scores from 1 to 10 (Talebi and Milanfar, NIMA, 2018).
double meanMark(const std::vector<float>& values)
{
    const std::vector<double> shares = probabilitiesOf(values);
    double mean = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        mean += static_cast<double>(i + 1) * shares[i];
    return mean;
}

Result<void> checkYunet(const std::vector<PackTensor>& tensors, const PackInput& input)
{
    if (input.size != QSize(640, 640))
        return invalid(u"face detectors take 640x640 pixels"_s);
    for (const int stride : {8, 16, 32}) {
        const auto cells = static_cast<std::size_t>(input.size.width() / stride) *
                           static_cast<std::size_t>(input.size.height() / stride);
        const std::array<std::pair<QString, std::size_t>, 3> parts{{{u"cls_%1"_s.arg(stride), 1},
                                                                    {u"obj_%1"_s.arg(stride), 1},
                                                                    {u"bbox_%1"_s.arg(stride), 4}}};
        for (const auto& [name, width] : parts) {
            const auto tensor = std::find_if(
                tensors.begin(), tensors.end(),
                [&name = name](const PackTensor& other) { return other.name == name; });
            if (tensor == tensors.end() || tensor->values.size() != cells * width)
                return invalid(u"output %1 is missing or has another shape"_s.arg(name));
        }
    }
    return {};
}

} // namespace

double PackReading::ofFamily(const PackManifest& manifest, const QString& family) const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < probabilities.size() && i < manifest.labels.size(); ++i) {
        if (manifest.labels[i].family == family)
            sum += probabilities[i];
    }
    return sum;
}

PackModel::PackModel(PackManifest manifest, std::unique_ptr<PackNetwork> network)
    : m_manifest(std::move(manifest))
    , m_network(std::move(network))
{
}

Result<std::unique_ptr<PackModel>> PackModel::load(const PackManifest& manifest,
                                                   const QByteArray& model)
{
    auto network = loadPackNetwork(model, manifest.input);
    if (!network)
        return failure(network.error());
    std::unique_ptr<PackModel> loaded(new PackModel(manifest, std::move(*network)));
    if (const Result<void> checked = loaded->checkShape(); !checked)
        return failure(checked.error());
    return loaded;
}

Result<void> PackModel::checkShape()
{
    QImage grey(m_manifest.input.size, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    if (m_manifest.kind == PackKind::FaceDetector) {
        const auto tensors = m_network->run(grey, {});
        return tensors ? checkYunet(*tensors, m_manifest.input) : failure(tensors.error());
    }
    const auto reading = read(grey);
    return reading ? Result<void>() : failure(reading.error());
}

Result<PackReading> PackModel::read(const QImage& picture)
{
    if (m_manifest.kind == PackKind::FaceDetector)
        return failure(ErrorCode::InputInvalid, u"the pack is a face detector"_s);
    QStringList names =
        m_manifest.outputs.isEmpty() ? m_network->outputNames() : m_manifest.outputs;
    if (names.size() != 1)
        return invalid(u"%1 outputs instead of one"_s.arg(names.size()));
    if (!m_manifest.embeddingOutput.isEmpty())
        names.append(m_manifest.embeddingOutput);
    const auto tensors = m_network->run(picture, names);
    if (!tensors)
        return failure(tensors.error());
    for (const PackTensor& tensor : *tensors) {
        if (tensor.values.empty() || !areFinite(tensor.values))
            return invalid(u"output %1 is empty"_s.arg(tensor.name));
    }
    const std::vector<float>& values = tensors->front().values;
    PackReading reading;
    if (tensors->size() > 1)
        reading.embedding = asDoubles(tensors->back().values);
    const QString count = u"%1 values"_s.arg(values.size());
    switch (m_manifest.kind) {
    case PackKind::Classifier:
    case PackKind::Expression:
        if (values.size() != m_manifest.labels.size())
            return invalid(u"%1 for %2 labels"_s.arg(count).arg(m_manifest.labels.size()));
        reading.probabilities = probabilitiesOf(values);
        break;
    case PackKind::Embedding:
        if (values.size() < 2)
            return invalid(count + u" instead of an embedding"_s);
        reading.embedding = asDoubles(values);
        break;
    case PackKind::Aesthetic:
        if (values.size() != 1 && values.size() != 10)
            return invalid(count + u" instead of one or ten"_s);
        reading.aesthetic =
            values.size() == 1 ? static_cast<double>(values.front()) : meanMark(values);
        break;
    case PackKind::FaceDetector:
        break;
    }
    return reading;
}

} // namespace likecast
