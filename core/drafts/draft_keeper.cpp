#include "core/drafts/draft_keeper.h"

#include "core/common/when_answered.h"
#include "core/storage/drafts/draft_repository.h"

#include <utility>

namespace likecast
{

namespace
{

constexpr int delayMs = 250;
constexpr int behindAll = 1 << 20; ///< position

struct StoredBoard {
    std::vector<StoredDraft> drafts;
    StoredSession session;
};

std::vector<qint64> storedIds(const DraftBoard& board)
{
    std::vector<qint64> ids;
    for (const Draft& draft : board.drafts) {
        if (!draft.isSample)
            ids.push_back(draft.id);
    }
    return ids;
}

} // namespace

DraftKeeper::DraftKeeper(DatabaseWorker& database, std::function<StoredSession()> session,
                         QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_session(std::move(session))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::flush);
}

template<typename Change>
void DraftKeeper::write(Change change)
{
    const auto done =
        m_database.run([change = std::move(change)](Database& database) -> Result<void> {
            DraftRepository drafts(database);
            return change(drafts);
        });
    whenAnswered(done, this, [this](const Result<void>& result) {
        if (result)
            Q_EMIT saved();
        else
            Q_EMIT failed(result.error());
    });
}

void DraftKeeper::load()
{
    const auto stored = m_database.run([](Database& database) -> Result<StoredBoard> {
        DraftRepository repository(database);
        auto drafts = repository.loadAll();
        if (!drafts)
            return failure(drafts.error());
        // The session is a convenience: without it, the drafts are still all there.
        return StoredBoard{*std::move(drafts), repository.loadSession().value_or(StoredSession{})};
    });
    whenAnswered(stored, this, [this](const Result<StoredBoard>& answer) {
        if (!answer) {
            m_board = {};
            m_stopped = true;
            Q_EMIT failed(answer.error());
            return;
        }
        std::vector<Draft> drafts;
        for (const StoredDraft& draft : answer->drafts)
            drafts.push_back(fromStored(draft));
        m_loaded = true;
        m_board = {drafts, answer->session.currentId};
        m_storedSession = answer->session;
        Q_EMIT loaded(drafts, answer->session);
    });
}

void DraftKeeper::keep(const DraftBoard& board)
{
    if (!m_loaded) {
        if (!m_stopped)
            m_board = board;
        return;
    }
    const DraftBoard before = std::exchange(m_board, board);
    for (const Draft& draft : before.drafts) {
        if (!draft.isSample && !board.find(draft.id)) {
            m_changed.remove(draft.id);
            write([id = draft.id](DraftRepository& drafts) { return drafts.remove(id); });
        }
    }
    for (const Draft& draft : board.drafts) {
        const Draft* old = before.find(draft.id);
        if (!draft.isSample && (!old || *old != draft))
            m_changed.insert(draft.id);
    }
    // Do not restart the timer with each edit, or continuous typing would only be saved at its end.
    if (before != board && !m_delay.isActive())
        m_delay.start();
    if (storedIds(before) != storedIds(board)) {
        writeDrafts();
        write([ids = storedIds(board)](DraftRepository& drafts) { return drafts.reorder(ids); });
    }
}

void DraftKeeper::flush()
{
    m_delay.stop();
    if (!m_loaded) {
        saveBeforeLoaded();
        return;
    }
    writeDrafts();
    writeSession();
}

void DraftKeeper::writeDrafts()
{
    int position = 0;
    for (const Draft& draft : m_board.drafts) {
        if (m_changed.contains(draft.id)) {
            write([stored = toStored(draft, position)](DraftRepository& drafts) -> Result<void> {
                return drafts.save(stored).map([](qint64) {});
            });
        }
        ++position;
    }
    m_changed.clear();
}

void DraftKeeper::writeSession()
{
    if (!m_session)
        return;
    const StoredSession now = m_session();
    if (now == m_storedSession)
        return;
    write([before = std::exchange(m_storedSession, now), now](DraftRepository& drafts) {
        return drafts.saveSession(before, now);
    });
}

void DraftKeeper::saveBeforeLoaded()
{
    int position = behindAll;
    for (const Draft& draft : std::exchange(m_board.drafts, {})) {
        if (draft.isSample)
            continue;
        StoredDraft added = toStored(draft, position++);
        added.id = 0;
        write([added](DraftRepository& drafts) -> Result<void> {
            return drafts.save(added).map([](qint64) {});
        });
    }
}

void DraftKeeper::abandon()
{
    m_board = {};
    m_stopped = true;
    m_delay.stop();
    m_changed.clear();
    m_loaded = false;
}

void DraftKeeper::saveAll()
{
    for (const qint64 id : storedIds(m_board))
        m_changed.insert(id);
    m_storedSession = {};
    flush();
}

} // namespace likecast
