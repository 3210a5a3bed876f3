#include "core/common/when_answered.h"
#include "ui/account/account_header.h"
#include "ui/account/account_page.h"
#include "ui/account/journal/journal_tab.h"
#include "ui/account/photo_measuring.h"
#include "ui/account/posts/likes_entry.h"
#include "ui/account/posts/posts_tab.h"
#include "ui/common/message_bar.h"
#include "ui/report/report_panel.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QStackedWidget>
#include <QUrl>

// Figures typed by the user, and undoing them.

namespace likecast
{

namespace
{

/// One thing at a time: hides a widget while another one is shown.
class MakesRoom : public QObject
{
public:
    MakesRoom(QWidget* shown, QWidget* hidden)
        : QObject(shown)
        , m_hidden(hidden)
    {
        shown->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            m_hidden->setHidden(event->type() == QEvent::ShowToParent);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_hidden;
};

} // namespace

void AccountPage::connectTyping()
{
    new MakesRoom(m_likes, m_stack);
    connect(m_header, &AccountHeader::likesEntryRequested, this,
            [this] { m_likes->open(m_current.id); });
    connect(m_header, &AccountHeader::followersTyped, this, [this](qint64 followers) {
        typeFollowers({followers, QDateTime::currentMSecsSinceEpoch(), true}, false);
    });
    connect(m_posts, &PostsTab::likesTyped, this, [this] {
        showTyped(tr("Likes saved."), [this] { m_posts->undoLikes(); });
        showOverview();
    });
    connect(m_posts, &PostsTab::likesUndone, this, [this] {
        showTyped(tr("The likes are as they were."), {});
        showOverview();
    });
    connect(m_journal, &JournalTab::changed, this,
            [this](const QString& text, const std::function<void()>& undo) {
                showTyped(text, undo);
                m_posts->setAccount(m_current.id); // an entry's likes are also its post's
                showOverview();
            });
    connect(m_journal, &JournalTab::failed, this, &AccountPage::fail);
    connect(m_likes, &LikesEntry::saved, this, &AccountPage::showLikesEntered);
    connect(m_likes, &LikesEntry::failed, this, &AccountPage::fail);
    connect(m_photos, &PhotoMeasuring::measured, m_likes, &LikesEntry::reloadPhotos);
}

void AccountPage::connectReport()
{
    connect(m_header, &AccountHeader::reportRequested, this, [this] { m_report->open(m_current); });
    connect(m_report, &ReportPanel::failed, this, &AccountPage::fail);
    connect(m_report, &ReportPanel::saved, this, [this](const QString& path) {
        m_messages->showMessage(
            Message{.kind = MessageKind::Success,
                    .text = tr("Report saved to %1.").arg(QDir::toNativeSeparators(path)),
                    .actionText = tr("Open"),
                    .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
}

void AccountPage::showTyped(const QString& text, const std::function<void()>& undo)
{
    m_messages->showMessage(Message{.kind = MessageKind::Success,
                                    .text = text,
                                    .actionText = undo ? tr("Undo") : QString(),
                                    .action = undo});
    reloadJournal();
    Q_EMIT accountsChanged();
}

void AccountPage::showLikesEntered(qint64 accountId, const std::vector<LikesFigure>& before)
{
    const auto undo = [this, accountId, before] {
        whenAnswered(m_store.setLikes(accountId, before), this,
                     [this, accountId](const Result<std::vector<LikesFigure>>& undone) {
                         if (!undone) {
                             fail(undone.error());
                             return;
                         }
                         showTyped(tr("The likes are as they were."), {});
                         reload(accountId);
                     });
    };
    showTyped(tr("Likes of %n posts saved.", nullptr, static_cast<int>(before.size())), undo);
    reload(accountId);
}

void AccountPage::typeFollowers(const FollowersFigure& figure, bool isUndo)
{
    const qint64 accountId = m_current.id;
    const auto changed = m_store.database().run([accountId, figure](Database& database) {
        return AccountRepository(database).setFollowers(accountId, figure,
                                                        QDateTime::currentMSecsSinceEpoch());
    });
    whenAnswered(changed, this, [this, accountId, isUndo](const Result<FollowersFigure>& before) {
        if (!before) {
            fail(before.error());
            return;
        }
        if (isUndo)
            showTyped(tr("The followers are as they were."), {});
        else
            showTyped(tr("Followers saved."), [this, accountId, before = *before] {
                if (m_current.id == accountId)
                    typeFollowers(before, true);
            });
        showOverview();
    });
}

} // namespace likecast
