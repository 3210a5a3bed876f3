#pragma once

#include "core/neural/account_photos.h"
#include "core/neural/photo_network_model.h"
#include "core/neural/photo_regressor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast
{

/// Features of one photo out of another network: see EngagementBackbone.
using PhotoEmbedder = std::function<Result<std::vector<float>>(const QImage& picture)>;

/// Places drawn at random: 80 % to learn from, the rest kept apart.
struct PhotoSplit {
    std::vector<std::size_t> training;
    std::vector<std::size_t> validation;

    /// Of `places`, at least two; the same seed gives the same split everywhere.
    static PhotoSplit of(std::vector<std::size_t> places, int seed);
};

/// The photos of the one account that has any, read for the network.
struct PhotoTrainingSet {
    const AccountPosts* account = nullptr; ///< not owned
    AccountPhotos photos;
    PhotoRows rows; ///< one per entry of photos.photos

    static constexpr std::size_t leastPhotos = 20;

    /// With `embed` the rows are what it gives, else pixels. Errors: PostsTooFew (no photo, or
    /// fewer than leastPhotos that can be read); InputInvalid (photos of several accounts);
    /// Cancelled; those of `embed` when it fails on the first photo.
    static Result<PhotoTrainingSet> load(const std::vector<TrainingSource>& sources,
                                         const TrainingOptions& options,
                                         const PhotoEmbedder& embed = {});

    /// Of all photos.
    PhotoSplit splitOf(int seed) const;

    /// What was read and what was left out, for people.
    QJsonObject report() const;
};

/// A model of photos as it lies in a folder. Errors: those of readModelFiles(), ModelMissing with
/// the reason.
Result<ModelFiles> readPhotoModel(const QString& folder, const ModelIdentity& identity);

/// Writes down every epoch on its way to the caller's onEpoch. Not copied: `options` point to it.
class EpochJournal
{
public:
    explicit EpochJournal(const TrainingOptions& options);
    Q_DISABLE_COPY_MOVE(EpochJournal)

    const TrainingOptions& options() const { return m_options; }
    const QJsonArray& epochs() const { return m_epochs; }

private:
    TrainingOptions m_options;
    QJsonArray m_epochs;
};

/// What a training goes on from: the state or weights in options.resumeFolder, of a model of one of
/// these identities; empty without a folder. Errors: those of readModelFiles().
Result<QByteArray> photoResumeFile(const TrainingOptions& options,
                                   const std::vector<ModelIdentity>& identities);

} // namespace likecast
