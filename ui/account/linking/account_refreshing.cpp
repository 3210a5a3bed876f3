#include "ui/account/linking/account_refreshing.h"

#include "core/common/when_answered.h"
#include "ui/common/number_format.h"

#include <QDateTime>
#include <QMutex>

#include <utility>

namespace likecast
{

/// Passes progress from the refresh thread to the window's thread.
struct AccountRefreshing::Mailbox {
    QMutex mutex;
    std::optional<RefreshProgress> newest;
};

AccountRefreshing::AccountRefreshing(AccountLinking* linking, QObject* parent)
    : QObject(parent)
    , m_linking(linking)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_poll.setInterval(150);
    connect(&m_poll, &QTimer::timeout, this, &AccountRefreshing::showStep);
}

AccountRefreshing::~AccountRefreshing()
{
    if (m_linking && m_running)
        m_linking->cancel();
}

void AccountRefreshing::loadLinks()
{
    if (!m_linking)
        return;
    whenAnswered(m_linking->links(), this, [this](const Result<std::vector<TokenRecord>>& links) {
        if (links)
            m_links = *links;
        Q_EMIT linksLoaded();
    });
}

QString AccountRefreshing::linkText(const QString& account) const
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    for (const TokenRecord& link : m_links) {
        if (link.account.compare(account, Qt::CaseInsensitive) != 0)
            continue;
        if (!link.expiresAtMs)
            return tr("Instagram API");
        const qint64 left = *link.expiresAtMs - QDateTime::currentMSecsSinceEpoch();
        return left > 0 ? tr("Instagram API, token valid %n days", nullptr,
                             static_cast<int>(left / dayMs))
                        : tr("Instagram API, token expired");
    }
    return {};
}

void AccountRefreshing::link(const QString& token, const QString& passphrase,
                             const QString& username)
{
    if (!m_linking)
        return;
    if (m_running) {
        m_waiting = Credentials{token, passphrase, username};
        return;
    }
    m_running = true;
    m_linkRuns = true;
    LinkRequest request;
    request.token = token;
    request.passphrase = passphrase;
    request.username = username;
    whenAnswered(m_linking->link(request), this, [this](const Result<LinkOutcome>& account) {
        m_running = false;
        m_linkRuns = false;
        if (!account) {
            Q_EMIT linkFailed(account.error());
            return;
        }
        if (!account->choices.isEmpty()) {
            Q_EMIT choiceNeeded(account->choices);
            return;
        }
        loadLinks();
        Q_EMIT linked(account->token.account, account->accountId);
    });
}

void AccountRefreshing::refresh(const QString& account, const QString& passphrase)
{
    if (!m_linking || m_running)
        return;
    m_running = true;
    m_poll.start();
    Q_EMIT stepChanged(tr("Contacting Instagram…"));
    const auto mailbox = m_mailbox;
    const auto progress = [mailbox](const RefreshProgress& step) {
        const QMutexLocker lock(&mailbox->mutex);
        mailbox->newest = step;
    };
    whenAnswered(m_linking->refresh({account, passphrase}, progress), this,
                 [this](const Result<RefreshReport>& report) {
                     m_running = false;
                     m_poll.stop();
                     loadLinks();
                     if (report)
                         Q_EMIT refreshed(*report);
                     else
                         Q_EMIT refreshFailed(report.error());
                     linkWaiting();
                 });
}

void AccountRefreshing::linkWaiting()
{
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        link(next->token, next->passphrase, next->username);
}

void AccountRefreshing::cancelLink()
{
    if (std::exchange(m_waiting, std::nullopt))
        Q_EMIT linkFailed(Error{ErrorCode::Cancelled, {}});
    else if (m_linking && m_linkRuns)
        m_linking->cancel();
}

void AccountRefreshing::stop()
{
    if (m_linking && m_running)
        m_linking->cancel();
}

void AccountRefreshing::showStep()
{
    std::optional<RefreshProgress> step;
    {
        const QMutexLocker lock(&m_mailbox->mutex);
        step = std::exchange(m_mailbox->newest, std::nullopt);
    }
    if (!step)
        return;
    const QString done = formatCount(step->done);
    const QString total = formatCount(step->total);
    switch (step->stage) {
    case RefreshStage::Token:
    case RefreshStage::Profile:
        Q_EMIT stepChanged(tr("Contacting Instagram…"));
        break;
    case RefreshStage::Posts:
        Q_EMIT stepChanged(step->total > 0 ? tr("Posts: %1 of %2").arg(done, total)
                                           : tr("Posts: %1").arg(done));
        break;
    case RefreshStage::Insights:
        Q_EMIT stepChanged(tr("Insights: %1 of %2").arg(done, total));
        break;
    case RefreshStage::HiddenLikes:
        Q_EMIT stepChanged(tr("Missing likes: %1 of %2").arg(done, total));
        break;
    case RefreshStage::Thumbnails:
        Q_EMIT stepChanged(tr("Thumbnails: %1 of %2").arg(done, total));
        break;
    case RefreshStage::Waiting:
        Q_EMIT stepChanged(
            tr("Waiting for Instagram: %n s", nullptr, static_cast<int>(step->waitSeconds)));
        break;
    }
}

} // namespace likecast
