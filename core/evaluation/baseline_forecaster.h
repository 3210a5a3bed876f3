#pragma once

#include "core/evaluation/baseline_rules.h"
#include "core/evaluation/forecaster.h"

namespace likecast
{

/// Puts an 80 % range around the medians of one account's forecasts, each from the outcomes of the
/// posts before it alone.
using RangeProcedure = std::function<void(const AccountPosts& account,
                                          std::vector<std::optional<Forecast>>& forecasts)>;

/// A simple rule as a forecaster; without a range procedure its forecasts have no range.
class BaselineForecaster : public SequentialForecaster
{
public:
    explicit BaselineForecaster(BaselineRule rule, RangeProcedure addRanges = {});

    QString name() const override;
    Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) override;

private:
    BaselineRule m_rule;
    RangeProcedure m_addRanges;
};

} // namespace likecast
