#pragma once

#include "core/regression/likecast/photo_prior.h"

#include <span>
#include <vector>

namespace likecast
{

/// A post with a known photo, and its forecast without the photo.
struct PhotoPost {
    PhotoFeatures photo;
    double y = 0.0;
    double logMedian = 0.0; ///< forecast without the photo
    double spread = 0.0;    ///< > 0; expected mean absolute error
};

/// One account's posts, oldest first.
using PhotoAccount = std::vector<PhotoPost>;

/// Hierarchical Bayes: fits mean and between-account spread of every photo effect, and the inputs
/// of a usual photo, by EM over PhotoEffect's own updates. Faces, look and embedding each share one
/// spread; the mean of the embedding's effects stays 0, because its directions mean something
/// different to each account. Accounts count equally, however many posts they have.
///
/// `meanKept`, in [0, 1]: factor on the fitted means. Use less than 1 if the accounts come from few
/// sources and are more alike than accounts in general.
PhotoPrior fitPhotoPrior(std::span<const PhotoAccount> accounts, double meanKept = 1.0);

/// What photos improve for one account, with a prior that was not fitted on it.
struct PhotoGain {
    std::size_t posts = 0;   ///< scored: posts with five earlier ones
    double maeWithout = 0.0; ///< of y
    double maeWith = 0.0;
    double gainLow = 0.0; ///< 95 % bootstrap interval of 1 - maeWith / maeWithout
    double gainHigh = 0.0;
    double pairsWithout = 0.0; ///< share of pairs ordered correctly
    double pairsWith = 0.0;
    double gain() const { return maeWithout > 0.0 ? 1.0 - maeWith / maeWithout : 0.0; }
};
PhotoGain photoGain(const PhotoAccount& account, const PhotoPrior& prior);

} // namespace likecast
