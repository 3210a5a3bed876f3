#pragma once

#include "core/instagram/formats/post_importer.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace likecast
{

/// The first rows of a table, with a chooser above each column for what it holds, and choosers for
/// whatever its numbers and dates leave ambiguous. At most one column holds each meaning.
class ColumnMapping : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    /// Shows what the columns were recognised as. `options` holds the earlier answers. Emits
    /// nothing.
    void setTable(const TableInspection& table, const ImportOptions& options);
    /// The options from setTable() with the answers given since.
    ImportOptions options() const;
    /// Whether a column holds the time or something that reveals it, and no question is open.
    bool isComplete() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void addChooser(int column);
    void take(int column);
    int columnOf(ColumnMeaning meaning) const;
    bool hasTime() const;
    void showMissing();

    TableInspection m_shown;
    ImportOptions m_options;
    std::vector<QComboBox*> m_meanings; ///< by column
    QTableWidget* m_table;
    QLabel* m_missing;
    QLabel* m_markLabel;
    QComboBox* m_mark;
    QLabel* m_orderLabel;
    QComboBox* m_order;
};

} // namespace likecast
