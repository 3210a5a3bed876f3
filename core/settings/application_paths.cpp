#include "core/settings/application_paths.h"

#include "core/common/shipped_data.h"

#include <QStandardPaths>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString settingsFileName = u"settings.ini"_s;
const QString pastedFolderName = u"pasted"_s;

} // namespace

QString defaultDataDirectory()
{
    // Not AppDataLocation, which depends on the program's name: window and command line share the
    // folder.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/likecast"_s;
}

QString shippedModelsDirectory()
{
    const QString chosen = qEnvironmentVariable("LIKECAST_MODELS_DIR");
    if (!chosen.isEmpty())
        return chosen;
    return shippedDataDirectory() + u"/models"_s;
}

QString settingsFilePath(const QString& dataDirectory)
{
    return dataDirectory + u'/' + settingsFileName;
}

QString detailLogPath(const QString& dataDirectory)
{
    return dataDirectory + u"/likecast.log"_s;
}

QString crashReportPath(const QString& dataDirectory)
{
    return dataDirectory + u"/likecast-crash.txt"_s;
}

QString pastedPhotosFolder(const QString& dataDirectory)
{
    return dataDirectory + u'/' + pastedFolderName;
}

} // namespace likecast
