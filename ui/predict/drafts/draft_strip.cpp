#include "ui/predict/drafts/draft_strip.h"

#include "ui/common/theme.h"
#include "ui/predict/drafts/draft_cell.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace likecast
{

DraftStrip::DraftStrip(QWidget* parent)
    : Card(tr("Drafts"), parent)
    , m_list(new QListWidget(this))
    , m_comparison(new QPushButton(this))
    , m_posted(new QPushButton(tr("I posted this"), this))
    , m_buttons(new QWidget(this))
{
    m_comparison->setFlat(true);
    m_comparison->setFont(fontFor(TextRole::SmallStrong));
    connect(m_comparison, &QPushButton::clicked, this, &DraftStrip::compareRequested);
    setComparison({}, {});
    m_posted->setFlat(true);
    m_posted->setFont(fontFor(TextRole::SmallStrong));
    m_posted->setToolTip(tr("Save this prediction to the journal on the Account page, to compare "
                            "it with the real likes"));
    m_posted->setAccessibleDescription(m_posted->toolTip());
    connect(m_posted, &QPushButton::clicked, this, &DraftStrip::postedPressed);
    setPostable(false);
    auto* row = new QHBoxLayout(m_buttons);
    row->addWidget(m_comparison);
    row->addWidget(m_posted);
    setTitleTrailing(m_buttons);
    layout()->setContentsMargins(cardPadding, 8, cardPadding, 4);

    auto* delegate = new DraftCellDelegate(m_list);
    connect(delegate, &DraftCellDelegate::removeRequested, this, &DraftStrip::removeRequested);
    m_list->setItemDelegate(delegate);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedHeight(DraftCellDelegate::cellSize().height() + 10);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleDescription(tr("Use the arrow keys to open a draft and Delete to delete "
                                        "it. Press Enter on the last cell to open more photos."));
    connect(m_list, &QListWidget::itemSelectionChanged, this, &DraftStrip::keepCurrentSelected);
    content()->addWidget(m_list);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->data(DraftIdRole).toLongLong() != 0)
            Q_EMIT draftSelected(item->data(DraftIdRole).toLongLong());
    });
    const auto takePhotos = [this](QListWidgetItem* item) {
        if (item->data(DraftIdRole).toLongLong() == 0)
            Q_EMIT photosRequested();
    };
    connect(m_list, &QListWidget::itemActivated, this, takePhotos);
    connect(m_list, &QListWidget::itemClicked, this, takePhotos);

    auto* removal = new QAction(tr("Delete draft"), m_list);
    removal->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, this, &DraftStrip::requestRemoval);
    m_list->addAction(removal);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DraftStrip::setPostable(bool postable)
{
    m_posted->setVisible(postable);
    fitHead();
}

void DraftStrip::fitHead()
{
    const int title = QFontMetrics(fontFor(TextRole::CardTitle)).horizontalAdvance(this->title());
    const int wanted = title + gridUnit + m_buttons->sizeHint().width();
    setTitleVisible(wanted <= width() - 2 * cardPadding);
}

void DraftStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitHead();
}

QSize DraftStrip::minimumSizeHint() const
{
    return {2 * DraftCellDelegate::cellSize().width(), sizeHint().height()};
}

void DraftStrip::setDrafts(const std::vector<DraftSummary>& drafts, qint64 currentId)
{
    const QSignalBlocker quiet(m_list);
    const int count = static_cast<int>(drafts.size());
    while (m_list->count() > count + 1)
        delete m_list->takeItem(0);
    while (m_list->count() < count + 1)
        m_list->insertItem(0, new QListWidgetItem);

    QListWidgetItem* current = nullptr;
    bool differs = false; // the selection belongs to other drafts
    for (int i = 0; i < count; ++i) {
        const auto& draft = drafts[static_cast<std::size_t>(i)];
        m_list->item(i)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        differs = differs || m_list->item(i)->data(DraftIdRole).toLongLong() != draft.id;
        showDraft(*m_list->item(i), draft);
        if (draft.id == currentId)
            current = m_list->item(i);
    }
    QListWidgetItem* taker = m_list->item(count);
    taker->setData(DraftIdRole, qint64{0});
    taker->setFlags(Qt::ItemIsEnabled);
    taker->setData(Qt::ToolTipRole, tr("Drop or paste photos here, or press Enter to open them"));
    taker->setData(Qt::AccessibleTextRole, tr("More photos: drop, paste, or press Enter to open"));

    // The focus may be on the last cell, which is not a draft.
    const bool onTaker = m_list->currentItem() == taker && m_list->hasFocus();
    if (current && !onTaker && (m_list->currentItem() != current || differs))
        m_list->setCurrentItem(current, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
}

void DraftStrip::showDraft(QListWidgetItem& item, const DraftSummary& draft)
{
    item.setData(DraftIdRole, draft.id);
    item.setData(LetterRole, draft.letter);
    item.setData(NumberRole, draft.number);
    item.setData(RankRole, draft.rank);
    item.setData(PhotoCountRole, draft.photos);
    item.setData(ThumbnailRole, draft.thumbnail);
    QStringList spoken{tr("Draft %1, %2").arg(draft.letter, draft.fileName)};
    if (draft.photos > 1)
        spoken += tr("%n photos", nullptr, draft.photos);
    if (!draft.exactNumber.isEmpty())
        spoken += draft.exactNumber;
    if (!draft.remark.isEmpty())
        spoken += draft.remark;
    item.setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(". ")));
    item.setData(Qt::ToolTipRole, spoken.join(u'\n'));
}

void DraftStrip::setComparison(const QString& text, const QString& toolTip)
{
    m_comparison->setText(text);
    m_comparison->setVisible(!text.isEmpty());
    m_comparison->setToolTip(
        toolTip + u'\n' +
        tr("Click to compare drafts side by side. Ctrl+click drafts to choose which."));
    m_comparison->setAccessibleDescription(m_comparison->toolTip());
    fitHead();
}

std::vector<qint64> DraftStrip::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QListWidgetItem* item : m_list->selectedItems())
        ids.push_back(item->data(DraftIdRole).toLongLong());
    return ids;
}

void DraftStrip::focusDrafts()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void DraftStrip::keepCurrentSelected()
{
    QListWidgetItem* current = m_list->currentItem();
    if (current && current->data(DraftIdRole).toLongLong() != 0 && !current->isSelected())
        current->setSelected(true);
    Q_EMIT selectionChanged();
}

void DraftStrip::requestRemoval()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item && item->data(DraftIdRole).toLongLong() != 0)
        Q_EMIT removeRequested(item->data(DraftIdRole).toLongLong());
}

} // namespace likecast
