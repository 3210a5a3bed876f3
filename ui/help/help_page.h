#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace likecast
{

/// A page of the help window.
struct HelpPage {
    QString name; ///< its file's name in the guide's folder, such as "hours.md"
    QString title;
    QString markdown;
};

inline constexpr QLatin1StringView shortcutsPageName("shortcuts");
inline constexpr QLatin1StringView newsPageName("news");

/// The user guide's pages in the order in which its README lists them. Empty if the folder is
/// missing.
std::vector<HelpPage> guidePages(const QString& folder);

/// Lists the keys of the window's menus, then those of actions outside the menus.
HelpPage shortcutsPage(const QMainWindow& window);

/// The newest section of the changelog.
HelpPage newsPage();

} // namespace likecast
