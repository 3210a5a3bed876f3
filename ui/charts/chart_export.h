#pragma once

#include "core/common/result.h"
#include "ui/charts/chart_table.h"

#include <QImage>
#include <QObject>

#include <functional>

class QPainter;
class QWidget;

namespace likecast
{

/// What the user can take out of a chart: a picture (clipboard, PNG, SVG) and its data (CSV, table
/// view). Adds a context menu to the chart and answers in the nearest message bar.
class ChartExport : public QObject
{
    Q_OBJECT

public:
    using TableSource = std::function<ChartTable()>;

    /// `view` paints the chart and owns this object.
    ChartExport(QWidget* view, TableSource table);

    /// The chart on a card, below its title.
    QSize paintedSize() const;
    void paint(QPainter& painter) const;
    QImage picture() const; ///< paint() at twice the size
    /// While true, the chart leaves out its cursor.
    bool isPainting() const { return m_isPainting; }
    ChartTable table() const { return m_table(); }

    /// Writes PNG, SVG or CSV, as the file's suffix says. Errors: FileUnwritable.
    Result<void> save(const QString& path) const;

    /// The menu of these actions; deletes itself when it is closed.
    void openMenu(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QByteArray contentFor(const QString& suffix) const;
    void chooseFile(const QString& suffix);
    void saveAndTell(const QString& path);
    int titleHeight() const;

    QWidget* m_view;
    TableSource m_table;
    mutable bool m_isPainting = false;
};

} // namespace likecast
