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
    BoardEdit(DraftHistory& history, BoardStep step)
        : QUndoCommand(history.m_names.value(step.kind))
        , m_history(history)
        , m_step(std::move(step))
        , m_number(++history.m_lastStep)
    {
    }

    const BoardStep& step() const { return m_step; }
    qint64 number() const { return m_number; }
    /// Empty if it changes nothing that is stored with the drafts.
    const QString& encoded() const
    {
        if (!m_encoded)
            m_encoded = encodeStep(m_step);
        return *m_encoded;
    }

    void setTyping(qint64 draftId, EditKind kind, bool open)
    {
        m_draftId = draftId;
        m_kind = kind;
        m_open = open;
    }

    void undo() override { m_history.apply(m_step.before); }
    void redo() override { m_history.apply(m_step.after); }
    int id() const override { return m_draftId == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const BoardEdit*>(other);
        if (!m_open || next->m_draftId != m_draftId || next->m_kind != m_kind)
            return false;
        m_step.after = next->m_step.after;
        m_open = next->m_open;
        m_encoded.reset();
        return true;
    }

private:
    DraftHistory& m_history;
    BoardStep m_step;
    qint64 m_number;
    mutable std::optional<QString> m_encoded; ///< computed on first use
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

void DraftHistory::push(DraftBoard after, DraftStep kind)
{
    m_undo.push(new BoardEdit(*this, {kind, m_board, std::move(after)}));
}

void DraftHistory::restore(const std::vector<Draft>& stored, const StoredSession& session)
{
    for (const Draft& draft : stored)
        m_lastId = std::max(m_lastId, draft.id);
    DraftBoard board{stored, stored.empty() ? 0 : stored.front().id};
    if (board.find(session.currentId))
        board.currentId = session.currentId;
    const DraftBoard storedBoard = board;
    bool isFresh = true;
    for (Draft draft : m_board.drafts) {
        const bool open = draft.id == m_board.currentId;
        if (draft.isSample && !stored.empty())
            continue;
        if (storedBoard.find(draft.id))
            draft.id = nextId();
        board.drafts.push_back(draft);
        if (open)
            board.currentId = draft.id;
        isFresh = isFresh && draft.isSample;
    }
    if (isFresh || !stored.empty()) // steps so far know nothing of the stored drafts
        m_undo.clear();
    if (isFresh)
        restoreSteps(storedBoard, session);
    apply(board);
}

void DraftHistory::restoreSteps(const DraftBoard& board, const StoredSession& session)
{
    std::vector<QString> texts;
    for (const auto& [number, text] : session.steps)
        texts.push_back(text);
    const auto done =
        std::clamp<std::size_t>(static_cast<std::size_t>(session.stepsDone), 0, texts.size());
    // From the board outwards; a step that does not fit ends its direction.
    std::vector<BoardStep> steps;
    DraftBoard known = board;
    for (std::size_t i = done; i > 0; --i) {
        auto step = decodeStep(texts[i - 1], known, StepSide::After);
        if (!step)
            break;
        known = step->before;
        steps.insert(steps.begin(), *std::move(step));
    }
    const auto index = static_cast<int>(steps.size());
    known = board;
    for (std::size_t i = done; i < texts.size(); ++i) {
        auto step = decodeStep(texts[i], known, StepSide::Before);
        if (!step)
            break;
        known = step->after;
        steps.push_back(*std::move(step));
    }
    if (!session.steps.empty())
        m_lastStep = std::max(m_lastStep, session.steps.rbegin()->first);
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (BoardStep& step : steps) {
        for (const DraftBoard* side : {&step.before, &step.after}) {
            for (const Draft& draft : side->drafts)
                m_lastId = std::max(m_lastId, draft.id);
        }
        m_undo.push(new BoardEdit(*this, std::move(step)));
    }
    m_undo.setIndex(index);
}

StoredSession DraftHistory::session() const
{
    constexpr int mostStored = 200;
    StoredSession session{.currentId = m_board.currentId};
    const int last = std::min(m_undo.count(), m_undo.index() + mostStored);
    for (int i = std::max(0, m_undo.index() - mostStored); i < last; ++i) {
        const auto* edit = static_cast<const BoardEdit*>(m_undo.command(i));
        if (edit->encoded().isEmpty())
            continue;
        session.steps.emplace(edit->number(), edit->encoded());
        session.stepsDone += i < m_undo.index() ? 1 : 0;
    }
    return session;
}

QStringList DraftHistory::photoPaths() const
{
    QStringList paths;
    const auto add = [&paths](const DraftBoard& board) {
        for (const Draft& draft : board.drafts)
            paths += photosOf(draft);
    };
    add(m_board);
    for (int i = 0; i < m_undo.count(); ++i) {
        const BoardStep& step = static_cast<const BoardEdit*>(m_undo.command(i))->step();
        add(step.before);
        add(step.after);
    }
    return paths;
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
    if (m_isRestoring)
        return;
    const DraftBoard before = std::exchange(m_board, board);
    Q_EMIT changed(before, m_board, m_origin);
}

void DraftHistory::addPhotos(const QStringList& paths, const Composition& otherwise,
                             qint64 notBeforeMs)
{
    if (paths.isEmpty())
        return;
    DraftBoard after = m_board;
    const Composition start = newComposition(otherwise, notBeforeMs);
    std::erase_if(after.drafts, [](const Draft& draft) { return draft.isSample; });

    after.currentId = 0;
    for (const QString& path : paths) {
        after.drafts.push_back(Draft{.id = nextId(), .photoPath = path, .composition = start});
        if (after.currentId == 0)
            after.currentId = after.drafts.back().id;
    }
    push(std::move(after), paths.size() == 1 ? DraftStep::AddPhoto : DraftStep::AddPhotos);
}

Composition DraftHistory::newComposition(const Composition& otherwise, qint64 notBeforeMs) const
{
    const Draft* current = m_board.current();
    Composition start = current && !current->isSample ? current->composition : otherwise;
    start.caption.clear();
    if (start.mediaType == MediaType::Reel)
        start.mediaType = MediaType::Photo;
    if (start.takenAtMs < notBeforeMs)
        start.takenAtMs = (notBeforeMs / hourMs + 1) * hourMs;
    return start;
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
        push(std::move(after), DraftStep::ReplacePhoto);
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
    push(std::move(after), DraftStep::DeleteDraft);
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
    auto* edit = new BoardEdit(*this, {isCaption ? DraftStep::EditCaption : DraftStep::EditDraft,
                                       m_board, std::move(after)});
    if (isTyped(kind))
        edit->setTyping(id, kind, !wordEnded);
    const QScopedValueRollback from(m_origin, origin);
    m_undo.push(edit);
}

void DraftHistory::move(qint64 id, qint64 takenAtMs)
{
    std::vector<Draft> moved = m_board.drafts;
    for (Draft& draft : moved) {
        if (draft.id == id)
            draft.composition.takenAtMs = takenAtMs;
    }
    rearrange(moved);
}

void DraftHistory::rearrange(const std::vector<Draft>& drafts)
{
    if (drafts != m_board.drafts)
        push({drafts, m_board.currentId}, DraftStep::MoveDraft);
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
        push(std::move(after), DraftStep::CorrectFaces);
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
