#pragma once

#include "core/instagram/graph/account_linking.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace likecast
{

/// Linking and refreshing for the page: one at a time, with a sentence for the current step.
/// Without AccountLinking, no account is linked and none can be.
class AccountRefreshing : public QObject
{
    Q_OBJECT

public:
    /// `linking` may be null and must outlive the object.
    AccountRefreshing(AccountLinking* linking, QObject* parent = nullptr);
    ~AccountRefreshing() override;

    bool isRunning() const { return m_running; }
    void loadLinks();
    /// "Instagram API, token valid 47 days", or empty if the account is not linked.
    QString linkText(const QString& account) const;

    /// Starts after any running refresh. See LinkRequest for `username`.
    void link(const QString& token, const QString& passphrase, const QString& username = {});
    /// Followed by linkFailed() with Cancelled unless it is too late; a refresh continues.
    void cancelLink();
    /// The passphrase is required once per run if the token is encrypted with one.
    void refresh(const QString& account, const QString& passphrase = {});
    void stop();

Q_SIGNALS:
    void linksLoaded();
    void stepChanged(const QString& text); ///< emitted while it runs
    void linked(const QString& account, qint64 accountId);
    void choiceNeeded(const QStringList& names); ///< instead of linked(): see LinkOutcome
    void linkFailed(const likecast::Error& error);
    void refreshed(const likecast::RefreshReport& report);
    void refreshFailed(const likecast::Error& error);

private:
    struct Mailbox;

    struct Credentials {
        QString token;
        QString passphrase;
        QString username;
    };

    void showStep();
    void linkWaiting();

    AccountLinking* m_linking;
    std::vector<TokenRecord> m_links;
    std::shared_ptr<Mailbox> m_mailbox;
    QTimer m_poll;
    bool m_running = false;
    bool m_linkRuns = false;
    std::optional<Credentials> m_waiting; ///< to be linked next
};

} // namespace likecast
