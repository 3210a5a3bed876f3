#include "core/prediction/photo_measurer.h"

#include "core/features/photo_features.h"

namespace likecast
{

namespace
{

class DetectingPhotoMeasurer final : public PhotoMeasurer
{
public:
    explicit DetectingPhotoMeasurer(std::unique_ptr<FaceDetector> detector)
        : m_detector(std::move(detector))
    {
    }

    QString name() const override { return m_detector->name(); }

    Result<CachedPhoto> measure(const PhotoFile& file) override
    {
        const auto photo = decodePhoto(file);
        if (!photo)
            return failure(photo.error());
        auto faces = m_detector->detect(photo->image);
        if (!faces)
            return failure(faces.error());
        return CachedPhoto{photo->fullSize, measurePhoto(*photo, std::move(*faces))};
    }

private:
    std::unique_ptr<FaceDetector> m_detector;
};

} // namespace

std::unique_ptr<PhotoMeasurer> makePhotoMeasurer(std::unique_ptr<FaceDetector> detector)
{
    return std::make_unique<DetectingPhotoMeasurer>(std::move(detector));
}

} // namespace likecast
