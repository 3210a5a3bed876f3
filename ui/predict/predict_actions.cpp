#include "ui/predict/predict_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QUndoStack>
#include <QWidget>

namespace likecast
{

namespace
{

QAction* action(QWidget& owner, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, &owner);
    action->setShortcuts(keys);
    owner.addAction(action);
    return action;
}

} // namespace

PredictActions PredictActions::create(QWidget& owner, QUndoStack& undoStack)
{
    using Keys = QKeySequence;
    PredictActions actions;
    actions.open = action(owner, tr("&Open photos…"), Keys::keyBindings(Keys::Open));
    actions.paste = action(owner, tr("&Paste"), Keys::keyBindings(Keys::Paste));
    actions.removeDraft = action(owner, tr("&Delete draft"), {});
    actions.copyPhoto =
        action(owner, tr("Copy p&hoto with boxes"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    actions.copyCard =
        action(owner, tr("Copy report c&ard"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    actions.undo = undoStack.createUndoAction(&owner, tr("&Undo"));
    actions.undo->setShortcuts(Keys::keyBindings(Keys::Undo));
    actions.redo = undoStack.createRedoAction(&owner, tr("&Redo"));
    actions.redo->setShortcuts(Keys::keyBindings(Keys::Redo));
    // Their text also names the step.
    actions.undo->setIconText(tr("&Undo").remove(u'&'));
    actions.redo->setIconText(tr("&Redo").remove(u'&'));
    owner.addActions({actions.undo, actions.redo});
    actions.zoomIn = action(owner, tr("Zoom &in"), Keys::keyBindings(Keys::ZoomIn));
    actions.zoomOut = action(owner, tr("Zoom &out"), Keys::keyBindings(Keys::ZoomOut));
    actions.fit = action(owner, tr("&Fit photo"), {Keys(Qt::CTRL | Qt::Key_0)});
    actions.actualSize = action(owner, tr("Photo at 100 %"), {});
    actions.boxes = action(owner, tr("Face &boxes"), {Keys(Qt::Key_B)});
    actions.boxes->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    actions.boxes->setCheckable(true);
    actions.faces = action(owner, tr("&Correct faces"), {Keys(Qt::Key_F)});
    actions.faces->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    actions.nextCrop = action(owner, tr("Next c&rop"), {Keys(Qt::Key_C)});
    actions.nextCrop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    actions.compare =
        action(owner, tr("Compare &drafts"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    actions.join = action(owner, tr("Make a &carousel"), {Keys(Qt::CTRL | Qt::Key_G)});
    actions.split = action(owner, tr("&Split carousel"), {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    return actions;
}

} // namespace likecast
