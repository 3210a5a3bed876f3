#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace likecast
{

/// One line of EffectRows.
struct EffectRow {
    QString name;
    QString value; ///< shown after the bar: "+12 %"
    double share =
        0.0; ///< of half the bar, in [-1, 1]; positive values extend to the trailing side
    QString toolTip = {};
};

/// Names, each with a bar from the middle and a value. Assistive technology reads it row by row.
class EffectRows : public QWidget
{
    Q_OBJECT

public:
    explicit EffectRows(const QString& name, QWidget* parent = nullptr);

    /// Shows `empty` if there are no rows.
    void setRows(const std::vector<EffectRow>& rows, const QString& empty);
    std::size_t rowCount() const { return m_count; }

private:
    QGridLayout* m_grid;
    std::size_t m_count = 0;
};

} // namespace likecast
