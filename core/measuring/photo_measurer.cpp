#include "core/measuring/photo_measurer.h"

#include "core/features/photo_features.h"

#include <QElapsedTimer>

namespace likecast
{

namespace
{

class DetectingPhotoMeasurer final : public PhotoMeasurer
{
public:
    DetectingPhotoMeasurer(std::unique_ptr<FaceDetector> detector, PhotoPacks packs)
        : m_detector(std::move(detector))
        , m_packs(std::move(packs))
    {
    }

    QString name() const override { return m_detector->name() + m_packs.suffix(); }

    Result<CachedPhoto> measure(const PhotoFile& file, const StageCallback& onStage,
                                const CancellationToken& cancellation, StageTimes& times) override
    {
        const auto begin = [&](PredictionStage stage) {
            if (cancellation.isCancelled())
                return false;
            if (onStage)
                onStage(stage);
            return true;
        };
        QElapsedTimer clock;
        clock.start();
        const auto photo = decodePhoto(file);
        if (!photo)
            return failure(photo.error());
        times.loadMs += clock.restart();

        if (!begin(PredictionStage::Detecting))
            return failure(ErrorCode::Cancelled);
        auto faces = m_detector->detect(photo->image);
        if (!faces)
            return failure(faces.error());
        times.detectMs = clock.restart();

        if (!begin(PredictionStage::Measuring))
            return failure(ErrorCode::Cancelled);
        CachedPhoto measured{photo->fullSize, measurePhoto(*photo, std::move(*faces))};
        if (const auto read = m_packs.read(photo->image, measured.features); !read)
            return failure(read.error());
        times.featuresMs = clock.elapsed();
        return measured;
    }

private:
    std::unique_ptr<FaceDetector> m_detector;
    PhotoPacks m_packs;
};

} // namespace

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector,
                                                 PhotoPacks packs)
{
    return std::make_unique<DetectingPhotoMeasurer>(std::move(detector), std::move(packs));
}

} // namespace likecast
