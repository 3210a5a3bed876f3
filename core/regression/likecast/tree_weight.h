#pragma once

namespace likecast
{

/// How far an account follows trees trained on other accounts: the exponentially weighted average
/// of two forecasters, the level alone and the level with the trees (Cesa-Bianchi and Lugosi,
/// Prediction, Learning, and Games, 2006, ch. 2), discounting losses by 2 % per post. It starts by
/// trusting the trees; an account unlike all others follows its own level after some tens of posts.
class TreeWeight
{
public:
    /// Current weight of the trees, in (0, 1).
    double share() const;

    /// Adds a post: its y above the level, and the trees' prediction of it, both in spreads.
    void append(double actual, double predicted);

private:
    double m_advantage = 0.0; ///< discounted loss of the level alone minus that with the trees
};

} // namespace likecast
