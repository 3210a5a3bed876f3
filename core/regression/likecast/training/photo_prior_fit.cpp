#include "core/regression/likecast/training/photo_prior_fit.h"

#include "core/regression/contract/judged_posts.h"
#include "core/regression/likecast/photo_effect.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace likecast
{

namespace
{

constexpr int emSteps = 40;
constexpr double meanDeviation = 0.3; ///< hyperprior of the means, around 0
constexpr int replicates = 1000;

/// Inputs that share a between-account spread.
struct Group {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool hasMean = false;
    double leastDeviation = 0.005;
};

/// Organisations show few faces: a person's own posts with many faces must be able to outweigh
/// that.
constexpr double leastFaceDeviation = 0.15;

constexpr std::array groups{Group{0, photoFaceInputs, true, leastFaceDeviation},
                            Group{photoFaceInputs, photoScoreInput, true},
                            Group{photoNeighbourInput, photoNeighbourInput + 1, true},
                            Group{photoEmbeddingInput, photoInputCount, false}};

PhotoEffect readAll(const PhotoAccount& account, const PhotoPrior& prior)
{
    PhotoEffect effect(prior);
    for (const PhotoPost& post : account)
        effect.append(post.photo, post.y - post.logMedian, post.spread);
    return effect;
}

PhotoInputs meanInputs(std::span<const PhotoAccount> accounts)
{
    PhotoInputs usual{};
    for (const PhotoAccount& account : accounts) {
        for (const PhotoPost& post : account) {
            const PhotoInputs inputs = photoInputsOf(post.photo);
            const double weight = 1.0 / static_cast<double>(account.size() * accounts.size());
            for (std::size_t i = 0; i < photoInputCount; ++i)
                usual[i] += weight * inputs[i];
        }
    }
    return usual;
}

void maximise(PhotoPrior& prior, const std::vector<PhotoEffect>& read)
{
    const auto accounts = static_cast<double>(read.size());
    for (const Group& group : groups) {
        double variance = 0.0;
        for (std::size_t i = group.begin; i < group.end; ++i) {
            double sum = 0.0;
            for (const PhotoEffect& effect : read)
                sum += effect.mean()[i];
            const double spread = prior.deviation[i] / meanDeviation;
            prior.mean[i] = group.hasMean ? sum / (accounts + spread * spread) : 0.0;
            for (const PhotoEffect& effect : read) {
                const double distance = effect.mean()[i] - prior.mean[i];
                variance += distance * distance + effect.variance(i);
            }
        }
        variance /= accounts * static_cast<double>(group.end - group.begin);
        std::fill(prior.deviation.begin() + static_cast<std::ptrdiff_t>(group.begin),
                  prior.deviation.begin() + static_cast<std::ptrdiff_t>(group.end),
                  std::max(group.leastDeviation, std::sqrt(variance)));
    }
}

/// Share of pairs of nearby posts that `predicted` orders correctly; ties count half.
double pairsRight(const std::vector<double>& y, const std::vector<double>& predicted)
{
    double right = 0.0;
    double pairs = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        for (std::size_t j = i + 1; j < std::min(y.size(), i + pairDistance + 1); ++j) {
            const double difference = y[j] - y[i];
            if (std::abs(difference) <= pairMargin)
                continue;
            const double advantage = (predicted[j] - predicted[i]) * difference;
            pairs += 1.0;
            right += advantage > 0.0 ? 1.0 : advantage < 0.0 ? 0.0 : 0.5;
        }
    }
    return pairs > 0.0 ? right / pairs : 0.5;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

void setInterval(PhotoGain& gain, const std::vector<double>& without,
                 const std::vector<double>& with)
{
    std::mt19937_64 random(1);
    std::vector<double> gains;
    for (int replicate = 0; replicate < replicates; ++replicate) {
        double sumWithout = 0.0;
        double sumWith = 0.0;
        for (std::size_t i = 0; i < without.size(); ++i) {
            const std::size_t drawn = random() % without.size();
            sumWithout += without[drawn];
            sumWith += with[drawn];
        }
        gains.push_back(sumWithout > 0.0 ? 1.0 - sumWith / sumWithout : 0.0);
    }
    std::ranges::sort(gains);
    gain.gainLow = gains[gains.size() / 40];
    gain.gainHigh = gains[gains.size() - 1 - gains.size() / 40];
}

} // namespace

PhotoPrior fitPhotoPrior(std::span<const PhotoAccount> accounts, double meanKept)
{
    PhotoPrior prior = PhotoPrior::unfitted();
    if (accounts.empty())
        return prior;
    prior.usual = meanInputs(accounts);
    for (int step = 0; step < emSteps; ++step) {
        std::vector<PhotoEffect> read;
        for (const PhotoAccount& account : accounts)
            read.push_back(readAll(account, prior));
        maximise(prior, read);
    }
    for (double& mean : prior.mean)
        mean *= meanKept;
    return prior;
}

PhotoGain photoGain(const PhotoAccount& account, const PhotoPrior& prior)
{
    PhotoEffect effect(prior);
    std::vector<double> y;
    std::vector<double> bare;
    std::vector<double> full;
    std::vector<double> errorsBare;
    std::vector<double> errorsFull;
    for (std::size_t i = 0; i < account.size(); ++i) {
        const PhotoPost& post = account[i];
        if (i >= earlierPostsToScore) {
            y.push_back(post.y);
            bare.push_back(post.logMedian);
            full.push_back(post.logMedian + effect.effect(post.photo).total());
            errorsBare.push_back(std::abs(post.y - bare.back()));
            errorsFull.push_back(std::abs(post.y - full.back()));
        }
        effect.append(post.photo, post.y - post.logMedian, post.spread);
    }
    PhotoGain gain;
    gain.posts = y.size();
    if (y.empty())
        return gain;
    gain.maeWithout = meanOf(errorsBare);
    gain.maeWith = meanOf(errorsFull);
    gain.pairsWithout = pairsRight(y, bare);
    gain.pairsWith = pairsRight(y, full);
    setInterval(gain, errorsBare, errorsFull);
    return gain;
}

} // namespace likecast
