#pragma once

#include "core/common/result.h"
#include "core/instagram/source/import_problems.h"
#include "core/posts/post.h"
#include "core/storage/posts/utf8_post.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace likecast
{

/// What an account's page counted at a moment.
struct AccountSnapshot {
    qint64 countedAtMs = 0; ///< UTC milliseconds since 1970
    AccountCounts counts;

    friend bool operator==(const AccountSnapshot&, const AccountSnapshot&) = default;
};

struct ImportedPost {
    Post post;
    /// When likes and comments were counted, UTC milliseconds since 1970: decides which of two
    /// figures is the newer one. 0 where the source does not say.
    qint64 countedAtMs = 0;

    friend bool operator==(const ImportedPost&, const ImportedPost&) = default;
};

struct ImportedAccount {
    QString name; ///< user name without @; empty where the source does not say
    std::vector<AccountSnapshot> snapshots;
    std::vector<ImportedPost> posts; ///< oldest first
};

/// A label or column of a source in a language that is not known, with values seen under it, so
/// that a person can say which one holds the likes.
struct LabelCandidate {
    QString label;
    std::vector<QString> examples; ///< at most three, as written in the source

    friend bool operator==(const LabelCandidate&, const LabelCandidate&) = default;
};

/// What is known of a source, beside its posts, when it was read to the end.
struct ImportFindings {
    QString format; ///< stable name: "instaloader", "download_information", ...
    ImportProblems problems;
    /// Not empty: no known label holds the likes; ask, and read again with the answer.
    std::vector<LabelCandidate> likesCandidates;
    /// A table's times have no offset and were taken for UTC; ask for the zone.
    bool hasTimesWithoutZone = false;
    /// Of a table: under it, a person's answers can be remembered. Else empty.
    QString headerKey;
};

/// Everything that was read from one source, held in memory. A value without threads.
struct PostImport : ImportFindings {
    std::vector<ImportedAccount> accounts;
};

/// A post as it is handed on while its source is still being read.
struct ImportedRow {
    Utf8Post post;
    qint64 countedAtMs = 0; ///< as in ImportedPost
};

/// Some of the posts of one account, in the order of the source.
struct PostBatchPart {
    QString
        account; ///< user name without @, empty where the source does not say; case is no matter
    std::vector<AccountSnapshot> snapshots;
    std::vector<ImportedRow> posts;
};
using PostBatch = std::vector<PostBatchPart>;

/// A source read to its end, held in memory so that it need not be read again.
struct ReadPosts {
    ImportFindings findings;
    std::vector<PostBatch> batches;
};

/// For sources larger than memory: takes what was read so far, in batches. An error ends the
/// reading and becomes its result.
using PostImportSink = std::function<Result<void>(PostBatch&& batch)>;

} // namespace likecast
