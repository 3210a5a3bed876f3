#pragma once

#include "core/prediction/account_source.h"
#include "core/prediction/prediction.h"

namespace likecast
{

/// A forecast and its contributions.
struct ExplainedForecast {
    LikeForecast forecast;
    std::vector<Contribution> contributions;
};

/// Separates the account's effect from the post's if there are no own posts; otherwise changes
/// nothing. Drops contributions that describe the account (recent form, size): its level includes
/// them, and they do not change with the draft. The less the model knows of the account, the larger
/// its effects of caption and media type, because these hint at what kind of account it is; they
/// are scaled down to their effect within one account.
ExplainedForecast separateAccount(ExplainedForecast explained, PredictionBasis basis);

/// The usual y of the account, whatever the draft: the median of its last posts, or the level if
/// there are none.
double usualLogLikesOf(const OpenedAccount& account, const LikeForecast& forecast);

/// Converts a forecast in y = ln(1 + likes) to the values shown: number, range, usual, class and
/// chance. The account's basis must not be Nothing.
void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model);

DriverKind driverKind(ContributionKind kind);

/// Converts contributions to steps from the usual to the predicted number. The level's distance
/// from the usual counts as recent form; effects too small to show separately count as
/// EverythingElse. Largest first, then the uncertain ones, EverythingElse last. `ownPosts` is the
/// number of posts behind recent form.
std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes,
                              std::size_t ownPosts);

/// At most `most` of a prediction's drivers; the others are added to EverythingElse, so that the
/// steps still lead from the usual to the predicted number.
std::vector<Driver> shownDrivers(const std::vector<Driver>& drivers, std::size_t most);

} // namespace likecast
