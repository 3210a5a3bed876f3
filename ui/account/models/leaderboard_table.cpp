#include "ui/account/models/leaderboard_table.h"

#include "ui/account/shared/insight_text.h"
#include "ui/account/shared/plain_table.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QHeaderView>

#include <cmath>

namespace likecast
{

namespace
{

enum Column { Model, Miss, Within, Order, Held, Gain, ColumnCount };

QString percent(const std::optional<double>& share)
{
    return share ? formatPercent(*share) : QStringLiteral("–");
}

QString ruleName(const AccountLeaderboard& board)
{
    return LeaderboardTable::tr("Guess: %1", "a simple rule").arg(ruleText(board.bestBaseline));
}

} // namespace

LeaderboardTable::LeaderboardTable(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Model"), tr("Typical\nerror"), tr("Within 25 %"),
                               tr("Pairs\nin order"), tr("In range"),
                               tr("Better than\na simple guess")});
    const QStringList explanations{
        tr("All models, best on this account first"),
        tr("Half of the predictions are off by less than this"),
        tr("Predictions that are off by at most 25 %"),
        tr("How often the model picks the post with more likes out of two close in time. A guess "
           "gets 50 %."),
        tr("Posts whose likes landed in the 80 % range. Close to 80 % is right."),
        tr("How much smaller the average error is than that of the best simple guess")};
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setToolTip(explanations[column]);
    for (int column = Miss; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setAccessibleName(tr("Models on this account"));
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    makePlain(*this, Model);
    horizontalHeader()->setFixedHeight(controlHeight + fontMetrics().height()); // two lines
    fitHeight();
}

void LeaderboardTable::resizeEvent(QResizeEvent* event)
{
    constexpr int leastForAll = 660;
    setColumnHidden(Within, width() < leastForAll);
    QTableWidget::resizeEvent(event);
}

void LeaderboardTable::put(int row, int column, const QString& text, const QString& toolTip)
{
    auto* item = new QTableWidgetItem(text);
    item->setFont(withTabularFigures(font()));
    item->setToolTip(toolTip);
    if (column != Model && columnSpan(row, column) == 1)
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setItem(row, column, item);
}

void LeaderboardTable::setLeaderboard(const AccountLeaderboard& board, const QString& inUse,
                                      bool inUseIsOwn)
{
    m_leaderboard = board;
    clearSpans();
    setRowCount(static_cast<int>(board.entries.size()) + 1);
    int row = 0;
    bool ruleShown = false;
    for (const LeaderboardEntry& entry : board.entries) {
        if (!ruleShown && (entry.failure || entry.gain.value_or(0.0) < 0.0)) {
            fillRule(row++, board);
            ruleShown = true;
        }
        fillRow(row++, entry, entry.name == inUse && entry.isOwn == inUseIsOwn);
    }
    if (!ruleShown)
        fillRule(row, board);
    fitHeight();
}

QString LeaderboardTable::nameOf(const LeaderboardEntry& entry)
{
    const QString name = modelText(entry.name);
    return entry.isOwn ? tr("%1 (yours)", "a model trained on the account's own posts").arg(name)
                       : name;
}

ChartTable LeaderboardTable::chartTable() const
{
    const auto cell = [](const std::optional<double>& figure) {
        return figure ? QVariant(*figure) : QVariant();
    };
    ChartTable table;
    table.title = accessibleName();
    table.columns = {tr("Model"),
                     tr("Posts"),
                     tr("Typical error: share"),
                     tr("Within 25 %: share"),
                     tr("Pairs in order: share"),
                     tr("In range: share"),
                     tr("Smaller error than a simple guess: share"),
                     tr("Note")};
    const auto add = [&](const QString& name, const Metrics& metrics, const QVariant& gain) {
        table.rows.push_back({name, metrics.posts, metrics.mdape, metrics.within25,
                              cell(metrics.pairwiseAccuracy), cell(metrics.coverage80), gain,
                              QString()});
    };
    for (const LeaderboardEntry& entry : m_leaderboard.entries) {
        if (!entry.failure) {
            add(nameOf(entry), entry.metrics, cell(entry.gain));
            continue;
        }
        QVariantList row(table.columns.size());
        row.front() = nameOf(entry);
        row.back() = modelFailureText(*entry.failure);
        table.rows.push_back(row);
    }
    if (!m_leaderboard.bestBaseline.isEmpty())
        add(ruleName(m_leaderboard), m_leaderboard.baseline, QVariant());
    return table;
}

void LeaderboardTable::fillRow(int row, const LeaderboardEntry& entry, bool isInUse)
{
    QString name = nameOf(entry);
    if (isInUse)
        name = tr("✓ %1", "the model in use").arg(name);
    put(row, Model, name, isInUse ? tr("%1 (used by Predict)").arg(name) : name);
    if (entry.failure) {
        setSpan(row, Miss, 1, ColumnCount - Miss);
        put(row, Miss, modelFailureText(*entry.failure), entry.failure->detail);
        return;
    }
    put(row, Miss, formatPercent(entry.metrics.mdape));
    put(row, Within, formatPercent(entry.metrics.within25));
    put(row, Order, percent(entry.metrics.pairwiseAccuracy));
    put(row, Held, percent(entry.metrics.coverage80));
    put(row, Gain, entry.gain ? formatPercentChange(*entry.gain) : QStringLiteral("–"));
}

void LeaderboardTable::fillRule(int row, const AccountLeaderboard& board)
{
    put(row, Model, ruleName(board), tr("The best simple guess, without a model"));
    put(row, Miss, formatPercent(board.baseline.mdape));
    put(row, Within, formatPercent(board.baseline.within25));
    put(row, Order, percent(board.baseline.pairwiseAccuracy));
    put(row, Held, percent(board.baseline.coverage80));
    put(row, Gain, QStringLiteral("–"));
}

void LeaderboardTable::fitHeight()
{
    setFixedHeight(horizontalHeader()->height() + controlHeight * rowCount() + 2);
}

} // namespace likecast
