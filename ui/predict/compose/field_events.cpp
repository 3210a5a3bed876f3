#include "ui/predict/compose/field_events.h"

#include <QKeyEvent>
#include <QWidget>

namespace likecast
{

bool FieldEvents::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
    case QEvent::Wheel: {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (!field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
    default:
        return false;
    }
}

} // namespace likecast
