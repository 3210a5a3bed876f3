#include "core/neural/smile_training.h"

#include "core/common/sha256.h"
#include "core/faces/face_boxes.h"
#include "core/faces/smile_network.h"
#include "core/image/image_loader.h"
#include "core/neural/neural_library.h"
#include "core/neural/plugin_training.h"

#include <opencv2/imgproc.hpp>

#include <QThread>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString weightsFile = u"smile.bin"_s;
constexpr int schemaVersion = 1;
constexpr int defaultEpochs = 40;
constexpr double learningRate = 3e-3;
constexpr qsizetype fewestFaces = 200;

ModelIdentity identity(const QString& version = {})
{
    return {smileModelName, version, schemaVersion, {u"face_64x64_grey"_s}};
}

struct LabelledFace {
    cv::Mat pixels; ///< CV_8UC1
    bool smiling = false;
    bool heldOut = false;
};

/// Selects the same fifth on every machine.
bool isHeldOut(const QString& fileName)
{
    return static_cast<quint8>(sha256Of(fileName.toUtf8()).front()) % 5 == 0;
}

Result<std::vector<LabelledFace>> readFaces(const QString& folder,
                                            const CancellationToken& cancellation)
{
    std::vector<LabelledFace> faces;
    for (const bool smiling : {false, true}) {
        const QDir directory(folder + (smiling ? u"/smiling"_s : u"/not-smiling"_s));
        if (!directory.exists())
            return failure(ErrorCode::FileNotFound, directory.path());
        for (const QString& name : directory.entryList(QDir::Files, QDir::Name)) {
            if (cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            const auto photo = loadPhoto(directory.filePath(name));
            if (!photo)
                continue;
            LabelledFace face{greyMat(photo->image), smiling, isHeldOut(name)};
            cv::resize(face.pixels, face.pixels, {SmileNetwork::side, SmileNetwork::side}, 0, 0,
                       cv::INTER_AREA);
            faces.push_back(std::move(face));
        }
    }
    const auto count = static_cast<qsizetype>(faces.size());
    if (count < fewestFaces)
        return failure(ErrorCode::PostsTooFew,
                       u"%1 faces; %2 are needed"_s.arg(count).arg(fewestFaces));
    return faces;
}

/// The network's results on held-out faces.
class Score
{
public:
    void add(bool smiling, double probability)
    {
        FaceBox face;
        face.smile = probability;
        ++m_faces;
        m_smiles += smiling ? 1 : 0;
        m_told += face.isSmiling() ? 1 : 0;
        m_right += smiling && face.isSmiling() ? 1 : 0;
        m_correct += smiling == face.isSmiling() ? 1 : 0;
        m_unsure += face.isUnsure() ? 1 : 0;
    }

    QJsonObject toJson() const
    {
        return {{u"faces"_s, m_faces},
                {u"smiling"_s, m_smiles},
                {u"precision"_s, share(m_right, m_told)},
                {u"recall"_s, share(m_right, m_smiles)},
                {u"accuracy"_s, share(m_correct, m_faces)},
                {u"unsure"_s, share(m_unsure, m_faces)}};
    }

private:
    static double share(int part, int whole)
    {
        return whole == 0 ? 0.0 : std::round(1e4 * part / whole) / 1e4;
    }

    int m_faces = 0;
    int m_smiles = 0;
    int m_told = 0;
    int m_right = 0;
    int m_correct = 0;
    int m_unsure = 0;
};

/// Cropped again up to 5 % off centre and 10 % larger or smaller, at random.
cv::Mat misaligned(const cv::Mat& face, cv::RNG& random)
{
    constexpr double middle = SmileNetwork::side / 2.0;
    const double scale = random.uniform(0.9, 1.1);
    const double dx = random.uniform(-0.05, 0.05) * SmileNetwork::side;
    const double dy = random.uniform(-0.05, 0.05) * SmileNetwork::side;
    const cv::Matx23d transform(scale, 0.0, middle * (1.0 - scale) + dx, //
                                0.0, scale, middle * (1.0 - scale) + dy);
    cv::Mat result;
    cv::warpAffine(face, result, transform, face.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return result;
}

QJsonObject heldOutReport(const SmileNetwork& network, const std::vector<LabelledFace>& faces)
{
    Score aligned;
    Score shifted;
    cv::RNG random(1);
    for (const LabelledFace& face : faces) {
        if (!face.heldOut)
            continue;
        aligned.add(face.smiling, network.probability(face.pixels));
        shifted.add(face.smiling, network.probability(misaligned(face.pixels, random)));
    }
    return {{u"faces_left_out"_s, aligned.toJson()},
            {u"faces_left_out_misaligned"_s, shifted.toJson()}};
}

} // namespace

Result<QByteArray> readSmileWeights(const QString& modelsDir)
{
    return readModelFiles(modelsDir + u'/' + smileModelName, identity())
        .map([](const ModelFiles& model) { return model.files.value(weightsFile); });
}

Result<TrainedRegressor> trainSmileModel(const QString& folder, const TrainingOptions& options)
{
    const auto plugin = neuralPlugin();
    if (!plugin)
        return failure(plugin.error());
    const auto faces = readFaces(folder, options.cancellation);
    if (!faces)
        return failure(faces.error());
    std::vector<float> pixels;
    std::vector<float> targets;
    for (const LabelledFace& face : *faces) {
        if (face.heldOut)
            continue;
        for (const uchar value : cv::Mat1b(face.pixels))
            pixels.push_back(static_cast<float>(value) / 255.0F);
        targets.push_back(face.smiling ? 1.0F : 0.0F);
    }
    neural::TrainingData data;
    data.inputs = {
        pixels.data(),
        {static_cast<std::int64_t>(targets.size()), 1, SmileNetwork::side, SmileNetwork::side}};
    data.targets = viewOf(targets);
    neural::FitSettings fit;
    fit.seed = static_cast<std::uint64_t>(seedOf(options));
    fit.epochs = options.epochs > 0 ? options.epochs : defaultEpochs;
    fit.threads = QThread::idealThreadCount();
    fit.learningRate = learningRate;
    TrainingObserver observer(options);
    std::unique_ptr<neural::Network> trained;
    std::string bytes;
    if (const auto done = resultOf((*plugin)->train("smile", {}, fit, data, {}, observer, trained));
        !done)
        return failure(done.error());
    if (const auto stored = resultOf(trained->weights(bytes)); !stored)
        return failure(stored.error());
    const QByteArray weights = QByteArray::fromStdString(bytes);
    const auto network = SmileNetwork::fromBytes(weights);
    if (!network)
        return failure(network.error());

    QJsonObject report = heldOutReport(*network, *faces);
    report.insert(u"faces"_s, static_cast<qint64>(targets.size()));
    report.insert(u"epochs"_s, fit.epochs);
    report.insert(u"seed"_s, seedOf(options));
    return TrainedRegressor{{identity(options.version), report, {{weightsFile, weights}}}, false};
}

} // namespace likecast
