#include "ui/batch/batch_results.h"

#include "core/batch/photo_batch.h"
#include "core/common/when_answered.h"
#include "ui/account/shared/post_table.h"
#include "ui/batch/batch_table_model.h"
#include "ui/batch/batch_text.h"
#include "ui/common/file_dialog.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/count_entry.h"
#include "ui/predict/photo/photo_intake.h"
#include "ui/predict/photo/photo_previews.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTableView>
#include <QtConcurrent>

namespace likecast
{

namespace
{

constexpr int filterAfterMs = 150;
constexpr qsizetype thumbnailsKib = 24 * 1024;
constexpr int bestAtFirst = 9; ///< one screen of the profile grid

Result<void> write(const QString& filePath, const QByteArray& bytes)
{
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString());
    return {};
}

} // namespace

BatchResults::BatchResults(const PhotoBatch& batch, QWidget* parent)
    : Card(parent)
    , m_previews(new PhotoPreviews(this, thumbnailsKib))
    , m_model(new BatchTableModel(batch, *m_previews, this))
    , m_filter(new BatchFilter(*m_model, this))
    , m_faces(new QComboBox(this))
    , m_shape(new QComboBox(this))
    , m_likes(new QLineEdit(this))
    , m_count(new PlainLabel({}, TextRole::Small, this))
    , m_table(new QTableView(this))
    , m_best(new QSpinBox(this))
    , m_add(new QPushButton(tr("Add to drafts"), this))
    , m_save(new QPushButton(tr("Export CSV…"), this))
{
    content()->addWidget(makeFilters());
    setUpTable();
    content()->addWidget(m_table, 1);
    content()->addWidget(makeActions());
    m_typing.setSingleShot(true);
    m_typing.setInterval(filterAfterMs);
    connect(&m_typing, &QTimer::timeout, this, &BatchResults::filter);
    connect(m_likes, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_faces, &QComboBox::currentIndexChanged, this, &BatchResults::filter);
    connect(m_shape, &QComboBox::currentIndexChanged, this, &BatchResults::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchResults::showCounts);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &BatchResults::showCounts);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BatchResults::showCounts);
    showCounts();
}

QWidget* BatchResults::makeFilters()
{
    m_faces->setAccessibleName(tr("Faces"));
    m_faces->addItem(tr("All photos"), static_cast<int>(FaceFilter::All));
    m_faces->addItem(tr("With faces"), static_cast<int>(FaceFilter::WithFaces));
    m_faces->addItem(tr("With smiles"), static_cast<int>(FaceFilter::WithSmiles));
    m_faces->addItem(tr("Without faces"), static_cast<int>(FaceFilter::WithoutFaces));
    m_faces->addItem(tr("Not readable"), static_cast<int>(FaceFilter::Failed));
    m_shape->setAccessibleName(tr("Orientation"));
    m_shape->addItem(tr("Any orientation"));
    for (const PhotoShape shape : {PhotoShape::Landscape, PhotoShape::Portrait, PhotoShape::Square})
        m_shape->addItem(shapeText(shape), static_cast<int>(shape));
    m_likes->setPlaceholderText(tr("At least … likes"));
    m_likes->setObjectName(QStringLiteral("fewest likes"));
    m_likes->setAccessibleName(tr("At least this many likes"));
    m_likes->setClearButtonEnabled(true);

    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->addWidget(m_faces);
    row->addWidget(m_shape);
    row->addWidget(m_likes, 1);
    row->addWidget(m_count);
    return filters;
}

QWidget* BatchResults::makeActions()
{
    m_best->setRange(1, mostDrafts);
    m_best->setValue(bestAtFirst);
    m_best->setAccessibleName(tr("Number of photos to select"));
    auto* select = new QPushButton(tr("Select the best"), this);
    select->setToolTip(tr("Select the photos with the most likes among those shown"));
    connect(select, &QPushButton::clicked, this, &BatchResults::selectBest);
    setPrimary(m_add);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT draftsRequested(selectedPaths()); });
    m_save->setToolTip(tr("Save the table as shown"));
    connect(m_save, &QPushButton::clicked, this, &BatchResults::chooseFile);

    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->addWidget(select);
    row->addWidget(m_best);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_save);
    return actions;
}

void BatchResults::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Photos"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUpPostTable(*m_table,
                   {BatchTableModel::Thumbnail, BatchTableModel::File, BatchTableModel::Likes, 2});
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    fitColumn(*m_table, BatchTableModel::Likes, 9);
    fitColumn(*m_table, BatchTableModel::Range, 14);
    fitColumn(*m_table, BatchTableModel::Rank, 7);
    fitColumn(*m_table, BatchTableModel::Faces, 7);
    fitColumn(*m_table, BatchTableModel::Smiles, 8);
    fitColumn(*m_table, BatchTableModel::Orientation, 11);
}

void BatchResults::filter()
{
    BatchCriteria criteria;
    criteria.faces = static_cast<FaceFilter>(m_faces->currentData().toInt());
    if (m_shape->currentData().isValid())
        criteria.shape = static_cast<PhotoShape>(m_shape->currentData().toInt());
    criteria.fewestLikes = parseCount(m_likes->text().trimmed(), QLocale());
    m_filter->setCriteria(criteria);
    showCounts();
}

void BatchResults::showCounts()
{
    const int shown = m_filter->rowCount();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    m_count->setText(selected > 0
                         ? tr("%1 of %2 selected")
                               .arg(formatCount(static_cast<double>(selected)), formatCount(shown))
                         : tr("%1 photos", "a number", shown).arg(formatCount(shown)));
    m_add->setEnabled(selected > 0 && selected <= mostDrafts);
    m_add->setToolTip(selected > mostDrafts ? tr("Select at most %n photos", nullptr, mostDrafts)
                                            : tr("Make drafts of the selected photos on Predict"));
    m_save->setEnabled(shown > 0);
}

void BatchResults::selectBest()
{
    QItemSelection best;
    for (const int row : m_filter->bestRows(m_best->value())) {
        const QModelIndex index = m_filter->index(row, 0);
        best.select(index, index);
    }
    m_table->selectionModel()->select(best, QItemSelectionModel::ClearAndSelect |
                                                QItemSelectionModel::Rows);
}

QStringList BatchResults::selectedPaths() const
{
    // In the order shown, whatever the order of selecting.
    QStringList paths;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            paths += m_filter->photo(row).path;
    }
    return paths;
}

void BatchResults::chooseFile()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    askForFile(this,
               {.title = tr("Export CSV"), .saveAs = QStringLiteral("batch-%1.csv").arg(today)},
               [this](const QStringList& paths) { save(paths.first()); });
}

void BatchResults::save(const QString& filePath)
{
    const auto written = QtConcurrent::run(
        [filePath, photos = m_filter->photos()] { return write(filePath, batchCsv(photos)); });
    whenAnswered(written, this, [this, filePath](const Result<void>& outcome) {
        if (outcome)
            Q_EMIT saved(filePath);
        else
            Q_EMIT failed(outcome.error());
    });
}

} // namespace likecast
