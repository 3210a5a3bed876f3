#pragma once

#include "core/evaluation/baseline_rules.h"
#include "core/evaluation/forecaster.h"

#include <array>
#include <span>

namespace likecast
{

/// Residuals of a rule (y minus its prediction) over a set of accounts: the initial range of an
/// account with few residuals of its own. accountFold() splits the accounts in two; each account is
/// given the other half's residuals.
class RuleResiduals
{
public:
    RuleResiduals(BaselineRule rule, const std::vector<AccountPosts>& accounts);

    /// Ascending, equally weighted, at most a fixed number; empty if the other half has none.
    std::span<const double> forAccount(const QString& account) const;

private:
    std::array<std::vector<double>, 2> m_ofPart;
};

/// A baseline as a forecaster, with the same conformal range as any model (see conformal_range.h),
/// on unscaled residuals in y. Its forecasts have no chances.
class BaselineForecaster : public SequentialForecaster
{
public:
    /// Without `residuals`, forecasts have no range; an account that it has no residuals for gets a
    /// range from its own past.
    explicit BaselineForecaster(BaselineRule rule,
                                std::shared_ptr<const RuleResiduals> residuals = nullptr);

    QString name() const override;
    Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) override;
    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint) const override { return false; }

private:
    BaselineRule m_rule;
    std::shared_ptr<const RuleResiduals> m_residuals;
};

} // namespace likecast
