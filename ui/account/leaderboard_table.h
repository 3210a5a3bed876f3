#pragma once

#include "core/own_models/account_leaderboard.h"

#include <QTableWidget>

namespace likecast
{

/// The models of one account, best first, with what each reached; for one that cannot be used its
/// reason stands in the place of figures.
class LeaderboardTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LeaderboardTable(QWidget* parent = nullptr);

    /// `inUse` is marked as what Predict uses.
    void setLeaderboard(const AccountLeaderboard& board, const QString& inUse, bool inUseIsOwn);

protected:
    /// Where it is narrow, names count for more than the figure that says least beside the others.
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillRow(int row, const LeaderboardEntry& entry, bool isInUse);
    void fillRule(int row, const AccountLeaderboard& board);
    void put(int row, int column, const QString& text, const QString& toolTip = {});
    void fitHeight();
};

} // namespace likecast
