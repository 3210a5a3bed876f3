#pragma once

#include "core/prediction/prediction.h"
#include "ui/account/account_store.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFileDialog;
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
class Settings;
class AccountLinking;

/// The accounts: how they get in, what is known of them, their posts and their journal. A file
/// dropped anywhere on the page is imported. Does no work of its own.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    /// The collaborators must outlive the page. `linking` may be null: then tokens are not offered;
    /// so may `models`: then there are no tabs that ask them.
    AccountPage(AccountStore& store, AccountLinking* linking, AccountModels* models,
                Settings& settings, QWidget* parent = nullptr);
    ~AccountPage() override;

    /// Reads the accounts anew and shows one of them.
    void reload(qint64 preferredId = 0);
    /// For when an entry was written elsewhere.
    void reloadJournal();
    void openJournal(qint64 accountId);
    /// Reads files or folders, as if dropped here.
    void importFiles(const QStringList& paths);
    /// Stops a refresh and the measuring of photos.
    void stopJobs();
    qint64 accountId() const { return m_current.id; }
    MessageBar& messageBar() const { return *m_messages; }
    PhotoMeasuring& photoMeasuring() const { return *m_photos; }

Q_SIGNALS:
    void predictRequested();                      ///< the way to the fields where figures are typed
    void photosDropped(const QStringList& paths); ///< photos belong to Predict
    void accountsChanged(); ///< accounts or their posts are others than before
    void imported(const QString& accountName);
    void modelChosen();                ///< what predicts for an account is another
    void photosMeasured();             ///< an account's past says more than before
    void hourChosen(qint64 takenAtMs); ///< to post at, in the coming week

protected:
    void showEvent(QShowEvent* event) override;
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
    void askModelsAbout(const StoredAccount& account);
    void showGuide(bool guide);
    void openSource(bool folder);
    void exportPosts();
    void sayImported(const ImportOutcome& outcome);
    void connectTyping();
    void sayTyped(const QString& text, const std::function<void()>& undo);
    void sayLikesEntered(qint64 accountId, const std::vector<LikesFigure>& before);
    void typeFollowers(const FollowersFigure& figure, bool isUndo);
    void askRemoval();
    void fail(const Error& error, const QString& subject);

    AccountStore& m_store;
    AccountLinking* m_linking; ///< null: there are no tokens to forget
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
    PostsTab* m_posts;
    InsightsTab* m_insights = nullptr; ///< null without models
    ModelTab* m_model = nullptr;       ///< null without models
    JournalTab* m_journal;
    AccountRefreshing* m_refreshing;
    QPointer<QFileDialog> m_dialog;
};

} // namespace likecast
