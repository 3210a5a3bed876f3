#pragma once

#include "core/accounts/account_store.h"
#include "core/prediction/prediction.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace likecast
{

class AccountHeader;
class AccountModels;
class AccountRefreshing;
class ImportPanel;
class InsightsTab;
class JournalTab;
class LikesEntry;
class LinkGuide;
class MessageBar;
class ModelTab;
class OverviewTab;
class PhotoMeasuring;
class PhotoPreviews;
class PostsTab;
class ReportPanel;
class Settings;
class AccountLinking;

/// The Accounts page: adding accounts, what is known about them, their posts and their journal.
/// Files dropped anywhere on the page are imported. Does no work itself.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    /// The collaborators must outlive the page. If `linking` is null, the page does not offer
    /// tokens; if `models` is null, it has no tabs that need them.
    AccountPage(AccountStore& store, AccountLinking* linking, AccountModels* models,
                Settings& settings, QWidget* parent = nullptr);
    ~AccountPage() override;

    /// Reloads the accounts and shows one of them.
    void reload(qint64 preferredId = 0);
    /// Call when an entry was written elsewhere.
    void reloadJournal();
    void openJournal(qint64 accountId);
    /// Shows the stored account with this name, if there is one.
    void showNamed(const QString& name);
    /// The page of the user guide about what is shown.
    QString guidePage() const;
    /// Reads files or folders, as if they were dropped here.
    void importFiles(const QStringList& paths);
    /// Stops a refresh and the measuring of photos.
    void stopJobs();
    qint64 accountId() const { return m_current.id; }
    MessageBar& messageBar() const { return *m_messages; }
    PhotoMeasuring& photoMeasuring() const { return *m_photos; }

Q_SIGNALS:
    void predictRequested();                      ///< go to the fields for typed figures
    void photosDropped(const QStringList& paths); ///< photos belong to Predict
    void accountsChanged();                       ///< accounts or their posts have changed
    void imported(const QString& accountName);
    void modelChosen();                             ///< an account's prediction model has changed
    void photosMeasured();                          ///< an account's history has new measurements
    void hourChosen(qint64 takenAtMs);              ///< the time to post, in the coming week
    void accountChosen(const QString& accountName); ///< by the user, on this page

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectParts();
    void connectLinking();
    void connectRefreshing();
    QWidget* makeTabs();
    void showAccounts(const std::vector<StoredAccount>& accounts, qint64 preferredId);
    void showAccount(const StoredAccount& account);
    void showOverview();
    void setModelAccount(const StoredAccount& account);
    void showGuide(bool guide);
    void openSource(bool folder);
    const StoredAccount* accountNamed(const QString& name) const;
    void exportPosts();
    void showImported(const ImportOutcome& outcome);
    void connectTyping();
    void connectReport();
    void showTyped(const QString& text, const std::function<void()>& undo);
    void showLikesEntered(qint64 accountId, const std::vector<LikesFigure>& before);
    void typeFollowers(const FollowersFigure& figure, bool isUndo);
    void confirmRemoval();
    void fail(const Error& error);

    AccountStore& m_store;
    Settings& m_settings;
    AccountLinking* m_linking; ///< null: there are no tokens to remove
    std::vector<StoredAccount> m_accounts;
    StoredAccount m_current;
    MessageBar* m_messages;
    ImportPanel* m_import;
    PhotoMeasuring* m_photos;
    QStackedWidget* m_stack;
    LinkGuide* m_guide;
    AccountHeader* m_header;
    QTabBar* m_tabs = nullptr;
    OverviewTab* m_overview;
    PhotoPreviews* m_previews;
    LikesEntry* m_likes;
    ReportPanel* m_report;
    PostsTab* m_posts;
    InsightsTab* m_insights = nullptr; ///< null without models
    ModelTab* m_model = nullptr;       ///< null without models
    JournalTab* m_journal;
    AccountRefreshing* m_refreshing;
};

} // namespace likecast
