#pragma once

namespace likecast
{

/// How far an account follows what trees trained on others say of it: the exponentially weighted
/// average of two forecasters, the level alone and the level with the trees (Cesa-Bianchi and
/// Lugosi, Prediction, Learning, and Games, 2006, ch. 2), losses forgotten at 2 % a post. It
/// starts from trust; an account that is unlike all others is led by its own level after some
/// tens of posts.
class TreeTrust
{
public:
    /// Share of the trees' say that is used now, in (0, 1).
    double share() const;

    /// What came of a post: y above the level, and what the trees said of it, both in spreads.
    void append(double actual, double said);

private:
    double m_advantage = 0.0; ///< discounted loss of the level alone less that with the trees
};

} // namespace likecast
