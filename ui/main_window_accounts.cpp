#include "core/common/when_answered.h"
#include "core/prediction/prediction_service.h"
#include "ui/account/account_page.h"
#include "ui/account/account_store.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_format.h"
#include "ui/main_window.h"
#include "ui/navigation_bar.h"
#include "ui/predict/predict_page.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

// The accounts and their journal in the window; its pages and menus are in main_window.cpp.
namespace likecast
{

void MainWindow::showAccount(const AccountChoice& account)
{
    m_accountChoice = account;
    QStringList lines;
    for (const StoredAccount& stored : m_accounts) {
        if (stored.name.compare(account.name, Qt::CaseInsensitive) != 0)
            continue;
        if (stored.counts.followers)
            lines +=
                tr("%1 followers", nullptr, pluralOf(static_cast<double>(*stored.counts.followers)))
                    .arg(formatCount(static_cast<double>(*stored.counts.followers)));
        m_navigation->setAccount(u'@' + stored.name,
                                 lines.isEmpty() ? tr("Posts are stored here") : lines.join(u'\n'));
        return;
    }
    if (account.followers)
        lines += tr("%1 followers", nullptr, pluralOf(static_cast<double>(*account.followers)))
                     .arg(formatCount(static_cast<double>(*account.followers)));
    if (account.averageLikes)
        lines += tr("%1 likes on average", nullptr, pluralOf(*account.averageLikes))
                     .arg(formatCount(*account.averageLikes));
    if (!lines.isEmpty())
        m_navigation->setAccount(tr("Your account"), lines.join(u'\n'));
    else if (m_accounts.empty())
        m_navigation->setAccount(tr("No account yet"),
                                 tr("Type followers or average likes on Predict."));
    else
        m_navigation->setAccount(tr("No account chosen"),
                                 tr("Choose one on Predict, or type followers there."));
}

void MainWindow::readAccounts()
{
    whenAnswered(m_services.accounts.accounts(), this,
                 [this](const Result<std::vector<StoredAccount>>& accounts) {
                     // Where storage does not open, Predict says so with the drafts.
                     if (accounts)
                         takeAccounts(*accounts);
                 });
}

void MainWindow::tellOfDamage()
{
    whenAnswered(m_services.accounts.openReport(), this, [this](const Result<OpenReport>& report) {
        if (!report || report->damagedFilePath.isEmpty())
            return;
        predictPage().messageBar().showMessage(
            Message{.kind = MessageKind::Error,
                    .text = tr("Likecast's data on this computer was damaged. What could be read "
                               "of it is here; the damaged file is kept as %1.")
                                .arg(QFileInfo(report->damagedFilePath).fileName()),
                    .toolTip = QDir::toNativeSeparators(report->damagedFilePath)});
    });
}

void MainWindow::takeAccounts(const std::vector<StoredAccount>& accounts)
{
    m_accounts = accounts;
    QStringList names;
    for (const StoredAccount& account : accounts)
        names += account.name;
    predictPage().setStoredAccounts(names);
    showAccount(m_accountChoice);
}

void MainWindow::accountsChanged()
{
    // What predicts keeps the account's posts at hand; they are others now.
    m_services.predictions.reset();
    predictPage().predictAgain();
    readAccounts();
}

void MainWindow::askForAccount()
{
    const bool any = !m_accounts.empty();
    predictPage().messageBar().showMessage(
        Message{.text = any ? tr("The journal compares what was predicted with an account's real "
                                 "likes. Choose whose post this is, then press “I posted this” "
                                 "again.")
                            : tr("The journal compares what was predicted with an account's real "
                                 "likes. Bring the account in first; the draft is kept."),
                .actionText = any ? tr("Choose") : tr("Account"),
                .action = [this, any] {
                    if (any)
                        predictPage().askForAccount();
                    else
                        openPage(Page::Account);
                }});
}

void MainWindow::writeJournal(const JournalEntry& entry)
{
    const auto account =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&entry](const StoredAccount& stored) {
            return stored.name.compare(entry.accountName, Qt::CaseInsensitive) == 0;
        });
    if (account == m_accounts.end()) {
        askForAccount();
        return;
    }
    whenAnswered(
        m_services.accounts.addToJournal(entry), this,
        [this, accountId = account->id](const Result<std::optional<qint64>>& id) {
            MessageBar& messages = predictPage().messageBar();
            if (!id) {
                const ErrorText text = errorText(id.error(), ErrorContext::Prediction);
                messages.showMessage(Message{
                    .kind = MessageKind::Error, .text = text.whole(), .toolTip = text.detail});
                return;
            }
            const QString text =
                *id ? tr("Written into the journal. Its real likes join it with the next import or "
                         "refresh.")
                    : tr("This post is in the journal already and waits for its real likes.");
            messages.showMessage(Message{.kind = *id ? MessageKind::Success : MessageKind::Info,
                                         .text = text,
                                         .actionText = tr("Show"),
                                         .action = [this, accountId] {
                                             openPage(Page::Account);
                                             m_account->openJournal(accountId);
                                         }});
            if (m_account)
                m_account->reloadJournal();
        });
}

} // namespace likecast
