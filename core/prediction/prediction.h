#pragma once

#include "core/faces/face_box.h"
#include "core/history/posting_times.h"
#include "core/measuring/prediction_stage.h"
#include "core/posts/post.h"
#include "core/posts/prediction_target.h"
#include "core/prediction/week_hours.h"
#include "core/regression/contract/like_regressor.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// The account of a draft: a stored one by name, or values entered by hand.
struct AccountChoice {
    QString name; ///< a stored account; if set, the fields below are ignored
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    /// Likes of its last posts, newest first as on a profile; see parseRecentLikes().
    std::vector<qint64> recentLikes = {};

    friend bool operator==(const AccountChoice&, const AccountChoice&) = default;
};

struct PredictionRequest {
    QString photoPath; ///< may be empty: the prediction then uses account, caption and hour only
    PostDraft draft;
    QByteArray timeZoneId; ///< IANA, the creator's; empty: UTC
    AccountChoice account;
    /// Likes are predicted instead if the account cannot tell this figure, see Prediction::targets.
    PredictionTarget target = PredictionTarget::Likes;
};

/// What the prediction is based on.
enum class PredictionBasis {
    OwnPosts,     ///< the account's own posts, or likes of its last posts entered by hand
    AverageTyped, ///< average likes entered by hand
    AccountSize,  ///< typical for accounts with this many followers
    Nothing,      ///< nothing is known of the account: no prediction
};

/// Relative to the account's usual likes. High and Low are reported only if the chance to beat the
/// usual is above 0.65 or below 0.35.
enum class EngagementClass { Low, Typical, High };

/// Groups of inputs, as shown to people.
enum class DriverKind {
    Time,
    Caption,
    Hashtags,
    MediaType,
    Faces,
    PhotoLook,
    RecentForm,
    AccountSize,
    EverythingElse ///< effects too small to show separately
};

/// The effect of one group on the prediction; association, not cause. The drivers lead from the
/// usual to the predicted likes: effectLikes sums to the difference, and the product of (1 +
/// effectRatio) is the ratio.
struct Driver {
    DriverKind kind = DriverKind::Time;
    QStringList words = {};   ///< the words or hashtags behind it; may be empty
    double effectLikes = 0.0; ///< change in likes
    double effectRatio = 0.0; ///< relative change: 0.08 means +8 %
    /// Own posts it is based on, for example posts with faces; 0: it comes from other accounts.
    int ownPosts = 0;
    bool isUncertain = false; ///< its 80 % interval includes no effect
};

struct LikesRange {
    double median = 0.0;
    double low = 0.0;
    double high = 0.0;
    double coverage = 0.8; ///< share of such posts expected within [low, high]
};

struct LikesSpan {
    double low = 0.0;
    double high = 0.0;
};

/// What a prediction's numbers count. Their names say likes, the usual case.
struct PredictedFigure {
    PredictionTarget target = PredictionTarget::Likes;
    double followers = 0.0; ///< EngagementRate: numbers divided by this are the rate; else 0

    friend bool operator==(const PredictedFigure&, const PredictedFigure&) = default;
};

/// Without `likes`, only photo, faces, model and elapsed times are set.
struct Prediction {
    QString photoPath;
    QByteArray photoSha256;
    QSize photoSize; ///< size of the upright original in pixels
    std::vector<FaceBox> faces;
    int smileCount = 0;

    PredictedFigure figure;
    /// What can be predicted for this account: Likes, and the figures that at least
    /// AccountSource::fewestPostsOfTarget of its posts have.
    std::vector<PredictionTarget> targets{PredictionTarget::Likes};
    std::optional<LikesRange> likes; ///< unset if nothing is known of the account
    /// The scale for the range's width: the 1st to 99th percentile of the account's posts, or a
    /// tenth to ten times the usual if there are none.
    LikesSpan accountSpan;
    double usualLikes = 0.0; ///< likes of a typical post of the account now
    double ratioToUsual = 1.0;
    EngagementClass engagementClass = EngagementClass::Typical;
    double chanceToBeatUsual = 0.5; ///< (0, 1)
    PredictionBasis basis = PredictionBasis::Nothing;
    int basedOnPosts = 0;
    std::vector<Driver> drivers; ///< largest first, then the uncertain ones, EverythingElse last
    /// How the draft differs from everything the account has posted. It is treated as usual in
    /// these aspects, and the range is wider.
    std::vector<DraftAspect> unfamiliar;

    double logMedian = 0.0; ///< ln(1 + median), for comparing drafts
    double pairScale =
        1.0; ///< difference in logMedian that means odds of e to 1, see draft_comparison.h

    QString modelName;
    QString modelVersion;
    ModelBlend blend; ///< set for a blending model
    StageTimes elapsed;
};

/// One hour of a week.
struct WeekCell {
    int weekday = 0; ///< 0 = Monday
    int hour = 0;

    friend bool operator==(const WeekCell&, const WeekCell&) = default;
};

/// Median likes for each hour of a week, [0][0] = Monday 00:00 in the draft's time zone; every cell
/// is the next such hour at or after the request's time. Hours differ only by the effect of hour
/// and weekday in the account's own posts (PostingTimes).
struct WeekForecast {
    PredictedFigure figure; ///< that `likes` counts
    static constexpr int postsNeeded = PostingTimes::postsNeeded;

    /// NaN if the hour does not exist (clocks go forward), and everywhere without evidence.
    std::array<std::array<double, 24>, 7> likes{};
    std::array<std::array<qint64, 24>, 7> takenAtMs{}; ///< UTC time of the cell, or noSuchHour
    std::array<std::array<int, 24>, 7> posts{};        ///< own posts in this hour of this weekday
    std::array<std::array<bool, 24>, 7> untried{};     ///< hardly tried, so its effect is unknown
    int postsWithHours = 0;                            ///< own posts with a real hour
    /// The hour most certain to get more likes than usual; std::nullopt if none is.
    std::optional<WeekCell> best;

    /// Whether this hour exists in this week (clocks may skip it).
    bool exists(WeekCell hour) const
    {
        return takenAtMs[static_cast<std::size_t>(hour.weekday)]
                        [static_cast<std::size_t>(hour.hour)] != noSuchHour;
    }
    bool hasEvidence() const { return postsWithHours >= postsNeeded; }
};

} // namespace likecast
