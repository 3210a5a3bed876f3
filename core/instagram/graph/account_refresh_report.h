#pragma once

#include "core/common/error.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/posts/post.h"
#include "core/storage/posts/post_merge.h"

#include <QString>

#include <functional>

namespace likecast
{

/// What a refresh is doing.
enum class RefreshStage {
    Token, ///< unlocking and renewing it
    Profile,
    Posts,       ///< done of total posts; total is the account's own count
    Insights,    ///< of single posts
    HiddenLikes, ///< asking one by one for figures that lists leave out
    Thumbnails,
    Waiting, ///< the API asked to wait: waitSeconds
};

struct RefreshProgress {
    RefreshStage stage = RefreshStage::Profile;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while it is unknown
    qint64 waitSeconds = 0;
};

/// Called on the thread of the refresh, a few times a second at most; must not block.
using RefreshProgressCallback = std::function<void(const RefreshProgress&)>;

struct RefreshReport {
    QString account;
    MergeCounts posts;
    AccountCounts counts;
    qint64 pages = 0;        ///< of posts that were asked for
    bool wasResumed = false; ///< it went on where an earlier one was interrupted
    qint64 insights = 0;     ///< posts whose insights were told
    qint64 hiddenAsked = 0;  ///< posts without likes in the list that were asked for one by one
    qint64 thumbnails = 0;   ///< newly kept
    ImportProblems problems;
    /// Why hidden likes or thumbnails were left for another time; the posts are complete.
    std::optional<Error> leftOut;
    bool tokenRenewed = false;
    std::optional<qint64> tokenExpiresAtMs;
};

} // namespace likecast
