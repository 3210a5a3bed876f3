#pragma once

#include "core/storage/posts/journal_repository.h"
#include "ui/charts/chart_table.h"

#include <QTableWidget>

#include <vector>

namespace likecast
{

class PhotoPreviews;
class Thumbnails;

/// The journal's entries, newest first. Actual likes are edited in place; typed ones carry an
/// asterisk.
class JournalTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Photo, Posted, Predicted, Range, Actual, Held, Caption, ColumnCount };

    /// `previews` must outlive the table.
    explicit JournalTable(PhotoPreviews& previews, QWidget* parent = nullptr);

    void setEntries(const std::vector<JournalEntry>& entries);
    const JournalEntry* currentEntry() const; ///< null without one
    void editCurrent();
    ChartTable chartTable() const; ///< all entries, for CSV

Q_SIGNALS:
    void likesTyped(const likecast::JournalEntry& entry, const likecast::LikesFigure& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString actualText(const JournalEntry& entry);
    void fillRow(int row, const JournalEntry& entry);
    void takeEdit(QTableWidgetItem* item);

    Thumbnails* m_thumbnails;
    std::vector<JournalEntry> m_entries;
    bool m_isFilling = false;
};

} // namespace likecast
