#pragma once

namespace CLI
{
class App;
}

namespace likecast::cli
{

class CommandContext;
struct AccountEnvironment;

/// Each adds one command with its options to the program; parsing the command sets
/// CommandContext::job.
void addPredictCommand(CLI::App& program, CommandContext& context);
void addDetectCommand(CLI::App& program, CommandContext& context);
void addTrainCommand(CLI::App& program, CommandContext& context);
void addTrainPhotosCommand(CLI::App& program, CommandContext& context);
void addEvaluateCommand(CLI::App& program, CommandContext& context);
void addFeaturesCommand(CLI::App& program, CommandContext& context);
void addLinkCommand(CLI::App& program, CommandContext& context,
                    const AccountEnvironment& environment);
void addRefreshCommand(CLI::App& program, CommandContext& context,
                       const AccountEnvironment& environment);
void addUnlinkCommand(CLI::App& program, CommandContext& context,
                      const AccountEnvironment& environment);
void addPacksCommand(CLI::App& program, CommandContext& context);
void addImportCommand(CLI::App& program, CommandContext& context);
/// accounts, stats, posts, export.
void addAccountCommands(CLI::App& program, CommandContext& context);
void addInsightsCommand(CLI::App& program, CommandContext& context);
void addBestTimeCommand(CLI::App& program, CommandContext& context);
/// backup, restore, erase, check.
void addDataCommands(CLI::App& program, CommandContext& context);
/// profiles list, add, rename, remove.
void addProfileCommands(CLI::App& program, CommandContext& context);
/// completion, manual: describe the command line itself, for shells and man(1).
void addReferenceCommands(CLI::App& program, CommandContext& context);

} // namespace likecast::cli
