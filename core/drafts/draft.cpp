#include "core/drafts/draft.h"

#include <algorithm>

namespace likecast
{

const Draft* DraftBoard::find(qint64 id) const
{
    const auto found = std::find_if(drafts.begin(), drafts.end(),
                                    [id](const Draft& draft) { return draft.id == id; });
    return found == drafts.end() ? nullptr : &*found;
}

QStringList photosOf(const Draft& draft)
{
    QStringList photos = draft.morePhotos;
    if (!draft.photoPath.isEmpty())
        photos.prepend(draft.photoPath);
    return photos;
}

QString draftLetter(int index)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = index; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(u'A' + rest % letters));
    return name;
}

StoredDraft toStored(const Draft& draft, int position)
{
    const Composition& composition = draft.composition;
    return StoredDraft{
        .id = draft.id,
        .position = position,
        .photoPath = draft.photoPath,
        .morePhotos = draft.morePhotos,
        .videoPath = draft.videoPath,
        .caption = composition.caption,
        .takenAtMs = composition.takenAtMs,
        .timeZoneId = composition.timeZoneId,
        .mediaType = composition.mediaType,
        .accountName = composition.account.name,
        .followers = composition.account.followers,
        .averageLikes = composition.account.averageLikes,
        .recentLikes = composition.account.recentLikes,
    };
}

Draft fromStored(const StoredDraft& stored)
{
    return Draft{
        .id = stored.id,
        .photoPath = stored.photoPath,
        .morePhotos = stored.morePhotos,
        .videoPath = stored.videoPath,
        .composition = Composition{.caption = stored.caption,
                                   .takenAtMs = stored.takenAtMs,
                                   .timeZoneId = stored.timeZoneId,
                                   .mediaType = stored.mediaType,
                                   .account = {.name = stored.accountName,
                                               .followers = stored.followers,
                                               .averageLikes = stored.averageLikes,
                                               .recentLikes = stored.recentLikes}},
    };
}

PredictionRequest requestOf(const Draft& draft)
{
    return PredictionRequest{
        .photoPath = draft.photoPath,
        .draft = postDraft(draft.composition),
        .timeZoneId = draft.composition.timeZoneId,
        .account = draft.composition.account,
    };
}

} // namespace likecast
