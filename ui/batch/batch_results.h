#pragma once

#include "ui/batch/batch_filter.h"
#include "ui/common/card.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace likecast
{

class BatchTableModel;
class PhotoBatch;
class PhotoPreviews;

/// The scored photos as a table: filters, sorting by header, selecting the best, export as CSV.
class BatchResults : public Card
{
    Q_OBJECT

public:
    /// The batch must outlive it.
    explicit BatchResults(const PhotoBatch& batch, QWidget* parent = nullptr);

    const BatchFilter& shown() const { return *m_filter; }
    QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void draftsRequested(const QStringList& paths);
    void saved(const QString& filePath);
    void failed(const likecast::Error& error);

private:
    QWidget* makeFilters();
    QWidget* makeActions();
    void setUpTable();
    void filter();
    void showCounts();
    void selectBest();
    QStringList selectedPaths() const;
    void chooseFile();
    void save(const QString& filePath);

    PhotoPreviews* m_previews;
    BatchTableModel* m_model;
    BatchFilter* m_filter;
    QComboBox* m_faces;
    QComboBox* m_shape;
    QLineEdit* m_likes;
    QLabel* m_count;
    QTableView* m_table;
    QSpinBox* m_best;
    QPushButton* m_add;
    QPushButton* m_save;
    QTimer m_typing; ///< the filter follows shortly after the last key press
};

} // namespace likecast
