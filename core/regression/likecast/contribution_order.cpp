#include "core/regression/likecast/contribution_order.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr std::size_t mostWords = 3;
constexpr double leastContribution = 1e-4; ///< in y
constexpr double leastTermEffect = 0.02;   ///< in y

QStringList strongestWords(const std::vector<CaptionTerm>& terms, CaptionTokenKind kind,
                           bool positive, const TermEffect& effectOf)
{
    std::vector<std::pair<double, QString>> ranked;
    for (const CaptionTerm& term : terms) {
        const double inDirection = positive ? effectOf(term) : -effectOf(term);
        if (term.kind == kind && inDirection > leastTermEffect)
            ranked.emplace_back(inDirection, term.surface);
    }
    std::ranges::stable_sort(ranked,
                             [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList words;
    for (std::size_t i = 0; i < std::min(mostWords, ranked.size()); ++i)
        words.append(ranked[i].second);
    return words;
}

} // namespace

std::vector<Contribution> orderedContributions(std::span<const Contribution> contributions,
                                               const std::vector<CaptionTerm>& terms,
                                               const TermEffect& effectOf)
{
    std::vector<Contribution> ordered;
    for (Contribution contribution : contributions) {
        if (std::abs(contribution.logEffect) < leastContribution)
            continue;
        const bool positive = contribution.logEffect > 0.0;
        if (contribution.kind == ContributionKind::Caption)
            contribution.words = strongestWords(terms, CaptionTokenKind::Word, positive, effectOf);
        if (contribution.kind == ContributionKind::Hashtags)
            contribution.words =
                strongestWords(terms, CaptionTokenKind::Hashtag, positive, effectOf);
        ordered.push_back(std::move(contribution));
    }
    std::ranges::stable_sort(ordered, [](const Contribution& a, const Contribution& b) {
        return std::abs(a.logEffect) > std::abs(b.logEffect);
    });
    return ordered;
}

} // namespace likecast
