#pragma once

#include "core/drafts/board_step.h"
#include "core/storage/drafts/stored_session.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

namespace likecast
{

/// Names of the undo steps; a missing one is empty.
using DraftStepNames = QHash<DraftStep, QString>;

/// Where a change came from: fields ignore changes they made themselves.
enum class ChangeOrigin { Fields, Elsewhere };

/// The drafts, with undo and redo of every edit. Typing is undone word by word. All drafts share
/// the account's size, so that they are comparable: editing it in one changes it in all.
class DraftHistory : public QObject
{
    Q_OBJECT

public:
    explicit DraftHistory(const DraftStepNames& names = {}, QObject* parent = nullptr);

    const DraftBoard& board() const { return m_board; }
    QUndoStack& undoStack() { return m_undo; }

    /// Puts the stored drafts first and opens the session's, else the first, unless another draft
    /// is open already. Drafts made in the meantime follow, with new ids if theirs are taken; if
    /// there are none, the session's steps can be undone and redone again. Steps made in the
    /// meantime can be undone only if no draft was stored.
    void restore(const std::vector<Draft>& stored, const StoredSession& session = {});

    /// The open draft and the newest 200 steps in each direction, without corrected faces, which
    /// are stored with the photo.
    StoredSession session() const;

    /// Photos of the drafts and of those that undo and redo bring back; may repeat.
    QStringList photoPaths() const;

    /// Shows the sample, or updates its composition, if there is no other draft. Adds no undo step.
    void showSample(const QString& photoPath, const Composition& composition);

    /// Adds all photos in one undo step; the first becomes the current draft. Each starts with the
    /// current draft's time, account and media type (unless that is a reel) and an empty caption,
    /// or with `otherwise` if there is no draft but the sample, which is removed. `notBeforeMs` is
    /// the earliest time for a new draft.
    void addPhotos(const QStringList& paths, const Composition& otherwise, qint64 notBeforeMs);
    /// What addPhotos() gives each new draft.
    Composition newComposition(const Composition& otherwise, qint64 notBeforeMs) const;
    /// Adds a reel with this cover as addPhotos() adds a photo, or makes one of the open draft if
    /// that has no photo. It becomes the current draft.
    void addReel(const ReelFiles& files, const Composition& otherwise, qint64 notBeforeMs);
    void replacePhoto(qint64 id, const QString& path);
    void remove(qint64 id);

    /// Makes one carousel of the photos of several drafts, in their order. It is the open draft if
    /// that is one of them, else the first. The others go.
    void joinToCarousel(const std::vector<qint64>& ids);
    /// Makes a draft of each of a carousel's photos, with its caption, time and account.
    void splitCarousel(qint64 id);
    /// Puts a carousel's photos in this order; the first is the cover.
    void setPhotos(qint64 id, const QStringList& photos);

    /// An id of 0 starts a draft without a photo. Editing the sample's account turns it into a
    /// draft of the user.
    void compose(qint64 id, const Composition& composition, EditKind kind,
                 ChangeOrigin origin = ChangeOrigin::Elsewhere);

    /// Moves a draft to another time, in UTC ms since 1970.
    void move(qint64 id, qint64 takenAtMs);
    /// Replaces the drafts by the same ones with other times or in another order, in one undo step.
    void rearrange(const std::vector<Draft>& drafts);

    /// Corrects the faces in every draft with the same photo.
    void correctFaces(qint64 id, const FaceCorrection& correction);

    /// Selects a draft. Not an edit: adds no undo step.
    void select(qint64 id);

Q_SIGNALS:
    /// Emitted after every change. Undo and redo have origin Elsewhere.
    void changed(const likecast::DraftBoard& before, const likecast::DraftBoard& after,
                 likecast::ChangeOrigin origin);

private:
    friend class BoardEdit;

    void apply(const DraftBoard& board);
    void restoreSteps(const DraftBoard& board, const StoredSession& session);
    void push(DraftBoard after, DraftStep kind);
    qint64 nextId();

    DraftStepNames m_names;
    DraftBoard m_board;
    ChangeOrigin m_origin = ChangeOrigin::Elsewhere; ///< of the change being applied
    QUndoStack m_undo;
    qint64 m_lastId = 0;
    qint64 m_lastStep = 0;
    bool m_isRestoring = false; ///< steps are put on the stack, not applied
};

} // namespace likecast
