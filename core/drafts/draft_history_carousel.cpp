#include "core/drafts/draft_history.h"

#include <algorithm>

// Carousels: several photos in one draft.
namespace likecast
{

namespace
{

constexpr qsizetype mostCarouselPhotos = 20; // on Instagram

} // namespace

void DraftHistory::joinToCarousel(const std::vector<qint64>& ids)
{
    const auto isJoined = [&ids](const Draft& draft) {
        return !draft.isSample && std::ranges::find(ids, draft.id) != ids.end();
    };
    QStringList photos;
    std::optional<FaceCorrection> faces; // of the cover
    std::optional<Draft> joined;
    for (const Draft& draft : m_board.drafts) {
        if (!isJoined(draft))
            continue;
        if (photos.isEmpty())
            faces = draft.faces;
        photos += photosOf(draft);
        if (!joined || draft.id == m_board.currentId)
            joined = draft;
    }
    if (!joined || photos.size() < 2 || photos.size() > mostCarouselPhotos)
        return;
    joined->photoPath = photos.takeFirst();
    joined->morePhotos = photos;
    joined->videoPath.clear();
    joined->faces = faces;
    joined->composition.mediaType = MediaType::Carousel;
    DraftBoard after{{}, joined->id};
    for (const Draft& draft : m_board.drafts) {
        if (draft.id == joined->id)
            after.drafts.push_back(*joined);
        else if (!isJoined(draft))
            after.drafts.push_back(draft);
    }
    push(std::move(after), DraftStep::JoinToCarousel);
}

void DraftHistory::splitCarousel(qint64 id)
{
    const Draft* carousel = m_board.find(id);
    if (!carousel || carousel->morePhotos.isEmpty())
        return;
    DraftBoard after{{}, m_board.currentId};
    for (const Draft& draft : m_board.drafts) {
        after.drafts.push_back(draft);
        if (draft.id != id)
            continue;
        Draft& cover = after.drafts.back();
        cover.morePhotos.clear();
        cover.composition.mediaType = MediaType::Photo;
        const Composition composition = cover.composition;
        for (const QString& photo : draft.morePhotos)
            after.drafts.push_back(
                Draft{.id = nextId(), .photoPath = photo, .composition = composition});
    }
    push(std::move(after), DraftStep::SplitCarousel);
}

void DraftHistory::setPhotos(qint64 id, const QStringList& photos)
{
    DraftBoard after = m_board;
    for (Draft& draft : after.drafts) {
        QStringList known = photosOf(draft);
        QStringList wanted = photos;
        known.sort();
        wanted.sort();
        if (draft.id != id || photos.isEmpty() || known != wanted)
            continue;
        if (draft.photoPath != photos.first())
            draft.faces.reset();
        draft.photoPath = photos.first();
        draft.morePhotos = photos.mid(1);
    }
    if (after != m_board)
        push(std::move(after), DraftStep::OrderPhotos);
}

void DraftHistory::addReel(const ReelFiles& files, const Composition& otherwise, qint64 notBeforeMs)
{
    DraftBoard after = m_board;
    const auto open = std::ranges::find(after.drafts, after.currentId, &Draft::id);
    if (open != after.drafts.end() && open->photoPath.isEmpty()) {
        open->photoPath = files.cover;
        open->videoPath = files.video;
        open->composition.mediaType = MediaType::Reel;
    } else {
        std::erase_if(after.drafts, [](const Draft& draft) { return draft.isSample; });
        Draft reel{.id = nextId(),
                   .photoPath = files.cover,
                   .videoPath = files.video,
                   .composition = newComposition(otherwise, notBeforeMs)};
        reel.composition.mediaType = MediaType::Reel;
        after.currentId = reel.id;
        after.drafts.push_back(reel);
    }
    push(std::move(after), DraftStep::AddReel);
}

} // namespace likecast
