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
/// changes. Shares that speak of the account (recent form, size) are dropped: its level says the
/// same, and does not move with the draft. What the model says of caption and media type grows with
/// how little it knows of the account, because they hint at what kind of account it is; it is
/// brought down to what such things do within one account.
ExplainedForecast separateAccount(ExplainedForecast explained, PredictionBasis basis);

/// What a typical post of the account gets, whatever the draft: the median of its last posts, or
/// the level where there are none. In y.
double usualLogLikesOf(const OpenedAccount& account, const LikeForecast& forecast);

/// Turns a forecast in y = ln(1 + likes) into what a person reads: number, range, usual, class and
/// chance. The account's basis must not be Nothing.
void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model);

DriverKind driverKind(ContributionKind kind);

/// Contributions as steps that lead from the usual to the number: what the level has moved away
/// from the usual counts as recent form, what is too small for a line of its own as
/// EverythingElse. Largest first, those that are uncertain behind, EverythingElse last. `ownPosts`
/// is what recent form rests on.
std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes,
                              std::size_t ownPosts);

/// At most `most` of a prediction's drivers; the rest is joined to EverythingElse, so that what is
/// shown still leads from the usual to the number.
std::vector<Driver> shownDrivers(const std::vector<Driver>& drivers, std::size_t most);

} // namespace likecast
