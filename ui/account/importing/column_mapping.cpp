#include "ui/account/importing/column_mapping.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

QString meaningText(ColumnMeaning meaning)
{
    switch (meaning) {
    case ColumnMeaning::Time:
        return ColumnMapping::tr("Date and time");
    case ColumnMeaning::Clock:
        return ColumnMapping::tr("Time of day");
    case ColumnMeaning::Likes:
        return ColumnMapping::tr("Likes");
    case ColumnMeaning::Comments:
        return ColumnMapping::tr("Comments");
    case ColumnMeaning::Caption:
        return ColumnMapping::tr("Caption");
    case ColumnMeaning::MediaType:
        return ColumnMapping::tr("Media type");
    case ColumnMeaning::Permalink:
        return ColumnMapping::tr("Link to the post");
    case ColumnMeaning::Saves:
        return ColumnMapping::tr("Saves");
    case ColumnMeaning::Shares:
        return ColumnMapping::tr("Shares");
    case ColumnMeaning::Reach:
        return ColumnMapping::tr("Reach");
    case ColumnMeaning::Views:
        return ColumnMapping::tr("Views");
    case ColumnMeaning::Followers:
        return ColumnMapping::tr("Followers");
    case ColumnMeaning::Account:
        return ColumnMapping::tr("Account");
    case ColumnMeaning::Photo:
        return ColumnMapping::tr("Photo file");
    case ColumnMeaning::Network:
        return ColumnMapping::tr("Network");
    case ColumnMeaning::Status:
        return ColumnMapping::tr("Published or draft");
    case ColumnMeaning::Following:
        return ColumnMapping::tr("Following");
    case ColumnMeaning::MediaCount:
        return ColumnMapping::tr("Number of posts");
    case ColumnMeaning::Shortcode:
        return ColumnMapping::tr("Code in the link");
    case ColumnMeaning::MediaId:
        return ColumnMapping::tr("Post ID");
    case ColumnMeaning::LikesHidden:
        return ColumnMapping::tr("Likes hidden");
    case ColumnMeaning::TimeZone:
        return ColumnMapping::tr("Time zone");
    case ColumnMeaning::TimePrecision:
        return ColumnMapping::tr("Precision of the time");
    }
    return {};
}

/// What people look for comes first.
constexpr ColumnMeaning offered[] = {
    ColumnMeaning::Time,      ColumnMeaning::Clock,        ColumnMeaning::Likes,
    ColumnMeaning::Comments,  ColumnMeaning::Caption,      ColumnMeaning::MediaType,
    ColumnMeaning::Permalink, ColumnMeaning::Saves,        ColumnMeaning::Shares,
    ColumnMeaning::Reach,     ColumnMeaning::Views,        ColumnMeaning::Followers,
    ColumnMeaning::Account,   ColumnMeaning::Photo,        ColumnMeaning::Network,
    ColumnMeaning::Status,    ColumnMeaning::Following,    ColumnMeaning::MediaCount,
    ColumnMeaning::Shortcode, ColumnMeaning::MediaId,      ColumnMeaning::LikesHidden,
    ColumnMeaning::TimeZone,  ColumnMeaning::TimePrecision};
static_assert(std::size(offered) == columnMeaningCount);

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_missing(PlainLabel::paragraph({}, TextRole::Small, this))
    , m_markLabel(new PlainLabel(this))
    , m_mark(new QComboBox(this))
    , m_orderLabel(new PlainLabel(this))
    , m_order(new QComboBox(this))
{
    setUpTable();
    m_mark->setAccessibleName(tr("Numbers"));
    m_mark->addItem(tr("Choose…"));
    m_mark->addItem(tr("The comma is the decimal mark"), static_cast<int>(DecimalMark::Comma));
    m_mark->addItem(tr("The point is the decimal mark"), static_cast<int>(DecimalMark::Point));
    m_order->setAccessibleName(tr("Dates"));
    m_order->addItem(tr("Choose…"));
    m_order->addItem(tr("Day before month"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("Month before day"), static_cast<int>(DateOrder::MonthFirst));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table);
    for (const auto& [label, chooser] : {std::pair(m_markLabel, m_mark), {m_orderLabel, m_order}}) {
        label->setBuddy(chooser);
        label->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(label, 1);
        row->addWidget(chooser);
        column->addLayout(row);
        connect(chooser, &QComboBox::activated, this, &ColumnMapping::changed);
    }
    column->addWidget(m_missing);
    column->addStretch(1);
}

void ColumnMapping::setUpTable()
{
    m_table->setAccessibleName(tr("Columns of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    setTextRole(m_table->horizontalHeader(), TextRole::Small);
}

void ColumnMapping::setTable(const TableInspection& table, const ImportOptions& options)
{
    m_shown = table;
    m_options = options;
    m_meanings.clear();
    m_table->clear();
    const auto columns = static_cast<int>(table.titles.size());
    const auto rows = static_cast<int>(table.sampleRows.size());
    m_table->setColumnCount(columns);
    m_table->setRowCount(1 + rows);
    m_table->setHorizontalHeaderLabels(table.titles);
    for (int column = 0; column < columns; ++column) {
        addChooser(column);
        for (int row = 0; row < rows; ++row) {
            const QString text =
                table.sampleRows[static_cast<std::size_t>(row)].value(column).simplified();
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text.toHtmlEscaped());
            m_table->setItem(row + 1, column, item);
        }
        const int width = m_meanings.back()->sizeHint().width() + 2 * gridUnit;
        m_table->setColumnWidth(column, width);
    }
    setFocusProxy(m_meanings.empty() ? nullptr : m_meanings.front());
    const int rowHeight = std::max(controlHeight, m_table->fontMetrics().height() + gridUnit);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setFixedHeight((rows + 1) * rowHeight +
                            m_table->horizontalHeader()->sizeHint().height() + 2 * gridUnit);

    const TableQuestions& questions = table.questions;
    const bool asksMark = !questions.decimalExamples.isEmpty() || options.decimalMark;
    m_markLabel->setText(questions.decimalExamples.isEmpty()
                             ? tr("Numbers:")
                             : tr("Numbers such as %1 can be read in two ways:")
                                   .arg(questions.decimalExamples.join(QStringLiteral("; "))));
    m_mark->setCurrentIndex(
        options.decimalMark ? m_mark->findData(static_cast<int>(*options.decimalMark)) : 0);
    m_markLabel->setVisible(asksMark);
    m_mark->setVisible(asksMark);
    const bool asksOrder = !questions.dateExamples.isEmpty() || options.dateOrder;
    m_orderLabel->setText(questions.dateExamples.isEmpty()
                              ? tr("Dates:")
                              : tr("Dates such as %1 can be read in several ways:")
                                    .arg(questions.dateExamples.join(QStringLiteral("; "))));
    const auto yearFirst = static_cast<int>(DateOrder::YearFirst);
    if (const int place = m_order->findData(yearFirst); place >= 0)
        m_order->removeItem(place);
    if (questions.mayYearLead || options.dateOrder == DateOrder::YearFirst)
        m_order->addItem(tr("Year, month, day"), yearFirst);
    m_order->setCurrentIndex(
        options.dateOrder ? m_order->findData(static_cast<int>(*options.dateOrder)) : 0);
    m_orderLabel->setVisible(asksOrder);
    m_order->setVisible(asksOrder);
    showMissing();
}

void ColumnMapping::addChooser(int column)
{
    auto* chooser = new QComboBox;
    chooser->setAccessibleName(tr("What column “%1” holds").arg(m_shown.titles[column]));
    chooser->addItem(tr("Not used"));
    for (const ColumnMeaning meaning : offered)
        chooser->addItem(meaningText(meaning), static_cast<int>(meaning));
    if (const auto meaning = m_shown.columns.of(column))
        chooser->setCurrentIndex(chooser->findData(static_cast<int>(*meaning)));
    chooser->installEventFilter(this);
    m_meanings.push_back(chooser);
    m_table->setCellWidget(0, column, chooser);
    connect(chooser, &QComboBox::currentIndexChanged, this, [this, column] { take(column); });
}

/// Tab also reaches choosers outside the view.
bool ColumnMapping::eventFilter(QObject* watched, QEvent* event)
{
    const auto chooser = std::find(m_meanings.begin(), m_meanings.end(), watched);
    if (event->type() == QEvent::FocusIn && chooser != m_meanings.end())
        m_table->scrollTo(
            m_table->model()->index(0, static_cast<int>(chooser - m_meanings.begin())));
    return QWidget::eventFilter(watched, event);
}

void ColumnMapping::take(int column)
{
    const QVariant meaning = m_meanings[static_cast<std::size_t>(column)]->currentData();
    for (std::size_t i = 0; meaning.isValid() && i < m_meanings.size(); ++i) {
        if (static_cast<int>(i) == column || m_meanings[i]->currentData() != meaning)
            continue;
        const QSignalBlocker quiet(m_meanings[i]);
        m_meanings[i]->setCurrentIndex(0);
    }
    showMissing();
    Q_EMIT changed();
}

int ColumnMapping::columnOf(ColumnMeaning meaning) const
{
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        const QVariant held = m_meanings[i]->currentData();
        if (held.isValid() && held.toInt() == static_cast<int>(meaning))
            return static_cast<int>(i);
    }
    return -1;
}

void ColumnMapping::showMissing()
{
    QStringList missing;
    if (!hasTime())
        missing += tr("Choose the column with the date, or with the link to the post.");
    if (columnOf(ColumnMeaning::Likes) < 0)
        missing += tr("Without a column for likes, the posts come in without likes. You can type "
                      "them afterwards.");
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

bool ColumnMapping::hasTime() const
{
    return columnOf(ColumnMeaning::Time) >= 0 || columnOf(ColumnMeaning::Permalink) >= 0 ||
           columnOf(ColumnMeaning::Shortcode) >= 0 || columnOf(ColumnMeaning::MediaId) >= 0;
}

bool ColumnMapping::isComplete() const
{
    const TableQuestions& questions = m_shown.questions;
    return hasTime() && (questions.decimalExamples.isEmpty() || m_mark->currentData().isValid()) &&
           (questions.dateExamples.isEmpty() || m_order->currentData().isValid());
}

ImportOptions ColumnMapping::options() const
{
    ImportOptions options = m_options;
    options.columns.clear();
    for (const ColumnMeaning meaning : offered) {
        const int column = columnOf(meaning);
        // A meaning taken off its column and likes that no column holds are answers, too.
        if (column >= 0)
            options.columns[meaning] = m_shown.titles[column];
        else if (m_shown.columns.has(meaning) || meaning == ColumnMeaning::Likes)
            options.columns[meaning] = QString();
    }
    options.likesLabel.clear();
    if (const QVariant mark = m_mark->currentData(); mark.isValid())
        options.decimalMark = static_cast<DecimalMark>(mark.toInt());
    if (const QVariant order = m_order->currentData(); order.isValid())
        options.dateOrder = static_cast<DateOrder>(order.toInt());
    return options;
}

} // namespace likecast
