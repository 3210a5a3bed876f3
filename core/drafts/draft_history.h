#pragma once

#include "core/drafts/draft.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

namespace likecast
{

/// What undo and redo call the steps of the history.
struct DraftStepNames {
    QString addPhoto = {};
    QString addPhotos = {};
    QString replacePhoto = {};
    QString deleteDraft = {};
    QString editCaption = {};
    QString editDraft = {};
    QString correctFaces = {};
};

/// Where a change of the board came from: the fields that show it have no need to be told of their
/// own edits.
enum class ChangeOrigin { Fields, Elsewhere };

/// The drafts with undo and redo of every edit. Typing is undone word by word. The account's size
/// is one for all drafts, so that they can be compared: editing it in one edits it in all.
class DraftHistory : public QObject
{
    Q_OBJECT

public:
    explicit DraftHistory(const DraftStepNames& names = {}, QObject* parent = nullptr);

    const DraftBoard& board() const { return m_board; }
    QUndoStack& undoStack() { return m_undo; }

    /// Puts what was stored first and opens it, without an undo step. Drafts that were made in the
    /// meantime come behind it, under new ids where theirs are taken.
    void restore(const std::vector<Draft>& stored);

    /// Shows the sample, or shows it with another composition, while there is no other draft; no
    /// undo step.
    void showSample(const QString& photoPath, const Composition& composition);

    /// One undo step for all of them; the first becomes the current draft. Each starts from the
    /// current draft's moment, media type and account, with an empty caption; `otherwise` where
    /// there is none but the sample, which makes room. `notBeforeMs` is the earliest moment for a
    /// new draft.
    void addPhotos(const QStringList& paths, const Composition& otherwise, qint64 notBeforeMs);
    void replacePhoto(qint64 id, const QString& path);
    void remove(qint64 id);

    /// With an id of 0 a draft without a photo begins. The sample becomes a draft of the user's
    /// with the first edit of its account.
    void compose(qint64 id, const Composition& composition, EditKind kind,
                 ChangeOrigin origin = ChangeOrigin::Elsewhere);

    /// In every draft of the same photo.
    void correctFaces(qint64 id, const FaceCorrection& correction);

    /// Opening another draft is no edit: no undo step.
    void select(qint64 id);

Q_SIGNALS:
    /// After every change, undo and redo included, which come from elsewhere.
    void changed(const likecast::DraftBoard& before, const likecast::DraftBoard& after,
                 likecast::ChangeOrigin origin);

private:
    friend class BoardEdit;

    void apply(const DraftBoard& board);
    qint64 nextId();

    DraftStepNames m_names;
    DraftBoard m_board;
    ChangeOrigin m_origin = ChangeOrigin::Elsewhere; ///< of what is being applied
    QUndoStack m_undo;
    qint64 m_lastId = 0;
};

} // namespace likecast
