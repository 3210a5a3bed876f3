#include "core/evaluation/baseline_rules.h"

#include "core/evaluation/running_window.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double exponentialDecay = 0.93;

/// A rule's state after the posts so far.
class RuleState
{
public:
    explicit RuleState(BaselineRule rule)
        : m_rule(rule)
        , m_window(windowSize(rule))
    {
    }

    void observe(const Post& post)
    {
        const auto likes = knownCount(post.likes);
        if (!likes)
            return;
        const double y = logLikes(static_cast<double>(*likes));
        m_window.add(y);
        if (post.mediaType)
            m_windowsOfTypes[static_cast<std::size_t>(*post.mediaType)].add(y);
        m_weightedSum = m_weightedSum * exponentialDecay + y;
        m_weights = m_weights * exponentialDecay + 1.0;
    }

    std::optional<double> predict(std::optional<MediaType> mediaType) const
    {
        switch (m_rule) {
        case BaselineRule::Last:
        case BaselineRule::Median5:
        case BaselineRule::Median10:
        case BaselineRule::Median30:
            return m_window.median();
        case BaselineRule::ExponentialMean:
            return m_weights > 0.0 ? std::optional(m_weightedSum / m_weights) : std::nullopt;
        case BaselineRule::Median30OfType: {
            const auto ofType =
                mediaType ? m_windowsOfTypes[static_cast<std::size_t>(*mediaType)].median()
                          : std::nullopt;
            return ofType ? ofType : m_window.median();
        }
        }
        return std::nullopt;
    }

private:
    static std::size_t windowSize(BaselineRule rule)
    {
        switch (rule) {
        case BaselineRule::Last:
            return 1;
        case BaselineRule::Median5:
            return 5;
        case BaselineRule::Median10:
            return 10;
        default:
            return 30;
        }
    }

    BaselineRule m_rule;
    RunningWindow m_window;
    std::array<RunningWindow, allMediaTypes.size()> m_windowsOfTypes{
        RunningWindow(30), RunningWindow(30), RunningWindow(30), RunningWindow(30)};
    double m_weightedSum = 0.0;
    double m_weights = 0.0;
};

} // namespace

QString baselineRuleName(BaselineRule rule)
{
    switch (rule) {
    case BaselineRule::Last:
        return u"last"_s;
    case BaselineRule::Median5:
        return u"median_5"_s;
    case BaselineRule::Median10:
        return u"median_10"_s;
    case BaselineRule::Median30:
        return u"median_30"_s;
    case BaselineRule::ExponentialMean:
        return u"exponential_mean"_s;
    case BaselineRule::Median30OfType:
        return u"median_30_of_type"_s;
    }
    return {};
}

std::vector<std::optional<double>> baselinePredictions(BaselineRule rule,
                                                       const std::vector<Post>& posts)
{
    RuleState state(rule);
    std::vector<std::optional<double>> predictions;
    predictions.reserve(posts.size());
    for (std::size_t begin = 0; begin < posts.size();) {
        const std::size_t end = endOfMoment(posts, begin);
        for (std::size_t i = begin; i < end; ++i)
            predictions.push_back(state.predict(posts[i].mediaType));
        for (; begin < end; ++begin)
            state.observe(posts[begin]);
    }
    return predictions;
}

} // namespace likecast
