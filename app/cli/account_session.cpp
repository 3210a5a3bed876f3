#include "app/cli/account_session.h"

#include "core/settings/application_paths.h"
#include "core/settings/settings.h"

#include <cstdio>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<AccountSession>> AccountSession::open(const CommandContext& context,
                                                             const AccountEnvironment& environment)
{
    auto lock = InstanceLock::acquire(context.profileDir);
    if (!lock)
        return failure(lock.error());
    return std::unique_ptr<AccountSession>(
        new AccountSession(context, environment, std::move(lock)));
}

AccountSession::AccountSession(const CommandContext& context, const AccountEnvironment& environment,
                               DatabaseWorker::Lock lock)
    : m_context(context)
    , m_database(std::move(lock))
{
    const Settings settings(settingsFilePath(context.dataDir));
    const bool isOff = context.offline || settings.value(Setting::NetworkOff).toBool();
    m_services = std::make_unique<AccountServices>(
        AccountServices::Options{context.profileDir, isOff, environment.client, environment.hosts},
        m_database);
}

Result<QString> readSecretLine(const QString& what)
{
    constexpr int longest = 8192;
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin)) {
        line.append(static_cast<char>(c));
        if (line.size() > longest)
            return failure(ErrorCode::InputInvalid, u"the %1 is too long"_s.arg(what));
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::InputInvalid, u"no %1 on standard input"_s.arg(what));
    return QString::fromUtf8(line);
}

} // namespace likecast::cli
