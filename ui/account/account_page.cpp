#include "ui/account/account_page.h"

#include "core/common/when_answered.h"
#include "core/settings/settings.h"
#include "core/storage/posts/account_overview.h"
#include "ui/account/account_header.h"
#include "ui/account/importing/import_panel.h"
#include "ui/account/insights/insights_tab.h"
#include "ui/account/journal/journal_tab.h"
#include "ui/account/linking/account_refreshing.h"
#include "ui/account/linking/link_guide.h"
#include "ui/account/models/model_tab.h"
#include "ui/account/overview/overview_tab.h"
#include "ui/account/photo_measuring.h"
#include "ui/account/posts/likes_entry.h"
#include "ui/account/posts/posts_tab.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_format.h"
#include "ui/common/pill_tab_bar.h"
#include "ui/common/theme.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/report/report_panel.h"

#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

AccountPage::AccountPage(AccountStore& store, AccountLinking* linking, AccountModels* models,
                         Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_settings(settings)
    , m_linking(linking)
    , m_messages(new MessageBar(this))
    , m_import(new ImportPanel(store, settings, this))
    , m_photos(new PhotoMeasuring(store, this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new LinkGuide(linking != nullptr))
    , m_header(new AccountHeader)
    , m_overview(new OverviewTab)
    , m_previews(new PhotoPreviews(this))
    , m_likes(new LikesEntry(store, *m_previews, this))
    , m_report(new ReportPanel(store, models, this))
    , m_posts(new PostsTab(store, *m_previews))
    , m_insights(models ? new InsightsTab(*models, store) : nullptr)
    , m_model(models ? new ModelTab(*models, settings) : nullptr)
    , m_journal(new JournalTab(store, *m_previews))
    , m_refreshing(new AccountRefreshing(linking, this))
{
    setAcceptDrops(true);
    auto* account = new QWidget;
    auto* accountColumn = new QVBoxLayout(account);
    accountColumn->setSpacing(cardGap);
    accountColumn->addWidget(m_header);
    accountColumn->addWidget(makeTabs(), 1);
    m_stack->addWidget(m_guide);
    m_stack->addWidget(account);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(m_import);
    column->addWidget(m_likes);
    column->addWidget(m_report);
    column->addWidget(m_photos);
    column->addWidget(m_stack, 1);
    column->addStretch(0); // while the stack is hidden
    m_messages->floatOver(*this);
    connectParts();
    reload();
}

AccountPage::~AccountPage() = default;

QWidget* AccountPage::makeTabs()
{
    auto* widget = new QWidget;
    auto* bar = new PillTabBar(widget);
    auto* pages = new QStackedWidget(widget);
    bar->setAccessibleName(tr("Account sections"));
    const auto add = [bar, pages](const QString& name, QWidget* page, const char* guidePage) {
        bar->setTabData(bar->addTab(name), QLatin1StringView(guidePage));
        pages->addWidget(page);
    };
    add(tr("Overview"), m_overview, "insights.md");
    add(tr("Posts"), m_posts, "your-account.md");
    if (m_insights)
        add(tr("Insights"), m_insights, "insights.md");
    if (m_model)
        add(tr("Model"), m_model, "models.md");
    add(tr("Journal"), m_journal, "journal.md");
    m_tabs = bar;
    connect(bar, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    bar->setCurrentIndex(
        std::clamp(m_settings.value(Setting::AccountTab).toInt(), 0, bar->count() - 1));
    connect(bar, &QTabBar::currentChanged, this,
            [this](int tab) { m_settings.setValue(Setting::AccountTab, tab); });
    auto* column = new QVBoxLayout(widget);
    column->setSpacing(cardGap);
    column->addWidget(bar);
    column->addWidget(pages, 1);
    return widget;
}

// All connections between the parts. NOLINTNEXTLINE(readability-function-size)
void AccountPage::connectParts()
{
    connect(m_guide, &LinkGuide::importRequested, this, &AccountPage::openSource);
    connect(m_guide, &LinkGuide::typeRequested, this, &AccountPage::predictRequested);
    connect(m_guide, &LinkGuide::backRequested, this, [this] { showGuide(false); });
    connect(m_header, &AccountHeader::importRequested, this, &AccountPage::openSource);
    connect(m_header, &AccountHeader::addRequested, this, [this] { showGuide(true); });
    connect(m_header, &AccountHeader::removeRequested, this, &AccountPage::confirmRemoval);
    connect(m_header, &AccountHeader::accountChosen, this, [this](qint64 id) {
        for (const StoredAccount& account : m_accounts) {
            if (account.id == id) {
                showNamed(account.name);
                Q_EMIT accountChosen(account.name);
                return;
            }
        }
    });
    connect(m_posts, &PostsTab::exportRequested, this, &AccountPage::exportPosts);
    connect(m_posts, &PostsTab::failed, this, &AccountPage::fail);
    if (m_insights) {
        connect(m_insights, &InsightsTab::failed, this, &AccountPage::fail);
        connect(m_insights, &InsightsTab::hourChosen, this, &AccountPage::hourChosen);
    }
    if (m_model) {
        connect(m_model, &ModelTab::failed, this, &AccountPage::fail);
        connect(m_model, &ModelTab::modelChosen, this, &AccountPage::modelChosen);
    }
    // One thing at a time: hides the ways to add an account while one is in use.
    connect(m_import, &ImportPanel::stateChanged, this, [this] {
        // The columns of a table need the room.
        m_stack->setHidden(m_import->state() == ImportPanel::State::Mapping);
        if (m_stack->currentWidget() == m_guide)
            m_guide->setHidden(m_import->state() != ImportPanel::State::Idle);
    });
    connect(m_import, &ImportPanel::imported, this, &AccountPage::showImported);
    connect(m_photos, &PhotoMeasuring::measured, this, &AccountPage::photosMeasured);
    connect(m_import, &ImportPanel::failed, this,
            [this](const Error& error, const QString& source) {
                m_messages->showMessage(errorMessage(error, ErrorContext::Accounts, source));
            });
    connect(m_import, &ImportPanel::cancelled, this, [this] {
        m_messages->showMessage(Message{.text = tr("Import cancelled. Nothing was changed.")});
    });
    connectLinking();
    connectTyping();
    connectReport();
}

void AccountPage::reload(qint64 preferredId)
{
    const auto stored = m_store.database().run(
        [](Database& database) { return AccountRepository(database).accounts(); });
    whenAnswered(stored, this,
                 [this, preferredId](const Result<std::vector<StoredAccount>>& accounts) {
                     if (accounts)
                         showAccounts(*accounts, preferredId);
                     else
                         fail(accounts.error());
                 });
}

void AccountPage::showAccounts(const std::vector<StoredAccount>& accounts, qint64 preferredId)
{
    m_accounts = accounts;
    if (accounts.empty()) {
        m_current = {};
        m_posts->setAccount(0);
        setModelAccount({});
        showGuide(true);
        return;
    }
    const qint64 wanted = preferredId != 0 ? preferredId : m_current.id;
    // At first, the account that Predict is about.
    const StoredAccount* chosen =
        accountNamed(m_settings.value(Setting::PredictAccount).toString());
    if (!chosen)
        chosen = &accounts.front();
    for (const StoredAccount& account : accounts) {
        if (account.id == wanted)
            chosen = &account;
    }
    m_header->setAccounts(accounts, chosen->id);
    if (m_insights)
        m_insights->setAccounts(accounts);
    showAccount(*chosen);
}

const StoredAccount* AccountPage::accountNamed(const QString& name) const
{
    const auto found = std::ranges::find_if(m_accounts, [&name](const StoredAccount& account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountPage::showNamed(const QString& name)
{
    const StoredAccount* account = accountNamed(name);
    if (!account || account->id == m_current.id)
        return;
    m_header->setAccounts(m_accounts, account->id);
    showAccount(*account);
}

void AccountPage::showAccount(const StoredAccount& account)
{
    m_current = account;
    m_header->setLink(m_refreshing->linkText(account.name));
    m_posts->setAccount(account.id);
    setModelAccount(account);
    reloadJournal();
    showOverview();
}

void AccountPage::showOverview()
{
    const auto read = m_store.database().run(
        [id = m_current.id](Database& database) { return readOverview(database, id); });
    whenAnswered(read, this, [this, id = m_current.id](const Result<AccountOverview>& overview) {
        if (id != m_current.id)
            return;
        if (!overview) {
            fail(overview.error());
            return;
        }
        m_header->setOverview(*overview);
        m_overview->setOverview(*overview);
        if (m_insights)
            m_insights->setOverview(*overview);
        showGuide(false);
    });
}

void AccountPage::setModelAccount(const StoredAccount& account)
{
    if (m_insights)
        m_insights->setAccount(account.id);
    if (m_model)
        m_model->setAccount(account.id, account.name);
}

void AccountPage::reloadJournal()
{
    if (m_current.id == 0)
        return;
    whenAnswered(m_store.journal(m_current.name), this, [this](const Result<JournalView>& journal) {
        if (journal)
            m_journal->setJournal(*journal);
        else
            fail(journal.error());
    });
}

void AccountPage::openJournal(qint64 accountId)
{
    if (accountId != m_current.id)
        reload(accountId);
    showGuide(false);
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

QString AccountPage::guidePage() const
{
    return m_stack->currentWidget() == m_guide || m_import->state() != ImportPanel::State::Idle
               ? QStringLiteral("your-account.md")
               : m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void AccountPage::showGuide(bool guide)
{
    m_guide->setBackVisible(m_current.id != 0);
    m_stack->setCurrentIndex(guide ? 0 : 1);
}

void AccountPage::showImported(const ImportOutcome& outcome)
{
    const MergeCounts& posts = outcome.posts;
    QString text =
        posts.added == 0 && posts.updated == 0
            ? tr("No new posts. All %1 were already imported.", nullptr, pluralOf(posts.found))
                  .arg(formatCount(posts.found))
            : tr("%1 posts imported.", nullptr, pluralOf(posts.added + posts.updated))
                  .arg(formatCount(posts.added + posts.updated));
    if (outcome.journalEntries > 0)
        text += u' ' + tr("%n predictions in the journal now have their real likes.", nullptr,
                          outcome.journalEntries);
    m_messages->showMessage(Message{.kind = MessageKind::Success, .text = text});
    reload(outcome.accountIds.empty() ? 0 : outcome.accountIds.front());
    m_photos->measure(outcome.accountIds);
    if (!outcome.accountIds.empty())
        m_likes->offer(outcome.accountIds.front());
    Q_EMIT imported(outcome.accountNames.isEmpty() ? QString() : outcome.accountNames.first());
}

void AccountPage::stopJobs()
{
    m_refreshing->stop();
    m_photos->cancel();
}

void AccountPage::confirmRemoval()
{
    const StoredAccount account = m_current;
    const auto remove = [this, account] {
        auto removal = m_linking ? m_linking->removeAccount(account.id)
                                 : m_store.database().run([id = account.id](Database& database) {
                                       return AccountRepository(database).remove(id);
                                   });
        whenAnswered(removal, this, [this, account](const Result<void>& removed) {
            if (!removed)
                fail(removed.error());
            else if (m_model)
                m_model->forget(account.name);
            m_current = {};
            reload();
            Q_EMIT accountsChanged();
        });
    };
    m_messages->showMessage(Message{.text = tr("Remove @%1 and its posts from this computer? Your "
                                               "journal is kept, and nothing changes on Instagram.")
                                                .arg(account.name),
                                    .actionText = tr("Remove"),
                                    .action = remove});
}

void AccountPage::fail(const Error& error)
{
    m_messages->showMessage(errorMessage(error, ErrorContext::Accounts));
}

void AccountPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Tokens may have been removed or renewed in the settings.
    if (!event->spontaneous())
        m_refreshing->loadLinks();
}

} // namespace likecast
