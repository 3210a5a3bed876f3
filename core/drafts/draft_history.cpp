#include "core/drafts/draft_history.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr qint64 hourMs = 3'600'000;

/// Whether a keystroke ended a word, so that the next one starts a new undo step.
bool endsWord(const QString& before, const QString& after)
{
    if (after.size() != before.size() + 1)
        return true;
    const auto firstDifference =
        std::mismatch(after.begin(), after.end(), before.begin(), before.end());
    return firstDifference.first->isSpace();
}

bool isTyped(EditKind kind)
{
    return kind == EditKind::Caption || kind == EditKind::RecentLikes ||
           kind == EditKind::Followers || kind == EditKind::AverageLikes;
}

bool isOfAccount(EditKind kind)
{
    return kind == EditKind::Account || kind == EditKind::RecentLikes ||
           kind == EditKind::Followers || kind == EditKind::AverageLikes;
}

} // namespace

/// The step from one board to another; successive keystrokes in one word or number are merged.
class BoardEdit : public QUndoCommand
{
public:
    BoardEdit(DraftHistory& history, DraftBoard after, const QString& text)
        : QUndoCommand(text)
        , m_history(history)
        , m_before(history.m_board)
        , m_after(std::move(after))
    {
    }

    void setTyping(qint64 draftId, EditKind kind, bool open)
    {
        m_draftId = draftId;
        m_kind = kind;
        m_open = open;
    }

    void undo() override { m_history.apply(m_before); }
    void redo() override { m_history.apply(m_after); }
    int id() const override { return m_draftId == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const BoardEdit*>(other);
        if (!m_open || next->m_draftId != m_draftId || next->m_kind != m_kind)
            return false;
        m_after = next->m_after;
        m_open = next->m_open;
        return true;
    }

private:
    DraftHistory& m_history;
    DraftBoard m_before;
    DraftBoard m_after;
    qint64 m_draftId = 0;
    EditKind m_kind = EditKind::Caption;
    bool m_open = false;
};

DraftHistory::DraftHistory(const DraftStepNames& names, QObject* parent)
    : QObject(parent)
    , m_names(names)
{
    constexpr int mostSteps = 1000;
    m_undo.setUndoLimit(mostSteps);
}

void DraftHistory::restore(const std::vector<Draft>& stored)
{
    for (const Draft& draft : stored)
        m_lastId = std::max(m_lastId, draft.id);
    DraftBoard board{stored, stored.empty() ? 0 : stored.front().id};
    const DraftBoard storedBoard = board;
    for (Draft draft : m_board.drafts) {
        const bool open = draft.id == m_board.currentId;
        if (draft.isSample && !stored.empty())
            continue;
        if (storedBoard.find(draft.id))
            draft.id = nextId();
        board.drafts.push_back(draft);
        if (open)
            board.currentId = draft.id;
    }
    m_undo.clear();
    apply(board);
}

void DraftHistory::showSample(const QString& photoPath, const Composition& composition)
{
    const Draft* shown = m_board.current();
    const bool isShown = shown && shown->isSample && m_board.drafts.size() == 1;
    if (!m_board.drafts.empty() && !isShown)
        return;
    const Draft sample{.id = isShown ? shown->id : nextId(),
                       .photoPath = photoPath,
                       .composition = composition,
                       .isSample = true};
    apply(DraftBoard{{sample}, sample.id});
}

qint64 DraftHistory::nextId()
{
    return ++m_lastId;
}

void DraftHistory::apply(const DraftBoard& board)
{
    const DraftBoard before = std::exchange(m_board, board);
    Q_EMIT changed(before, m_board, m_origin);
}

void DraftHistory::addPhotos(const QStringList& paths, const Composition& otherwise,
                             qint64 notBeforeMs)
{
    if (paths.isEmpty())
        return;
    DraftBoard after = m_board;
    const Draft* current = after.current();
    Composition start = current && !current->isSample ? current->composition : otherwise;
    start.caption.clear();
    if (start.takenAtMs < notBeforeMs)
        start.takenAtMs = (notBeforeMs / hourMs + 1) * hourMs;
    std::erase_if(after.drafts, [](const Draft& draft) { return draft.isSample; });

    after.currentId = 0;
    for (const QString& path : paths) {
        after.drafts.push_back(Draft{.id = nextId(), .photoPath = path, .composition = start});
        if (after.currentId == 0)
            after.currentId = after.drafts.back().id;
    }
    m_undo.push(new BoardEdit(*this, std::move(after),
                              paths.size() == 1 ? m_names.addPhoto : m_names.addPhotos));
}

void DraftHistory::replacePhoto(qint64 id, const QString& path)
{
    DraftBoard after = m_board;
    for (Draft& draft : after.drafts) {
        if (draft.id == id) {
            draft.photoPath = path;
            draft.faces.reset();
            if (std::exchange(draft.isSample, false))
                draft.composition.account = {};
        }
    }
    if (after != m_board)
        m_undo.push(new BoardEdit(*this, std::move(after), m_names.replacePhoto));
}

void DraftHistory::remove(qint64 id)
{
    DraftBoard after = m_board;
    const auto gone = std::find_if(after.drafts.begin(), after.drafts.end(),
                                   [id](const Draft& draft) { return draft.id == id; });
    if (gone == after.drafts.end())
        return;
    const auto next = after.drafts.erase(gone);
    if (after.currentId == id) {
        if (next != after.drafts.end())
            after.currentId = next->id;
        else
            after.currentId = after.drafts.empty() ? 0 : after.drafts.back().id;
    }
    m_undo.push(new BoardEdit(*this, std::move(after), m_names.deleteDraft));
}

void DraftHistory::compose(qint64 id, const Composition& composition, EditKind kind,
                           ChangeOrigin origin)
{
    DraftBoard after = m_board;
    bool wordEnded = false;
    if (id == 0) {
        id = nextId();
        after.drafts.push_back(Draft{.id = id});
        after.currentId = id;
    }
    for (Draft& draft : after.drafts) {
        if (draft.id == id) {
            wordEnded = kind == EditKind::Caption &&
                        endsWord(draft.composition.caption, composition.caption);
            draft.isSample = draft.isSample && !isOfAccount(kind);
            draft.composition = composition;
        }
    }
    if (after == m_board)
        return;
    for (Draft& draft : after.drafts)
        draft.composition.account = composition.account;

    const bool isCaption = kind == EditKind::Caption || kind == EditKind::CaptionSuggestion;
    const QString text = isCaption ? m_names.editCaption : m_names.editDraft;
    auto* edit = new BoardEdit(*this, std::move(after), text);
    if (isTyped(kind))
        edit->setTyping(id, kind, !wordEnded);
    const QScopedValueRollback from(m_origin, origin);
    m_undo.push(edit);
}

void DraftHistory::correctFaces(qint64 id, const FaceCorrection& correction)
{
    const Draft* corrected = m_board.find(id);
    if (!corrected)
        return;
    DraftBoard after = m_board;
    for (Draft& draft : after.drafts) {
        if (draft.photoPath == corrected->photoPath)
            draft.faces = correction;
    }
    if (after != m_board)
        m_undo.push(new BoardEdit(*this, std::move(after), m_names.correctFaces));
}

void DraftHistory::select(qint64 id)
{
    if (id == m_board.currentId || !m_board.find(id))
        return;
    DraftBoard after = m_board;
    after.currentId = id;
    apply(after);
}

} // namespace likecast
