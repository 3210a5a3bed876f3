#include "core/regression/likecast/level_regression.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace likecast
{

namespace
{

constexpr double withinVariance = 0.2; ///< typical variance of y around an account's level
constexpr double errorOfTypedAverage = 0.5;
constexpr double leastError = 0.2;
/// pi / 2: variance over squared mean absolute error of a normal distribution
constexpr double varianceOfMeanError = 1.57;

double logOr(const std::optional<qint64>& count, double otherwise)
{
    return count && *count >= 0 ? std::log1p(static_cast<double>(*count)) : otherwise;
}

template<std::size_t N>
using Matrix = std::array<std::array<double, N>, N>;

/// Solves a symmetric positive definite system by Gauss-Jordan elimination with pivoting.
template<std::size_t N>
std::array<double, N> solve(Matrix<N> a, std::array<double, N> b)
{
    for (std::size_t column = 0; column < N; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < N; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        }
        std::swap(a[pivot], a[column]);
        std::swap(b[pivot], b[column]);
        for (std::size_t row = 0; row < N; ++row) {
            if (row == column)
                continue;
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; k < N; ++k)
                a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t i = 0; i < N; ++i)
        b[i] /= a[i][i];
    return b;
}

/// A weighted mean with a fallback if all weight is 0.
struct WeightedMean {
    double sum = 0.0;
    double weight = 0.0;

    void add(double value, double itsWeight)
    {
        sum += value * itsWeight;
        weight += itsWeight;
    }
    double value(double otherwise) const { return weight > 0.0 ? sum / weight : otherwise; }
};

} // namespace

LevelRegression::Inputs LevelRegression::inputsOf(const AccountCounts& counts) const
{
    const double followers = logOr(counts.followers, 0.0);
    return {1.0, followers, followers * followers / 10.0, logOr(counts.following, m_meanFollowing),
            logOr(counts.mediaCount, m_meanMediaCount)};
}

LevelPrior LevelRegression::estimate(const AccountCounts& counts,
                                     std::optional<double> averageLikes) const
{
    LevelPrior result;
    result.error = m_errorWithout;
    result.logLikes = m_mean;
    if (averageLikes && *averageLikes >= 0.0) {
        result.error = errorOfTypedAverage;
        result.logLikes = logLikes(*averageLikes);
    } else if (m_knowsFollowers && counts.followers && *counts.followers >= 0) {
        const Inputs inputs = inputsOf(counts);
        double sum = 0.0;
        for (std::size_t i = 0; i < inputCount; ++i)
            sum += inputs[i] * m_coefficients[i];
        result.error = m_errorWithCounts;
        result.logLikes = std::clamp(sum, 0.0, inputs[1]); // at most one like per follower
    }
    const double betweenVariance = varianceOfMeanError * result.error * result.error;
    result.postsWorth = withinVariance / betweenVariance;
    return result;
}

LevelRegression LevelRegression::fit(std::span<const LevelExample> examples)
{
    LevelRegression regression;
    WeightedMean mean;
    WeightedMean following;
    WeightedMean mediaCount;
    for (const LevelExample& example : examples) {
        mean.add(example.logLikes, example.weight);
        if (example.counts.following)
            following.add(logOr(example.counts.following, 0.0), example.weight);
        if (example.counts.mediaCount)
            mediaCount.add(logOr(example.counts.mediaCount, 0.0), example.weight);
    }
    regression.m_mean = mean.value(regression.m_mean);
    regression.m_meanFollowing = following.value(0.0);
    regression.m_meanMediaCount = mediaCount.value(0.0);

    Matrix<inputCount> squares{};
    Inputs products{};
    for (std::size_t i = 0; i < inputCount; ++i)
        squares[i][i] = 1e-3;
    for (const LevelExample& example : examples) {
        if (!example.counts.followers)
            continue;
        regression.m_knowsFollowers = true;
        const Inputs inputs = regression.inputsOf(example.counts);
        for (std::size_t i = 0; i < inputCount; ++i) {
            products[i] += example.weight * inputs[i] * example.logLikes;
            for (std::size_t j = 0; j < inputCount; ++j)
                squares[i][j] += example.weight * inputs[i] * inputs[j];
        }
    }
    regression.m_coefficients = solve(squares, products);

    WeightedMean errorWithCounts;
    WeightedMean errorWithout;
    for (const LevelExample& example : examples) {
        errorWithout.add(std::abs(example.logLikes - regression.m_mean), example.weight);
        if (example.counts.followers) {
            const double estimated = regression.estimate(example.counts, {}).logLikes;
            errorWithCounts.add(std::abs(example.logLikes - estimated), example.weight);
        }
    }
    regression.m_errorWithCounts = std::max(leastError, errorWithCounts.value(1.0));
    regression.m_errorWithout = std::max(leastError, errorWithout.value(2.0));
    return regression;
}

QJsonObject LevelRegression::toJson() const
{
    QJsonArray coefficients;
    for (const double value : m_coefficients)
        coefficients.append(value);
    return {{QStringLiteral("coefficients"), coefficients},
            {QStringLiteral("mean_following"), m_meanFollowing},
            {QStringLiteral("mean_media_count"), m_meanMediaCount},
            {QStringLiteral("mean"), m_mean},
            {QStringLiteral("error_with_counts"), m_errorWithCounts},
            {QStringLiteral("error_without"), m_errorWithout},
            {QStringLiteral("knows_followers"), m_knowsFollowers}};
}

Result<LevelRegression> LevelRegression::fromJson(const QJsonObject& json)
{
    LevelRegression regression;
    const QJsonArray coefficients = json.value(QStringLiteral("coefficients")).toArray();
    bool valid = coefficients.size() == static_cast<qsizetype>(inputCount);
    for (std::size_t i = 0; valid && i < inputCount; ++i) {
        valid = coefficients[static_cast<qsizetype>(i)].isDouble();
        regression.m_coefficients[i] = coefficients[static_cast<qsizetype>(i)].toDouble();
    }
    const auto read = [&](const QString& name, double& value) {
        valid = valid && json.value(name).isDouble();
        value = json.value(name).toDouble();
    };
    read(QStringLiteral("mean_following"), regression.m_meanFollowing);
    read(QStringLiteral("mean_media_count"), regression.m_meanMediaCount);
    read(QStringLiteral("mean"), regression.m_mean);
    read(QStringLiteral("error_with_counts"), regression.m_errorWithCounts);
    read(QStringLiteral("error_without"), regression.m_errorWithout);
    regression.m_knowsFollowers = json.value(QStringLiteral("knows_followers")).toBool();
    if (!valid || regression.m_errorWithCounts <= 0.0 || regression.m_errorWithout <= 0.0)
        return failure(ErrorCode::ModelDamaged, QStringLiteral("level regression"));
    return regression;
}

} // namespace likecast
