#include "ui/account/posts/posts_tab.h"

#include "core/common/error.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/account/shared/post_table.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUrl>

#include <utility>

namespace likecast
{

namespace
{

constexpr int filterAfterMs = 150;

} // namespace

PostsTab::PostsTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent)
    : Card(parent)
    , m_model(new PostTableModel(store, previews, this))
    , m_search(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_count(new PlainLabel({}, TextRole::Small, this))
    , m_open(new QPushButton(tr("Open in browser"), this))
    , m_edit(new QPushButton(tr("Edit likes"), this))
{
    content()->addWidget(makeFilters());
    setUpTable();
    content()->addWidget(m_table, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(filterAfterMs);
    connect(&m_typing, &QTimer::timeout, this, &PostsTab::filter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_type, &QComboBox::currentIndexChanged, this, &PostsTab::filter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PostsTab::filter);
    connect(m_model, &PostTableModel::loaded, this, &PostsTab::showCount);
    connect(m_model, &PostTableModel::failed, this, [this](const Error& error) {
        m_undoing = false;
        Q_EMIT failed(error);
    });
    connect(m_model, &PostTableModel::likesChanged, this,
            [this](const std::vector<LikesFigure>& before) {
                if (std::exchange(m_undoing, false)) {
                    Q_EMIT likesUndone();
                    return;
                }
                m_undo.push_back(before);
                Q_EMIT likesTyped();
            });
    auto* undo = new QShortcut(QKeySequence::Undo, m_table);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &PostsTab::undoLikes);
}

QWidget* PostsTab::makeFilters()
{
    m_search->setPlaceholderText(tr("Search captions"));
    m_search->setAccessibleName(tr("Search captions"));
    m_search->setClearButtonEnabled(true);
    m_type->setAccessibleName(tr("Media type"));
    m_type->addItem(tr("All types"));
    for (const MediaType type : allMediaTypes)
        m_type->addItem(mediaTypeText(type), static_cast<int>(type));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("All time"));
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 90 days"), 90);
    m_period->addItem(tr("Last year"), 365);
    m_open->setEnabled(false);
    m_open->setToolTip(tr("Open the selected post on instagram.com"));
    connect(m_open, &QPushButton::clicked, this, &PostsTab::openCurrent);
    m_edit->setEnabled(false);
    m_edit->setToolTip(tr("Type the likes of the selected post"));
    connect(m_edit, &QPushButton::clicked, this, &PostsTab::editCurrent);
    auto* save = new QPushButton(tr("Export…"), this);
    save->setToolTip(tr("Save this account's posts as CSV and JSON in a folder"));
    connect(save, &QPushButton::clicked, this, &PostsTab::exportRequested);

    constexpr int besidesText = 4 * gridUnit;
    m_search->setMinimumWidth(
        m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + besidesText);
    auto* bar = new QWidget(this);
    auto* rows = new FlowLayout(bar);
    const auto addGroup = [bar, rows] {
        auto* group = new QWidget(bar);
        auto* row = new QHBoxLayout(group);
        rows->addWidget(group);
        return row;
    };
    QHBoxLayout* filters = addGroup();
    filters->addWidget(m_search, 1);
    filters->addWidget(m_type);
    filters->addWidget(m_period);
    QHBoxLayout* actions = addGroup();
    actions->addWidget(m_count, 1);
    actions->addWidget(m_edit);
    actions->addWidget(m_open);
    actions->addWidget(save);
    return bar;
}

void PostsTab::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Posts"));
    m_table->setAccessibleDescription(
        tr("Enter opens the post in the browser. F2 edits its likes."));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpPostTable(*m_table,
                   {PostTableModel::Photo, PostTableModel::Caption, PostTableModel::Posted, 3});
    fitColumn(*m_table, PostTableModel::Posted, 23);
    fitColumn(*m_table, PostTableModel::Type, 11);
    fitColumn(*m_table, PostTableModel::Likes, 12);
    fitColumn(*m_table, PostTableModel::Comments, 14);
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    // If a column cannot be sorted, the arrow returns to the column that sorts the table.
    connect(header, &QHeaderView::sortIndicatorChanged, m_model,
            [this, header](int column, Qt::SortOrder) {
                if (column != m_model->sortColumn())
                    header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
            });

    connect(m_table, &QTableView::activated, this, &PostsTab::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const StoredPost* post = m_model->post(current.row());
                m_open->setEnabled(post && !post->post.shortcode.isEmpty());
                m_edit->setEnabled(post);
            });
}

void PostsTab::setAccount(qint64 accountId)
{
    if (m_accountId != accountId)
        m_undo.clear();
    m_accountId = accountId;
    m_model->setAccount(accountId);
}

void PostsTab::filter()
{
    PostQuery query = m_model->query();
    query.text = m_search->text().trimmed();
    query.mediaTypes.clear();
    if (m_type->currentData().isValid())
        query.mediaTypes.push_back(static_cast<MediaType>(m_type->currentData().toInt()));
    query.fromMs.reset();
    if (const int days = m_period->currentData().toInt(); days > 0)
        query.fromMs = QDateTime::currentDateTime().addDays(-days).toMSecsSinceEpoch();
    m_model->setQuery(query);
}

void PostsTab::showCount(int posts)
{
    const PostQuery& query = m_model->query();
    const bool filtered = !query.text.isEmpty() || !query.mediaTypes.empty() || query.fromMs;
    m_open->setEnabled(false);
    m_edit->setEnabled(false);
    const QString count = formatCount(posts);
    m_count->setText(posts == 0 && filtered ? tr("No matching posts")
                                            : tr("%1 posts", "a number", posts).arg(count));
}

void PostsTab::editCurrent()
{
    const QModelIndex likes = m_model->index(m_table->currentIndex().row(), PostTableModel::Likes);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(likes);
    m_table->edit(likes);
}

void PostsTab::undoLikes()
{
    if (m_undo.empty() || m_undoing)
        return;
    m_undoing = true;
    m_model->changeLikes(m_undo.back());
    m_undo.pop_back();
}

void PostsTab::openCurrent()
{
    const StoredPost* post = m_model->post(m_table->currentIndex().row());
    if (!post || post->post.shortcode.isEmpty())
        return;
    QDesktopServices::openUrl(
        QUrl(QStringLiteral("https://www.instagram.com/p/%1/").arg(post->post.shortcode)));
}

} // namespace likecast
