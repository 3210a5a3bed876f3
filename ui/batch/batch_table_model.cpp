#include "ui/batch/batch_table_model.h"

#include "ui/account/shared/post_cell.h"
#include "ui/batch/batch_text.h"
#include "ui/common/number_format.h"
#include "ui/predict/photo/photo_previews.h"

#include <QDir>
#include <QFileInfo>

namespace likecast
{

namespace
{

constexpr int thumbnailEdge = 2 * PostCellDelegate::rowHeight;

bool isNumber(int column)
{
    return column == BatchTableModel::Likes || column == BatchTableModel::Range ||
           column == BatchTableModel::Rank || column == BatchTableModel::Faces ||
           column == BatchTableModel::Smiles;
}

QString textOf(const BatchPhoto& photo, BatchTableModel::Column column)
{
    const bool isScored = photo.state == BatchPhoto::State::Scored;
    const QString unknown = QStringLiteral("–");
    switch (column) {
    case BatchTableModel::File:
        return photo.state == BatchPhoto::State::Failed ? failureText(photo)
                                                        : QFileInfo(photo.path).fileName();
    case BatchTableModel::Likes:
        return photo.likes ? formatCount(photo.likes->median) : unknown;
    case BatchTableModel::Range:
        return photo.likes ? formatRange(photo.likes->low, photo.likes->high) : unknown;
    case BatchTableModel::Rank:
        return photo.rank > 0 ? QLocale().toString(photo.rank) : unknown;
    case BatchTableModel::Faces:
        return isScored ? QLocale().toString(photo.faces) : unknown;
    case BatchTableModel::Smiles:
        return isScored ? QLocale().toString(photo.smiles) : unknown;
    case BatchTableModel::Orientation:
        return isScored ? shapeText(photo.shape()) : unknown;
    default:
        return {};
    }
}

QString fileToolTip(const BatchPhoto& photo)
{
    const QString path = QDir::toNativeSeparators(photo.path);
    return photo.state == BatchPhoto::State::Failed ? failureText(photo) + u'\n' + path : path;
}

} // namespace

BatchTableModel::BatchTableModel(const PhotoBatch& batch, PhotoPreviews& previews, QObject* parent)
    : QAbstractTableModel(parent)
    , m_batch(batch)
    , m_previews(previews)
{
    connect(&batch, &PhotoBatch::stateChanged, this, [this] {
        if (m_batch.state() != PhotoBatch::State::Running)
            return;
        beginResetModel();
        m_thumbnails.clear();
        endResetModel();
    });
    connect(&batch, &PhotoBatch::scored, this, &BatchTableModel::showScored);
}

void BatchTableModel::showScored(const std::vector<std::size_t>& indexes)
{
    // Neighbours together: a view sorts once for each change.
    std::vector<int> rows(indexes.begin(), indexes.end());
    std::ranges::sort(rows);
    for (auto first = rows.begin(); first != rows.end();) {
        auto next = first + 1;
        while (next != rows.end() && *next == *(next - 1) + 1)
            ++next;
        Q_EMIT dataChanged(index(*first, 0), index(*(next - 1), ColumnCount - 1));
        first = next;
    }
    Q_EMIT dataChanged(index(0, Rank), index(rowCount() - 1, Rank), {Qt::DisplayRole});
}

int BatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batch.photos().size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTableModel::thumbnail(const QString& path, int row) const
{
    if (const auto cached = m_previews.cached(path, thumbnailEdge))
        return cached->image;
    if (!m_thumbnails.contains(path)) {
        m_thumbnails.insert(path);
        auto* self = const_cast<BatchTableModel*>(this);
        m_previews.load(path, thumbnailEdge, self, [self, path, row](const Result<Photo>& decoded) {
            if (!decoded || row >= self->rowCount() || self->photo(row).path != path)
                return;
            self->m_thumbnails.remove(path);
            const QModelIndex changed = self->index(row, Thumbnail);
            Q_EMIT self->dataChanged(changed, changed, {Qt::DecorationRole});
        });
    }
    return {};
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BatchPhoto& shown = photo(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(shown, column);
    case Qt::DecorationRole:
        return column == Thumbnail ? thumbnail(shown.path, index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Rank && shown.rank > 0)
            return tr("Photos too close to call share a rank.");
        return column == File ? fileToolTip(shown) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Thumbnail ? tr("photo") : textOf(shown, column);
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    }
    // People look for the most first, and for the first rank.
    if (role == Qt::InitialSortOrderRole)
        return isNumber(section) && section != Rank ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Likes:
        return tr("Likes");
    case Range:
        return tr("Range");
    case Rank:
        return tr("Rank");
    case Faces:
        return tr("Faces");
    case Smiles:
        return tr("Smiles");
    case Orientation:
        return tr("Orientation");
    default:
        return QString();
    }
}

} // namespace likecast
