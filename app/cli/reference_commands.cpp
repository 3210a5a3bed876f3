#include "app/cli/command_context.h"
#include "app/cli/command_reference.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace likecast::cli
{

void addReferenceCommands(CLI::App& program, CommandContext& context)
{
    struct Options {
        std::string shell;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* completion = program.add_subcommand("completion", "Print shell completions");
    completion->add_option("SHELL", options->shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    context.setJob(completion, [&program, &context, options] {
        const std::string script = options->shell == "bash"  ? bashCompletion(program)
                                   : options->shell == "zsh" ? zshCompletion(program)
                                                             : fishCompletion(program);
        context.printText(QString::fromStdString(script).chopped(1));
        return exitDone;
    });

    CLI::App* manual = program.add_subcommand("manual", "Print the manual page for man(1)");
    context.setJob(manual, [&program, &context] {
        context.printText(QString::fromStdString(manualPage(program, LIKECAST_VERSION)).chopped(1));
        return exitDone;
    });
}

} // namespace likecast::cli
