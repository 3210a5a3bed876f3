#include "core/faces/face_boxes.h"
#include "core/faces/smile_network.h"
#include "core/image/image_loader.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <limits>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestSmileNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calculatesWhatItsWeightsSay();
    void knowsASmile();
    void doesNotHeedMirroringNorBrightness();
    void refusesDamagedWeights();

private:
    QByteArray m_weights;
    cv::Mat m_face;
};

namespace
{

qsizetype weightCount()
{
    qsizetype count = SmileNetwork::features + 1;
    for (const SmileNetwork::Layer& layer : SmileNetwork::layers)
        count += layer.outputs * (layer.inputs * layer.kernel * layer.kernel + 1);
    return count;
}

} // namespace

void TestSmileNetwork::initTestCase()
{
    QFile file(sourcePath("models/smile/smile.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_weights = file.readAll();
    const auto photo = loadPhoto(sourcePath("resources/sample/astronaut.jpg"));
    QVERIFY(photo.has_value());
    m_face = greyMat(photo->image)({176, 76, 94, 94}).clone();
    cv::resize(m_face, m_face, {SmileNetwork::side, SmileNetwork::side}, 0, 0, cv::INTER_AREA);
}

void TestSmileNetwork::calculatesWhatItsWeightsSay()
{
    // With zero weights, only the output's bias remains.
    QByteArray weights(weightCount() * 4, '\0');
    const float bias = 2.0F;
    std::memcpy(weights.data() + weights.size() - 4, &bias, sizeof(bias));
    const auto constant = SmileNetwork::fromBytes(weights);
    QVERIFY(constant.has_value());
    QVERIFY(qAbs(constant->probability(m_face) - 1.0 / (1.0 + std::exp(-2.0))) < 1e-6);

    // The last layer's biases of 1 pass its ReLU; an output weight of 0.5 counts them at one
    // position.
    const qsizetype output = weights.size() - 4 - SmileNetwork::features * 4;
    const float one = 1.0F;
    const float half = 0.5F;
    for (qsizetype i = 1; i <= 64; ++i)
        std::memcpy(weights.data() + output - 4 * i, &one, sizeof(one));
    std::memcpy(weights.data() + output, &half, sizeof(half));
    const auto counted = SmileNetwork::fromBytes(weights);
    QVERIFY(counted.has_value());
    QVERIFY(qAbs(counted->probability(m_face) - 1.0 / (1.0 + std::exp(-2.5))) < 1e-6);
}

void TestSmileNetwork::knowsASmile()
{
    const auto network = SmileNetwork::fromBytes(m_weights);
    QVERIFY(network.has_value());
    QVERIFY(network->probability(m_face) > 0.65);
    // Noise is not a smile.
    cv::Mat noise(SmileNetwork::side, SmileNetwork::side, CV_8UC1);
    cv::RNG(1).fill(noise, cv::RNG::UNIFORM, 0, 256);
    QVERIFY(network->probability(noise) < 0.5);
}

void TestSmileNetwork::doesNotHeedMirroringNorBrightness()
{
    const auto network = SmileNetwork::fromBytes(m_weights);
    QVERIFY(network.has_value());
    const double plain = network->probability(m_face);
    cv::Mat changed;
    cv::flip(m_face, changed, 1);
    QVERIFY(qAbs(network->probability(changed) - plain) < 1e-4);
    m_face.convertTo(changed, -1, 0.7, 20);
    QVERIFY(qAbs(network->probability(changed) - plain) < 0.05);
}

void TestSmileNetwork::refusesDamagedWeights()
{
    QByteArray notANumber = m_weights;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    std::memcpy(notANumber.data() + 400, &nan, sizeof(nan));
    for (const QByteArray& bytes :
         {QByteArray(), m_weights.chopped(1), m_weights + '\0', QByteArray("text"), notANumber}) {
        const auto network = SmileNetwork::fromBytes(bytes);
        QVERIFY(!network.has_value());
        QCOMPARE(network.error().code, ErrorCode::ModelDamaged);
    }
}

LIKECAST_TEST(TestSmileNetwork)
#include "tst_smile_network.moc"
