#include "core/prototypes/post_encoder.h"

namespace likecast
{

void PastLikes::append(double likes)
{
    m_recent.push_back(likes);
    if (m_recent.size() > recentPosts)
        m_recent.pop_front();
    m_sum += likes;
    ++m_count;
}

double PastLikes::mean() const
{
    return m_count == 0 ? 0.0 : m_sum / static_cast<double>(m_count);
}

} // namespace likecast
