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
    QString name; ///< base name, as reports carry it
    std::vector<AccountPosts> accounts;
};

/// Reads CSV files of posts (also .gz), and folders and ZIPs of any format that can be imported,
/// one after another; problems go to standard error in short. Errors: those of readPlainCsv and
/// readPosts, with the file in the detail.
Result<std::vector<PostFile>> readPostFiles(const CommandContext& context,
                                            const std::vector<std::string>& paths);

} // namespace likecast::cli
