#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace likecast::cli
{

/// Names for CLI::IsMember, which rejects any other name as wrong usage and lists the valid ones.
std::vector<std::string> argumentNames(const QStringList& names);

} // namespace likecast::cli
