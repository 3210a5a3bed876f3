#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"
#include "core/storage/posts/import_problems.h"
#include "core/storage/posts/utf8_post.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace likecast
{

/// An account's profile counts at one moment.
struct AccountSnapshot {
    qint64 countedAtMs = 0; ///< UTC milliseconds since 1970
    AccountCounts counts;

    friend bool operator==(const AccountSnapshot&, const AccountSnapshot&) = default;
};

struct ImportedPost {
    Post post;
    /// When likes and comments were counted, in UTC milliseconds since 1970; decides which of two
    /// counts is newer. 0 if the source does not say.
    qint64 countedAtMs = 0;

    friend bool operator==(const ImportedPost&, const ImportedPost&) = default;
};

struct ImportedAccount {
    QString name; ///< user name without @; empty if the source does not say
    std::vector<AccountSnapshot> snapshots;
    std::vector<ImportedPost> posts; ///< oldest first
};

/// A source's label or column in an unknown language, with sample values, so that the user can say
/// which one holds the likes.
struct LabelCandidate {
    QString label;
    std::vector<QString> examples; ///< at most three, as written in the source

    friend bool operator==(const LabelCandidate&, const LabelCandidate&) = default;
};

/// What is known about a source, besides its posts, once it has been read to the end.
struct ImportFindings {
    QString format; ///< stable name: "instaloader", "download_information", ...
    ImportProblems problems;
    /// If not empty, no known label holds the likes: ask, then read again with the answer.
    std::vector<LabelCandidate> likesCandidates;
    /// A table's times have no offset and were read as UTC; ask for the time zone.
    bool hasTimesWithoutZone = false;
    /// Tables only: the key under which the user's answers can be remembered. Otherwise empty.
    QString headerKey;
};

/// Everything read from one source, in memory. A value; owns no threads.
struct PostImport : ImportFindings {
    std::vector<ImportedAccount> accounts;
};

/// A post delivered while its source is still being read.
struct ImportedRow {
    Utf8Post post;
    qint64 countedAtMs = 0; ///< as in ImportedPost
};

/// Some of one account's posts, in source order.
struct PostBatchPart {
    QString account; ///< user name without @, case-insensitive; empty if the source does not say
    std::vector<AccountSnapshot> snapshots;
    std::vector<ImportedRow> posts;
};
using PostBatch = std::vector<PostBatchPart>;

/// A source that was read to its end, kept in memory so that it need not be read again.
struct ReadPosts {
    ImportFindings findings;
    std::vector<PostBatch> batches;
};

/// For sources larger than memory: receives posts in batches as they are read. An error stops the
/// reading and becomes its result.
using PostImportSink = std::function<Result<void>(PostBatch&& batch)>;

} // namespace likecast
