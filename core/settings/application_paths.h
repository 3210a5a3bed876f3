#pragma once

#include <QString>

namespace likecast
{

/// The folder of the user's database, settings and pasted photos, unless another one is given on
/// the command line.
QString defaultDataDirectory();

/// The folder of the shipped models: LIKECAST_MODELS_DIR if set, else ../share/likecast/models
/// relative to the program, which also works in a build folder. Needs a QCoreApplication. The
/// folder need not exist.
QString shippedModelsDirectory();

/// The settings file in a data directory.
QString settingsFilePath(const QString& dataDirectory);

/// The log file of libraries' messages about failures; see setDetailLog().
QString detailLogPath(const QString& dataDirectory);

/// The file of a crash's report; see writeCrashReportsTo().
QString crashReportPath(const QString& dataDirectory);

/// The folder where pasted bitmaps are saved as files.
QString pastedPhotosFolder(const QString& dataDirectory);

} // namespace likecast
