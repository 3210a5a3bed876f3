#pragma once

#include "core/regression/likecast/photo_prior.h"

#include <span>
#include <vector>

namespace likecast
{

/// A post whose photo is known, and what the model without photos made of it.
struct PhotoPost {
    PhotoFeatures photo;
    double y = 0.0;
    double logMedian = 0.0; ///< forecast without the photo
    double spread = 0.0;    ///< mean absolute error to expect of it, > 0
};

/// One account's, oldest first.
using PhotoAccount = std::vector<PhotoPost>;

/// Hierarchical Bayes: mean and spread between accounts of every photo effect, and what a usual
/// photo measures, by EM over PhotoEffect's own updates. The spread is shared within faces, look
/// and embedding; the mean of an embedding's effects stays 0, as its directions mean something else
/// to each account. Accounts count the same however many posts they have.
///
/// `meanKept`, in [0, 1]: the share of the means that the prior takes over. Below 1 where accounts
/// come from few sources and are more alike than accounts in general.
PhotoPrior fitPhotoPrior(std::span<const PhotoAccount> accounts, double meanKept = 1.0);

/// What photos are worth to one account with a prior that did not see it.
struct PhotoGain {
    std::size_t posts = 0;   ///< scored: with five earlier ones
    double maeWithout = 0.0; ///< of y
    double maeWith = 0.0;
    double gainLow = 0.0; ///< 95 % bootstrap interval of 1 - maeWith / maeWithout
    double gainHigh = 0.0;
    double pairsWithout = 0.0; ///< share of pairs ordered rightly
    double pairsWith = 0.0;
    double gain() const { return maeWithout > 0.0 ? 1.0 - maeWith / maeWithout : 0.0; }
};
PhotoGain photoGain(const PhotoAccount& account, const PhotoPrior& prior);

} // namespace likecast
