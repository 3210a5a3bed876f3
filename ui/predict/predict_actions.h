#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace likecast
{

/// What the Predict page can do, for the menus of the window; each with its platform shortcut.
struct PredictActions {
    QAction* open = nullptr;
    QAction* paste = nullptr;
    QAction* removeDraft = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* fit = nullptr;
    QAction* actualSize = nullptr;
    QAction* boxes = nullptr;

    /// Owned by `owner`. The shortcuts work in the whole window and give way to fields that use the
    /// same key; the single letter B works within `owner` only.
    static PredictActions create(QWidget& owner, QUndoStack& undoStack);
};

} // namespace likecast
