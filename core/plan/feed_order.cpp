#include "core/plan/feed_order.h"

#include <algorithm>

namespace likecast
{

namespace
{

using Indices = std::vector<std::size_t>;

/// Positions on the board, newest first.
Indices newestFirst(const std::vector<Draft>& drafts, const auto& isWanted)
{
    Indices order;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].isSample && isWanted(drafts[i].composition.takenAtMs))
            order.push_back(i);
    }
    std::ranges::sort(order, [&drafts](std::size_t a, std::size_t b) {
        const qint64 first = drafts[a].composition.takenAtMs;
        const qint64 second = drafts[b].composition.takenAtMs;
        return first != second ? first > second : a > b;
    });
    return order;
}

Indices plannedOf(const std::vector<Draft>& drafts, qint64 nowMs)
{
    return newestFirst(drafts, [nowMs](qint64 takenAtMs) { return takenAtMs > nowMs; });
}

std::vector<qint64> idsOf(const std::vector<Draft>& drafts, const Indices& order)
{
    std::vector<qint64> ids;
    for (const std::size_t i : order)
        ids.push_back(drafts[i].id);
    return ids;
}

} // namespace

FeedOrder feedOrder(const std::vector<Draft>& drafts, qint64 nowMs)
{
    const auto hasPassed = [nowMs](qint64 takenAtMs) { return takenAtMs <= nowMs; };
    return {idsOf(drafts, plannedOf(drafts, nowMs)), idsOf(drafts, newestFirst(drafts, hasPassed))};
}

std::vector<Draft> movedInFeed(const std::vector<Draft>& drafts, qint64 id, int place, qint64 nowMs)
{
    const Indices before = plannedOf(drafts, nowMs);
    const auto from =
        std::ranges::find(before, id, [&drafts](std::size_t i) { return drafts[i].id; });
    if (from == before.end())
        return drafts;
    const auto last = static_cast<std::ptrdiff_t>(before.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(place, 0, last);
    Indices after = before;
    const std::size_t moved = *from;
    after.erase(after.begin() + (from - before.begin()));
    after.insert(after.begin() + to, moved);

    // Each place in the feed keeps its time. Drafts of one time also keep the places on the board
    // that such drafts had, in the new order.
    std::vector<Draft> result = drafts;
    for (std::size_t k = 0; k < before.size(); ++k)
        result[after[k]].composition.takenAtMs = drafts[before[k]].composition.takenAtMs;
    std::size_t begin = 0;
    while (begin < after.size()) {
        std::size_t end = begin + 1;
        const auto timeAt = [&](std::size_t k) { return result[after[k]].composition.takenAtMs; };
        while (end < after.size() && timeAt(end) == timeAt(begin))
            ++end;
        const Indices group(after.begin() + static_cast<std::ptrdiff_t>(begin),
                            after.begin() + static_cast<std::ptrdiff_t>(end));
        Indices places = group;
        std::ranges::sort(places, std::ranges::greater());
        std::vector<Draft> ordered;
        for (const std::size_t i : group)
            ordered.push_back(result[i]);
        for (std::size_t k = 0; k < places.size(); ++k)
            result[places[k]] = ordered[k];
        begin = end;
    }
    return result;
}

} // namespace likecast
