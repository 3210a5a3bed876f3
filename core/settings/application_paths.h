#pragma once

#include <QString>

namespace likecast
{

/// Where the user's database, settings and pasted photos are kept, unless another directory was
/// chosen on the command line.
QString defaultDataDirectory();

/// Where the shipped models lie: LIKECAST_MODELS_DIR where it is set, else ../share/likecast/models
/// of the program, which a build folder has, too. Needs a QCoreApplication. The directory need not
/// exist.
QString shippedModelsDirectory();

/// The program's settings file within a data directory.
QString settingsFilePath(const QString& dataDirectory);

/// Where libraries' own words about failures go; see setDetailLog().
QString detailLogPath(const QString& dataDirectory);

/// Where a crash leaves its report; see writeCrashReportsTo().
QString crashReportPath(const QString& dataDirectory);

/// Where bitmaps that were pasted are kept as files.
QString pastedPhotosFolder(const QString& dataDirectory);

} // namespace likecast
