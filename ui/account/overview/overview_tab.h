#pragma once

#include "core/storage/posts/account_overview.h"

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace likecast
{

class HistogramChart;
class TrendChart;

/// Likes over time, their distribution, followers by day and where the data came from.
class OverviewTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void setOverview(const AccountOverview& overview);

private:
    QWidget* makeContent();
    void showLikes();
    void showDistribution(const AccountOverview& overview);
    void showFollowers(const AccountOverview& overview);
    void showSources(const AccountOverview& overview);

    TrendChart* m_likes;
    std::vector<LikesAt> m_allLikes;
    QComboBox* m_period;
    QLabel* m_likesSpan;
    QLabel* m_likesText;
    HistogramChart* m_distribution;
    QLabel* m_distributionText;
    TrendChart* m_followers;
    QLabel* m_followersText;
    QLabel* m_sources;
    QLabel* m_figures;
};

} // namespace likecast
