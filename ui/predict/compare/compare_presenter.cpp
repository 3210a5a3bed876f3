#include "ui/predict/compare/compare_presenter.h"

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "ui/predict/compare/compare_page.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/photo_view.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace likecast
{

ComparePresenter::ComparePresenter(QStackedWidget& pages, const Parts& parts,
                                   const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_parts(parts)
    , m_page(new ComparePage)
    , m_compare(actions.compare)
{
    m_compare->setEnabled(false);
    m_pages.addWidget(m_page);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ComparePresenter::show);
    connect(m_page, &ComparePage::closed, this, &ComparePresenter::close);
    connect(m_page, &ComparePage::openRequested, this, [this](qint64 draftId) {
        close();
        m_parts.history.select(draftId);
    });
    connect(m_page, &ComparePage::removeRequested, this, [this](qint64 draftId) {
        std::erase(m_ids, draftId);
        show();
    });
    connect(m_page, &ComparePage::sharperPhotoWanted, this, [this](qint64 draftId, int longEdge) {
        if (const Draft* draft = m_parts.history.board().find(draftId))
            loadPhoto(draftId, draft->photoPath, longEdge);
    });
    connect(&m_parts.history, &DraftHistory::changed, this,
            [this](const DraftBoard& before, const DraftBoard& after) {
                // Another draft was opened or added: that is what the user wants to see now.
                if (isOpen() && before.currentId != after.currentId)
                    close();
                m_compare->setEnabled(after.drafts.size() > 1);
                m_turn.start();
            });
    connect(&m_parts.predictions, &DraftPredictions::changed, &m_turn, qOverload<>(&QTimer::start));
    connect(&m_parts.strip, &DraftStrip::compareRequested, this, &ComparePresenter::open);
    connect(m_compare, &QAction::triggered, this, [this] { isOpen() ? close() : open(); });

    connect(actions.zoomIn, &QAction::triggered, this,
            [this] { isOpen() ? m_page->zoomIn() : m_parts.photo.zoomIn(); });
    connect(actions.zoomOut, &QAction::triggered, this,
            [this] { isOpen() ? m_page->zoomOut() : m_parts.photo.zoomOut(); });
    connect(actions.fit, &QAction::triggered, this,
            [this] { isOpen() ? m_page->fit() : m_parts.photo.fit(); });
    show();
}

bool ComparePresenter::isOpen() const
{
    return m_pages.currentWidget() == m_page;
}

std::vector<qint64> ComparePresenter::chosen() const
{
    const std::vector<Draft>& drafts = m_parts.history.board().drafts;
    const std::vector<qint64> selected = m_parts.strip.selectedIds();
    std::vector<qint64> ids;
    for (const Draft& draft : drafts) {
        if (std::ranges::find(selected, draft.id) != selected.end())
            ids.push_back(draft.id);
    }
    if (ids.size() >= 2) {
        ids.resize(std::min(ids.size(), mostCompared));
        return ids;
    }
    ids.clear();
    const auto open = std::ranges::find(drafts, m_parts.history.board().currentId, &Draft::id);
    const auto position = std::distance(drafts.begin(), open);
    const auto count = static_cast<std::ptrdiff_t>(std::min(drafts.size(), mostCompared));
    const auto last = static_cast<std::ptrdiff_t>(drafts.size()) - count;
    const auto first = std::clamp<std::ptrdiff_t>(position - 1, 0, last);
    for (auto i = first; i < first + count; ++i)
        ids.push_back(drafts[static_cast<std::size_t>(i)].id);
    return ids;
}

void ComparePresenter::open()
{
    const std::vector<qint64> ids = chosen();
    if (ids.size() < 2)
        return;
    m_ids = ids;
    m_paths.clear();
    m_pages.setCurrentWidget(m_page);
    show();
    m_page->setFocus(Qt::OtherFocusReason);
}

void ComparePresenter::close()
{
    if (!isOpen())
        return;
    m_pages.setCurrentIndex(0);
    m_parts.strip.focusDrafts();
}

void ComparePresenter::show()
{
    if (!isOpen())
        return;
    const DraftBoard& board = m_parts.history.board();
    std::vector<ComparedDraft> compared;
    int index = 0;
    for (const Draft& draft : board.drafts) {
        const QString letter = draftLetter(index++);
        if (std::ranges::find(m_ids, draft.id) == m_ids.end())
            continue;
        const auto& prediction = m_parts.predictions.entry(draft.id).prediction;
        compared.push_back(
            {draft, letter, prediction && prediction->likes ? prediction : std::nullopt});
    }
    if (compared.size() < 2) {
        close();
        return;
    }
    const std::vector<qint64> before = m_page->draftIds();
    m_page->setDrafts(compared);
    if (m_page->draftIds() != before)
        m_paths.clear(); // the columns are new
    for (const ComparedDraft& draft : compared) {
        const QString& path = draft.draft.photoPath;
        const auto asked = m_paths.constFind(draft.draft.id);
        if (asked == m_paths.cend() || *asked != path)
            loadPhoto(draft.draft.id, path, previewLongEdge);
    }
}

void ComparePresenter::loadPhoto(qint64 draftId, const QString& path, int longEdge)
{
    m_paths.insert(draftId, path);
    if (path.isEmpty()) {
        m_page->setPhoto(draftId, {}, {});
        return;
    }
    const auto thumbnail = m_parts.previews.cached(path, thumbnailLongEdge);
    if (thumbnail && longEdge == previewLongEdge)
        m_page->setPhoto(draftId, thumbnail->image, thumbnail->fullSize);
    m_parts.previews.load(path, longEdge, this, [this, draftId, path](const Result<Photo>& photo) {
        if (m_paths.value(draftId) != path)
            return;
        if (photo)
            m_page->setPhoto(draftId, photo->image, photo->fullSize);
        else
            m_page->setPhoto(draftId, {}, {});
    });
}

} // namespace likecast
