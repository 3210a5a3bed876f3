#include "core/regression/contract/auto_regressor.h"

#include "core/posts/post_order.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double lossKept = 0.98; ///< per post
constexpr double learningRate = 0.5;
constexpr double defaultLogOdds = 4.0; ///< of the first model against each other one
constexpr double largestLoss = 2.0;    ///< per post; without it, two outliers would decide

/// Weights of the models for one account, learned post by post.
class Blend
{
public:
    explicit Blend(std::size_t models)
        : m_losses(models, 0.0)
        , m_errors(models, 0.0)
    {
    }

    std::vector<double> weights() const
    {
        std::vector<double> scores;
        for (std::size_t i = 0; i < m_losses.size(); ++i)
            scores.push_back((i == 0 ? defaultLogOdds : 0.0) - learningRate * m_losses[i]);
        const double highest = std::ranges::max(scores);
        double sum = 0.0;
        for (double& score : scores) {
            score = std::exp(score - highest);
            sum += score;
        }
        for (double& score : scores)
            score /= sum;
        return scores;
    }

    /// Updates the weights with a post's actual y and each model's forecast, in units of the
    /// default model's expected error.
    void append(double y, const std::vector<LikeForecast>& said)
    {
        ++m_posts;
        for (std::size_t i = 0; i < said.size(); ++i) {
            const double error = std::abs(y - said[i].logMedian);
            m_losses[i] =
                lossKept * m_losses[i] + std::min(error / said.front().errorScale, largestLoss);
            m_errors[i] += error;
        }
    }

    ModelBlend described(const QStringList& names) const
    {
        const std::vector<double> shares = weights();
        ModelBlend blend;
        blend.posts = m_posts;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const double meanError =
                m_posts == 0 ? 0.0 : m_errors[i] / static_cast<double>(m_posts);
            blend.shares.push_back({names[static_cast<qsizetype>(i)], shares[i], meanError});
        }
        blend.best = names[std::ranges::min_element(m_losses) - m_losses.begin()];
        std::ranges::stable_sort(blend.shares, std::greater(), &ModelShare::weight);
        return blend;
    }

private:
    std::vector<double> m_losses;
    std::vector<double> m_errors;
    std::size_t m_posts = 0;
};

LikeForecast blended(const std::vector<LikeForecast>& said, const std::vector<double>& weights)
{
    LikeForecast forecast{0.0, 0.0, said.front().logLevel};
    for (std::size_t i = 0; i < said.size(); ++i) {
        forecast.logMedian += weights[i] * said[i].logMedian;
        forecast.errorScale += weights[i] * said[i].errorScale;
    }
    return forecast;
}

class AutoAccount final : public AccountRegression
{
public:
    /// One name per account.
    AutoAccount(std::vector<std::unique_ptr<AccountRegression>> accounts, QStringList names)
        : m_accounts(std::move(accounts))
        , m_names(std::move(names))
        , m_blend(m_accounts.size())
    {
        m_past = m_accounts.front()->past();
        for (std::size_t begin = 0; begin < m_past.size();) {
            const std::size_t end = endOfMoment(m_past, begin);
            const std::vector<double> weights = m_blend.weights();
            for (std::size_t post = begin; post < end; ++post)
                m_past[post].forecast = blended(said(post), weights);
            for (; begin < end; ++begin)
                m_blend.append(m_past[begin].y, said(begin));
        }
    }

    std::size_t postCount() const override { return m_accounts.front()->postCount(); }
    const std::vector<PastForecast>& past() const override { return m_past; }
    ModelBlend blend() const override { return m_blend.described(m_names); }

    Result<std::vector<LikeForecast>> forecast(const PostDraft& draft, const PhotoFeatures* photo,
                                               std::span<const qint64> takenAtMs) override
    {
        std::vector<std::vector<LikeForecast>> ofModels;
        for (const auto& account : m_accounts) {
            auto forecasts = account->forecast(draft, photo, takenAtMs);
            if (!forecasts)
                return failure(forecasts.error());
            ofModels.push_back(*std::move(forecasts));
        }
        const std::vector<double> weights = m_blend.weights();
        std::vector<LikeForecast> result;
        for (std::size_t time = 0; time < takenAtMs.size(); ++time) {
            std::vector<LikeForecast> atTime;
            for (const auto& forecasts : ofModels)
                atTime.push_back(forecasts[time]);
            result.push_back(blended(atTime, weights));
        }
        return result;
    }

    /// The default model's contributions, scaled by its weight.
    Result<std::vector<Contribution>> explain(const PostDraft& draft,
                                              const PhotoFeatures* photo) override
    {
        auto contributions = m_accounts.front()->explain(draft, photo);
        if (!contributions)
            return contributions;
        for (Contribution& contribution : *contributions)
            contribution.logEffect *= m_blend.weights().front();
        return contributions;
    }

private:
    /// Each model's forecast of a past post.
    std::vector<LikeForecast> said(std::size_t post) const
    {
        std::vector<LikeForecast> forecasts;
        for (const auto& account : m_accounts)
            forecasts.push_back(account->past()[post].forecast);
        return forecasts;
    }

    std::vector<std::unique_ptr<AccountRegression>> m_accounts;
    QStringList m_names; ///< of the models, in the order of m_accounts
    Blend m_blend;
    std::vector<PastForecast> m_past;
};

} // namespace

AutoRegressor::AutoRegressor(std::vector<std::shared_ptr<const LikeRegressor>> models)
    : m_models(std::move(models))
{
}

Result<std::unique_ptr<LikeRegressor>> AutoRegressor::load(
    const QString& folder,
    const std::function<Result<std::unique_ptr<LikeRegressor>>(const QString&, const QString&)>&
        loadModel,
    const QStringList& names)
{
    const QString modelsFolder = QFileInfo(folder).path();
    std::vector<std::shared_ptr<const LikeRegressor>> models;
    for (const QString& name : names) {
        auto model = loadModel(name, modelsFolder);
        if (model)
            models.push_back(*std::move(model));
        else if (models.empty())
            return failure(model.error());
    }
    return std::make_unique<AutoRegressor>(std::move(models));
}

QString AutoRegressor::name() const
{
    return QStringLiteral("auto");
}

QString AutoRegressor::version() const
{
    return m_models.front()->version();
}

double AutoRegressor::pairScale() const
{
    return m_models.front()->pairScale();
}

std::span<const double> AutoRegressor::referenceResiduals(std::size_t ownPosts) const
{
    return m_models.front()->referenceResiduals(ownPosts);
}

std::optional<bool> AutoRegressor::hasLearnedFrom(LearnedPosts::Fingerprint post) const
{
    std::optional<bool> anyHas = false;
    for (const auto& model : m_models) {
        const std::optional<bool> has = model->hasLearnedFrom(post);
        if (has.value_or(false))
            return true;
        if (!has)
            anyHas.reset();
    }
    return anyHas;
}

Result<std::unique_ptr<AccountRegression>>
AutoRegressor::open(const AccountInput& account, const CancellationToken& cancellation) const
{
    std::vector<std::unique_ptr<AccountRegression>> accounts;
    QStringList names;
    for (const auto& model : m_models) {
        auto opened = model->open(account, cancellation);
        // Skip a model that needs more than is known of the account.
        if (!opened && opened.error().code == ErrorCode::InputInvalid && !accounts.empty())
            continue;
        if (!opened)
            return failure(opened.error());
        accounts.push_back(*std::move(opened));
        names += model->name();
    }
    return std::make_unique<AutoAccount>(std::move(accounts), std::move(names));
}

void addAutoRegressor(RegressorRegistry& registry)
{
    const RegressorRegistry others = registry;
    registry.add({QStringLiteral("auto"),
                  [others](const QString& folder) {
                      return AutoRegressor::load(
                          folder,
                          [&others](const QString& name, const QString& modelsFolder) {
                              return others.load(name, modelsFolder);
                          },
                          others.names());
                  },
                  {}});
}

} // namespace likecast
