#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QString>

#include <string>
#include <vector>

namespace likecast::cli
{

class CommandContext;

/// The accounts of one file of posts.
struct PostFile {
    QString name; ///< base name, for reports
    std::vector<AccountPosts> accounts;
};

/// Reads CSV files of posts (also .gz), and folders and ZIPs in any importable format, one after
/// another. Summarises problems on standard error. Errors: those of readPlainCsv and readPosts,
/// with the file in the detail.
Result<std::vector<PostFile>> readPostFiles(const CommandContext& context,
                                            const std::vector<std::string>& paths);

} // namespace likecast::cli
