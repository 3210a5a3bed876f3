#include "core/settings/application_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace likecast
{

using namespace Qt::StringLiterals;

QString defaultDataDirectory()
{
    // Not AppDataLocation, which depends on the program's name: window and command line share it.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/likecast"_s;
}

QString shippedModelsDirectory()
{
    const QString chosen = qEnvironmentVariable("LIKECAST_MODELS_DIR");
    if (!chosen.isEmpty())
        return chosen;
    const QString installed =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/likecast/models"_s);
    const QString sources = QStringLiteral(LIKECAST_SOURCE_MODELS_DIR);
    return QDir(installed).exists() ? installed : sources;
}

QString settingsFilePath(const QString& dataDirectory)
{
    return dataDirectory + u"/settings.ini"_s;
}

} // namespace likecast
