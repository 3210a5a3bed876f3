#include "app/cli/account_json.h"
#include "app/cli/account_session.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QMutex>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct RefreshOptions {
    std::string account;
    bool isPassphraseOnInput = false;
};

/// Passes progress from the refresh thread to this one.
class ProgressMailbox
{
public:
    void put(const RefreshProgress& progress)
    {
        const QMutexLocker lock(&m_mutex);
        m_newest = progress;
    }

    std::optional<RefreshProgress> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_newest, std::nullopt);
    }

private:
    QMutex m_mutex;
    std::optional<RefreshProgress> m_newest;
};

QString reportText(const RefreshReport& report)
{
    QString text = u"%1: %2 posts seen, %3 new, %4 changed, %5 without likes"_s.arg(report.account)
                       .arg(report.posts.found)
                       .arg(report.posts.added)
                       .arg(report.posts.updated)
                       .arg(report.posts.withoutLikes);
    if (report.counts.followers)
        text += u"; %1 followers"_s.arg(*report.counts.followers);
    if (report.tokenExpiresAtMs)
        text += u"; the token is valid until "_s + momentText(*report.tokenExpiresAtMs);
    if (report.leftOut)
        text += u"; left for next time: "_s + errorText(*report.leftOut);
    return text;
}

Result<RefreshReport> refreshOne(const CommandContext& context, AccountSession& session,
                                 const RefreshRequest& request)
{
    const auto mailbox = std::make_shared<ProgressMailbox>();
    const ProgressCallback show = context.progress(u"Refreshing "_s + request.account);
    return session.waitFor(
        session.linking().refresh(
            request, [mailbox](const RefreshProgress& progress) { mailbox->put(progress); }),
        [&] {
            const auto progress = mailbox->take();
            if (!progress)
                return;
            if (progress->stage == RefreshStage::Waiting)
                context.note(u"Instagram asks you to wait %1 s"_s.arg(progress->waitSeconds));
            else if (progress->total > 0)
                show({progress->done, progress->total});
        });
}

Result<QStringList> accountsOf(AccountSession& session, const RefreshOptions& options)
{
    if (!options.account.empty())
        return QStringList{QString::fromStdString(options.account)};
    const auto links = session.waitFor(session.linking().links());
    if (!links)
        return failure(links.error());
    if (links->empty())
        return failure(ErrorCode::AccountUnknown, u"no account is linked"_s);
    QStringList names;
    for (const TokenRecord& link : *links)
        names.append(link.account);
    return names;
}

int runRefresh(const CommandContext& context, const RefreshOptions& options,
               const AccountEnvironment& environment)
{
    QString passphrase;
    if (options.isPassphraseOnInput) {
        auto line = readSecretLine(u"passphrase"_s);
        if (!line)
            return context.fail(line.error());
        passphrase = *line;
    }
    const auto session = AccountSession::open(context, environment);
    if (!session)
        return context.fail(session.error());
    const auto accounts = accountsOf(**session, options);
    if (!accounts)
        return context.fail(accounts.error());
    QJsonArray array;
    int exitCode = exitDone;
    for (const QString& account : *accounts) {
        const auto report = refreshOne(context, **session, {account, passphrase});
        if (!report) {
            exitCode = context.failWith(account + u": "_s + errorText(report.error()));
            array.append(refreshErrorJson(account, report.error()));
            if (report.error().code == ErrorCode::Cancelled)
                break;
        } else if (context.json) {
            array.append(refreshJson(*report));
        } else {
            context.printText(reportText(*report));
        }
    }
    if (context.json)
        context.printJson({{u"accounts"_s, array}});
    return exitCode;
}

} // namespace

void addRefreshCommand(CLI::App& program, CommandContext& context,
                       const AccountEnvironment& environment)
{
    auto options = std::make_shared<RefreshOptions>();
    CLI::App* command =
        program.add_subcommand("refresh", "Refresh all linked accounts, or only NAME");
    command->add_option("NAME", options->account, "User name");
    command->add_flag("--passphrase-stdin", options->isPassphraseOnInput,
                      "Read the tokens' passphrase from standard input");
    context.setJob(command, [options, environment, &context] {
        return runRefresh(context, *options, environment);
    });
}

} // namespace likecast::cli
