#include "core/plan/draft_reminders.h"

#include "core/accounts/account_store.h"
#include "core/common/when_answered.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <chrono>

namespace likecast
{

namespace
{

constexpr std::chrono::seconds interval{10};

} // namespace

std::vector<Draft> dueDrafts(const DraftBoard& board, qint64 afterMs, qint64 untilMs)
{
    std::vector<Draft> due;
    for (const Draft& draft : board.drafts) {
        const qint64 at = draft.composition.takenAtMs;
        if (!draft.isSample && at > afterMs && at <= untilMs)
            due.push_back(draft);
    }
    return due;
}

bool isInJournal(const Draft& draft, const std::vector<JournalEntry>& entries)
{
    return std::ranges::any_of(entries, [&draft](const JournalEntry& entry) {
        return entry.photoPath == draft.photoPath && entry.caption == draft.composition.caption &&
               entry.mediaType == draft.composition.mediaType;
    });
}

DraftReminders::DraftReminders(const DraftHistory& history, AccountStore& accounts,
                               const Settings& settings, QObject* parent, Clock clock)
    : QObject(parent)
    , m_history(history)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_checkedUntilMs(m_clock())
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DraftReminders::check);
    m_timer.start();
}

void DraftReminders::check()
{
    const qint64 from = m_checkedUntilMs;
    // If the clock was set back, what was due already stays so.
    m_checkedUntilMs = std::max(m_clock(), from);
    if (!m_settings.value(Setting::Reminders).toBool())
        return;
    for (const Draft& draft : dueDrafts(m_history.board(), from, m_checkedUntilMs)) {
        const qint64 at = draft.composition.takenAtMs;
        if (m_reminded.value(draft.id) != at) {
            m_reminded.insert(draft.id, at);
            remindUnlessPosted(draft);
        }
    }
}

void DraftReminders::remindUnlessPosted(const Draft& draft)
{
    const QString& account = draft.composition.account.name;
    if (account.isEmpty()) { // has no journal
        Q_EMIT due(draft);
        return;
    }
    whenAnswered(m_accounts.journal(account), this,
                 [this, draft](const Result<JournalView>& journal) {
                     // One reminder too many is better than none.
                     if (!journal || !isInJournal(draft, journal->entries))
                         Q_EMIT due(draft);
                 });
}

} // namespace likecast
