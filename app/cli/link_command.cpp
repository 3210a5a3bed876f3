#include "app/cli/account_json.h"
#include "app/cli/account_session.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct LinkOptions {
    bool isTokenOnInput = false;
    bool isPassphraseOnInput = false;
    std::string username;
};

QString linkedText(const LinkOutcome& linked)
{
    const QString expiry = linked.token.expiresAtMs
                               ? u"until "_s + momentText(*linked.token.expiresAtMs)
                               : u"for at most 60 days"_s;
    return u"%1 is linked; the token is valid %2. Next: likecast-cli refresh %1"_s.arg(
        linked.token.account, expiry);
}

int runLink(const CommandContext& context, const LinkOptions& options,
            const AccountEnvironment& environment)
{
    LinkRequest request;
    request.username = QString::fromStdString(options.username);
    const auto token = readSecretLine(u"token"_s);
    if (!token)
        return context.fail(token.error());
    request.token = *token;
    if (options.isPassphraseOnInput) {
        const auto passphrase = readSecretLine(u"passphrase"_s);
        if (!passphrase)
            return context.fail(passphrase.error());
        request.passphrase = *passphrase;
    }
    const auto session = AccountSession::open(context, environment);
    if (!session)
        return context.fail(session.error());
    const auto linked = (*session)->waitFor((*session)->linking().link(request));
    if (!linked)
        return context.fail(linked.error());
    if (!linked->choices.isEmpty())
        return context.fail(
            {ErrorCode::InputInvalid,
             u"this token is for several accounts (%1); choose one with --username"_s.arg(
                 linked->choices.join(u", "_s))});
    return context.print(linkedAccountJson(*linked), linkedText(*linked));
}

int runUnlink(const CommandContext& context, const QString& account,
              const AccountEnvironment& environment)
{
    const auto session = AccountSession::open(context, environment);
    if (!session)
        return context.fail(session.error());
    const auto forgotten = (*session)->waitFor((*session)->linking().forget(account));
    if (!forgotten)
        return context.fail(forgotten.error());
    return context.print({{u"account"_s, account}, {u"unlinked"_s, true}},
                         u"Forgot the token of %1; its posts are kept."_s.arg(account));
}

} // namespace

void addLinkCommand(CLI::App& program, CommandContext& context,
                    const AccountEnvironment& environment)
{
    auto options = std::make_shared<LinkOptions>();
    CLI::App* command =
        program.add_subcommand("link", "Link an account through the official Instagram API");
    command
        ->add_flag("--token-stdin", options->isTokenOnInput,
                   "Read the access token from the first line of standard input")
        ->required();
    command->add_flag(
        "--passphrase-stdin", options->isPassphraseOnInput,
        "Encrypt it with the passphrase on the second line instead of using the system keychain");
    command->add_option("--username", options->username,
                        "The account to link if a Facebook Login token covers several Pages, or "
                        "another professional account");
    context.setJob(command, [options, environment, &context] {
        return runLink(context, *options, environment);
    });
}

void addUnlinkCommand(CLI::App& program, CommandContext& context,
                      const AccountEnvironment& environment)
{
    auto account = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand("unlink", "Forget the token of a linked account");
    command->add_option("NAME", *account, "User name")->required();
    context.setJob(command, [account, environment, &context] {
        return runUnlink(context, QString::fromStdString(*account), environment);
    });
}

} // namespace likecast::cli
