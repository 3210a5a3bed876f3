#include "core/prediction/likes_summary.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// Effects below this share are noise to a reader.
constexpr double smallestEffect = 0.005;

/// Mean absolute error of y for accounts with a past: what is left to caption, hour and media type.
constexpr double errorWithinAccounts = 0.35;

/// A class is claimed only when the chance to beat the usual is this far from even.
constexpr double leastChanceOfHigh = 0.65;
constexpr double largestChanceOfLow = 0.35;

EngagementClass engagementClass(double chanceToBeatUsual)
{
    if (chanceToBeatUsual > leastChanceOfHigh)
        return EngagementClass::High;
    return chanceToBeatUsual < largestChanceOfLow ? EngagementClass::Low : EngagementClass::Typical;
}

Driver driverOf(const Contribution& contribution, double logMedian)
{
    Driver driver;
    driver.kind = driverKind(contribution.kind);
    driver.words = contribution.words;
    driver.effectLikes = likesFromLog(logMedian) - likesFromLog(logMedian - contribution.logEffect);
    driver.effectRatio = std::expm1(contribution.logEffect);
    return driver;
}

bool speaksOfPhoto(const Contribution& contribution)
{
    return contribution.kind == ContributionKind::Faces ||
           contribution.kind == ContributionKind::PhotoLook;
}

bool speaksOfAccount(const Contribution& contribution)
{
    return contribution.kind == ContributionKind::RecentForm ||
           contribution.kind == ContributionKind::AccountSize;
}

} // namespace

DriverKind driverKind(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::RecentForm:
        return DriverKind::RecentForm;
    case ContributionKind::Time:
        return DriverKind::Time;
    case ContributionKind::MediaType:
        return DriverKind::MediaType;
    case ContributionKind::Caption:
        return DriverKind::Caption;
    case ContributionKind::Hashtags:
        return DriverKind::Hashtags;
    case ContributionKind::Faces:
        return DriverKind::Faces;
    case ContributionKind::PhotoLook:
        return DriverKind::PhotoLook;
    case ContributionKind::AccountSize:
        break;
    }
    return DriverKind::AccountSize;
}

double withinAccountShare(const LikeForecast& forecast, PredictionBasis basis)
{
    return basis == PredictionBasis::OwnPosts
               ? 1.0
               : std::min(1.0, errorWithinAccounts / forecast.errorScale);
}

ExplainedForecast separateAccount(ExplainedForecast explained, PredictionBasis basis)
{
    if (basis == PredictionBasis::OwnPosts)
        return explained;
    LikeForecast& forecast = explained.forecast;
    const double within = withinAccountShare(forecast, basis);
    double account = 0.0;
    double post = 0.0;
    for (Contribution& contribution : explained.contributions) {
        if (speaksOfAccount(contribution)) {
            account += contribution.logEffect;
            continue;
        }
        if (!speaksOfPhoto(contribution))
            contribution.logEffect *= within;
        post += contribution.logEffect;
    }
    std::erase_if(explained.contributions, speaksOfAccount);
    if (basis != PredictionBasis::AverageTyped)
        forecast.logLevel += account;
    forecast.logMedian = forecast.logLevel + post;
    return explained;
}

void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model)
{
    const PredictiveDistribution distribution =
        account.conformal.distribution(forecast.logMedian, forecast.errorScale);
    const auto range = distribution.range80();
    const double usual = account.usualLogLikes.value_or(forecast.logLevel);

    prediction.likes = LikesRange{likesFromLog(forecast.logMedian), likesFromLog(range.low),
                                  likesFromLog(range.high), 0.8};
    prediction.logMedian = forecast.logMedian;
    prediction.pairScale = model.pairScale();
    prediction.usualLikes = likesFromLog(usual);
    prediction.ratioToUsual = prediction.likes->median / std::max(prediction.usualLikes, 1.0);
    prediction.chanceToBeatUsual = std::clamp(1.0 - distribution.cumulative(usual), 0.01, 0.99);
    prediction.engagementClass = engagementClass(prediction.chanceToBeatUsual);
    prediction.basedOnPosts = static_cast<int>(account.regression->postCount());
    prediction.blend = account.regression->blend();
}

std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes)
{
    std::vector<Contribution> fromUsual = contributions;
    auto form = std::find_if(fromUsual.begin(), fromUsual.end(), [](const Contribution& c) {
        return c.kind == ContributionKind::RecentForm;
    });
    if (form == fromUsual.end())
        form = fromUsual.insert(form, Contribution{});
    form->logEffect += forecast.logLevel - usualLogLikes;

    std::vector<Driver> drivers;
    for (const Contribution& contribution : fromUsual) {
        const Driver driver = driverOf(contribution, forecast.logMedian);
        if (std::abs(driver.effectRatio) >= smallestEffect)
            drivers.push_back(driver);
    }
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) {
        return std::abs(a.effectLikes) > std::abs(b.effectLikes);
    });
    return drivers;
}

} // namespace likecast
