#pragma once

#include <QObject>

namespace likecast
{

/// Leaves to the page what belongs to it: undo and redo (its stack holds every edit, so a field's
/// own undo must not respond), and the wheel over a field without focus (it scrolls the page
/// instead of changing a value by accident). Install it on every field of the compose panel.
class FieldEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace likecast
