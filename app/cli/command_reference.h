#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace likecast::cli
{

/// The command line as other programs read it, made from the definitions that parse it, so that
/// neither can lag behind. All of it is UTF-8.

/// A manual page in roff, section 1.
std::string manualPage(const CLI::App& program, const std::string& version);

/// A completion script for a shell: commands, their options and file names.
std::string bashCompletion(const CLI::App& program);
std::string zshCompletion(const CLI::App& program);
std::string fishCompletion(const CLI::App& program);

} // namespace likecast::cli
