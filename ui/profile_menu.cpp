#include "ui/profile_menu.h"

#include "core/storage/upkeep/profile_store.h"

#include <QActionGroup>
#include <QInputDialog>

namespace likecast
{

ProfileMenu::ProfileMenu(const ProfileStore& store, const QString& current, QWidget* parent)
    : QMenu(tr("P&rofile"), parent)
    , m_store(store)
    , m_current(current)
{
    setAccessibleName(tr("Profile"));
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
    // Some systems do not open an empty menu; the profiles are read when it opens.
    addAction(tr("&New profile…"), this, &ProfileMenu::askForName);
}

void ProfileMenu::fill()
{
    clear();
    const auto profiles = m_store.list();
    auto* group = new QActionGroup(this);
    for (const Profile& profile : profiles.value_or(std::vector<Profile>())) {
        // Names contain no mnemonics.
        QAction* action = addAction(QString(profile.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(profile.name == m_current);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, name = profile.name] {
            if (name != m_current)
                Q_EMIT profileChosen(name);
        });
    }
    addSeparator();
    addAction(tr("&New profile…"), this, &ProfileMenu::askForName);
    if (!profiles)
        addAction(tr("The profiles couldn't be read"))->setEnabled(false);
}

void ProfileMenu::askForName()
{
    if (m_dialog)
        return;
    m_dialog = new QInputDialog(parentWidget());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("New profile"));
    m_dialog->setLabelText(tr("Name of the person or brand. Each profile has its own accounts, "
                              "drafts, journal and tokens."));
    connect(m_dialog, &QInputDialog::textValueSelected, this, &ProfileMenu::add);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void ProfileMenu::add(const QString& name)
{
    const auto added = m_store.add(name);
    if (added)
        Q_EMIT profileChosen(added->name);
    else
        Q_EMIT failed(added.error());
}

} // namespace likecast
