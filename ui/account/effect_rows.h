#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace likecast
{

/// One line of EffectRows.
struct EffectRow {
    QString name;
    QString value;      ///< what stands behind the bar: "+12 %"
    double share = 0.0; ///< of half the bar, [-1, 1]; to the trailing side what raises
    QString toolTip = {};
};

/// Names with a bar from the middle and a value each. Says itself row by row to assistive
/// technology.
class EffectRows : public QWidget
{
    Q_OBJECT

public:
    explicit EffectRows(const QString& name, QWidget* parent = nullptr);

    /// `empty` stands in the place of no rows.
    void setRows(const std::vector<EffectRow>& rows, const QString& empty);
    std::size_t rowCount() const { return m_count; }

private:
    QGridLayout* m_grid;
    std::size_t m_count = 0;
};

} // namespace likecast
