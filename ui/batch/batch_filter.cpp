#include "ui/batch/batch_filter.h"

#include "ui/batch/batch_table_model.h"

#include <limits>

namespace likecast
{

namespace
{

bool acceptsFaces(FaceFilter filter, const BatchPhoto& photo)
{
    switch (filter) {
    case FaceFilter::All:
        return true;
    case FaceFilter::WithFaces:
        return photo.faces > 0;
    case FaceFilter::WithSmiles:
        return photo.smiles > 0;
    case FaceFilter::WithoutFaces:
        return photo.state == BatchPhoto::State::Scored && photo.faces == 0;
    case FaceFilter::Failed:
        return photo.state == BatchPhoto::State::Failed;
    }
    return true;
}

double sortValue(const BatchPhoto& photo, int column)
{
    constexpr double least = std::numeric_limits<double>::lowest();
    if (column == BatchTableModel::Rank) // the first rank has the most likes
        return photo.likes ? -photo.logMedian : std::numeric_limits<double>::max();
    if (photo.state != BatchPhoto::State::Scored)
        return least;
    switch (column) {
    case BatchTableModel::Likes:
        return photo.likes ? photo.logMedian : least;
    case BatchTableModel::Range:
        return photo.likes ? photo.likes->low : least;
    case BatchTableModel::Faces:
        return photo.faces;
    case BatchTableModel::Smiles:
        return photo.smiles;
    case BatchTableModel::Orientation:
        return static_cast<double>(photo.size.width()) / photo.size.height();
    default:
        return 0.0;
    }
}

} // namespace

bool BatchCriteria::accept(const BatchPhoto& photo) const
{
    if (photo.state == BatchPhoto::State::Waiting || !acceptsFaces(faces, photo))
        return false;
    if (shape && (photo.state != BatchPhoto::State::Scored || photo.shape() != *shape))
        return false;
    return !fewestLikes || (photo.likes && photo.likes->median >= *fewestLikes);
}

BatchFilter::BatchFilter(BatchTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // New ranks alone change no order.
    setSortRole(BatchTableModel::ScoredRole);
    setSourceModel(&model);
}

void BatchFilter::setCriteria(const BatchCriteria& criteria)
{
    m_criteria = criteria;
    invalidateFilter();
}

const BatchPhoto& BatchFilter::photo(int row) const
{
    return m_model.photo(mapToSource(index(row, 0)).row());
}

std::vector<BatchPhoto> BatchFilter::photos() const
{
    std::vector<BatchPhoto> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back(photo(row));
    return shown;
}

std::vector<int> BatchFilter::bestRows(int count) const
{
    std::vector<int> rows;
    for (const std::size_t row : bestPhotos(photos(), static_cast<std::size_t>(count)))
        rows.push_back(static_cast<int>(row));
    return rows;
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_criteria.accept(m_model.photo(row));
}

bool BatchFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int column = left.column();
    if (column == BatchTableModel::Thumbnail || column == BatchTableModel::File)
        return left.row() < right.row();
    const double first = sortValue(m_model.photo(left.row()), column);
    const double second = sortValue(m_model.photo(right.row()), column);
    if (first != second)
        return first < second;
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace likecast
