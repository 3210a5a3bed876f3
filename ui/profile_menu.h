#pragma once

#include "core/common/error.h"

#include <QMenu>

class QInputDialog;

namespace likecast
{

class ProfileStore;

/// The profiles, the current one checked, and a way to make another. Reads them anew whenever it
/// opens.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /// `store` must outlive the menu; `current` is the name of the profile that is open.
    ProfileMenu(const ProfileStore& store, const QString& current, QWidget* parent = nullptr);

    /// Makes it and asks for it; failed() where the name cannot be used.
    void add(const QString& name);

Q_SIGNALS:
    void profileChosen(const QString& name); ///< another than the current one
    void failed(const likecast::Error& error);

private:
    void fill();
    void askForName();

    const ProfileStore& m_store;
    QString m_current;
    QInputDialog* m_dialog = nullptr;
};

} // namespace likecast
