#pragma once

#include "core/prediction/account_source.h"
#include "core/prediction/prediction.h"

namespace likecast
{

/// A forecast and what it comes from.
struct ExplainedForecast {
    LikeForecast forecast;
    std::vector<Contribution> contributions;
};

/// Tells the account from the post where there are no own posts to do it; with own posts nothing
/// changes. Shares that speak of the account (recent form, size) become part of its level, or are
/// dropped where its average was typed in, which says the same better. What the model says of
/// caption, hour and media type grows with how little it knows of the account, because they hint
/// at what kind of account it is; it is brought down to what such things do within one account.
ExplainedForecast separateAccount(ExplainedForecast explained, PredictionBasis basis);

/// The share, in (0, 1], that separateAccount() leaves of what caption, hour and media type do.
double withinAccountShare(const LikeForecast& forecast, PredictionBasis basis);

/// Turns a forecast in y = ln(1 + likes) into what a person reads: number, range, usual, class and
/// chance. The account's basis must not be Nothing. The usual is the median of the account's last
/// posts, or the model's level before there are enough of them.
void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model);

DriverKind driverKind(ContributionKind kind);

/// Contributions in likes, largest first, without those too small to be worth a line. They are
/// measured from the usual: what the level has moved away from it counts as recent form.
std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes);

} // namespace likecast
