#pragma once

#include "core/batch/photo_batch.h"

#include <QAbstractTableModel>
#include <QSet>

namespace likecast
{

class PhotoPreviews;

/// The photos of a batch in their original order, with their ranks so far. Thumbnails are decoded
/// off this thread, for visible rows only. Window thread only.
class BatchTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Thumbnail, File, Likes, Range, Rank, Faces, Smiles, Orientation, ColumnCount };

    /// Changes when a photo is scored, but not when only its rank moves; for sorting.
    static constexpr int ScoredRole = Qt::UserRole;

    /// The collaborators must outlive the model.
    BatchTableModel(const PhotoBatch& batch, PhotoPreviews& previews, QObject* parent = nullptr);

    const BatchPhoto& photo(int row) const
    {
        return m_batch.photos()[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showScored(const std::vector<std::size_t>& indexes);
    QVariant thumbnail(const QString& path, int row) const;

    const PhotoBatch& m_batch;
    PhotoPreviews& m_previews;
    mutable QSet<QString> m_thumbnails; ///< being decoded, or impossible to decode
};

} // namespace likecast
