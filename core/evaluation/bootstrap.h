#pragma once

#include "core/evaluation/metrics.h"

#include <optional>
#include <span>

namespace likecast
{

/// The 2.5 % and 97.5 % quantiles of the bootstrap.
struct Interval {
    double low = 0.0;
    double high = 0.0;
};

struct MetricIntervals {
    Interval mae;
    Interval mse;
    std::optional<Interval> pairwiseAccuracy;
    std::optional<Interval> coverage80;
    std::optional<Interval> width80;
    std::optional<Interval> gain; ///< 1 - mae / mae of the reference
};

struct BootstrapOptions {
    int replicates = 1000;
    quint64 seed = 1;
};

/// Percentile bootstrap that resamples whole accounts, because posts of one account are not
/// independent (Efron and Tibshirani 1993, chapter 13). `model` has one entry per account;
/// `reference` is empty or has the same accounts in the same order. The same seed gives the same
/// intervals on every platform. std::nullopt for fewer than two accounts.
std::optional<MetricIntervals> bootstrapIntervals(std::span<const MetricSums> model,
                                                  std::span<const MetricSums> reference,
                                                  const BootstrapOptions& options);

/// How much a model lowers the reference's mean absolute error on the same posts.
struct PairedGain {
    double value = 0.0; ///< 1 - mae / mae of the reference
    Interval interval;  ///< 95 %
};

/// With fewer posts, a difference between two models means nothing.
inline constexpr std::size_t leastPairedPosts = 20;

/// Absolute errors of model and reference, one each per post of one account, in time order.
/// Resamples blocks of adjacent posts, because their errors are correlated (circular block
/// bootstrap, Politis and Romano 1992). std::nullopt for fewer than leastPairedPosts, or if the
/// reference makes no error.
std::optional<PairedGain> pairedGain(std::span<const double> errors,
                                     std::span<const double> reference,
                                     const BootstrapOptions& options);

} // namespace likecast
