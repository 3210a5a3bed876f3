#pragma once

#include "core/faces/face_box.h"
#include "core/measuring/prediction_stage.h"
#include "core/posts/post.h"
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
    AccountSize
};

/// What one group does to the number, in association, not cause.
struct Driver {
    DriverKind kind = DriverKind::Time;
    QStringList words;        ///< the words or hashtags behind it, or empty
    double effectLikes = 0.0; ///< likes more (or fewer) than without it
    double effectRatio = 0.0; ///< the same as a share: 0.08 is +8 %
};

struct LikesRange {
    double median = 0.0;
    double low = 0.0;
    double high = 0.0;
    double coverage = 0.8; ///< share of posts like this that land within [low, high]
};

/// Without `likes` only photo, faces, model and elapsed times are filled in.
struct Prediction {
    QString photoPath;
    QByteArray photoSha256;
    QSize photoSize; ///< pixels of the upright original
    std::vector<FaceBox> faces;
    int smileCount = 0;

    std::optional<LikesRange> likes; ///< absent where nothing is known of the account
    double usualLikes = 0.0;         ///< what a typical post of the account gets now
    double ratioToUsual = 1.0;
    EngagementClass engagementClass = EngagementClass::Typical;
    double chanceToBeatUsual = 0.5; ///< (0, 1)
    PredictionBasis basis = PredictionBasis::Nothing;
    int basedOnPosts = 0;
    std::vector<Driver> drivers; ///< largest effect first

    double logMedian = 0.0; ///< ln(1 + median), for comparing drafts
    double pairScale =
        1.0; ///< y by which drafts must differ for odds of e to 1, see draft_comparison.h

    QString modelName;
    QString modelVersion;
    ModelBlend blend; ///< where the model chooses among others
    StageTimes elapsed;
};

/// Median likes for each hour of a week, [0][0] = Monday 00:00 of the draft's time zone; every
/// cell is the next such hour at or after the request's moment. NaN where nothing is known of the
/// account.
struct WeekForecast {
    std::array<std::array<double, 24>, 7> likes{};
    std::array<std::array<qint64, 24>, 7> takenAtMs{}; ///< the UTC moment each cell stands for
    int bestWeekday = 0;
    int bestHour = 0;
};

} // namespace likecast
