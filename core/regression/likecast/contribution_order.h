#pragma once

#include "core/history/caption_content.h"
#include "core/regression/contract/like_regressor.h"

#include <functional>
#include <span>
#include <vector>

namespace likecast
{

/// The effect of a word or hashtag on y.
using TermEffect = std::function<double(const CaptionTerm&)>;

/// The contributions that change y, largest first. Those of caption and hashtags name the terms of
/// the draft that act most strongly in the same direction, at most three.
std::vector<Contribution> orderedContributions(std::span<const Contribution> contributions,
                                               const std::vector<CaptionTerm>& terms,
                                               const TermEffect& effectOf);

} // namespace likecast
