#pragma once

#include "core/evaluation/metrics.h"

#include <optional>
#include <span>

namespace likecast
{

/// From the 2.5 % to the 97.5 % quantile of the bootstrap.
struct Interval {
    double low = 0.0;
    double high = 0.0;
};

struct MetricIntervals {
    Interval mae;
    Interval mse;
    Interval within10;
    Interval within25;
    std::optional<Interval> r2;
    std::optional<Interval> pairwiseAccuracy;
    std::optional<Interval> coverage80;
    std::optional<Interval> width80;
    std::optional<Interval> gain; ///< 1 - mae / mae of the reference
};

struct BootstrapOptions {
    int replicates = 1000;
    quint64 seed = 1;
};

/// Percentile bootstrap that draws whole accounts with replacement (posts of one account are not
/// independent; Efron and Tibshirani 1993, chapter 13). One entry of `model` per account;
/// `reference` is empty or has the same accounts in the same order. The same seed gives the same
/// intervals on every platform. Absent for fewer than two accounts.
std::optional<MetricIntervals> bootstrapIntervals(std::span<const MetricSums> model,
                                                  std::span<const MetricSums> reference,
                                                  const BootstrapOptions& options);

/// How much of the reference's mean absolute error a model saves on the same posts.
struct PairedGain {
    double value = 0.0; ///< 1 - mae / mae of the reference
    Interval interval;  ///< 95 %
};

/// Fewer say nothing of a difference between two models.
inline constexpr std::size_t leastPairedPosts = 20;

/// One account's posts in order of time, one absolute error each of model and reference. Draws
/// blocks of neighbouring posts, as these share their surprises (circular block bootstrap, Politis
/// and Romano 1992). Absent below leastPairedPosts or where the reference makes no error.
std::optional<PairedGain> pairedGain(std::span<const double> errors,
                                     std::span<const double> reference,
                                     const BootstrapOptions& options);

} // namespace likecast
