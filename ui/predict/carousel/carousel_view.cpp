#include "ui/predict/carousel/carousel_view.h"

#include "core/drafts/cover_choice.h"
#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "ui/common/number_format.h"
#include "ui/predict/carousel/carousel_bar.h"
#include "ui/predict/compare/compare_photo.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likecast
{

CarouselView::CarouselView(PhotoView* cover, const Parts& parts, const Actions& actions,
                           QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_cover(cover)
    , m_other(new ComparePhoto)
    , m_pages(new QStackedWidget)
    , m_bar(new CarouselBar)
    , m_trials(new CoverTrials(parts.service, this))
{
    m_pages->addWidget(m_cover);
    m_pages->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    m_bar->hide();

    DraftHistory& history = m_parts.history;
    connect(&history, &DraftHistory::changed, this, &CarouselView::showDraft);
    connect(&m_parts.predictions, &DraftPredictions::changed, this, [this](qint64 draftId) {
        if (draftId == m_parts.history.board().currentId)
            showCoverText();
    });
    connect(m_trials, &CoverTrials::changed, this, &CarouselView::showCoverText);
    connect(m_bar, &CarouselBar::photoShown, this, &CarouselView::showPhoto);
    connect(m_bar, &CarouselBar::reordered, this, [this](const QStringList& paths) {
        m_parts.history.setPhotos(m_parts.history.board().currentId, paths);
    });
    const auto split = [this] { m_parts.history.splitCarousel(m_parts.history.board().currentId); };
    connect(m_bar, &CarouselBar::splitRequested, this, split);
    connect(m_actions.split, &QAction::triggered, this, split);
    connect(m_actions.join, &QAction::triggered, this,
            [this] { m_parts.history.joinToCarousel(m_parts.strip.selectedIds()); });
    connect(&m_parts.strip, &DraftStrip::selectionChanged, this, &CarouselView::updateActions);
    connect(m_other, &ComparePhoto::sharperPhotoWanted, this, [this](int longEdge) {
        const QString path = m_bar->shownPhoto();
        m_parts.previews.load(path, longEdge, m_other, [this, path](const Result<Photo>& photo) {
            if (photo && path == m_bar->shownPhoto())
                m_other->showPhoto(photo->image, photo->fullSize);
        });
    });
    updateActions();
}

void CarouselView::updateActions()
{
    const Draft* draft = m_parts.history.board().current();
    m_actions.join->setEnabled(m_parts.strip.selectedIds().size() > 1);
    m_actions.split->setEnabled(draft && !draft->morePhotos.isEmpty());
}

void CarouselView::showDraft()
{
    updateActions();
    const Draft* draft = m_parts.history.board().current();
    const bool isCarousel = draft && !draft->morePhotos.isEmpty();
    m_bar->setVisible(isCarousel);
    if (!isCarousel) {
        m_bar->setPhotos({});
        m_trials->clear();
        m_pages->setCurrentWidget(m_cover);
        return;
    }
    if (std::exchange(m_shownId, draft->id) != draft->id)
        m_bar->setPhotos({});
    const QStringList photos = photosOf(*draft);
    m_bar->setPhotos(photos);
    for (const QString& path : photos)
        loadThumbnail(path);
    showPhoto(m_bar->shownPhoto());
    showCoverText();
}

void CarouselView::loadThumbnail(const QString& path)
{
    m_parts.previews.load(path, thumbnailLongEdge, m_bar, [this, path](const Result<Photo>& photo) {
        if (photo)
            m_bar->setThumbnail(path, photo->image);
    });
}

void CarouselView::showPhoto(const QString& path)
{
    const Draft* draft = m_parts.history.board().current();
    if (!draft || path == draft->photoPath) {
        m_pages->setCurrentWidget(m_cover);
        return;
    }
    m_other->setAccessibleName(tr("Photo %1, not the cover").arg(QFileInfo(path).fileName()));
    m_pages->setCurrentWidget(m_other);
    m_parts.previews.load(path, previewLongEdge, m_other, [this, path](const Result<Photo>& photo) {
        if (path != m_bar->shownPhoto())
            return;
        if (photo)
            m_other->showPhoto(photo->image, photo->fullSize);
        else
            m_other->showMissing();
    });
}

void CarouselView::showCoverText()
{
    const Draft* draft = m_parts.history.board().current();
    if (!draft || draft->morePhotos.isEmpty())
        return;
    const DraftPredictions::Entry& entry = m_parts.predictions.entry(draft->id);
    if (entry.state == DraftPredictions::State::Ready && entry.prediction)
        m_trials->update(*draft, *entry.prediction);
    const auto& choice = m_trials->choice();
    if (!choice) {
        m_bar->setCoverText({});
        return;
    }
    const auto number = [](std::size_t index) { return static_cast<int>(index) + 1; };
    if (choice->tooCloseToCall)
        m_bar->setCoverText(tr("Best cover: too close to call"));
    else if (choice->best == 0)
        m_bar->setCoverText(tr("The cover beats photo %1: %2")
                                .arg(number(choice->other))
                                .arg(formatPercent(choice->chance, locale())));
    else
        m_bar->setCoverText(tr("Photo %1 beats the cover: %2")
                                .arg(number(choice->best))
                                .arg(formatPercent(choice->chance, locale())));
}

} // namespace likecast
