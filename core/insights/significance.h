#pragma once

#include <span>
#include <vector>

namespace likecast
{

/// How often chance alone gives an estimate at least so many standard errors from 0, on either
/// side: Student's t with `degrees` of freedom, by Wallace's approximation (1959).
double twoSidedP(double standardErrors, double degrees);

/// Standard errors to each side of an estimate's 80 % interval.
inline constexpr double eightyPercent = 1.2816;

/// Which of several estimates stand out at a false-discovery rate of 10 %: of those marked, one in
/// ten is expected to be chance (Benjamini and Hochberg 1995). One entry per p-value.
std::vector<bool> standingOut(std::span<const double> pValues);

} // namespace likecast
