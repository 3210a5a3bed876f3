#include "core/measuring/photo_measurer.h"
#include "core/measuring/photo_packs.h"
#include "core/prediction/local_predictor.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/photo_feature_cache.h"
#include "core/storage/posts/photo_feature_json.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

QImage picture()
{
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(qRgb(10, 20, 30));
    return image;
}

/// Returns these figures for any picture, one per label.
PackContent classifier(const std::vector<float>& figures, const std::vector<PackLabel>& labels)
{
    PackContent content = withModel(
        tinyPack(PackKind::Classifier),
        meansModel(4, std::vector<std::vector<float>>(figures.size(), {0, 0, 0}), figures));
    content.manifest.labels = labels;
    return content;
}

/// Two breeds and a dish: 0.5, 0.2 and 0.3.
PackContent threeLabels()
{
    return classifier(
        {0.2F, 0.5F, 0.3F},
        {{u"spaniel"_s, u"animal"_s}, {u"tabby"_s, u"animal"_s}, {u"pizza"_s, u"food"_s}});
}

class NoFaces final : public FaceDetector
{
public:
    QString name() const override { return u"none-1"_s; }
    Result<std::vector<FaceBox>> detect(const QImage&) override { return std::vector<FaceBox>{}; }
};

PhotoFile fileOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace

class TestPhotoPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }
    void withoutPacksNothingIsAdded();
    void classifierGivesFamilies();
    void onlyTheFiveLikeliestAreKept();
    void aestheticGivesItsMark();
    void embeddingGivesItsSketch();
    void classifierGivesItsLayerBeforeTheLast();
    void photosOfBeforeTheEmbeddingAreOtherMeasurements();
    void packsThatSayNothingHerePassBy();
    void damagedPackIsAnError();
    void anotherPackIsAnotherMeasurement();
    void readingsSurviveTheCache();
    void damagedReadingsAreMeasuredAgain();

private:
    PackStore store() const { return PackStore(m_data->path()); }

    std::unique_ptr<QTemporaryDir> m_data;
};

void TestPhotoPacks::withoutPacksNothingIsAdded()
{
    PhotoFeatures features;
    PhotoPacks none;
    QVERIFY(none.suffix().isEmpty());
    QVERIFY(none.read(picture(), features));
    PhotoPacks noneInstalled(store());
    QVERIFY(noneInstalled.suffix().isEmpty());
    QVERIFY(noneInstalled.read(picture(), features));
    QVERIFY(!features.objects && !features.aesthetic && !features.embedding);
}

void TestPhotoPacks::classifierGivesFamilies()
{
    const PackContent content = threeLabels();
    QVERIFY(store().install(content));
    PhotoPacks packs(store());
    PhotoFeatures features;
    const auto read = packs.read(picture(), features);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(features.objects && !features.aesthetic && !features.embedding);
    QCOMPARE(features.objects->pack,
             (PackOrigin{u"tiny-classifier"_s, packIdentity(content.manifest)}));
    const auto& families = features.objects->families;
    QCOMPARE(families.size(), std::size_t{2});
    QCOMPARE(families[0].name, u"animal"_s);
    QVERIFY(std::abs(families[0].probability - 0.7) < 1e-6);
    QCOMPARE(families[1].name, u"food"_s);
    QVERIFY(std::abs(families[1].probability - 0.3) < 1e-6);
    QCOMPARE(packs.read(QImage(), features).error().code, ErrorCode::InputInvalid);
}

void TestPhotoPacks::onlyTheFiveLikeliestAreKept()
{
    std::vector<PackLabel> labels;
    for (int i = 0; i < 7; ++i)
        labels.push_back({u"label%1"_s.arg(i), u"family%1"_s.arg(i)});
    QVERIFY(store().install(classifier({0.05F, 0.1F, 0.15F, 0.2F, 0.25F, 0.23F, 0.02F}, labels)));
    PhotoPacks packs(store());
    PhotoFeatures features;
    QVERIFY(packs.read(picture(), features));
    QStringList names;
    for (const ObjectFamily& family : features.objects->families)
        names += family.name;
    QCOMPARE(names,
             QStringList({u"family4"_s, u"family5"_s, u"family3"_s, u"family2"_s, u"family1"_s}));
}

void TestPhotoPacks::aestheticGivesItsMark()
{
    QVERIFY(store().install(tinyPack(PackKind::Aesthetic)));
    PhotoPacks packs(store());
    PhotoFeatures features;
    QVERIFY(packs.read(picture(), features));
    QVERIFY(!features.objects);
    QCOMPARE(features.aesthetic->score, 62.0); // 10 + 20 + 30 + 2
    QCOMPARE(features.aesthetic->pack.name, u"tiny-aesthetic"_s);
}

void TestPhotoPacks::embeddingGivesItsSketch()
{
    const PackContent content = tinyPack(PackKind::Embedding);
    QVERIFY(store().install(content));
    PhotoPacks packs(store());
    PhotoFeatures features;
    QVERIFY(packs.read(picture(), features));
    QVERIFY(features.embedding && !features.objects && !features.aesthetic);
    QCOMPARE(features.embedding->pack,
             (PackOrigin{u"tiny-embedding"_s, packIdentity(content.manifest)}));
    const std::vector<double> vector{10.5, 40.0};
    QVERIFY(features.embedding->sketch == *sketchOf(vector));
}

void TestPhotoPacks::classifierGivesItsLayerBeforeTheLast()
{
    PackContent content = threeLabels();
    content.manifest.embeddingOutput = u"node_means"_s;
    QVERIFY(store().install(content));
    PhotoPacks packs(store());
    PhotoFeatures features;
    QVERIFY(packs.read(picture(), features));
    QVERIFY(features.embedding && features.objects);
    const std::vector<double> means{10.0, 20.0, 30.0};
    QVERIFY(features.embedding->sketch == *sketchOf(means));

    // An embedding pack takes precedence; the classifier still names families.
    QVERIFY(store().install(tinyPack(PackKind::Embedding)));
    PhotoPacks both(store());
    PhotoFeatures others;
    QVERIFY(both.read(picture(), others));
    QVERIFY(others.objects);
    QCOMPARE(others.embedding->pack.name, u"tiny-embedding"_s);

    // Without families, it is used only for its embedding.
    QVERIFY(store().remove(u"tiny-embedding"_s));
    content.manifest.labels = {{u"cat"_s, {}}, {u"dog"_s, {}}, {u"owl"_s, {}}};
    QVERIFY(store().install(content));
    PhotoPacks bare(store());
    PhotoFeatures unnamed;
    QVERIFY(bare.read(picture(), unnamed));
    QVERIFY(unnamed.embedding && !unnamed.objects);
}

void TestPhotoPacks::photosOfBeforeTheEmbeddingAreOtherMeasurements()
{
    const auto suffixWith = [this](const PackContent& content) {
        return store().install(content) ? PhotoPacks(store()).suffix() : QString();
    };
    PackContent content = threeLabels();
    const QString families = suffixWith(content);
    content.manifest.embeddingOutput = u"node_means"_s;
    const QString familiesAndSketch = suffixWith(content);
    QVERIFY(!families.isEmpty() && !families.contains(u"sketch"));
    QVERIFY(familiesAndSketch.endsWith(u"/sketch-1"_s));
    QVERIFY(!familiesAndSketch.startsWith(families));
}

void TestPhotoPacks::packsThatSayNothingHerePassBy()
{
    QVERIFY(store().install(tinyPack(PackKind::Expression)));
    QVERIFY(store().install(classifier({0.5F, 0.5F}, {{u"cat"_s, {}}, {u"dog"_s, {}}})));
    QVERIFY(PhotoPacks(store()).suffix().isEmpty());
}

void TestPhotoPacks::damagedPackIsAnError()
{
    QVERIFY(store().install(tinyPack(PackKind::Aesthetic)));
    PhotoPacks packs(store());
    QFile model(store().find(PackKind::Aesthetic)->modelPath());
    QVERIFY(model.open(QIODevice::Append) && model.write("x") == 1);
    model.close();
    PhotoFeatures features;
    QCOMPARE(packs.read(picture(), features).error().code, ErrorCode::PackInvalid);
    QVERIFY(!features.aesthetic);
}

void TestPhotoPacks::anotherPackIsAnotherMeasurement()
{
    const auto nameNow = [this] {
        return makePhotoMeasurer(std::make_unique<NoFaces>(), PhotoPacks(store()))->name();
    };
    const QString bare = nameNow();
    QCOMPARE(bare, u"none-1"_s);
    QVERIFY(store().install(threeLabels()));
    const QString first = nameNow();
    QVERIFY2(first.startsWith(u"none-1+tiny-classifier/"_s), qPrintable(first));
    PackContent other = withModel(
        threeLabels(), meansModel(4, {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}, {0.1F, 0.1F, 0.8F}));
    QVERIFY(store().install(other));
    QVERIFY(nameNow() != first);
    PhotoAnalyzer analyzer(std::make_unique<NoFaces>(), {}, PhotoPacks(store()));
    QCOMPARE(analyzer.measurementName(), nameNow());
}

void TestPhotoPacks::readingsSurviveTheCache()
{
    QVERIFY(store().install(threeLabels()));
    QVERIFY(store().install(tinyPack(PackKind::Aesthetic)));
    QVERIFY(store().install(tinyPack(PackKind::Embedding)));
    const auto measurer = makePhotoMeasurer(std::make_unique<NoFaces>(), PhotoPacks(store()));
    const PhotoFile file = fileOf(picture());
    StageTimes times;
    const auto measured = measurer->measure(file, {}, {}, times);
    QVERIFY2(measured, qPrintable(measured ? QString() : measured.error().detail));
    QVERIFY(measured->features.objects && measured->features.aesthetic &&
            measured->features.embedding);

    auto lock = InstanceLock::acquire(m_data->path());
    QVERIFY(lock);
    auto opened = Database::open(*lock);
    QVERIFY(opened);
    PhotoFeatureCache cache(*opened->database);
    QVERIFY(cache.insert(file.sha256, measurer->name(), *measured));
    const auto found = cache.find(file.sha256, measurer->name());
    QVERIFY(found && *found);
    QCOMPARE((*found)->features.objects, measured->features.objects);
    QCOMPARE((*found)->features.aesthetic, measured->features.aesthetic);
    QVERIFY((*found)->features.embedding == measured->features.embedding);
    QVERIFY((*found)->features.values == measured->features.values);

    // The predictions' analyzer finds it under the same name and runs no detector.
    const QString path = m_data->filePath(u"photo.png"_s);
    QFile photo(path);
    QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write(file.bytes) == file.bytes.size());
    photo.close();
    PhotoAnalyzer analyzer(
        std::make_unique<NoFaces>(), [&cache] { return &cache; }, PhotoPacks(store()));
    bool detected = false;
    const auto analysed = analyzer.analyse(
        path, [&](PredictionStage stage) { detected |= stage == PredictionStage::Detecting; }, {},
        times);
    QVERIFY(analysed);
    QVERIFY(!detected);
    QCOMPARE(analysed->features.objects, measured->features.objects);
    QVERIFY(analysed->features.embedding == measured->features.embedding);
}

void TestPhotoPacks::damagedReadingsAreMeasuredAgain()
{
    PhotoFeatures features;
    features.objects = PhotoObjects{{u"p"_s, "h"}, {{u"food"_s, 0.5}}};
    features.aesthetic = PhotoAesthetic{{u"p"_s, "h"}, 5.0};
    features.embedding = PhotoEmbedding{{u"p"_s, "h"}, {}};
    features.embedding->sketch[7] = 0.75;
    const QByteArray good = featureValuesToJson(features);
    QVERIFY(photoFeaturesFromJson(good, "[]"));
    for (const auto& [part, instead] : {std::pair<QByteArray, QByteArray>{"0.5", "\"x\""},
                                        {"[\"food\",0.5]", "[\"food\"]"},
                                        {"[\"food\",0.5]", "7"},
                                        {"\"score\":5", "\"score\":null"},
                                        {",0.75,", ","},
                                        {",0.75,", ",0.75,0,"},
                                        {",0.75,", ",null,"},
                                        {"}}]", "}},1]"}}) {
        QByteArray bad = good;
        QVERIFY2(bad.contains(part), bad.constData());
        bad.replace(part, instead);
        QVERIFY2(!photoFeaturesFromJson(bad, "[]"), bad.constData());
    }
}

LIKECAST_TEST(TestPhotoPacks)
#include "tst_photo_packs.moc"
