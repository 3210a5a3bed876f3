#include "core/prediction/likes_summary.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// Smaller effects are noise to a reader.
constexpr double smallestEffect = 0.005;

/// Mean absolute error of y for accounts with a past: what caption, hour and media type can still
/// explain.
constexpr double errorWithinAccounts = 0.35;

/// Factor below and above the usual that posts of an account without known posts may reach.
constexpr double unknownSpanFactor = 10.0;

/// High or Low is reported only if the chance to beat the usual is this far from even.
constexpr double leastChanceOfHigh = 0.65;
constexpr double largestChanceOfLow = 0.35;

EngagementClass engagementClass(double chanceToBeatUsual)
{
    if (chanceToBeatUsual > leastChanceOfHigh)
        return EngagementClass::High;
    return chanceToBeatUsual < largestChanceOfLow ? EngagementClass::Low : EngagementClass::Typical;
}

/// Likes for computing ratios: at least 1.
double ratioLikes(double y)
{
    return std::max(likesFromLog(y), 1.0);
}

bool isUncertain(const Contribution& contribution)
{
    return std::abs(contribution.logEffect) <= TimeEffect::deviationsOf80 * contribution.deviation;
}

/// One step from the usual to the predicted number.
Driver driverOf(const Contribution& contribution, double fromLogLikes)
{
    const double before = ratioLikes(fromLogLikes);
    const double after = ratioLikes(fromLogLikes + contribution.logEffect);
    Driver driver;
    driver.kind = driverKind(contribution.kind);
    driver.words = contribution.words;
    driver.effectLikes = after - before;
    driver.effectRatio = after / before - 1.0;
    driver.ownPosts = static_cast<int>(contribution.ownPosts);
    driver.isUncertain = isUncertain(contribution);
    return driver;
}

/// Adds a step to EverythingElse.
void join(Driver& rest, const Driver& driver)
{
    rest.effectLikes += driver.effectLikes;
    rest.effectRatio = (1.0 + rest.effectRatio) * (1.0 + driver.effectRatio) - 1.0;
}

bool isSmall(const Driver& driver)
{
    return std::abs(driver.effectRatio) < smallestEffect;
}

/// Appends EverythingElse unless it is zero.
void appendRest(std::vector<Driver>& drivers, const Driver& rest)
{
    if (rest.effectLikes != 0.0 || rest.effectRatio != 0.0)
        drivers.push_back(rest);
}

bool concernsPhoto(const Contribution& contribution)
{
    return contribution.kind == ContributionKind::Faces ||
           contribution.kind == ContributionKind::PhotoLook;
}

bool concernsAccount(const Contribution& contribution)
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

ExplainedForecast separateAccount(ExplainedForecast explained, PredictionBasis basis)
{
    if (basis == PredictionBasis::OwnPosts)
        return explained;
    LikeForecast& forecast = explained.forecast;
    const double within = std::min(1.0, errorWithinAccounts / forecast.errorScale);
    std::erase_if(explained.contributions, concernsAccount);
    double post = 0.0;
    for (Contribution& contribution : explained.contributions) {
        if (!concernsPhoto(contribution)) {
            contribution.logEffect *= within;
            contribution.deviation *= within;
        }
        post += contribution.logEffect;
    }
    forecast.logMedian = std::max(0.0, forecast.logLevel + post);
    return explained;
}

void summariseLikes(Prediction& prediction, const LikeForecast& forecast,
                    const OpenedAccount& account, const LikeRegressor& model)
{
    const PredictiveDistribution distribution =
        account.conformal.distribution(forecast.logMedian, forecast.errorScale);
    const auto range = distribution.range80();
    const double usual = usualLogLikesOf(account, forecast);

    prediction.likes = LikesRange{likesFromLog(forecast.logMedian), likesFromLog(range.low),
                                  likesFromLog(range.high), 0.8};
    prediction.logMedian = forecast.logMedian;
    prediction.pairScale = model.pairScale() * forecast.errorScale;
    prediction.usualLikes = likesFromLog(usual);
    prediction.accountSpan = account.span.value_or(LikesSpan{
        prediction.usualLikes / unknownSpanFactor, prediction.usualLikes * unknownSpanFactor});
    prediction.ratioToUsual = ratioLikes(forecast.logMedian) / ratioLikes(usual);
    prediction.chanceToBeatUsual = std::clamp(1.0 - distribution.cumulative(usual), 0.01, 0.99);
    prediction.engagementClass = engagementClass(prediction.chanceToBeatUsual);
    prediction.basedOnPosts = static_cast<int>(account.regression->postCount());
    prediction.blend = account.regression->blend();
}

double usualLogLikesOf(const OpenedAccount& account, const LikeForecast& forecast)
{
    return account.usualLogLikes.value_or(forecast.logLevel);
}

std::vector<Driver> driversOf(const std::vector<Contribution>& contributions,
                              const LikeForecast& forecast, double usualLogLikes,
                              std::size_t ownPosts)
{
    std::vector<Contribution> steps = contributions;
    auto form = std::ranges::find(steps, ContributionKind::RecentForm, &Contribution::kind);
    if (form == steps.end())
        form = steps.insert(form, Contribution{});
    form->logEffect += forecast.logLevel - usualLogLikes;
    form->ownPosts = ownPosts;
    std::ranges::stable_sort(steps, std::ranges::greater(),
                             [](const Contribution& step) { return std::abs(step.logEffect); });

    std::vector<Driver> drivers;
    Driver rest{.kind = DriverKind::EverythingElse};
    double reached = usualLogLikes;
    for (const Contribution& step : steps) {
        const Driver driver = driverOf(step, reached);
        reached += step.logEffect;
        if (isSmall(driver))
            join(rest, driver);
        else
            drivers.push_back(driver);
    }
    // What the contributions leave unexplained, and the effect of the lower limit at zero.
    join(rest, driverOf({.logEffect = forecast.logMedian - reached}, reached));
    std::ranges::stable_sort(
        drivers, [](const Driver& a, const Driver& b) { return !a.isUncertain && b.isUncertain; });
    appendRest(drivers, rest);
    return drivers;
}

std::vector<Driver> shownDrivers(const std::vector<Driver>& drivers, std::size_t most)
{
    std::vector<Driver> shown;
    Driver rest{.kind = DriverKind::EverythingElse};
    for (const Driver& driver : drivers) {
        if (driver.kind != DriverKind::EverythingElse && shown.size() < most)
            shown.push_back(driver);
        else
            join(rest, driver);
    }
    appendRest(shown, rest);
    return shown;
}

} // namespace likecast
