#include "core/batch/batch_photo.h"

#include "core/common/csv_field.h"
#include "core/prediction/draft_comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString shapeName(PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Landscape:
        return u"landscape"_s;
    case PhotoShape::Portrait:
        return u"portrait"_s;
    case PhotoShape::Square:
        break;
    }
    return u"square"_s;
}

QByteArray rounded(double likes)
{
    return QByteArray::number(std::llround(likes));
}

QByteArray csvLine(const BatchPhoto& photo)
{
    QByteArrayList fields{csvTextField(photo.path)};
    if (photo.state == BatchPhoto::State::Failed) {
        fields.resize(10);
        fields.append(csvField(errorCodeName(photo.error.code)));
        return fields.join(',');
    }
    if (photo.likes)
        fields << rounded(photo.likes->median) << rounded(photo.likes->low)
               << rounded(photo.likes->high) << QByteArray::number(photo.rank);
    fields.resize(5);
    fields << QByteArray::number(photo.faces) << QByteArray::number(photo.smiles)
           << csvField(shapeName(photo.shape())) << QByteArray::number(photo.size.width())
           << QByteArray::number(photo.size.height()) << QByteArray();
    return fields.join(',');
}

} // namespace

PhotoShape BatchPhoto::shape() const
{
    constexpr int hundredthsApart = 2;
    const int longer = std::max(size.width(), size.height());
    if (std::abs(size.width() - size.height()) * 100LL <= longer * qint64{hundredthsApart})
        return PhotoShape::Square;
    return size.width() > size.height() ? PhotoShape::Landscape : PhotoShape::Portrait;
}

BatchPhoto toBatchPhoto(const QString& path, const Result<Prediction>& prediction)
{
    BatchPhoto photo{.path = path};
    if (!prediction) {
        photo.state = BatchPhoto::State::Failed;
        photo.error = prediction.error();
        return photo;
    }
    photo.state = BatchPhoto::State::Scored;
    photo.size = prediction->photoSize;
    photo.faces = static_cast<int>(prediction->faces.size());
    photo.smiles = prediction->smileCount;
    photo.likes = prediction->likes;
    photo.logMedian = prediction->logMedian;
    photo.pairScale = prediction->pairScale;
    return photo;
}

void rankPhotos(std::vector<BatchPhoto>& photos)
{
    std::vector<std::size_t> indexes;
    std::vector<DraftStrength> strengths;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (!photos[i].likes)
            continue;
        indexes.push_back(i);
        strengths.push_back({photos[i].logMedian, photos[i].pairScale});
    }
    for (const RankedDraft& ranked : rankStrengths(strengths))
        photos[indexes[ranked.index]].rank = ranked.rank;
}

std::vector<std::size_t> bestPhotos(const std::vector<BatchPhoto>& photos, std::size_t count)
{
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (photos[i].likes)
            best.push_back(i);
    }
    std::ranges::stable_sort(best, std::ranges::greater(),
                             [&photos](std::size_t i) { return photos[i].logMedian; });
    best.resize(std::min(best.size(), count));
    return best;
}

QByteArray batchCsv(const std::vector<BatchPhoto>& photos)
{
    QByteArray csv("photo,likes,likes_low,likes_high,rank,faces,smiles,orientation,width,height,"
                   "error\n");
    for (const BatchPhoto& photo : photos) {
        if (photo.state != BatchPhoto::State::Waiting)
            csv += csvLine(photo) + '\n';
    }
    return csv;
}

std::optional<qint64> timeLeftMs(const Progress& progress, qint64 elapsedMs)
{
    constexpr qint64 fewestDone = 5;
    constexpr qint64 fewestMs = 1000;
    if (progress.done < fewestDone || elapsedMs < fewestMs)
        return std::nullopt;
    return elapsedMs * (progress.total - progress.done) / progress.done;
}

} // namespace likecast
