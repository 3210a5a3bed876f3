#pragma once

#include <QCoreApplication>

class QAction;
class QUndoStack;

namespace likecast
{

/// The actions of the Predict page, for the window's menus; each with its platform shortcut.
struct PredictActions {
    QAction* open = nullptr;
    QAction* paste = nullptr;
    QAction* removeDraft = nullptr;
    QAction* copyPhoto = nullptr;
    QAction* copyCard = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* fit = nullptr;
    QAction* actualSize = nullptr;
    QAction* boxes = nullptr;
    QAction* faces = nullptr;
    QAction* nextCrop = nullptr;
    QAction* compare = nullptr;
    QAction* join = nullptr;
    QAction* split = nullptr;

    /// Owned by `owner`. The shortcuts work in the whole window but give way to fields that use the
    /// same key; the single letters B, F and C work only within `owner`.
    static PredictActions create(QWidget& owner, QUndoStack& undoStack);

    Q_DECLARE_TR_FUNCTIONS(PredictActions)
};

} // namespace likecast
