#include "core/batch/photo_batch.h"
#include "tests/core/batch/batch_fixtures.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// Wide photos get more likes.
class WidthPredictor : public Predictor
{
public:
    explicit WidthPredictor(std::atomic_int& alive)
        : m_alive(alive)
    {
        ++m_alive;
    }
    ~WidthPredictor() override { --m_alive; }

    Result<Prediction> predict(const PredictionRequest&, const StageCallback&,
                               const CancellationToken&) override
    {
        return failure(ErrorCode::Internal);
    }
    Result<WeekForecast> forecastWeek(const PredictionRequest&, qint64,
                                      const CancellationToken&) override
    {
        return failure(ErrorCode::Internal);
    }
    Result<Prediction> predictMeasured(const PredictionRequest& request, AnalysedPhoto photo,
                                       const CancellationToken&) override
    {
        Prediction prediction;
        prediction.photoPath = request.photoPath;
        prediction.photoSize = photo.fullSize;
        prediction.faces = photo.features.faces;
        prediction.logMedian = photo.fullSize.width();
        prediction.likes = LikesRange{.median = prediction.logMedian};
        return prediction;
    }
    std::optional<AnalysedPhoto> findMeasured(const QByteArray&, const QString&) override
    {
        return std::nullopt;
    }
    void keepMeasured(const AnalysedPhoto&, const QString&) override {}

private:
    std::atomic_int& m_alive;
};

} // namespace

class TestPhotoBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAndRanksInTheBackground();
    void stopKeepsWhatIsScored();
    void startReplacesTheRunningBatch();
    void failsWithoutAPredictor();
    void holdsNoPredictorAfterwards();
    void suspends();

private:
    PredictionService::PredictorFactory predictors()
    {
        return [this]() -> Result<std::unique_ptr<Predictor>> {
            return std::make_unique<WidthPredictor>(m_alive);
        };
    }

    PhotoFolder m_folder;
    std::atomic_int m_alive = 0;
};

void TestPhotoBatch::scoresAndRanksInTheBackground()
{
    QStringList paths = m_folder.write(10);
    paths += m_folder.writeBroken();
    PhotoBatch batch(predictors(), oneFaceMeasurers());
    QCOMPARE(batch.state(), PhotoBatch::State::Empty);
    const QSignalSpy scored(&batch, &PhotoBatch::scored);
    PredictionRequest request;
    request.account.name = u"mara"_s;
    batch.start(paths, request);
    QCOMPARE(batch.state(), PhotoBatch::State::Running);
    QCOMPARE(batch.photos().size(), std::size_t{11});
    QCOMPARE(batch.photos().front().state, BatchPhoto::State::Waiting);
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Done);
    QCOMPARE(batch.progress().done, qint64{11});
    QCOMPARE(batch.progress().total, qint64{11});
    QCOMPARE(batch.request().account.name, u"mara"_s);
    std::size_t reported = 0;
    for (const auto& arguments : scored)
        reported += arguments.first().value<std::vector<std::size_t>>().size();
    QCOMPARE(reported, std::size_t{11});
    // The fixture's widths are 80, 88, 96, 104, 112 and again.
    QCOMPARE(batch.photos()[4].rank, 1);
    QCOMPARE(batch.photos()[9].rank, 1);
    QCOMPARE(batch.photos()[3].rank, 3);
    QCOMPARE(batch.photos()[0].rank, 9);
    QCOMPARE(batch.photos()[10].state, BatchPhoto::State::Failed);
    QCOMPARE(batch.photos()[10].error.code, ErrorCode::ImageTruncated);
}

void TestPhotoBatch::stopKeepsWhatIsScored()
{
    // After ten photos the measuring waits until the batch is stopped.
    std::atomic_int measured = 0;
    std::atomic_bool stopped = false;
    const auto hold = [&] {
        while (++measured > 10 && !stopped)
            QThread::msleep(1);
    };
    PhotoBatch batch(predictors(), oneFaceMeasurers(hold));
    batch.start(m_folder.write(30), {});
    QTRY_COMPARE(batch.progress().done, qint64{10});
    batch.stop();
    stopped = true;
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Stopped);
    QCOMPARE(batch.progress().done, qint64{10});
    QCOMPARE(batch.photos().size(), std::size_t{30});
    QVERIFY(batch.photos().front().rank > 0);
}

void TestPhotoBatch::startReplacesTheRunningBatch()
{
    std::atomic_bool held = true;
    const auto hold = [&] {
        while (held)
            QThread::msleep(1);
    };
    PhotoBatch batch(predictors(), oneFaceMeasurers(hold));
    const QStringList paths = m_folder.write(8);
    batch.start(paths, {});
    batch.start(paths.mid(0, 3), {});
    held = false;
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Done);
    QCOMPARE(batch.photos().size(), std::size_t{3});
    QCOMPARE(batch.progress().done, qint64{3});
}

void TestPhotoBatch::failsWithoutAPredictor()
{
    PhotoBatch batch(
        []() -> Result<std::unique_ptr<Predictor>> { return failure(ErrorCode::PartMissing); },
        oneFaceMeasurers());
    batch.start(m_folder.write(2), {});
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Failed);
    QCOMPARE(batch.error().code, ErrorCode::PartMissing);
}

void TestPhotoBatch::holdsNoPredictorAfterwards()
{
    PhotoBatch batch(predictors(), oneFaceMeasurers());
    batch.start(m_folder.write(2), {});
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Done);
    QCOMPARE(m_alive.load(), 0);
}

void TestPhotoBatch::suspends()
{
    PhotoBatch batch(predictors(), oneFaceMeasurers());
    std::shared_ptr<void> suspended = batch.suspend();
    batch.start(m_folder.write(2), {});
    QTest::qWait(1);
    QCOMPARE(m_alive.load(), 0);
    suspended.reset();
    QTRY_COMPARE(batch.state(), PhotoBatch::State::Done);
}

LIKECAST_TEST(TestPhotoBatch)
#include "tst_photo_batch.moc"
