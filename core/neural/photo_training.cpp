#include "core/neural/photo_training.h"

#include <algorithm>
#include <random>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxListed = 50;

/// The account with photos; an error if there are several.
Result<const AccountPosts*> accountWithPhotos(const std::vector<TrainingSource>& sources)
{
    const AccountPosts* found = nullptr;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts) {
            const bool hasPhotos = std::ranges::any_of(
                account.posts, [](const Post& post) { return !post.photoPath.isEmpty(); });
            if (!hasPhotos)
                continue;
            if (found)
                return failure(
                    ErrorCode::InputInvalid,
                    u"photos of several accounts; this model is trained on those of one"_s);
            found = &account;
        }
    }
    if (!found)
        return failure(ErrorCode::PostsTooFew, u"no post has a photo"_s);
    return found;
}

} // namespace

Result<PhotoTrainingSet> PhotoTrainingSet::load(const std::vector<TrainingSource>& sources,
                                                const TrainingOptions& options,
                                                const PhotoReader& read, const PhotoEmbedder& embed)
{
    const auto account = accountWithPhotos(sources);
    if (!account)
        return failure(account.error());
    PhotoTrainingSet set;
    set.account = *account;
    const PictureSink take = [&](const QImage& picture) -> Result<void> {
        if (!embed)
            return set.rows.append(picture);
        const auto vector = embed(picture);
        if (!vector)
            return failure(vector.error());
        if (set.rows.columns() == 0)
            set.rows = PhotoRows(vector->size());
        return set.rows.append(*vector);
    };
    auto photos =
        loadAccountPhotos(**account, read, take, options.onProgress, options.cancellation);
    if (!photos)
        return failure(photos.error());
    set.photos = *std::move(photos);
    const std::size_t count = set.photos.photos.size();
    if (count == 0 && embed && !set.photos.leftOut.empty())
        return failure(set.photos.leftOut.front().reason);
    if (count < minPhotos)
        return failure(ErrorCode::PostsTooFew,
                       u"%1 photos with known likes; %2 are needed"_s.arg(count).arg(minPhotos));
    return set;
}

Result<PhotoSplit> PhotoTrainingSet::split(std::vector<std::size_t> places,
                                           const PhotoResume& resume) const
{
    PhotoSplit split = PhotoSplit::of(std::move(places), resume.seed, [&](std::size_t place) {
        return resume.learnedFrom.contains(photos.photos[place].sha256);
    });
    if (split.validation.empty())
        return failure(ErrorCode::PostsTooFew,
                       u"the resumed model was already trained on all of these photos"_s);
    return split;
}

std::set<QByteArray> PhotoTrainingSet::learnedFrom(const PhotoSplit& split,
                                                   const PhotoResume& resume) const
{
    std::set<QByteArray> learned = resume.learnedFrom;
    for (const std::size_t place : split.training)
        learned.insert(photos.photos[place].sha256);
    return learned;
}

QJsonObject PhotoTrainingSet::report() const
{
    QJsonArray leftOut;
    for (const PhotoLeftOut& photo : photos.leftOut) {
        if (leftOut.size() == maxListed)
            break;
        leftOut.append(QJsonObject{{u"photo"_s, photo.photoPath},
                                   {u"error"_s, errorCodeName(photo.reason.code)},
                                   {u"detail"_s, photo.reason.detail}});
    }
    return {{u"photos"_s, static_cast<qint64>(photos.photos.size())},
            {u"posts_without_photo"_s, static_cast<qint64>(photos.withoutPhoto)},
            {u"photos_without_likes"_s, static_cast<qint64>(photos.withoutLikes)},
            {u"photos_repeated"_s, static_cast<qint64>(photos.repeated)},
            {u"photos_left_out"_s, static_cast<qint64>(photos.leftOut.size())},
            {u"left_out"_s, leftOut}};
}

PhotoSplit PhotoSplit::of(std::vector<std::size_t> places, int seed,
                          const std::function<bool(std::size_t place)>& isLearned)
{
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    for (std::size_t i = places.size(); i > 1; --i)
        std::swap(places[i - 1], places[random() % i]);
    auto kept = places.begin() + static_cast<std::ptrdiff_t>(places.size() * 8 / 10);
    if (isLearned)
        kept = std::max(kept, std::stable_partition(places.begin(), places.end(), isLearned));
    return {{places.begin(), kept}, {kept, places.end()}};
}

EpochJournal::EpochJournal(const TrainingOptions& options, int seed)
    : m_options(options)
{
    m_options.seed = seed;
    m_options.onEpoch = [this, tell = options.onEpoch](const TrainingEpoch& epoch) {
        QJsonObject entry{{u"epoch"_s, epoch.epoch}, {u"training_loss"_s, epoch.trainingLoss}};
        if (epoch.validationLoss)
            entry.insert(u"validation_loss"_s, *epoch.validationLoss);
        m_epochs.append(entry);
        if (tell)
            tell(epoch);
    };
}

Result<ModelFiles> readPhotoModel(const QString& folder, const ModelIdentity& identity)
{
    auto files = readModelFiles(folder, identity);
    if (!files && files.error().code == ErrorCode::ModelMissing)
        return failure(ErrorCode::ModelMissing,
                       u"%1 works for one account only: train it on that account's photos"_s.arg(
                           identity.name));
    return files;
}

Result<PhotoResume> PhotoResume::read(const TrainingOptions& options,
                                      const std::vector<ModelIdentity>& identities)
{
    if (options.resumeFolder.isEmpty())
        return PhotoResume{{}, {}, seedOf(options)};
    Error error;
    for (const ModelIdentity& identity : identities) {
        const auto stored = readModelFiles(options.resumeFolder, identity);
        if (!stored) {
            error = stored.error();
            continue;
        }
        return PhotoCalibration::fromJson(stored->files.value(PhotoCalibration::fileName()))
            .map([&](const PhotoCalibration& calibration) {
                return PhotoResume{stored->files, calibration.learnedFrom,
                                   seedOf(options, stored->training)};
            });
    }
    return failure(error);
}

} // namespace likecast
