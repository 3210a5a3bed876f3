#pragma once

#include "ui/common/glyph.h"

#include <QAbstractButton>
#include <QFrame>

#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace likecast
{

/// One page's entry: icon, name and shortcut; only the icon while the bar is narrow.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Glyph glyph, const QString& text, const QKeySequence& shortcut,
                     QWidget* parent = nullptr);

    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    QString m_shortcutText;
    bool m_iconOnly = false;
};

/// The window's page list, at its leading side. Up and Down move; the window handles the shortcuts.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addPage(Glyph glyph, const QString& name, const QKeySequence& shortcut);
    void setCurrent(int page);
    void setIconsOnly(bool iconsOnly);

    /// Shows whose predictions these are, as two short lines at the bottom; a click opens the
    /// account. Hidden while narrow.
    void setAccount(const QString& title, const QString& text);

    /// Shows the profile's name above that, with a menu for choosing another.
    void setProfile(const QString& name, QMenu* menu);

Q_SIGNALS:
    void pageChosen(int page);
    void accountPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<NavigationButton*> m_buttons;
    QWidget* m_head;
    QLabel* m_name;
    QPushButton* m_account;
    QLabel* m_accountTitle;
    QLabel* m_accountText;
    QPushButton* m_profile = nullptr; ///< null while there is only one profile
    bool m_iconsOnly = false;
};

} // namespace likecast
