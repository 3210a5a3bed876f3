#pragma once

#include "core/batch/batch_photo.h"

#include <QSortFilterProxyModel>

namespace likecast
{

class BatchTableModel;

enum class FaceFilter { All, WithFaces, WithSmiles, WithoutFaces, Failed };

/// Which photos of a batch are shown.
struct BatchCriteria {
    FaceFilter faces = FaceFilter::All;
    std::optional<PhotoShape> shape = std::nullopt;
    std::optional<double> fewestLikes = std::nullopt;

    /// Photos still waiting are never shown.
    bool accept(const BatchPhoto& photo) const;
};

/// The scored photos that meet the criteria, sorted by any column; equal ones in their original
/// order.
class BatchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit BatchFilter(BatchTableModel& model, QObject* parent = nullptr);

    void setCriteria(const BatchCriteria& criteria);

    const BatchPhoto& photo(int row) const; ///< in a row as shown
    std::vector<BatchPhoto> photos() const; ///< as shown
    /// The rows of the `count` photos with the most likes among those shown, best first.
    std::vector<int> bestRows(int count) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    BatchTableModel& m_model;
    BatchCriteria m_criteria;
};

} // namespace likecast
