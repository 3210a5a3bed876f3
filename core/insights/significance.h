#pragma once

#include <span>
#include <vector>

namespace likecast
{

/// Two-sided p-value of an estimate this many standard errors from 0: Student's t with `degrees` of
/// freedom, by Wallace's approximation (1959).
double twoSidedP(double standardErrors, double degrees);

/// Probability of at most `successes` in `trials` independent trials of this chance.
double binomialAtMost(int successes, int trials, double chance);

/// Two-sided exact sign test: the p-value of `above` of `all` differences being positive if either
/// sign is equally likely (Conover 1999, section 3.4).
double signTestP(int above, int all);

/// A share and its 80 % interval by Wilson's score method (1927), which stays within [0, 1].
struct ShareInterval {
    double share = 0.0;
    double low = 0.0;
    double high = 1.0;
};
ShareInterval shareInterval(int successes, int trials);

/// Half the width of an 80 % interval, in standard errors.
inline constexpr double eightyPercent = 1.2816;

/// Which of several estimates stand out at a false-discovery rate of 10 %: one in ten of these is
/// expected to be chance (Benjamini and Hochberg 1995). One entry per p-value.
std::vector<bool> standingOut(std::span<const double> pValues);

} // namespace likecast
