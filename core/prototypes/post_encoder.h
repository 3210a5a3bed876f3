#pragma once

#include "core/features/photo_features.h"
#include "core/posts/local_time.h"
#include "core/posts/post.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <deque>
#include <memory>
#include <span>

namespace likecast
{

/// Likes of an account's earlier posts, as the published prototypes read them. Hidden likes are
/// never appended.
class PastLikes
{
public:
    static constexpr std::size_t recentPosts = 20;

    void append(double likes);

    std::size_t count() const { return m_count; }
    /// Over all earlier posts; 0 before the first.
    double mean() const;
    /// Of the last 20 posts at most, oldest first.
    const std::deque<double>& recent() const { return m_recent; }

private:
    std::deque<double> m_recent;
    double m_sum = 0.0;
    std::size_t m_count = 0;
};

/// What is known of a post before its likes.
struct EncodedPost {
    QStringView caption;
    LocalTime time;
    MediaType mediaType = MediaType::Photo;
    const PhotoFeatures* photo = nullptr; ///< null where unknown
};

/// A post to learn from, with what was measured on its photo.
struct TrainingPost {
    const Post* post = nullptr;
    const PhotoFeatures* photo = nullptr; ///< null where unknown
};

/// Turns a post and its account's past into one row of numbers, as one of the prototypes does. It
/// may remember words between posts, which changes no result; an object belongs to one thread.
class PostEncoder
{
public:
    virtual ~PostEncoder() = default;

    /// snake_case, one per column, fixed order.
    virtual QStringList featureNames() const = 0;

    /// Fills a row of as many values as names; NaN where unknown.
    virtual void encode(const EncodedPost& post, const PastLikes& past, const AccountCounts& counts,
                        std::span<float> row) = 0;

    /// How many of the columns, the last ones, are shares of things that a network may learn a
    /// vector of (an embedding bag); 0 where there are none.
    virtual std::size_t bagColumns() const { return 0; }

    /// What was learned from the training posts, to be stored beside the weights.
    virtual QJsonObject toJson() const = 0;

    /// What it reads beyond what it always reads, for people; empty where there is nothing such.
    virtual QJsonArray optionalInputs() const { return {}; }

protected:
    PostEncoder() = default;
    Q_DISABLE_COPY_MOVE(PostEncoder)
};

} // namespace likecast
