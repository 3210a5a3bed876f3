#pragma once

#include <QString>

namespace likecast
{

class Settings;

/// Where a file dialog starts: in the folder last used, else in the user's pictures.
QString dialogFolder(const Settings& settings);

/// Remembers the folder of a chosen file, or a chosen folder.
void rememberDialogFolder(Settings& settings, const QString& chosenPath);

} // namespace likecast
