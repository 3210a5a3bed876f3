#include "ui/account/journal/journal_table.h"

#include "ui/account/shared/plain_table.h"
#include "ui/account/shared/post_cell.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/count_entry.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/thumbnails.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

#include <utility>

namespace likecast
{

namespace
{

/// Decodes its photo only when the row is painted.
class PhotoItem : public QTableWidgetItem
{
public:
    PhotoItem(Thumbnails& thumbnails, const QString& path)
        : m_thumbnails(thumbnails)
        , m_path(path)
    {
    }

    QVariant data(int role) const override
    {
        if (role == Qt::DecorationRole)
            return m_thumbnails.find(m_path);
        return QTableWidgetItem::data(role);
    }

private:
    Thumbnails& m_thumbnails;
    QString m_path;
};

/// Figures stand below each other.
Qt::Alignment alignmentOf(int column)
{
    const bool isFigure = column >= JournalTable::Predicted && column <= JournalTable::Actual;
    return (isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

} // namespace

JournalTable::JournalTable(PhotoPreviews& previews, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_thumbnails(new Thumbnails(previews, thumbnailLongEdge, this))
{
    setHorizontalHeaderLabels({QString(), tr("Posted"), tr("Predicted"), tr("Range"), tr("Actual"),
                               tr("In range"), tr("Caption")});
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    setAccessibleName(tr("Journal"));
    setAccessibleDescription(
        tr("Predictions and what really happened. F2 edits the likes, Delete removes the entry."));
    setWordWrap(false);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    makePlain(*this, Caption);
    setItemDelegate(new PostCellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(PostCellDelegate::rowHeight);
    horizontalHeader()->setSectionResizeMode(Photo, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(Photo, PostCellDelegate::rowHeight + 2 * gridUnit);
    setMinimumHeight(3 * PostCellDelegate::rowHeight);
    connect(this, &QTableWidget::itemChanged, this, &JournalTable::takeEdit);
    connect(m_thumbnails, &Thumbnails::loaded, viewport(), qOverload<>(&QWidget::update));
}

void JournalTable::setEntries(const std::vector<JournalEntry>& entries)
{
    if (entries == m_entries)
        return; // would close an editor
    m_isFilling = true;
    m_entries = entries;
    setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, entries[static_cast<std::size_t>(row)]);
    m_isFilling = false;
}

const JournalEntry* JournalTable::currentEntry() const
{
    const auto row = static_cast<std::size_t>(currentRow());
    return currentRow() >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void JournalTable::editCurrent()
{
    setFocus(Qt::OtherFocusReason);
    setCurrentCell(currentRow(), Actual);
    editItem(currentItem());
}

ChartTable JournalTable::chartTable() const
{
    ChartTable table;
    table.title = tr("Journal");
    table.columns = {tr("Posted"), tr("Predicted"), tr("Range from"), tr("Range to"),
                     tr("Actual"), tr("Typed"),     tr("Caption"),    tr("Model")};
    for (const JournalEntry& entry : m_entries) {
        table.rows.push_back({QDateTime::fromMSecsSinceEpoch(entry.postedAtMs),
                              entry.predictedMedian, entry.predictedLow, entry.predictedHigh,
                              entry.actualLikes ? QVariant(*entry.actualLikes) : QVariant(),
                              entry.isActualTyped ? tr("yes") : QString(), entry.caption,
                              entry.modelName + u' ' + entry.modelVersion});
    }
    return table;
}

QString JournalTable::actualText(const JournalEntry& entry)
{
    if (!entry.actualLikes)
        return tr("not yet");
    const QString count = formatCount(static_cast<double>(*entry.actualLikes));
    return entry.isActualTyped ? count + u'*' : count;
}

void JournalTable::fillRow(int row, const JournalEntry& entry)
{
    const auto put = [this, row](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFont(withTabularFigures(font()));
        item->setTextAlignment(alignmentOf(column));
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, column == Actual));
        setItem(row, column, item);
        return item;
    };
    auto* photo = new PhotoItem(*m_thumbnails, entry.photoPath);
    photo->setFlags(photo->flags().setFlag(Qt::ItemIsEditable, false));
    photo->setData(Qt::AccessibleTextRole,
                   entry.photoPath.isEmpty() ? tr("no photo") : tr("photo"));
    setItem(row, Photo, photo);
    put(Posted, shortMoment(entry.postedAtMs));
    put(Predicted, formatCount(entry.predictedMedian));
    put(Range, formatRange(entry.predictedLow, entry.predictedHigh));
    put(Caption, entry.caption.simplified())->setToolTip(entry.caption);
    if (!entry.actualLikes) {
        put(Actual, actualText(entry))->setToolTip(tr("Press F2 to type them."));
        put(Held, QStringLiteral("–"));
        return;
    }
    const auto likes = static_cast<double>(*entry.actualLikes);
    auto* actual = put(Actual, actualText(entry));
    if (entry.isActualTyped) {
        actual->setToolTip(tr("You typed this number."));
        actual->setData(Qt::AccessibleDescriptionRole, actual->toolTip());
    }
    put(Held, likes < entry.predictedLow    ? tr("no, fewer")
              : likes > entry.predictedHigh ? tr("no, more")
                                            : tr("yes"));
}

void JournalTable::resizeEvent(QResizeEvent* event)
{
    // The caption needs the room more than what range and likes already tell.
    constexpr int roomForAll = 800;
    setColumnHidden(Held, width() < roomForAll);
    QTableWidget::resizeEvent(event);
}

void JournalTable::takeEdit(QTableWidgetItem* item)
{
    const auto row = static_cast<std::size_t>(item->row());
    if (m_isFilling || item->column() != Actual || row >= m_entries.size())
        return;
    const JournalEntry entry = m_entries[row];
    const QString text = item->text().remove(u'*').trimmed();
    const std::optional<double> typed = parseCount(text, QLocale());
    LikesFigure figure;
    if (typed)
        figure = {0, static_cast<qint64>(*typed), QDateTime::currentMSecsSinceEpoch(), true};
    m_isFilling = true;
    item->setText(actualText(entry)); // until the database has answered
    m_isFilling = false;
    if ((typed || text.isEmpty()) && figure.likes != entry.actualLikes)
        Q_EMIT likesTyped(entry, figure);
}

} // namespace likecast
