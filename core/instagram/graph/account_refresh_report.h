#pragma once

#include "core/common/error.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/posts/post.h"
#include "core/storage/posts/post_merge.h"

#include <QString>

#include <functional>

namespace likecast
{

/// What a refresh is doing now.
enum class RefreshStage {
    Token, ///< unlocking and renewing the token
    Profile,
    Posts,       ///< `done` of `total` posts; `total` is the account's own count
    Insights,    ///< of individual posts
    HiddenLikes, ///< fetching counts missing from the lists, post by post
    Thumbnails,
    Waiting, ///< the API asked to wait: see waitSeconds
};

struct RefreshProgress {
    RefreshStage stage = RefreshStage::Profile;
    qint64 done = 0;
    qint64 total = 0; ///< 0 if unknown
    qint64 waitSeconds = 0;
};

/// Called on the refresh thread, at most a few times a second; must not block.
using RefreshProgressCallback = std::function<void(const RefreshProgress&)>;

struct RefreshReport {
    QString account;
    MergeCounts posts;
    AccountCounts counts;
    qint64 pages = 0;        ///< pages of posts requested
    bool wasResumed = false; ///< resumed an interrupted refresh
    qint64 insights = 0;     ///< posts that insights were received for
    qint64 hiddenAsked = 0;  ///< posts without likes in the list, requested one by one
    qint64 thumbnails = 0;   ///< newly stored
    ImportProblems problems;
    /// Why hidden likes or thumbnails were postponed; the posts are complete.
    std::optional<Error> leftOut;
    bool tokenRenewed = false;
    std::optional<qint64> tokenExpiresAtMs;
};

} // namespace likecast
