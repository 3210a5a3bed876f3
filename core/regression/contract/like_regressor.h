#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/features/photo_features.h"
#include "core/posts/post.h"
#include "core/regression/contract/learned_posts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// Returns the features of a post's photo, or std::nullopt if unknown.
using PhotoLookup = std::function<std::optional<PhotoFeatures>(const Post&)>;

/// What a model is given about an account.
struct AccountInput {
    AccountCounts counts;
    /// Entered by the user; used as the level until there are posts.
    std::optional<double> averageLikes;
    QByteArray timeZoneId; ///< IANA, for local hours; empty for UTC
    /// Oldest first; posts without likes are ignored. Not owned; only open() reads it.
    std::span<const Post> posts;
    /// May be empty. Only open() calls it.
    PhotoLookup photoFeatures;
    /// When the likes of `posts` were counted, if known.
    std::optional<qint64> countedAtMs;
    /// `posts` have another figure in place of their likes, see takeAsLikes(). What a model learned
    /// about the likes of other accounts then does not apply.
    bool hasOtherFigure = false;
    /// Only the likes of `posts` are real, as typed by the user: not their captions, types or
    /// times.
    bool hasLikesOnly = false;
};

/// A forecast for one post, in y = ln(1 + likes).
struct LikeForecast {
    double logMedian = 0.0;
    double errorScale = 0.5; ///< > 0; expected mean absolute error of logMedian
    double logLevel = 0.0;   ///< y of a typical post of the account now
    /// Probabilities of Low, Typical and High, summing to 1, if the model predicts these classes.
    std::optional<std::array<double, 3>> classChances = std::nullopt;
};

/// A forecast of one of the account's own posts, made from earlier posts only.
struct PastForecast {
    std::size_t postIndex = 0;    ///< into AccountInput::posts
    double y = 0.0;               ///< actual y
    std::size_t earlierPosts = 0; ///< with known likes, posts of the same time excluded
    LikeForecast forecast;
};

/// The weight of one of several blended models for an account.
struct ModelShare {
    QString name;
    double weight = 0.0;            ///< [0, 1]; an account's weights sum to 1
    double meanAbsoluteError = 0.0; ///< of y over the account's past; 0 before the first post
};

/// How a blending model weighs its models for the account's next post.
struct ModelBlend {
    std::vector<ModelShare> shares; ///< largest first; empty if the model does not blend
    std::size_t posts = 0;          ///< own posts that every model was scored on
    /// The model with the lowest error on them, recent posts weighing more. Not the first of
    /// `shares` while the default keeps its head start over a short past.
    QString best;
};

/// The source of a contribution.
enum class ContributionKind {
    RecentForm,
    Time,
    MediaType,
    Caption,
    Hashtags,
    AccountSize,
    Faces,
    PhotoLook
};

/// One term of a forecast. All contributions and the bias sum to logMedian - logLevel.
struct Contribution {
    ContributionKind kind = ContributionKind::RecentForm;
    double logEffect = 0.0;
    QStringList words = {}; ///< words or hashtags behind it, strongest first; may be empty
    /// Standard deviation of logEffect; 0 if the model does not estimate it.
    double deviation = 0.0;
    /// Own posts behind the effect, for example posts with faces; 0: learned from other accounts.
    std::size_t ownPosts = 0;
};

/// How a draft can differ from everything the account has posted.
enum class DraftAspect {
    Caption,  ///< none, though every post has one
    Hashtags, ///< far more than ever before
    Hour,     ///< a time of day that was hardly ever used
    MediaType ///< a media type never posted before
};

/// A model that has read one account's past. Use from one thread. Keeps no reference to the
/// AccountInput it was opened with.
class AccountRegression
{
public:
    virtual ~AccountRegression() = default;

    /// Number of posts with known likes that forecasts are based on.
    virtual std::size_t postCount() const = 0;

    /// One entry per post with known likes, in order, each forecast from earlier posts only. A
    /// model of one account's photos leaves out posts it was trained on and posts whose photo is
    /// unavailable.
    virtual const std::vector<PastForecast>& past() const = 0;

    /// Forecasts the draft as if posted at each of `takenAtMs` (any times, past ones included), one
    /// forecast each. `photo` may be null. Reads caption and photo once. Errors: Internal.
    virtual Result<std::vector<LikeForecast>> forecast(const PostDraft& draft,
                                                       const PhotoFeatures* photo,
                                                       std::span<const qint64> takenAtMs) = 0;

    /// Explains forecast() at draft.takenAtMs: one entry per kind that has any effect, largest
    /// first; empty if the model cannot explain. Errors: Internal.
    virtual Result<std::vector<Contribution>> explain(const PostDraft& draft,
                                                      const PhotoFeatures* photo) = 0;

    /// How the draft differs from all posts of an account that has enough of them. forecast()
    /// treats it as usual in that respect, and as less certain. Empty if the model does not check.
    virtual std::vector<DraftAspect> unfamiliarAspects(const PostDraft&) { return {}; }

    virtual ModelBlend blend() const { return {}; }

protected:
    AccountRegression() = default;
    Q_DISABLE_COPY_MOVE(AccountRegression)
};

/// A model that forecasts likes. Thread-safe when const.
class LikeRegressor
{
public:
    virtual ~LikeRegressor() = default;

    virtual QString name() const = 0;    ///< as registered: "likecast"
    virtual QString version() const = 0; ///< of the weights

    /// The difference in logMedian of two posts of one account that means odds of e to 1, in units
    /// of the larger of their errorScales; fitted on held-out accounts.
    virtual double pairScale() const = 0;

    /// Ascending, equally weighted quantiles of (y - logMedian) / errorScale on held-out accounts
    /// with this many own posts.
    virtual std::span<const double> referenceResiduals(std::size_t ownPosts) const = 0;

    /// Whether the weights were trained on this post or selected with it, which makes metrics on it
    /// look too good; std::nullopt if unknown.
    virtual std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint) const
    {
        return std::nullopt;
    }

    /// Whether the model was trained on one account's posts and forecasts for that account, so that
    /// its forecast is meaningful even if nothing else is known.
    virtual bool isAccountKnown() const { return false; }

    /// Whether open() honours AccountInput::hasOtherFigure; other models know likes only.
    virtual bool forecastsOtherFigures() const { return false; }

    /// Reads the account's past in one pass. Errors: PostsTooFew if the model needs more;
    /// InputInvalid if the model needs account data that is missing (detail names it); Cancelled;
    /// Internal.
    virtual Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const = 0;

protected:
    LikeRegressor() = default;
    Q_DISABLE_COPY_MOVE(LikeRegressor)
};

} // namespace likecast
