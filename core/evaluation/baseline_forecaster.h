#pragma once

#include "core/evaluation/baseline_rules.h"
#include "core/evaluation/forecaster.h"

#include <array>
#include <span>

namespace likecast
{

/// y minus what a rule said, over a set of accounts: where the range of another account starts
/// while it has few residuals of its own. Accounts are parted in two by accountFold(); each is
/// given the residuals of the other part.
class RuleResiduals
{
public:
    RuleResiduals(BaselineRule rule, const std::vector<AccountPosts>& accounts);

    /// Ascending, equally likely, at most a fixed number; empty where the other part has none.
    std::span<const double> forAccount(const QString& account) const;

private:
    std::array<std::vector<double>, 2> m_ofPart;
};

/// A simple rule as a forecaster, with the same conformal range as any model (see
/// conformal_range.h), its residuals taken as they are, in y. It states no chances.
class BaselineForecaster : public SequentialForecaster
{
public:
    /// Without residuals its forecasts have no range; where they hold none for an account, it
    /// gets one from its own past.
    explicit BaselineForecaster(BaselineRule rule,
                                std::shared_ptr<const RuleResiduals> residuals = nullptr);

    QString name() const override;
    Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) override;
    std::optional<bool> hasLearnedFrom(LearnedPosts::Mark) const override { return false; }

private:
    BaselineRule m_rule;
    std::shared_ptr<const RuleResiduals> m_residuals;
};

} // namespace likecast
