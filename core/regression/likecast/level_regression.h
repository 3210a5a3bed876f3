#pragma once

#include "core/common/result.h"
#include "core/history/account_history.h"
#include "core/posts/post.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <span>

namespace likecast
{

/// The usual level of one training account.
struct LevelExample {
    AccountCounts counts;
    double logLikes = 0.0; ///< median of y over its posts
    double weight = 1.0;
};

/// The usual likes of an account without known posts: least squares on ln followers (and its
/// square), ln following and ln post count if followers are known, else the mean of the training
/// accounts. Never more likes than followers. A value.
class LevelRegression
{
public:
    LevelPrior estimate(const AccountCounts& counts, std::optional<double> averageLikes) const;

    static LevelRegression fit(std::span<const LevelExample> examples);

    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<LevelRegression> fromJson(const QJsonObject& json);

private:
    static constexpr std::size_t inputCount = 5;
    using Inputs = std::array<double, inputCount>;
    Inputs inputsOf(const AccountCounts& counts) const;

    Inputs m_coefficients{};
    double m_meanFollowing = 0.0;  ///< of ln; used if unknown
    double m_meanMediaCount = 0.0; ///< as above
    double m_mean = 4.0;
    double m_errorWithCounts = 1.0;
    double m_errorWithout = 2.0;
    bool m_knowsFollowers = false;
};

} // namespace likecast
