#pragma once

#include "core/evaluation/conformal_range.h"
#include "core/posts/prediction_target.h"
#include "core/prediction/prediction.h"
#include "core/regression/contract/like_regressor.h"

#include <functional>
#include <memory>

namespace likecast
{

class Database;

/// The database where there is one; null where none can be had. Called on the worker.
using DatabaseSource = std::function<Database*()>;

/// The model that predicts for an account by name (empty: one whose figures are typed in). Called
/// on the worker. Its error is the answer of what was asked.
using ModelSource =
    std::function<Result<std::shared_ptr<const LikeRegressor>>(const QString& account)>;

/// An account as the model has read it, with what a person calls its usual.
struct OpenedAccount {
    explicit OpenedAccount(ConformalRange range)
        : conformal(std::move(range))
    {
    }

    std::shared_ptr<const LikeRegressor> model;
    std::unique_ptr<AccountRegression> regression; ///< of that model
    ConformalRange conformal;                      ///< has seen all of the account's past
    PredictionBasis basis = PredictionBasis::Nothing;
    std::optional<double> usualLogLikes; ///< median of the last posts; nothing without any
    std::optional<LikesSpan> span;       ///< 1st to 99th percentile of all posts, likewise
    PostingTimes times;                  ///< of the account's own posts
};

/// Opens accounts for the predictor and keeps the last one open: reading thousands of posts once
/// is what lets every edit answer at once. An object belongs to one thread.
class AccountSource
{
public:
    static constexpr std::size_t usualPosts = 30; ///< that the usual is the median of
    /// With the figure that is predicted, unless it is likes: models know no other figure of
    /// accounts that they have not read.
    static constexpr qsizetype fewestPostsOfTarget = 10;

    /// Photos of past posts count as far as this face detector has measured them; with an empty
    /// name none does.
    /// Of any target but likes only stored accounts are known.
    AccountSource(ModelSource models, DatabaseSource database, QString detectorName = {},
                  PredictionTarget target = PredictionTarget::Likes);

    /// The account of a request, which posts in the hours of the request's time zone. The pointer
    /// holds until the next call.
    /// Errors: AccountUnknown, DatabaseUnavailable, PostsTooFew (with the target's figure),
    /// InputInvalid (figures that were typed in, of another target than likes), those of the
    /// ModelSource, of LikeRegressor::open and of SQLite.
    Result<OpenedAccount*> open(const PredictionRequest& request,
                                const CancellationToken& cancellation);

private:
    /// What of a request an opened account depends on.
    struct Key {
        AccountChoice choice;
        QByteArray timeZoneId;

        friend bool operator==(const Key&, const Key&) = default;
    };

    Result<OpenedAccount> read(const Key& key, const CancellationToken& cancellation);
    Result<OpenedAccount> readTyped(const LikeRegressor& model, const Key& key,
                                    const CancellationToken& cancellation);
    Result<OpenedAccount> readStored(const LikeRegressor& model, const Key& key,
                                     const CancellationToken& cancellation);

    ModelSource m_models;
    DatabaseSource m_database;
    QString m_detectorName;
    PredictionTarget m_target;
    Key m_key;
    std::optional<OpenedAccount> m_opened;
};

} // namespace likecast
