#include "core/measuring/photo_analyzer.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/face_corrections.h"
#include "core/storage/posts/photo_feature_cache.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// Counts its calls; the test sets its answer.
class CountingDetector : public FaceDetector
{
public:
    explicit CountingDetector(int& calls, std::optional<Error> error = {})
        : m_calls(calls)
        , m_error(std::move(error))
    {
    }

    QString name() const override { return u"counting"_s; }

    Result<std::vector<FaceBox>> detect(const QImage&) override
    {
        ++m_calls;
        if (m_error)
            return failure(*m_error);
        return std::vector{FaceBox{0.25, 0.25, 0.5, 0.5, 0.9, 2, true}};
    }

private:
    int& m_calls;
    std::optional<Error> m_error;
};

} // namespace

class TestPhotoAnalyzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThroughTheStagesInOrder();
    void remembersAnUnchangedFile();
    void measuresAChangedFileAgain();
    void findsMeasurementsOverARestart();
    void followsTheUsersCorrections();
    void passesOverAMissingCache();
    void stopsBetweenStages();
    void passesErrorsOn();

private:
    Result<AnalysedPhoto> analyse(PhotoAnalyzer& analyzer);
    void writePhoto(const QColor& colour, QSize size = {320, 240});

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_photo;
    int m_calls = 0;
    std::vector<PredictionStage> m_stages;
    CancellationToken m_cancellation;
};

void TestPhotoAnalyzer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_photo = m_directory->filePath(u"photo.png"_s);
    m_calls = 0;
    m_stages.clear();
    m_cancellation = {};
    writePhoto(Qt::darkCyan);
}

void TestPhotoAnalyzer::writePhoto(const QColor& colour, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QVERIFY(image.save(m_photo));
}

Result<AnalysedPhoto> TestPhotoAnalyzer::analyse(PhotoAnalyzer& analyzer)
{
    StageTimes times;
    return analyzer.analyse(
        m_photo, [this](PredictionStage stage) { m_stages.push_back(stage); }, m_cancellation,
        times);
}

void TestPhotoAnalyzer::goesThroughTheStagesInOrder()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), {});
    const auto photo = analyse(analyzer);
    QVERIFY(photo.has_value());
    QCOMPARE(photo->fullSize, QSize(320, 240));
    QCOMPARE(photo->sha256.size(), 32);
    QCOMPARE(photo->features.faces.size(), std::size_t{1});
    QCOMPARE(photo->features[PhotoFeature::SmileCount], 1.0);
    QCOMPARE(m_stages, (std::vector{PredictionStage::Loading, PredictionStage::Detecting,
                                    PredictionStage::Measuring}));
}

void TestPhotoAnalyzer::remembersAnUnchangedFile()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), {});
    const auto first = analyse(analyzer);
    const auto second = analyse(analyzer);
    QCOMPARE(m_calls, 1);
    QCOMPARE(second->features.values, first->features.values);
}

void TestPhotoAnalyzer::measuresAChangedFileAgain()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), {});
    const auto before = analyse(analyzer);
    writePhoto(Qt::yellow, {640, 100});
    const auto after = analyse(analyzer);
    QCOMPARE(m_calls, 2);
    QVERIFY(after->sha256 != before->sha256);
    QVERIFY(after->features[PhotoFeature::Luminance] > before->features[PhotoFeature::Luminance]);
}

void TestPhotoAnalyzer::findsMeasurementsOverARestart()
{
    QTemporaryDir dataDir;
    std::optional<AnalysedPhoto> measured;
    for (int start = 0; start < 2; ++start) {
        const auto lock = InstanceLock::acquire(dataDir.path());
        QVERIFY(lock.has_value());
        const auto opened = Database::open(*lock);
        QVERIFY(opened.has_value());
        PhotoFeatureCache cache(*opened->database);
        PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), [&] { return &cache; });
        const auto photo = analyse(analyzer);
        QVERIFY(photo.has_value());
        if (measured) {
            QCOMPARE(photo->features.values, measured->features.values);
            QCOMPARE(photo->features.faces, measured->features.faces);
            QCOMPARE(photo->fullSize, measured->fullSize);
        }
        measured = *photo;
    }
    QCOMPARE(m_calls, 1);
}

void TestPhotoAnalyzer::followsTheUsersCorrections()
{
    QTemporaryDir dataDir;
    const auto lock = InstanceLock::acquire(dataDir.path());
    QVERIFY(lock.has_value());
    const auto opened = Database::open(*lock);
    QVERIFY(opened.has_value());
    PhotoFeatureCache cache(*opened->database);
    FaceCorrections corrections(*opened->database);
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), [&] { return &cache; });
    const auto found = analyse(analyzer);
    QVERIFY(found.has_value());
    const std::vector<FaceBox> detected = found->features.faces;

    // One flipped, and one added that extends beyond the edge.
    std::vector<FaceBox> faces = detected;
    faces.front().smile = 0.0;
    faces.push_back({0.9, 0.1, 0.3, 0.2, 1.0, 0, 1.0});
    QVERIFY(corrections.store(found->sha256, faces));
    const auto changed = analyse(analyzer);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->features[PhotoFeature::FaceCount], 2.0);
    QCOMPARE(changed->features[PhotoFeature::SmileCount], 1.0);
    QVERIFY(!changed->features.faces.front().isSmiling());
    QVERIFY(qAbs(changed->features.faces.back().width - 0.1) < 1e-9);

    // All removed.
    QVERIFY(corrections.store(found->sha256, {}));
    const auto none = analyse(analyzer);
    QCOMPARE((*none).features[PhotoFeature::FaceCount], 0.0);
    QCOMPARE((*none).features[PhotoFeature::LargestFaceShare], 0.0);
    QCOMPARE((*none).features[PhotoFeature::LargestFaceX], 0.5);
    // Corrections belong to the file's content, whichever analyzer opens it.
    PhotoAnalyzer other(std::make_unique<CountingDetector>(m_calls), [&] { return &cache; });
    QCOMPARE(analyse(other)->features.faces.size(), std::size_t{0});

    QVERIFY(corrections.remove(found->sha256));
    QCOMPARE(analyse(analyzer)->features.faces, detected);
    QCOMPARE(analyse(other)->features.values, found->features.values);
    QCOMPARE(m_calls, 1);
    QCOMPARE(corrections.store("no hash", {}).error().code, ErrorCode::InputInvalid);
}

void TestPhotoAnalyzer::passesOverAMissingCache()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls),
                           []() -> PhotoFeatureCache* { return nullptr; });
    QVERIFY(analyse(analyzer).has_value());
}

void TestPhotoAnalyzer::stopsBetweenStages()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(m_calls), {});
    m_cancellation.cancel();
    const auto photo = analyse(analyzer);
    QCOMPARE(photo.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_calls, 0);
}

void TestPhotoAnalyzer::passesErrorsOn()
{
    PhotoAnalyzer analyzer(std::make_unique<CountingDetector>(
                               m_calls, Error{ErrorCode::DetectorUnavailable, u"cascade"_s}),
                           {});
    QCOMPARE(analyse(analyzer).error().code, ErrorCode::DetectorUnavailable);
    QFile::remove(m_photo);
    QCOMPARE(analyse(analyzer).error().code, ErrorCode::FileNotFound);
}

LIKECAST_TEST(TestPhotoAnalyzer)
#include "tst_photo_analyzer.moc"
