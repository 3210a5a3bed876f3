#pragma once

#include "core/prediction/account_source.h"
#include "core/prediction/prediction.h"

namespace likecast
{

/// Turns a forecast in y = ln(1 + likes) into what a person reads: number, range, usual, class and
/// chance. The usual is the median of the account's last posts, or the model's level before there
/// are enough of them.
void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model);

/// Contributions in likes, largest first, without those too small to be worth a line. They are
/// measured from the usual: what the level has moved away from it counts as recent form.
std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes);

} // namespace likecast
