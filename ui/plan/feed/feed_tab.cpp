#include "ui/plan/feed/feed_tab.h"

#include "core/accounts/account_store.h"
#include "core/common/when_answered.h"
#include "core/storage/posts/post_repository.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/plan/feed/feed_view.h"
#include "ui/predict/photo/thumbnails.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace likecast
{

namespace
{

constexpr int photoLongEdge = 480; ///< pixels, as in ThumbnailCache
constexpr std::size_t mostPosts = 30;

} // namespace

FeedTab::FeedTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent)
    : Card(parent)
    , m_store(store)
    , m_thumbnails(new Thumbnails(previews, photoLongEdge, this))
    , m_zone(QTimeZone::utc())
    , m_hintText(PlainLabel::paragraph({}, TextRole::Small))
    , m_toPredict(new QPushButton(tr("Open Predict")))
    , m_toAccount(new QPushButton(tr("Import posts")))
    , m_view(new FeedView)
    , m_scroll(new QScrollArea)
{
    makePage(*m_scroll, m_view);
    m_scroll->viewport()->installEventFilter(this);
    content()->addWidget(makeHint());
    content()->addWidget(m_scroll, 1);
    connect(m_thumbnails, &Thumbnails::loaded, this, &FeedTab::refresh);
    connect(m_toPredict, &QPushButton::clicked, this, &FeedTab::predictRequested);
    connect(m_toAccount, &QPushButton::clicked, this, &FeedTab::accountRequested);
    connect(m_view, &FeedView::opened, this, &FeedTab::opened);
    connect(m_view, &FeedView::moved, this, &FeedTab::moved);
    connect(m_view, &FeedView::dragged, this, [this](QPoint position) {
        constexpr int margin = 40;
        m_scroll->ensureVisible(0, position.y(), 0, margin);
    });
}

QWidget* FeedTab::makeHint()
{
    auto* hint = new QWidget;
    auto* row = new QHBoxLayout(hint);
    row->addWidget(m_hintText, 1);
    row->addWidget(m_toPredict);
    row->addWidget(m_toAccount);
    return hint;
}

bool FeedTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_view->setViewHeight(m_scroll->viewport()->height());
    return Card::eventFilter(watched, event);
}

void FeedTab::setAccount(qint64 accountId)
{
    if (accountId == m_accountId)
        return;
    m_accountId = accountId;
    m_posts.clear();
    refresh();
    reloadPosts();
}

void FeedTab::reloadPosts()
{
    const int generation = ++m_generation;
    if (m_accountId == 0)
        return;
    const auto found = m_store.database().run([id = m_accountId](Database& database) {
        auto ids = PostRepository(database).find(id, {});
        if (ids && ids->size() > mostPosts)
            ids->resize(mostPosts);
        return ids;
    });
    whenAnswered(found, this, [this, generation](const Result<std::vector<qint64>>& ids) {
        if (generation != m_generation)
            return;
        if (ids)
            loadPosts(*ids);
        else
            Q_EMIT failed(ids.error());
    });
}

void FeedTab::loadPosts(const std::vector<qint64>& ids)
{
    whenAnswered(m_store.loadPosts(ids), this,
                 [this, generation = m_generation](const Result<std::vector<StoredPost>>& posts) {
                     if (generation != m_generation)
                         return;
                     if (!posts) {
                         Q_EMIT failed(posts.error());
                         return;
                     }
                     m_posts = *posts;
                     refresh();
                 });
}

void FeedTab::setDrafts(const std::vector<PlanItem>& drafts, const QTimeZone& zone)
{
    m_drafts = drafts;
    m_zone = zone;
    refresh();
}

void FeedTab::refresh()
{
    std::vector<PlanItem> items = m_drafts;
    for (const StoredPost& post : m_posts)
        items.push_back(planItemOf(post, m_zone));
    for (PlanItem& item : items)
        item.photo = m_thumbnails->find(item.photoPath);
    m_view->setItems(items);
    showHint();
}

void FeedTab::showHint()
{
    m_toPredict->setVisible(m_drafts.empty());
    m_toAccount->setVisible(m_posts.empty());
    if (m_drafts.empty() && m_posts.empty())
        m_hintText->setText(tr("This is how your profile will look: drafts on top, your latest "
                               "posts below. Make a draft on Predict, and import your posts on "
                               "Account."));
    else if (m_drafts.empty())
        m_hintText->setText(tr("Your latest posts. Drop photos on Predict to see them on top."));
    else if (m_posts.empty())
        m_hintText->setText(tr("Drag a planned draft to another place: the drafts swap times. "
                               "Import your posts to see them below."));
    else
        m_hintText->setText(tr("Drag a planned draft to another place, or use Ctrl with the arrow "
                               "keys: the drafts swap times."));
}

} // namespace likecast
