#include "app/cli/account_session.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "core/common/crash_report.h"
#include "core/common/detail_log.h"
#include "core/common/native_path.h"
#include "core/settings/application_paths.h"
#include "core/storage/upkeep/profile_store.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <new>
#include <string_view>

namespace
{

likecast::cli::CommandContext* interruptedContext = nullptr;

void onInterrupt(int)
{
    if (interruptedContext)
        interruptedContext->interrupt();
    // A second Ctrl-C ends the program even if a library call does not return.
    std::signal(SIGINT, SIG_DFL);
}

/// Labels on drawn photos need fonts, and fonts need a QGuiApplication, which starts more slowly
/// and, without a display, only on the offscreen platform.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool draws = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::string_view(argument).starts_with("--draw");
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Turns "help COMMAND" into "COMMAND --help"; options may precede it.
QStringList withHelpAsOption(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--data-dir") ||
            arguments[i] == QStringLiteral("--profile")) {
            ++i;
        } else if (arguments[i] == QStringLiteral("help")) {
            arguments.removeAt(i);
            return arguments << QStringLiteral("--help");
        } else if (!arguments[i].startsWith(u'-')) {
            break;
        }
    }
    return arguments;
}

std::vector<std::string> reversedArguments(const QStringList& arguments)
{
    std::vector<std::string> reversed;
    for (const QString& argument : withHelpAsOption(arguments.mid(1)))
        reversed.insert(reversed.begin(), argument.toStdString());
    return reversed;
}

} // namespace

static int runProgram(int argc, char** argv)
{
    using namespace likecast::cli;

    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Likecast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIKECAST_VERSION));

    CommandContext context;
    interruptedContext = &context;
    std::signal(SIGINT, onInterrupt);

    CLI::App program("Predicts the likes of an Instagram post before it is posted.",
                     "likecast-cli");
    std::string dataDir;
    std::string profile;
    program.set_version_flag("--version", LIKECAST_VERSION);
    program.add_option("--data-dir", dataDir, "Directory of the database and the settings");
    program.add_option("--profile", profile, "Profile to use; see profiles list");
    program.add_flag("--json", context.json, "Write one JSON object to standard output");
    program.add_flag("--offline", context.offline, "Never use the network");
    program.add_flag("--quiet", context.quiet, "Do not report progress on standard error");
    program.footer("likecast-cli help COMMAND shows the options of a command.");
    program.require_subcommand(1);
    program.fallthrough();
    addPredictCommand(program, context);
    addDetectCommand(program, context);
    addTrainPhotosCommand(program, context);
    addTrainCommand(program, context);
    addEvaluateCommand(program, context);
    addFeaturesCommand(program, context);
    addLinkCommand(program, context, {});
    addRefreshCommand(program, context, {});
    addUnlinkCommand(program, context, {});
    addPacksCommand(program, context);
    addImportCommand(program, context);
    addAccountCommands(program, context);
    addBestTimeCommand(program, context);
    addInsightsCommand(program, context);
    addDataCommands(program, context);
    addProfileCommands(program, context);
    addReferenceCommands(program, context);

    try {
        program.parse(reversedArguments(likecast::unicodeArguments(argc, argv)));
    } catch (const CLI::ParseError& error) {
        const int exitCode = program.exit(error, std::cout, std::cerr) == 0 ? exitDone : exitUsage;
        return std::cout.flush() ? exitCode : context.failOutput();
    }
    context.dataDir =
        dataDir.empty() ? likecast::defaultDataDirectory() : QString::fromStdString(dataDir);
    likecast::setDetailLog(likecast::detailLogPath(context.dataDir));
    likecast::writeCrashReportsTo(likecast::crashReportPath(context.dataDir),
                                  QStringLiteral(LIKECAST_VERSION));
    const auto chosen =
        likecast::ProfileStore(context.dataDir).find(QString::fromStdString(profile));
    if (!chosen)
        return context.fail(chosen.error());
    context.profileDir = chosen->dataDirectory;
    return context.finish(context.run());
}

int main(int argc, char** argv)
{
    // Out of memory, Qt and the destructors of other libraries end the program by a signal; open
    // transactions are rolled back at the next start.
    std::set_new_handler([] {
        std::fputs("likecast-cli: There is not enough memory for this.\n", stderr);
        std::_Exit(likecast::cli::exitFailed);
    });
    return runProgram(argc, argv);
}
