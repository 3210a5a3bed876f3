#pragma once

#include "core/faces/face_box.h"
#include "core/history/posting_times.h"
#include "core/measuring/prediction_stage.h"
#include "core/posts/post.h"
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

/// Whose post it is: a stored account by name, or what was typed in about it.
struct AccountChoice {
    QString name; ///< a stored account; the rest counts only when this is empty
    std::optional<qint64> followers;
    std::optional<double> averageLikes;
    /// Likes of its last posts, newest first as a profile shows them; see parseRecentLikes().
    std::vector<qint64> recentLikes = {};

    friend bool operator==(const AccountChoice&, const AccountChoice&) = default;
};

struct PredictionRequest {
    QString photoPath; ///< may be empty: then the number rests on account, caption and hour alone
    PostDraft draft;
    QByteArray timeZoneId; ///< IANA, the creator's; empty for UTC
    AccountChoice account;
};

/// What the number rests on.
enum class PredictionBasis {
    OwnPosts,     ///< the account's own past, or the likes of its last posts that were typed in
    AverageTyped, ///< the average likes that were typed in
    AccountSize,  ///< typical for accounts with this many followers
    Nothing,      ///< nothing is known of the account: no number
};

/// Against the account's usual. High and Low are claimed only where the chance to beat the usual is
/// above 0.65 or below 0.35.
enum class EngagementClass { Low, Typical, High };

/// Groups of inputs that a person understands.
enum class DriverKind {
    Time,
    Caption,
    Hashtags,
    MediaType,
    Faces,
    PhotoLook,
    RecentForm,
    AccountSize,
    EverythingElse ///< what is too small for a line of its own
};

/// What one group does to the number, in association, not cause. The drivers of a prediction lead
/// from the usual to the number: their likes add up to the difference, and the product of
/// (1 + effectRatio) is the ratio.
struct Driver {
    DriverKind kind = DriverKind::Time;
    QStringList words = {};   ///< the words or hashtags behind it, or empty
    double effectLikes = 0.0; ///< likes more (or fewer) than without it
    double effectRatio = 0.0; ///< the same as a share: 0.08 is +8 %
    /// Own posts that it rests on, such as those with faces; 0: it rests on other accounts.
    int ownPosts = 0;
    bool isUncertain = false; ///< its 80 % interval holds no effect at all
};

struct LikesRange {
    double median = 0.0;
    double low = 0.0;
    double high = 0.0;
    double coverage = 0.8; ///< share of posts like this that land within [low, high]
};

struct LikesSpan {
    double low = 0.0;
    double high = 0.0;
};

/// Without `likes` only photo, faces, model and elapsed times are filled in.
struct Prediction {
    QString photoPath;
    QByteArray photoSha256;
    QSize photoSize; ///< pixels of the upright original
    std::vector<FaceBox> faces;
    int smileCount = 0;

    std::optional<LikesRange> likes; ///< absent where nothing is known of the account
    /// What the range is wide or narrow against: the 1st to 99th percentile of the account's posts,
    /// or a tenth of to ten times the usual where there are none.
    LikesSpan accountSpan;
    double usualLikes = 0.0; ///< what a typical post of the account gets now
    double ratioToUsual = 1.0;
    EngagementClass engagementClass = EngagementClass::Typical;
    double chanceToBeatUsual = 0.5; ///< (0, 1)
    PredictionBasis basis = PredictionBasis::Nothing;
    int basedOnPosts = 0;
    std::vector<Driver> drivers; ///< largest first; uncertain ones behind, EverythingElse last
    /// In what the draft is unlike everything the account has done. There it counts as usual, and
    /// the range is wider.
    std::vector<DraftAspect> unfamiliar;

    double logMedian = 0.0; ///< ln(1 + median), for comparing drafts
    double pairScale =
        1.0; ///< y by which drafts must differ for odds of e to 1, see draft_comparison.h

    QString modelName;
    QString modelVersion;
    ModelBlend blend; ///< where the model chooses among others
    StageTimes elapsed;
};

/// One hour of a week.
struct WeekCell {
    int weekday = 0; ///< 0 = Monday
    int hour = 0;

    friend bool operator==(const WeekCell&, const WeekCell&) = default;
};

/// Median likes for each hour of a week, [0][0] = Monday 00:00 of the draft's time zone; every
/// cell is the next such hour at or after the request's moment. The hours differ by what the
/// account's own posts say of hour and weekday (PostingTimes) and by nothing else.
struct WeekForecast {
    static constexpr int postsNeeded = PostingTimes::postsNeeded;

    /// NaN where the hour does not exist (clocks go forward), and everywhere without evidence.
    std::array<std::array<double, 24>, 7> likes{};
    std::array<std::array<qint64, 24>, 7> takenAtMs{}; ///< the UTC moment; noSuchHour
    std::array<std::array<int, 24>, 7> posts{};        ///< own posts in that hour of that weekday
    std::array<std::array<bool, 24>, 7> untried{};     ///< hardly tried: nothing is known of it
    int postsWithHours = 0;                            ///< own posts whose hour is real
    /// The hour that most surely gets more likes than usual; none where no hour does.
    std::optional<WeekCell> best;

    /// Whether clocks show that hour in this week.
    bool exists(WeekCell hour) const
    {
        return takenAtMs[static_cast<std::size_t>(hour.weekday)]
                        [static_cast<std::size_t>(hour.hour)] != noSuchHour;
    }
    bool hasEvidence() const { return postsWithHours >= postsNeeded; }
};

} // namespace likecast
