#include "ui/predict/drafts/draft_keeper.h"

#include "ui/common/when_answered.h"

namespace likecast
{

namespace
{

constexpr int restMs = 250;

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

DraftKeeper::DraftKeeper(DraftStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::load()
{
    whenAnswered(m_store.load(), this, [this](const Result<std::vector<StoredDraft>>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        std::vector<Draft> drafts;
        for (const StoredDraft& stored : *answer)
            drafts.push_back(fromStored(stored));
        m_loaded = true;
        m_board.drafts = drafts;
        Q_EMIT loaded(drafts);
    });
}

void DraftKeeper::keep(const DraftBoard& board)
{
    if (!m_loaded)
        return;
    const DraftBoard before = std::exchange(m_board, board);
    for (const Draft& draft : before.drafts) {
        if (!draft.isSample && !board.find(draft.id)) {
            m_changed.remove(draft.id);
            whenAnswered(m_store.remove(draft.id), this,
                         [this](const Result<void>& done) { report(done); });
        }
    }
    for (const Draft& draft : board.drafts) {
        const Draft* old = before.find(draft.id);
        if (!draft.isSample && (!old || *old != draft))
            m_changed.insert(draft.id);
    }
    if (!m_changed.isEmpty())
        m_rest.start();
    if (storedIds(before) != storedIds(board)) {
        flush();
        whenAnswered(m_store.reorder(storedIds(board)), this,
                     [this](const Result<void>& done) { report(done); });
    }
}

void DraftKeeper::flush()
{
    m_rest.stop();
    int position = 0;
    for (const Draft& draft : m_board.drafts) {
        if (m_changed.contains(draft.id)) {
            whenAnswered(m_store.save(toStored(draft, position)), this,
                         [this](const Result<qint64>& done) {
                             if (done)
                                 report({});
                             else
                                 report(failure(done.error()));
                         });
        }
        ++position;
    }
    m_changed.clear();
}

void DraftKeeper::abandon()
{
    m_rest.stop();
    m_changed.clear();
    m_loaded = false;
}

void DraftKeeper::saveAll()
{
    for (const qint64 id : storedIds(m_board))
        m_changed.insert(id);
    flush();
}

void DraftKeeper::report(const Result<void>& done)
{
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

} // namespace likecast
