#pragma once

#include "core/accounts/account_models.h"
#include "ui/charts/chart_table.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace likecast
{

class Card;
class ChartExport;
class CompareCard;
class CorrelationMatrix;
class EffectRows;
class HistogramChart;
class ImportanceTable;
class JobStrip;
class RangeChart;
class TimeZoneChooser;
class WeekHeatmap;

/// What is associated with more or fewer likes for one account. Computed off this thread when first
/// shown for an account. Association, not cause, and the tab says so.
class InsightsTab : public QScrollArea
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Ready, TooFew, Stopped, Failed };

    /// The collaborators must outlive the tab.
    InsightsTab(AccountModels& models, AccountStore& store, QWidget* parent = nullptr);
    ~InsightsTab() override { m_running.cancel(); }

    /// Discards earlier results, because the posts may have changed. 0: no account.
    void setAccount(qint64 accountId);
    State state() const { return m_state; }
    /// For comparisons; may arrive before or after the study.
    void setOverview(const AccountOverview& overview);
    void setAccounts(const std::vector<StoredAccount>& accounts);

Q_SIGNALS:
    void hourChosen(qint64 takenAtMs); ///< the next such hour in the coming week
    void failed(const likecast::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCards();
    Card* makeWordsCard();
    Card* makeHoursCard();
    QWidget* makeMessage();
    void placeCards();
    void start();
    void take(const Result<AccountStudy>& study);
    void showStudy(const AccountStudy& study);
    void showWords(const PostInsights& insights);
    void showProperties(const PostInsights& insights);
    void showDistribution(const PostInsights& insights);
    void showHours(const HourInsights& hours, const QByteArray& timeZoneId);
    void showGroups(const GroupInsights& groups);
    ChartTable hoursTable() const;
    void setState(State state, const QString& text = {});

    AccountModels& m_models;
    State m_state = State::Idle;
    qint64 m_accountId = 0;
    JobHandle m_running;
    JobStrip* m_job;
    QWidget* m_messageCard; ///< in place of the results
    QWidget* m_results;
    QLabel* m_message = nullptr;
    QPushButton* m_again = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Card*> m_cards;
    int m_columns = 0;
    EffectRows* m_more;
    EffectRows* m_fewer;
    QLabel* m_wordsText;
    ImportanceTable* m_importances;
    QLabel* m_importancesText;
    HistogramChart* m_distribution;
    QLabel* m_distributionText;
    WeekHeatmap* m_hours;
    TimeZoneChooser* m_zone;
    HourInsights m_hourInsights;
    ChartExport* m_hoursExport;
    EffectRows* m_groups;
    QLabel* m_groupsText;
    RangeChart* m_followers;
    QLabel* m_followersText;
    CompareCard* m_compare;
    QLabel* m_hoursText;
    EffectRows* m_properties;
    QLabel* m_propertiesText;
    CorrelationMatrix* m_matrix;
};

} // namespace likecast
