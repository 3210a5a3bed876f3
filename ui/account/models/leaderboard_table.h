#pragma once

#include "core/own_models/account_leaderboard.h"
#include "ui/charts/chart_table.h"

#include <QTableWidget>

namespace likecast
{

/// The models for one account, best first, with their results. A model that cannot be used shows
/// the reason instead of figures.
class LeaderboardTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LeaderboardTable(QWidget* parent = nullptr);

    /// Marks `inUse` as the model that Predict uses.
    void setLeaderboard(const AccountLeaderboard& board, const QString& inUse, bool inUseIsOwn);
    ChartTable chartTable() const; ///< all columns with exact figures, for CSV

protected:
    /// When narrow, hides the least useful column to make room for the names.
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString nameOf(const LeaderboardEntry& entry);
    void fillRow(int row, const LeaderboardEntry& entry, bool isInUse);
    void fillRule(int row, const AccountLeaderboard& board);
    void put(int row, int column, const QString& text, const QString& toolTip = {});
    void fitHeight();

    AccountLeaderboard m_leaderboard;
};

} // namespace likecast
