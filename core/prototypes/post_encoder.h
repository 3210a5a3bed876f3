#pragma once

#include "core/features/photo_features.h"
#include "core/posts/local_time.h"
#include "core/posts/post.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <deque>
#include <limits>
#include <memory>
#include <span>

namespace likecast
{

inline constexpr float unknownColumn = std::numeric_limits<float>::quiet_NaN();

/// Likes of an account's earlier posts, as read by the published prototypes. Hidden likes are never
/// appended.
class PastLikes
{
public:
    static constexpr std::size_t recentPosts = 20;

    void append(double likes);

    std::size_t count() const { return m_count; }
    /// Mean over all earlier posts; 0 before the first.
    double mean() const;
    /// The last 20 posts at most, oldest first.
    const std::deque<double>& recent() const { return m_recent; }

private:
    std::deque<double> m_recent;
    double m_sum = 0.0;
    std::size_t m_count = 0;
};

/// What is known of a post before it has likes.
struct EncodedPost {
    QStringView caption;
    LocalTime time;
    std::optional<MediaType> mediaType;
    const PhotoFeatures* photo = nullptr; ///< null if unknown
};

/// A training post and the features of its photo.
struct TrainingPost {
    const Post* post = nullptr;
    const PhotoFeatures* photo = nullptr; ///< null if unknown
};

/// Converts a post and its account's past to one row of numbers, as one of the prototypes does. May
/// cache words between posts, which does not change results. Use from one thread.
class PostEncoder
{
public:
    virtual ~PostEncoder() = default;

    /// snake_case, one per column, in a fixed order.
    virtual QStringList featureNames() const = 0;

    /// Fills a row of featureNames().size() values; NaN if unknown.
    virtual void encode(const EncodedPost& post, const PastLikes& past, const AccountCounts& counts,
                        std::span<float> row) = 0;

    /// Number of columns, at the end of the row, that are weights of an embedding bag, for which a
    /// network may learn one vector each; 0 if none.
    virtual std::size_t bagColumns() const { return 0; }

    /// What was fitted on the training posts, to be stored with the weights.
    virtual QJsonObject toJson() const = 0;

    /// Describes the optional inputs in use, for people; empty if there are none.
    virtual QJsonArray optionalInputs() const { return {}; }

protected:
    PostEncoder() = default;
    Q_DISABLE_COPY_MOVE(PostEncoder)
};

} // namespace likecast
