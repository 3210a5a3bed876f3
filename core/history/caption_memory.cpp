#include "core/history/caption_memory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace likecast
{

namespace
{

constexpr double termPriorCount = 5.0;
constexpr double pairPriorCount = 3.0;
constexpr double weightPriorVariance = 0.03;
constexpr double noiseVariance = 1.5;
constexpr double largestInnovation = 2.5;
constexpr double leastInverseFrequency = 0.1;
constexpr std::size_t longestPostings = 400;
constexpr std::size_t neighbourCount = 20;
constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

EffectSummary summarise(std::vector<double>& effects, std::size_t asked)
{
    EffectSummary summary;
    if (effects.empty()) {
        summary = {notKnown, notKnown, notKnown, notKnown, 0.0, notKnown, notKnown, notKnown};
        summary.knownShare = asked == 0 ? notKnown : 0.0;
        return summary;
    }
    std::ranges::sort(effects);
    const std::size_t count = effects.size();
    double weights = 0.0;
    double weighted = 0.0;
    double sum = 0.0;
    for (const double effect : effects) {
        sum += effect;
        weights += std::abs(effect);
        weighted += std::abs(effect) * effect;
    }
    summary.mean = sum / static_cast<double>(count);
    summary.sum = sum / std::sqrt(static_cast<double>(count));
    summary.lowest = effects.front();
    summary.highest = effects.back();
    summary.knownShare = static_cast<double>(count) / static_cast<double>(asked);
    summary.weighted = weights > 0.0 ? weighted / weights : 0.0;
    const std::size_t three = std::min<std::size_t>(3, count);
    double top = 0.0;
    double bottom = 0.0;
    for (std::size_t i = 0; i < three; ++i) {
        bottom += effects[i];
        top += effects[count - 1 - i];
    }
    summary.topThree = top / static_cast<double>(three);
    summary.bottomThree = bottom / static_cast<double>(three);
    return summary;
}

template<typename Weight>
void accumulate(const Weight* weight, RegressionEstimate& estimate)
{
    const bool known = weight && weight->variance >= 0.0F;
    estimate.mean += known ? static_cast<double>(weight->mean) : 0.0;
    estimate.variance += known ? static_cast<double>(weight->variance) : weightPriorVariance;
}

template<typename Weight>
void correct(Weight& weight, double innovation, double totalVariance)
{
    const double variance =
        weight.variance < 0.0F ? weightPriorVariance : static_cast<double>(weight.variance);
    const double gain = variance / totalVariance;
    weight.mean += static_cast<float>(gain * innovation);
    weight.variance = static_cast<float>(variance * (1.0 - gain));
}

double innovationOf(double residual, const RegressionEstimate& estimate)
{
    return std::clamp(residual - estimate.mean, -largestInnovation, largestInnovation);
}

} // namespace

const CaptionMemory::Term* CaptionMemory::findTerm(quint64 id) const
{
    const auto found = m_terms.find(id);
    return found == m_terms.end() ? nullptr : &found->second;
}

EffectSummary CaptionMemory::termEffects(const CaptionContent& content) const
{
    std::vector<double> effects;
    effects.reserve(content.terms.size());
    for (const quint64 id : content.terms) {
        const Term* term = findTerm(id);
        if (term && term->effect.count > 0.0)
            effects.push_back(term->effect.value(termPriorCount));
    }
    return summarise(effects, content.terms.size());
}

EffectSummary CaptionMemory::pairEffects(const CaptionContent& content) const
{
    std::vector<double> effects;
    effects.reserve(content.pairs.size());
    for (const quint64 id : content.pairs) {
        const auto found = m_pairs.find(id);
        if (found != m_pairs.end())
            effects.push_back(found->second.effect.value(pairPriorCount));
    }
    return summarise(effects, content.pairs.size());
}

ShrunkenEffect CaptionMemory::openingEffect(const CaptionContent& content) const
{
    const auto found = m_openings.find(content.opening);
    return found == m_openings.end() ? ShrunkenEffect{} : found->second;
}

double CaptionMemory::termEffect(quint64 id) const
{
    const Term* term = findTerm(id);
    return term ? term->effect.value(termPriorCount) : 0.0;
}

RegressionEstimate CaptionMemory::regressOnContext(const CaptionContent& content,
                                                   std::span<const quint64> context) const
{
    RegressionEstimate estimate;
    for (const quint64 id : content.terms) {
        const Term* term = findTerm(id);
        accumulate(term ? &term->contextWeight : nullptr, estimate);
    }
    for (const quint64 id : context) {
        const auto found = m_context.find(id);
        accumulate(found == m_context.end() ? nullptr : &found->second, estimate);
    }
    return estimate;
}

RegressionEstimate CaptionMemory::regressOnPairs(const CaptionContent& content) const
{
    RegressionEstimate estimate;
    for (const quint64 id : content.terms) {
        const Term* term = findTerm(id);
        accumulate(term ? &term->pairWeight : nullptr, estimate);
    }
    for (const quint64 id : content.pairs) {
        const auto found = m_pairs.find(id);
        accumulate(found == m_pairs.end() ? nullptr : &found->second.weight, estimate);
    }
    return estimate;
}

double CaptionMemory::inverseFrequency(const Term* term) const
{
    const double posts = term ? static_cast<double>(term->posts.size()) : 0.0;
    const double all = static_cast<double>(m_posts.size());
    return std::max(leastInverseFrequency, std::log((all + 1.0) / (posts + 0.5)));
}

NeighbourSummary CaptionMemory::neighbours(const CaptionContent& content) const
{
    NeighbourSummary summary{notKnown, notKnown, notKnown, notKnown, 0.0, 0, false};
    m_similarities.resize(m_posts.size(), 0.0F);
    std::vector<std::uint32_t> touched;
    double squaredNorm = 0.0;
    for (const quint64 id : content.terms) {
        const Term* term = findTerm(id);
        const double frequency = inverseFrequency(term);
        squaredNorm += frequency * frequency;
        if (!term || static_cast<double>(term->posts.size()) >
                         0.3 * static_cast<double>(m_posts.size()) + 5.0)
            continue;
        const std::size_t used = std::min(term->posts.size(), longestPostings);
        for (const std::uint32_t post : std::span(term->posts).last(used)) {
            if (m_similarities[post] == 0.0F)
                touched.push_back(post);
            m_similarities[post] += static_cast<float>(frequency * frequency);
        }
    }
    for (const std::uint32_t post : touched) {
        const double norms = squaredNorm * static_cast<double>(m_posts[post].squaredNorm);
        m_similarities[post] /= static_cast<float>(std::sqrt(norms + 1e-9));
    }
    const auto nearer = [this](std::uint32_t a, std::uint32_t b) {
        return m_similarities[a] != m_similarities[b] ? m_similarities[a] > m_similarities[b]
                                                      : a > b;
    };
    const std::size_t taken = std::min(neighbourCount, touched.size());
    std::partial_sort(touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(taken),
                      touched.end(), nearer);
    double sum = 0.0;
    double weights = 0.0;
    for (std::size_t i = 0; i < taken; ++i) {
        const auto similarity = static_cast<double>(m_similarities[touched[i]]);
        sum += similarity * similarity * static_cast<double>(m_posts[touched[i]].residual);
        weights += similarity * similarity;
        if (i == std::min<std::size_t>(4, taken - 1))
            summary.meanOfFive = sum / (weights + 0.05);
    }
    if (taken > 0) {
        summary.found = true;
        summary.nearestPost = touched[0];
        summary.similarity = static_cast<double>(m_similarities[touched[0]]);
        summary.nearest = static_cast<double>(m_posts[touched[0]].residual) * summary.similarity;
        summary.meanOfTwenty = sum / (weights + 0.1);
        summary.weight = weights;
    }
    for (const std::uint32_t post : touched)
        m_similarities[post] = 0.0F;
    return summary;
}

void CaptionMemory::append(const CaptionContent& content, std::span<const quint64> context,
                           double residual, bool learn)
{
    RememberedPost post;
    double squaredNorm = 0.0;
    for (const quint64 id : content.terms) {
        const double frequency = inverseFrequency(findTerm(id));
        squaredNorm += frequency * frequency;
    }
    post.squaredNorm = static_cast<float>(squaredNorm);
    post.residual = learn ? static_cast<float>(residual) : 0.0F;
    const auto number = static_cast<std::uint32_t>(m_posts.size());
    if (!learn) {
        m_posts.push_back(post);
        return;
    }
    const RegressionEstimate byContext = regressOnContext(content, context);
    const RegressionEstimate byPairs = regressOnPairs(content);
    const double contextInnovation = innovationOf(residual, byContext);
    const double pairInnovation = innovationOf(residual, byPairs);
    const double contextVariance = byContext.variance + noiseVariance;
    const double pairVariance = byPairs.variance + noiseVariance;
    for (const quint64 id : content.terms) {
        Term& term = m_terms[id];
        term.effect.add(residual);
        term.posts.push_back(number);
        correct(term.contextWeight, contextInnovation, contextVariance);
        correct(term.pairWeight, pairInnovation, pairVariance);
    }
    for (const quint64 id : content.pairs) {
        Pair& pair = m_pairs[id];
        pair.effect.add(residual);
        correct(pair.weight, pairInnovation, pairVariance);
    }
    for (const quint64 id : context)
        correct(m_context[id], contextInnovation, contextVariance);
    m_openings[content.opening].add(residual);
    m_posts.push_back(post);
}

} // namespace likecast
