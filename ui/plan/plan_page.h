#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

class QTabBar;

namespace likecast
{

class AccountStore;
class DraftHistory;
class DraftPredictions;
class FeedTab;
class MessageBar;
class PhotoPreviews;
class Settings;
class Thumbnails;
class WeekTab;

/// What the Plan page works with; all outlive it.
struct PlanServices {
    DraftHistory& history;
    const DraftPredictions& predictions;
    PhotoPreviews& previews;
    AccountStore& accounts;
    Settings& settings;
};

/// The Plan page: when the drafts will be posted, and how the profile will look then. Every change
/// is an edit of the drafts that can be undone; times are in the time zone of the open draft.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    /// Milliseconds since 1970, UTC.
    using Clock = std::function<qint64()>;

    /// `profile` is the name of the open one.
    PlanPage(const PlanServices& services, const QString& profile, QWidget* parent = nullptr,
             Clock clock = &QDateTime::currentMSecsSinceEpoch);

    /// The stored account that the drafts are for; 0: none.
    void setAccount(qint64 accountId);
    void reloadPosts(); ///< they may have changed

    /// Saves the planned drafts as iCalendar; the message bar tells the outcome.
    void exportCalendar(const QString& path);

    MessageBar& messageBar() const { return *m_messages; }

Q_SIGNALS:
    void predictRequested(); ///< to see the open draft, or to make the first
    void accountRequested(); ///< to import posts

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectTabs();
    void refreshSoon();
    void refresh();
    void open(qint64 draftId);
    void chooseExport();

    PlanServices m_services;
    QString m_profile;
    Clock m_clock;
    MessageBar* m_messages;
    QTabBar* m_tabs;
    WeekTab* m_week;
    FeedTab* m_feed;
    Thumbnails* m_thumbnails;
    QTimer m_turn;
    QTimer m_minute; ///< time passes
};

} // namespace likecast
