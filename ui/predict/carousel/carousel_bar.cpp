#include "ui/predict/carousel/carousel_bar.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr QSize thumbnailSize(56, 56);

QPushButton* makeButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setFont(fontFor(TextRole::SmallStrong));
    return button;
}

/// The largest centred square.
QPixmap squareOf(const QImage& image)
{
    const int side = std::min(image.width(), image.height());
    const QImage square =
        image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return QPixmap::fromImage(
        square.scaled(2 * thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

/// A rounded thumbnail, with a ring around the shown one.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QRectF place({0, 0}, QSizeF(thumbnailSize));
        place.moveCenter(QRectF(option.rect).center());
        QPainterPath outline;
        outline.addRoundedRect(place, controlRadius, controlRadius);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(outline);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place.toRect());
        painter->setClipping(false);
        const bool shown = option.state.testFlag(QStyle::State_Selected);
        const bool focused = shown && option.state.testFlag(QStyle::State_HasFocus);
        const Theme& theme = themeOf(option.palette);
        painter->setPen(QPen(shown ? theme.accent : theme.line, focused ? 3 : shown ? 2 : 1));
        painter->drawPath(outline);
        painter->restore();
    }
};

} // namespace

CarouselBar::CarouselBar(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_previous(makeButton(QStringLiteral("‹"), this))
    , m_next(makeButton(QStringLiteral("›"), this))
    , m_position(new PlainLabel({}, TextRole::SmallStrong, this))
    , m_coverText(new PlainLabel({}, TextRole::Small, this))
    , m_cover(makeButton(tr("Make it the cover"), this))
    , m_split(makeButton(tr("Split"), this))
{
    setAccessibleName(tr("Photos of the carousel"));
    makeList();
    makeActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit / 2);
    row->addWidget(m_previous);
    row->addWidget(m_list, 1);
    row->addWidget(m_next);
    // No layout that needs a height for its width: the page would scroll rather than shrink the
    // photo.
    auto* words = new QHBoxLayout;
    words->addWidget(m_position, 1);
    words->addWidget(m_cover);
    words->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    column->addLayout(row);
    column->addLayout(words);
    column->addWidget(m_coverText);

    m_previous->setAccessibleName(tr("Previous photo"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next photo"));
    m_next->setToolTip(m_next->accessibleName());
    m_split->setToolTip(tr("Make a draft of each photo"));
    connect(m_previous, &QPushButton::clicked, this, [this] { showNext(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showNext(1); });
    connect(m_cover, &QPushButton::clicked, this, &CarouselBar::makeCover);
    connect(m_split, &QPushButton::clicked, this, &CarouselBar::splitRequested);
}

void CarouselBar::makeList()
{
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(thumbnailSize);
    m_list->setItemDelegate(new ThumbnailDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(thumbnailSize.height() + 2 * gridUnit);
    m_list->setAccessibleName(tr("Photos of the carousel"));
    m_list->setAccessibleDescription(
        tr("The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow "
           "keys to move it."));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (m_isFilling || !item)
            return;
        describe();
        Q_EMIT photoShown(item->data(Qt::UserRole).toString());
    });
    // Dragging inserts the photo and then removes it from its old place.
    const auto takeLater = [this] {
        if (!m_isFilling)
            QMetaObject::invokeMethod(this, &CarouselBar::takeOrder, Qt::QueuedConnection);
    };
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, takeLater);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, takeLater);
}

void CarouselBar::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    add(tr("Move earlier"), Qt::ALT | Qt::Key_Left, [this] { move(-1); });
    add(tr("Move later"), Qt::ALT | Qt::Key_Right, [this] { move(1); });
    add(tr("Make it the cover"), Qt::ALT | Qt::Key_Home, [this] { makeCover(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QStringList CarouselBar::paths() const
{
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i)
        paths += m_list->item(i)->data(Qt::UserRole).toString();
    return paths;
}

void CarouselBar::setPhotos(const QStringList& photos)
{
    if (photos != paths()) {
        const QScopedValueRollback filling(m_isFilling, true);
        const QString shown = shownPhoto();
        QHash<QString, QIcon> icons;
        for (int i = 0; i < m_list->count(); ++i)
            icons.insert(m_list->item(i)->data(Qt::UserRole).toString(), m_list->item(i)->icon());
        m_list->clear();
        for (const QString& path : photos) {
            auto* item = new QListWidgetItem(icons.value(path), QString(), m_list);
            item->setData(Qt::UserRole, path);
            item->setSizeHint(thumbnailSize + QSize(gridUnit, gridUnit));
            item->setToolTip(QFileInfo(path).fileName());
        }
        m_list->setCurrentRow(std::max<int>(0, static_cast<int>(photos.indexOf(shown))));
    }
    describe();
}

void CarouselBar::setThumbnail(const QString& path, const QImage& image)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == path)
            m_list->item(i)->setIcon(squareOf(image));
    }
}

void CarouselBar::setCoverText(const QString& text)
{
    m_coverText->setText(text);
    m_coverText->setVisible(!text.isEmpty());
}

QString CarouselBar::shownPhoto() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void CarouselBar::showNext(int step)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
}

void CarouselBar::move(int step)
{
    QStringList order = paths();
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    Q_EMIT reordered(order);
}

void CarouselBar::makeCover()
{
    QStringList order = paths();
    if (m_list->currentRow() <= 0)
        return;
    order.move(m_list->currentRow(), 0);
    Q_EMIT reordered(order);
}

void CarouselBar::takeOrder()
{
    describe();
    Q_EMIT reordered(paths());
}

void CarouselBar::describe()
{
    const int row = m_list->currentRow();
    const int count = m_list->count();
    for (int i = 0; i < count; ++i) {
        const QString name = QFileInfo(m_list->item(i)->data(Qt::UserRole).toString()).fileName();
        m_list->item(i)->setData(Qt::AccessibleTextRole,
                                 i == 0 ? tr("Cover, %1").arg(name)
                                        : tr("Photo %1, %2").arg(i + 1).arg(name));
    }
    m_position->setText(row == 0 ? tr("Cover, 1 of %1").arg(count)
                                 : tr("Photo %1 of %2").arg(row + 1).arg(count));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < count);
    m_cover->setVisible(row > 0);
}

} // namespace likecast
