#include "ui/account/account_page.h"

#include "ui/account/account_header.h"
#include "ui/account/linking/account_refreshing.h"
#include "ui/account/linking/link_guide.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/message_bar.h"

namespace likecast
{

void AccountPage::connectLinking()
{
    connect(m_guide, &LinkGuide::linkRequested, this,
            [this](const QString& token, const QString& passphrase, const QString& username) {
                m_guide->setBusy(true);
                m_messages->clear();
                m_refreshing->link(token, passphrase, username);
            });
    connect(m_guide, &LinkGuide::cancelRequested, m_refreshing, &AccountRefreshing::cancelLink);
    connect(m_header, &AccountHeader::refreshRequested, this, [this] {
        if (m_refreshing->isRunning())
            m_refreshing->stop();
        else
            m_refreshing->refresh(m_current.name);
    });
    connect(m_header, &AccountHeader::passphraseEntered, this, [this](const QString& passphrase) {
        m_refreshing->refresh(m_current.name, passphrase);
    });
    connectRefreshing();
}

void AccountPage::connectRefreshing()
{
    connect(m_refreshing, &AccountRefreshing::linksLoaded, this,
            [this] { m_header->setLink(m_refreshing->linkText(m_current.name)); });
    connect(m_refreshing, &AccountRefreshing::stepChanged, this,
            [this](const QString& step) { m_header->setRefreshing(true, step); });
    connect(m_refreshing, &AccountRefreshing::linked, this,
            [this](const QString& account, qint64 accountId) {
                m_guide->setBusy(false);
                m_guide->clearSecrets();
                reload(accountId);
                m_refreshing->refresh(account);
            });
    connect(m_refreshing, &AccountRefreshing::choiceNeeded, this, [this](const QStringList& names) {
        m_guide->setBusy(false);
        m_guide->askWhich(names);
    });
    connect(m_refreshing, &AccountRefreshing::linkFailed, this, [this](const Error& error) {
        m_guide->setBusy(false);
        if (error.code == ErrorCode::Cancelled) {
            m_messages->showMessage(Message{.text = tr("Linking cancelled. Nothing was saved.")});
            return;
        }
        if (error.code == ErrorCode::InputInvalid) {
            m_messages->showMessage(
                Message{.kind = MessageKind::Error,
                        .text = tr("That isn't an access token, so nothing was sent. Copy the "
                                   "whole token from the page where you created it."),
                        .toolTip = error.detail});
            return;
        }
        if (error.code == ErrorCode::KeychainUnavailable)
            m_guide->askForPassphrase();
        fail(error);
    });
    connect(m_refreshing, &AccountRefreshing::refreshed, this, [this](const RefreshReport& report) {
        m_header->setRefreshing(false);
        const MergeCounts& posts = report.posts;
        const bool isChanged = posts.added > 0 || posts.updated > 0;
        m_messages->showMessage(Message{
            .kind = MessageKind::Success,
            .text = isChanged
                        ? tr("@%1 is up to date: %2.")
                              .arg(report.account, changedPostsText(posts.added, posts.updated))
                        : tr("@%1 is up to date.").arg(report.account)});
        reload(m_current.id);
        Q_EMIT imported(report.account);
    });
    connect(m_refreshing, &AccountRefreshing::refreshFailed, this, [this](const Error& error) {
        m_header->setRefreshing(false);
        reload(m_current.id);
        Q_EMIT accountsChanged();
        if (error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::PassphraseWrong)
            m_header->askForPassphrase();
        if (error.code == ErrorCode::Cancelled)
            m_messages->showMessage(
                Message{.text = tr("Refresh stopped. The next one will continue from here.")});
        else
            fail(error);
    });
}

} // namespace likecast
