#pragma once

#include <string>

namespace CLI
{
class App;
}

namespace likecast::cli
{

/// The command line's documentation for other programs, generated from the parser's own definitions
/// so that they cannot drift apart. All output is UTF-8.

/// A roff manual page, section 1.
std::string manualPage(const CLI::App& program, const std::string& version);

/// A shell completion script for commands, their options and file names.
std::string bashCompletion(const CLI::App& program);
std::string zshCompletion(const CLI::App& program);
std::string fishCompletion(const CLI::App& program);

} // namespace likecast::cli
