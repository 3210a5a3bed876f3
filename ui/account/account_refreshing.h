#pragma once

#include "core/instagram/graph/account_linking.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace likecast
{

/// Linking and refreshing as the page needs it: one at a time, with a sentence for its step.
/// Without AccountLinking nothing is linked and nothing can be.
class AccountRefreshing : public QObject
{
    Q_OBJECT

public:
    /// `linking` may be null and must outlive the object.
    AccountRefreshing(AccountLinking* linking, QObject* parent = nullptr);
    ~AccountRefreshing() override;

    bool isRunning() const { return m_running; }
    void loadLinks();
    /// "Instagram API, token valid 47 days", or empty when the account is not linked.
    QString linkText(const QString& account) const;

    /// After a refresh that runs.
    void link(const QString& token, const QString& passphrase);
    /// linkFailed() with Cancelled follows, unless it is too late; a refresh goes on.
    void cancelLink();
    /// The passphrase is needed once per run where the token is kept under one.
    void refresh(const QString& account, const QString& passphrase = {});
    void stop();

Q_SIGNALS:
    void linksLoaded();
    void stepChanged(const QString& text); ///< while it runs
    void linked(const QString& account, qint64 accountId);
    void linkFailed(const likecast::Error& error);
    void refreshed(const likecast::RefreshReport& report);
    void refreshFailed(const likecast::Error& error);

private:
    struct Mailbox;

    struct Credentials {
        QString token;
        QString passphrase;
    };

    void showStep();
    void linkWaiting();

    AccountLinking* m_linking;
    std::vector<TokenRecord> m_links;
    std::shared_ptr<Mailbox> m_mailbox;
    QTimer m_look;
    bool m_running = false;
    bool m_linkRuns = false;
    std::optional<Credentials> m_waiting; ///< to be linked next
};

} // namespace likecast
