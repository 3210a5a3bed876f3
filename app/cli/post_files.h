#pragma once

#include "core/common/result.h"
#include "core/regression/contract/regressor_training.h"

#include <string>
#include <vector>

namespace likecast::cli
{

class CommandContext;

/// Reads CSV files of posts (also .gz), and folders and ZIPs in any importable format, one after
/// another; each file, by its base name, is a source. Summarises problems on standard error.
/// Errors: those of readPlainCsv and readPosts, with the file in the detail.
Result<std::vector<TrainingSource>> readPostFiles(const CommandContext& context,
                                                  const std::vector<std::string>& paths);

} // namespace likecast::cli
