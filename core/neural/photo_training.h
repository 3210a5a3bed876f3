#pragma once

#include "core/neural/account_photos.h"
#include "core/neural/photo_network_model.h"
#include "core/neural/photo_regressor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast
{

/// A random split: 80 % for training, the rest for validation.
struct PhotoSplit {
    std::vector<std::size_t> training;
    std::vector<std::size_t> validation;

    /// Splits `places`, at least two; a seed gives the same split on every platform. Places for
    /// which `isLearned` (may be empty) returns true always become training photos, even if those
    /// are then more than 80 %, or all.
    static PhotoSplit of(std::vector<std::size_t> places, int seed,
                         const std::function<bool(std::size_t place)>& isLearned = {});
};

/// The model that a training resumes from.
struct PhotoResume {
    QMap<QString, QByteArray> files;  ///< its files; empty: start from scratch
    std::set<QByteArray> learnedFrom; ///< see PhotoCalibration
    int seed = 1;                     ///< for all random numbers from now on

    /// Reads the model in options.resumeFolder, which must have one of these identities. Errors:
    /// those of readModelFiles(); ModelDamaged.
    static Result<PhotoResume> read(const TrainingOptions& options,
                                    const std::vector<ModelIdentity>& identities);
};

/// The photos of the only account that has any, as network input.
struct PhotoTrainingSet {
    const AccountPosts* account = nullptr; ///< not owned
    AccountPhotos photos;
    PhotoRows rows; ///< one per entry of photos.photos

    static constexpr std::size_t minPhotos = 20;

    /// Rows are the vectors of `embed`, or pixels if it is empty. Errors: PostsTooFew (fewer than
    /// minPhotos readable photos); InputInvalid (photos of several accounts); Cancelled; those of
    /// `embed` if it fails on every photo.
    static Result<PhotoTrainingSet> load(const std::vector<TrainingSource>& sources,
                                         const TrainingOptions& options, const PhotoReader& read,
                                         const PhotoEmbedder& embed = {});

    /// Splits these indices into `photos.photos`. Photos that the resumed weights were trained on
    /// never become validation photos. Errors: PostsTooFew (they were trained on all of them).
    Result<PhotoSplit> split(std::vector<std::size_t> places, const PhotoResume& resume) const;

    /// SHA-256 of all photos the model was trained on, earlier runs included.
    std::set<QByteArray> learnedFrom(const PhotoSplit& split, const PhotoResume& resume) const;

    /// What was read and what was left out, for the manifest.
    QJsonObject report() const;
};

/// Reads a photo model from a folder. Errors: those of readModelFiles(); the detail of ModelMissing
/// says to train it.
Result<ModelFiles> readPhotoModel(const QString& folder, const ModelIdentity& identity);

/// Records every epoch before forwarding it to the caller's onEpoch. Its options contain `seed` and
/// point back to it, so it cannot be copied.
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
