#pragma once

#include "core/evaluation/conformal_range.h"
#include "core/prediction/prediction.h"
#include "core/regression/contract/like_regressor.h"

#include <functional>
#include <memory>

namespace likecast
{

class Database;

/// Returns the database, or null if there is none. Called on the worker.
using DatabaseSource = std::function<Database*()>;

/// Returns the model to use for an account by name (empty: an account entered by hand). Called on
/// the worker. Its error becomes the request's error.
using ModelSource =
    std::function<Result<std::shared_ptr<const LikeRegressor>>(const QString& account)>;

/// An account read by its model, with its usual likes.
struct OpenedAccount {
    explicit OpenedAccount(ConformalRange range)
        : conformal(std::move(range))
    {
    }

    std::shared_ptr<const LikeRegressor> model;
    std::unique_ptr<AccountRegression> regression; ///< made by `model`
    ConformalRange conformal;                      ///< includes all of the account's past
    PredictionBasis basis = PredictionBasis::Nothing;
    /// median of the last posts; std::nullopt if there are none
    std::optional<double> usualLogLikes;
    /// 1st to 99th percentile of all posts; std::nullopt if there are none
    std::optional<LikesSpan> span;
    PostingTimes times; ///< from the account's own posts
    PredictedFigure figure;
    std::vector<PredictionTarget> targets{PredictionTarget::Likes}; ///< see Prediction::targets
};

/// Opens accounts for the predictor and caches the last one: thousands of posts are read once, so
/// that every edit is answered immediately. Use from one thread.
class AccountSource
{
public:
    static constexpr std::size_t usualPosts = 30; ///< number of posts in the usual median
    /// Posts needed with a figure other than likes: nothing else is known of it.
    static constexpr qsizetype fewestPostsOfTarget = 10;

    /// Photos of past posts are used if this face detector has measured them; with an empty name,
    /// none are.
    AccountSource(ModelSource models, DatabaseSource database, QString detectorName = {});

    /// Opens a request's account, with hours in the request's time zone. Figures other than likes
    /// are forecast by the default model, whichever is the account's. The pointer is valid until
    /// the next call. Errors: AccountUnknown, DatabaseUnavailable, those of the ModelSource, of
    /// LikeRegressor::open and of SQLite.
    Result<OpenedAccount*> open(const PredictionRequest& request,
                                const CancellationToken& cancellation);

private:
    /// The parts of a request that an opened account depends on.
    struct Key {
        AccountChoice choice;
        QByteArray timeZoneId;
        PredictionTarget target = PredictionTarget::Likes;

        friend bool operator==(const Key&, const Key&) = default;
    };

    Result<OpenedAccount> read(const Key& key, const CancellationToken& cancellation);
    Result<OpenedAccount> readTyped(std::shared_ptr<const LikeRegressor> model, const Key& key,
                                    const CancellationToken& cancellation);
    Result<OpenedAccount> readStored(const Key& key, const CancellationToken& cancellation);
    Result<std::shared_ptr<const LikeRegressor>> modelFor(const QString& account,
                                                          PredictionTarget target) const;

    ModelSource m_models;
    DatabaseSource m_database;
    QString m_detectorName;
    Key m_key;
    std::optional<OpenedAccount> m_opened;
};

} // namespace likecast
