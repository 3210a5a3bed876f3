#pragma once

#include <span>
#include <vector>

namespace likecast
{

/// Two-sided p-value of an estimate this many standard errors from 0: Student's t with `degrees` of
/// freedom, by Wallace's approximation (1959).
double twoSidedP(double standardErrors, double degrees);

/// Half the width of an 80 % interval, in standard errors.
inline constexpr double eightyPercent = 1.2816;

/// Which of several estimates stand out at a false-discovery rate of 10 %: one in ten of these is
/// expected to be chance (Benjamini and Hochberg 1995). One entry per p-value.
std::vector<bool> standingOut(std::span<const double> pValues);

} // namespace likecast
