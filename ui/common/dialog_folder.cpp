#include "ui/common/dialog_folder.h"

#include "core/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace likecast
{

QString dialogFolder(const Settings& settings)
{
    const QString last = settings.value(Setting::OpenFolder).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void rememberDialogFolder(Settings& settings, const QString& chosenPath)
{
    const QFileInfo chosen(chosenPath);
    settings.setValue(Setting::OpenFolder,
                      chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
}

} // namespace likecast
