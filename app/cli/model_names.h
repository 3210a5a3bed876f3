#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace likecast::cli
{

/// Names as CLI::IsMember wants them: what is none of them is wrong usage, which lists them.
std::vector<std::string> argumentNames(const QStringList& names);

} // namespace likecast::cli
