#pragma once

#include <QtGlobal>

#include <optional>

namespace likecast
{

/// A post's likes and their origin.
struct LikesFigure {
    qint64 postId = 0;
    std::optional<qint64> likes;
    /// UTC milliseconds since 1970; unset if the likes are unknown
    std::optional<qint64> countedAtMs;
    bool isTyped = false; ///< entered by the user

    friend bool operator==(const LikesFigure&, const LikesFigure&) = default;
};

} // namespace likecast
