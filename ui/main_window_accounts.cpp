#include "core/accounts/account_store.h"
#include "core/common/when_answered.h"
#include "core/prediction/prediction_service.h"
#include "core/storage/posts/post_repository.h"
#include "ui/account/account_page.h"
#include "ui/common/bidi_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_format.h"
#include "ui/common/text_dialog.h"
#include "ui/main_window.h"
#include "ui/navigation_bar.h"
#include "ui/plan/plan_page.h"
#include "ui/predict/predict_page.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

// The accounts and their journal in the window, and what it has to say at its start; its pages and
// menus are in main_window.cpp.
namespace likecast
{

void MainWindow::showAccount(const AccountChoice& account, bool isExample)
{
    m_accountChoice = account;
    m_isExampleAccount = isExample;
    if (m_account)
        m_account->showNamed(account.name);
    if (isExample)
        offerTour();
    if (m_plan)
        m_plan->setAccount(accountIdOf(account.name));
    QStringList lines;
    if (const StoredAccount* stored = accountNamed(account.name)) {
        if (stored->counts.followers)
            lines += tr("%1 followers", nullptr, pluralOf(*stored->counts.followers))
                         .arg(formatCount(*stored->counts.followers));
        m_navigation->setAccount(accountHandle(stored->name), lines.join(u'\n'));
        if (lines.isEmpty())
            showPostCount(*stored);
        return;
    }
    if (isExample) {
        m_navigation->setAccount(tr("Example account"), tr("Enter your numbers on Predict."));
        return;
    }
    if (!account.recentLikes.empty())
        lines += tr("Likes of %n posts", nullptr, static_cast<int>(account.recentLikes.size()));
    if (account.followers)
        lines += tr("%1 followers", nullptr, pluralOf(*account.followers))
                     .arg(formatCount(*account.followers));
    if (account.averageLikes)
        lines += tr("%1 likes on average", nullptr, pluralOf(*account.averageLikes))
                     .arg(formatCount(*account.averageLikes));
    if (!lines.isEmpty())
        m_navigation->setAccount(tr("Your account"), lines.join(u'\n'));
    else if (m_accounts.empty())
        m_navigation->setAccount(tr("No account yet"),
                                 tr("Enter the likes of your last posts on Predict."));
    else
        m_navigation->setAccount(tr("No account selected"),
                                 tr("Select one on Predict, or enter numbers there."));
}

void MainWindow::openAccount()
{
    openPage(Page::Account);
    m_account->showNamed(m_accountChoice.name);
}

void MainWindow::showPostCount(const StoredAccount& account)
{
    const auto counted = m_services.database.run(
        [id = account.id](Database& database) { return PostRepository(database).count(id); });
    whenAnswered(counted, this, [this, account](const Result<PostCounts>& count) {
        if (!count || account.name.compare(m_accountChoice.name, Qt::CaseInsensitive) != 0)
            return;
        const auto posts = static_cast<double>(count->posts);
        m_navigation->setAccount(accountHandle(account.name),
                                 tr("%1 posts", nullptr, pluralOf(posts)).arg(formatCount(posts)));
    });
}

void MainWindow::readAccounts()
{
    const auto stored = m_services.database.run(
        [](Database& database) { return AccountRepository(database).accounts(); });
    whenAnswered(stored, this, [this](const Result<std::vector<StoredAccount>>& accounts) {
        // If storage does not open, Predict reports it along with the drafts.
        if (accounts)
            takeAccounts(*accounts);
        if (!std::exchange(m_accountsRead, true))
            openPhotos(std::exchange(m_photosToOpen, {}));
    });
}

void MainWindow::showDamage()
{
    whenAnswered(m_services.database.openReport(), this, [this](const Result<OpenReport>& report) {
        if (!report || report->damagedFilePath.isEmpty())
            return;
        predictPage().messageBar().showMessage(
            Message{.kind = MessageKind::Error,
                    .text = tr("Likecast's database was damaged. We recovered what we could and "
                               "kept the damaged file as %1.")
                                .arg(QFileInfo(report->damagedFilePath).fileName()),
                    .toolTip = QDir::toNativeSeparators(report->damagedFilePath)});
    });
}

void MainWindow::showCrashReport()
{
    QFile file(m_files.crashReport);
    if (m_files.crashReport.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    constexpr qint64 longest = 64 << 10;
    const auto show = [this, report = QString::fromUtf8(file.read(longest))] {
        auto* dialog = new TextDialog(
            {.title = tr("Crash report"),
             .explanation = tr("Likecast wrote this when it crashed. It holds nothing of yours, "
                               "and it was not sent anywhere."),
             .text = report,
             .actionText = tr("Delete report"),
             .closeText = tr("Close")},
            this);
        connect(dialog, &QDialog::accepted, this, [this] { QFile::remove(m_files.crashReport); });
        dialog->open();
    };
    predictPage().messageBar().showMessage(
        Message{.kind = MessageKind::Error,
                .text = tr("Likecast crashed the last time it ran. Your drafts were kept."),
                .toolTip = QDir::toNativeSeparators(m_files.crashReport),
                .actionText = tr("Show report"),
                .action = show});
}

void MainWindow::takeAccounts(const std::vector<StoredAccount>& accounts)
{
    m_accounts = accounts;
    QStringList names;
    for (const StoredAccount& account : accounts)
        names += account.name;
    predictPage().setStoredAccounts(names);
    showAccount(m_accountChoice, m_isExampleAccount);
}

void MainWindow::accountsChanged()
{
    // The predictor caches the account's posts, which have changed.
    m_services.predictions.reset();
    predictPage().predictAgain();
    if (m_plan)
        m_plan->reloadPosts();
    readAccounts();
}

const StoredAccount* MainWindow::accountNamed(const QString& name) const
{
    const auto found = std::ranges::find_if(m_accounts, [&name](const StoredAccount& account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

qint64 MainWindow::accountIdOf(const QString& name) const
{
    const StoredAccount* account = accountNamed(name);
    return account ? account->id : 0;
}

void MainWindow::askForAccount()
{
    const bool any = !m_accounts.empty();
    predictPage().messageBar().showMessage(
        Message{.text = any ? tr("The journal compares predictions with an account's real likes. "
                                 "Select the account, then press “I posted this” again.")
                            : tr("The journal compares predictions with an account's real likes. "
                                 "Add the account first. Your draft is kept."),
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
    const StoredAccount* account = accountNamed(entry.accountName);
    if (!account) {
        askForAccount();
        return;
    }
    whenAnswered(
        m_services.accounts.addToJournal(entry), this,
        [this, accountId = account->id](const Result<std::optional<qint64>>& id) {
            MessageBar& messages = predictPage().messageBar();
            if (!id) {
                messages.showMessage(errorMessage(id.error(), ErrorContext::Prediction));
                return;
            }
            const QString text =
                *id ? tr("Saved to the journal. We'll add the real likes at your next import or "
                         "refresh, or you can type them in the journal.")
                    : tr("This post is already in the journal, waiting for its likes.");
            Message message{.kind = *id ? MessageKind::Success : MessageKind::Info,
                            .text = text,
                            .actionText = tr("Show"),
                            .action = [this, accountId] {
                                openPage(Page::Account);
                                m_account->openJournal(accountId);
                            }};
            if (*id) {
                message.secondText = tr("Undo");
                message.second = [this, entryId = **id] { undoJournal(entryId); };
            }
            messages.showMessage(message);
            if (m_account)
                m_account->reloadJournal();
        });
}

void MainWindow::undoJournal(qint64 entryId)
{
    const auto removal = m_services.database.run(
        [entryId](Database& database) { return JournalRepository(database).remove(entryId); });
    whenAnswered(removal, this, [this](const Result<void>& removed) {
        MessageBar& messages = predictPage().messageBar();
        if (!removed) {
            messages.showMessage(errorMessage(removed.error(), ErrorContext::Prediction));
            return;
        }
        messages.showMessage(Message{.text = tr("The post is no longer in the journal.")});
        if (m_account)
            m_account->reloadJournal();
    });
}

} // namespace likecast
