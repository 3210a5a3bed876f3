#pragma once

#include "core/instagram/formats/post_import.h"
#include "core/instagram/source/byte_stream.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads a plain table of posts: account, taken_at, likes, media_type, caption, followers,
/// following, media_count, comments, photo, media_id, shortcode; header in any case and order, only
/// taken_at and likes needed. Posts come grouped by account (in order of first appearance, whatever
/// the case of the name), oldest first (see standsBefore()); none is dropped as a duplicate.
///
/// Negative or empty likes are hidden likes: absent. Times are ISO 8601, UTC where no zone is
/// given. Followers, following and media_count become one snapshot per account: those of its last
/// post that has any (of posts of one time the largest), at that post's time, the earliest they can
/// be from. A photo is a path relative to `folder` and stays inside it. What cannot be read is a
/// problem with its line and costs no more than its field, its record where taken_at is the field.
/// Bytes that are not UTF-8 become U+FFFD, NUL is dropped; both are problems.
///
/// Errors: those of readCsvRows; FormatUnrecognised (a needed column is missing, or no record).
Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const ImportControl& control);

/// The same in flat memory: posts are handed on in batches, in the order of the file; the
/// snapshots come last. Errors: also those of the sink.
Result<ImportProblems> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                    const ImportControl& control, const PostImportSink& sink);

/// The same from a file on disk, gzip (or xz) unpacked on the way; known by its content.
/// Errors: FileNotFound, FileUnreadable and those above.
Result<PostImport> readPlainCsv(const QString& filePath, const ImportControl& control);
Result<ImportProblems> readPlainCsv(const QString& filePath, const ImportControl& control,
                                    const PostImportSink& sink);

/// What models read: the accounts with their newest counts. Takes the posts out of the import.
std::vector<AccountPosts> takeAccountPosts(PostImport&& import);

} // namespace likecast
