#pragma once

#include <QObject>

namespace likecast
{

/// Leaves to the page what is the page's: undo and redo (its stack holds every edit, so a field's
/// own must not answer), and the wheel over a field without the focus (it scrolls the page instead
/// of changing a value by accident). Install it on every field of the compose panel.
class FieldEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace likecast
