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

/// Features of a post's photo where they are known.
using PhotoLookup = std::function<std::optional<PhotoFeatures>(const Post&)>;

/// An account as a model gets to know it.
struct AccountInput {
    AccountCounts counts;
    /// Typed in by hand; stands in for the level while there are no posts.
    std::optional<double> averageLikes;
    QByteArray timeZoneId; ///< IANA, for local hours; empty for UTC
    /// Oldest first; those without likes are passed over. Not owned, read by open() only.
    std::span<const Post> posts;
    /// May be empty. Called by open() only.
    PhotoLookup photoFeatures;
    /// When the likes of `posts` were counted, where that is known.
    std::optional<qint64> countedAtMs;
};

/// What a model says of one post, in y = ln(1 + likes).
struct LikeForecast {
    double logMedian = 0.0;
    double errorScale = 0.5; ///< > 0: the mean absolute error the model expects of logMedian
    double logLevel = 0.0;   ///< what a typical post of the account gets now
    /// Chances of Low, Typical and High where the model forecasts such classes, together 1.
    std::optional<std::array<double, 3>> classChances = std::nullopt;
};

/// A forecast of one of the account's own posts as it would have been made just before it.
struct PastForecast {
    std::size_t postIndex = 0;    ///< into AccountInput::posts
    double y = 0.0;               ///< what came of it
    std::size_t earlierPosts = 0; ///< with known likes; those of its own moment do not count
    LikeForecast forecast;
};

/// How much one of several blended models counts for an account.
struct ModelShare {
    QString name;
    double weight = 0.0;            ///< [0, 1]; those of an account add up to 1
    double meanAbsoluteError = 0.0; ///< of y over the account's own past; 0 before the first post
};

/// What a model that chooses among others has made of an account's past, for its next post.
struct ModelBlend {
    std::vector<ModelShare> shares; ///< the largest first; empty for a model that does not choose
    std::size_t posts = 0;          ///< own posts that each of the models was judged on
    /// Erred least on them, newer ones counting more. Not the first of the shares while the guard
    /// against choosing on too few posts keeps the default one there.
    QString foremost;
};

/// What a share of a forecast comes from.
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

/// Contributions of all kinds and the bias add up to logMedian - logLevel.
struct Contribution {
    ContributionKind kind = ContributionKind::RecentForm;
    double logEffect = 0.0;
    QStringList words = {}; ///< words or hashtags behind it, strongest first; or empty
    /// Standard deviation of what is known of logEffect; 0 where the model does not say.
    double deviation = 0.0;
    /// Own posts that it rests on, such as those with faces; 0: on other accounts.
    std::size_t ownPosts = 0;
};

/// In what a draft can lie outside all that an account has done.
enum class DraftAspect {
    Caption,  ///< none, where every post has one
    Hashtags, ///< far more than ever
    Hour,     ///< a time of day that was hardly tried
    MediaType ///< the first of its kind
};

/// A model that has read one account's past. An object belongs to one thread; it keeps no
/// reference to the AccountInput it was made from.
class AccountRegression
{
public:
    virtual ~AccountRegression() = default;

    /// Posts with known likes that forecasts rest on.
    virtual std::size_t postCount() const = 0;

    /// One entry per post with known likes, in order; each knew earlier posts only. A model of one
    /// account's photos leaves out posts that it learned from or whose photo it cannot see.
    virtual const std::vector<PastForecast>& past() const = 0;

    /// The draft as if posted at each of `takenAtMs` (any times, also in the past), one forecast
    /// each. `photo` may be null. Caption and photo are read once. Errors: Internal.
    virtual Result<std::vector<LikeForecast>> forecast(const PostDraft& draft,
                                                       const PhotoFeatures* photo,
                                                       std::span<const qint64> takenAtMs) = 0;

    /// Why forecast() at draft.takenAtMs says what it says, one entry per kind that has any effect,
    /// largest first; empty where the model does not say. Errors: Internal.
    virtual Result<std::vector<Contribution>> explain(const PostDraft& draft,
                                                      const PhotoFeatures* photo) = 0;

    /// In what the draft is unlike all posts of an account with enough of them. forecast() treats
    /// it as usual in that respect, and as less certain. Empty where the model does not look.
    virtual std::vector<DraftAspect> unfamiliarAspects(const PostDraft&) { return {}; }

    virtual ModelBlend blend() const { return {}; }

protected:
    AccountRegression() = default;
    Q_DISABLE_COPY_MOVE(AccountRegression)
};

/// Any model that forecasts likes. Safe to share between threads when const.
class LikeRegressor
{
public:
    virtual ~LikeRegressor() = default;

    virtual QString name() const = 0;    ///< as in the registry: "likecast"
    virtual QString version() const = 0; ///< of the weights

    /// By how much two posts of one account must differ in logMedian for odds of e to 1 that the
    /// one gets more likes, in the larger of their errorScales; fitted on held-out accounts.
    virtual double pairScale() const = 0;

    /// (y - logMedian) / errorScale of posts of accounts left out of training, as ascending
    /// quantiles of equal weight, for an account with that many own posts.
    virtual std::span<const double> referenceResiduals(std::size_t ownPosts) const = 0;

    /// Whether the weights learned from this post or were chosen by it, so that a figure on it
    /// looks too good; nothing where they do not say.
    virtual std::optional<bool> hasLearnedFrom(LearnedPosts::Mark) const { return std::nullopt; }

    /// Whether it was trained on one account's posts and forecasts for that account, so that its
    /// number rests on something where nothing else is known.
    virtual bool knowsItsAccount() const { return false; }

    /// Reads the account's past in one pass. Errors: PostsTooFew where the model needs more;
    /// InputInvalid where it needs what is not known of the account, detail says what; Cancelled;
    /// Internal.
    virtual Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const = 0;

protected:
    LikeRegressor() = default;
    Q_DISABLE_COPY_MOVE(LikeRegressor)
};

} // namespace likecast
