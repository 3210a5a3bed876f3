#pragma once

#include "core/drafts/draft_history.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace likecast
{

class AccountStore;
class Settings;
struct JournalEntry;

/// The drafts planned after `afterMs` and until `untilMs`, in the order of the board. The sample is
/// never due.
std::vector<Draft> dueDrafts(const DraftBoard& board, qint64 afterMs, qint64 untilMs);

/// Whether the draft is in its account's journal, that is, was marked as posted.
bool isInJournal(const Draft& draft, const std::vector<JournalEntry>& entries);

/// Says once when a draft's planned time has come while the program runs; a draft that is moved can
/// become due again. Those already marked as posted are left out, and so are all while
/// Setting::Reminders is off. Use on the window's thread.
class DraftReminders : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970, UTC.
    using Clock = std::function<qint64()>;

    /// The collaborators must outlive it. Nothing planned before its creation is due.
    DraftReminders(const DraftHistory& history, AccountStore& accounts, const Settings& settings,
                   QObject* parent = nullptr, Clock clock = &QDateTime::currentMSecsSinceEpoch);

    /// Looks for drafts that have become due since the last check; a timer calls it.
    void check();

Q_SIGNALS:
    void due(const likecast::Draft& draft);

private:
    void remindUnlessPosted(const Draft& draft);

    const DraftHistory& m_history;
    AccountStore& m_accounts;
    const Settings& m_settings;
    Clock m_clock;
    qint64 m_checkedUntilMs;
    QHash<qint64, qint64> m_reminded; ///< draft id to the time it was due
    QTimer m_timer;
};

} // namespace likecast
