#pragma once

#include "core/common/error.h"

#include <QMenu>

class QInputDialog;

namespace likecast
{

class ProfileStore;

/// Lists the profiles with the current one checked, and creates new ones. Reloads the list each
/// time it opens.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /// `store` must outlive the menu; `current` is the name of the current profile.
    ProfileMenu(const ProfileStore& store, const QString& current, QWidget* parent = nullptr);

    /// Creates a profile and requests it; emits failed() if the name is not allowed.
    void add(const QString& name);

Q_SIGNALS:
    void profileChosen(const QString& name); ///< other than the current one
    void failed(const likecast::Error& error);

private:
    void fill();
    void askForName();

    const ProfileStore& m_store;
    QString m_current;
    QInputDialog* m_dialog = nullptr;
};

} // namespace likecast
