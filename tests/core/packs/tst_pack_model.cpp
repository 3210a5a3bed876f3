#include "core/packs/pack_model.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/test_program.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

QImage picture(QRgb colour)
{
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

std::unique_ptr<PackModel> loaded(const PackContent& content)
{
    auto model = PackModel::load(content.manifest, content.model);
    if (!model)
        qFatal("not loaded: %s", qPrintable(model.error().detail));
    return std::move(*model);
}

ErrorCode loadError(const PackContent& content)
{
    const auto model = PackModel::load(content.manifest, content.model);
    return model ? ErrorCode::Internal : model.error().code;
}

} // namespace

class TestPackModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embeddingIsWhatTheNetworkSays();
    void channelOrderMeanAndScaleAreFollowed();
    void greyIsOneChannel();
    void classifierGivesProbabilitiesAndFamilies();
    void distributionIsLeftAsItIs();
    void classifierGivesItsInnerLayerAsEmbedding();
    void aestheticIsOneMarkOrTheMeanOfTen();
    void wrongShapesAreRefused();
    void yunetIsKnownByItsOutputs();
    void damagedModelIsRefused();
    void mutatedModelNeverCrashes();
    void nodeThatReadsWhatIsNotThereIsRefused();
    void faceDetectorIsNotReadHere();
    void emptyPictureIsRefused();
};

void TestPackModel::embeddingIsWhatTheNetworkSays()
{
    const auto model = loaded(tinyPack(PackKind::Embedding));
    const auto reading = model->read(picture(qRgb(10, 20, 30)));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->embedding, (std::vector<double>{10.5, 40}));
    QVERIFY(reading->probabilities.empty());
    QVERIFY(!reading->aesthetic);
}

void TestPackModel::channelOrderMeanAndScaleAreFollowed()
{
    PackContent content = tinyPack(PackKind::Embedding);
    content.manifest.input.channels = PackChannels::Bgr;
    content.manifest.input.mean = {5, 10, 0};
    content.manifest.input.scale = {2, 0.5, 1};
    const auto reading = loaded(content)->read(picture(qRgb(10, 20, 30)));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->embedding, (std::vector<double>{(30 - 5) * 2 + 0.5, (20 - 10) * 0.5 * 2}));
}

void TestPackModel::greyIsOneChannel()
{
    PackContent content = tinyPack(PackKind::Embedding);
    content.model = meansModel(4, {{1}, {-1}}, {0, 0});
    content.manifest.input.channels = PackChannels::Grey;
    const auto reading = loaded(content)->read(picture(qRgb(40, 40, 40)));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->embedding, (std::vector<double>{40, -40}));
}

void TestPackModel::classifierGivesProbabilitiesAndFamilies()
{
    PackContent content = tinyPack(PackKind::Expression);
    const auto model = loaded(content);
    const auto reading = model->read(picture(qRgb(1, 3, 2)));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->probabilities.size(), 3U);
    const double total = std::exp(1) + std::exp(3) + std::exp(2);
    QVERIFY(std::abs(reading->probabilities[1] - std::exp(3) / total) < 1e-6);
    QVERIFY(std::abs(reading->ofFamily(model->manifest(), u"smile"_s) - std::exp(3) / total) <
            1e-6);
    QCOMPARE(reading->ofFamily(model->manifest(), u"none"_s), 0.0);
}

void TestPackModel::distributionIsLeftAsItIs()
{
    PackContent content = tinyPack(PackKind::Classifier);
    content.model = meansModel(4, {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}, {0.25F, 0.5F, 0.25F});
    const auto reading = loaded(content)->read(picture(qRgb(1, 2, 3)));
    QCOMPARE(reading->probabilities, (std::vector<double>{0.25, 0.5, 0.25}));
}

void TestPackModel::classifierGivesItsInnerLayerAsEmbedding()
{
    PackContent content = tinyPack(PackKind::Classifier);
    content.manifest.embeddingOutput = u"node_means"_s;
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().detail));
    const auto reading = (*model)->read(picture(qRgb(7, 8, 9)));
    QCOMPARE(reading->embedding, (std::vector<double>{7, 8, 9}));
    QCOMPARE(reading->probabilities.size(), 3U);

    content.manifest.embeddingOutput = u"no such layer"_s;
    QCOMPARE(loadError(content), ErrorCode::PackInvalid);
}

void TestPackModel::aestheticIsOneMarkOrTheMeanOfTen()
{
    const auto one = loaded(tinyPack(PackKind::Aesthetic))->read(picture(qRgb(1, 2, 3)));
    QCOMPARE(one->aesthetic, std::optional<double>(8.0));

    PackContent content = tinyPack(PackKind::Aesthetic);
    std::vector<float> bias(10, 0.0F);
    bias[3] = 0.5F;
    bias[7] = 0.5F;
    content.model = meansModel(4, std::vector<std::vector<float>>(10, {0, 0, 0}), bias);
    const auto ten = loaded(content)->read(picture(qRgb(1, 2, 3)));
    QCOMPARE(ten->aesthetic, std::optional<double>(6.0));
}

void TestPackModel::wrongShapesAreRefused()
{
    PackContent labels = tinyPack(PackKind::Classifier);
    labels.manifest.labels.push_back({u"one more"_s, {}});
    QCOMPARE(loadError(labels), ErrorCode::PackInvalid);

    PackContent single = tinyPack(PackKind::Embedding);
    single.model = meansModel(4, {{1, 1, 1}}, {0});
    QCOMPARE(loadError(single), ErrorCode::PackInvalid);

    PackContent marks = tinyPack(PackKind::Aesthetic);
    marks.model = meansModel(4, {{1, 1, 1}, {1, 1, 1}}, {0, 0});
    QCOMPARE(loadError(marks), ErrorCode::PackInvalid);

    PackContent channels = tinyPack(PackKind::Embedding);
    channels.manifest.input.channels = PackChannels::Grey;
    QCOMPARE(loadError(channels), ErrorCode::PackInvalid);

    PackContent endless = tinyPack(PackKind::Embedding);
    endless.model = meansModel(4, {{1, 1, 1}, {1, 1, 1}}, {INFINITY, 0});
    QCOMPARE(loadError(endless), ErrorCode::PackInvalid);

    PackContent output = tinyPack(PackKind::Embedding);
    output.manifest.outputs = {u"nowhere"_s};
    QCOMPARE(loadError(output), ErrorCode::PackInvalid);
}

void TestPackModel::yunetIsKnownByItsOutputs()
{
    PackContent content = tinyPack(PackKind::FaceDetector);
    QVERIFY(PackModel::load(content.manifest, content.model).has_value());
    content.model = emptyYunet(5);
    QCOMPARE(loadError(content), ErrorCode::PackInvalid);
    PackContent other = tinyPack(PackKind::FaceDetector);
    other.model = tinyPack(PackKind::Embedding).model;
    QCOMPARE(loadError(other), ErrorCode::PackInvalid);
    other = tinyPack(PackKind::FaceDetector);
    other.manifest.input.size = QSize(320, 320);
    QCOMPARE(loadError(other), ErrorCode::PackInvalid);
}

void TestPackModel::damagedModelIsRefused()
{
    PackContent content = tinyPack(PackKind::Embedding);
    const QByteArray whole = content.model;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("not a model"), QByteArray(10'000, '\xff'),
          QByteArray(10'000, '\0'), whole.left(whole.size() / 2)}) {
        content.model = bytes;
        QCOMPARE(loadError(content), ErrorCode::PackInvalid);
    }
}

void TestPackModel::mutatedModelNeverCrashes()
{
    const PackContent whole = tinyPack(PackKind::Embedding);
    int refused = 0;
    for (qsizetype position = 0; position < whole.model.size(); ++position) {
        PackContent content = whole;
        content.model[position] = static_cast<char>(content.model[position] ^ 0x2a);
        const auto model = PackModel::load(content.manifest, content.model);
        if (!model) {
            ++refused;
            QCOMPARE(model.error().code, ErrorCode::PackInvalid);
        }
    }
    QVERIFY(refused > whole.model.size() / 10);
}

void TestPackModel::nodeThatReadsWhatIsNotThereIsRefused()
{
    // OpenCV 4.6 follows a null pointer there.
    const PackContent whole = tinyPack(PackKind::FaceDetector);
    const QByteArray weights = "cls_8_w";
    const qsizetype first = whole.model.indexOf(weights);
    const qsizetype second = whole.model.indexOf(weights, first + 1);
    QVERIFY(first >= 0 && second > first);
    for (const qsizetype position : {first, second}) {
        PackContent content = whole;
        content.model[position] = 'x';
        QCOMPARE(loadError(content), ErrorCode::PackInvalid);
    }
}

void TestPackModel::faceDetectorIsNotReadHere()
{
    const auto reading = loaded(tinyPack(PackKind::FaceDetector))->read(picture(qRgb(1, 2, 3)));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InputInvalid);
}

void TestPackModel::emptyPictureIsRefused()
{
    const auto reading = loaded(tinyPack(PackKind::Embedding))->read(QImage());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InputInvalid);
}

LIKECAST_TEST(TestPackModel)
#include "tst_pack_model.moc"
