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

    /// Of `places`, at least two; the same seed gives the same split everywhere. Those that
    /// `isLearned` (may be empty) are among the ones to learn from, even if they are more than
    /// 80 %; where all are, none is kept apart.
    static PhotoSplit of(std::vector<std::size_t> places, int seed,
                         const std::function<bool(std::size_t place)>& isLearned = {});
};

/// What a training goes on from.
struct PhotoResume {
    QMap<QString, QByteArray> files;  ///< of the model; empty: it starts anew
    std::set<QByteArray> learnedFrom; ///< see PhotoCalibration
    int seed = 1;                     ///< what is drawn from now on is drawn by it

    /// The model in options.resumeFolder, of one of these identities. Errors: those of
    /// readModelFiles(); ModelDamaged.
    static Result<PhotoResume> read(const TrainingOptions& options,
                                    const std::vector<ModelIdentity>& identities);
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
                                         const TrainingOptions& options, const PhotoReader& read,
                                         const PhotoEmbedder& embed = {});

    /// Splits these places of `photos.photos`: what the weights to go on from have learned from
    /// must not judge what comes of them. Errors: PostsTooFew (they have learned from all).
    Result<PhotoSplit> split(std::vector<std::size_t> places, const PhotoResume& resume) const;

    /// The photos that a model has learned from by now, those of before included.
    std::set<QByteArray> learnedFrom(const PhotoSplit& split, const PhotoResume& resume) const;

    /// What was read and what was left out, for people.
    QJsonObject report() const;
};

/// A model of photos as it lies in a folder. Errors: those of readModelFiles(), ModelMissing with
/// the reason.
Result<ModelFiles> readPhotoModel(const QString& folder, const ModelIdentity& identity);

/// Writes down every epoch on its way to the caller's onEpoch, of a training that draws by `seed`.
/// Not copied: its options point to it.
class EpochJournal
{
public:
    EpochJournal(const TrainingOptions& options, int seed);
    Q_DISABLE_COPY_MOVE(EpochJournal)

    const TrainingOptions& options() const { return m_options; }
    const QJsonArray& epochs() const { return m_epochs; }

private:
    TrainingOptions m_options;
    QJsonArray m_epochs;
};

} // namespace likecast
