#include "core/common/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString pluginPath(const QString& name)
{
    const QString chosen = qEnvironmentVariable("LIKECAST_PLUGIN_DIR");
    const QString folder = chosen.isEmpty() ? QCoreApplication::applicationDirPath() + u'/' +
                                                  QStringLiteral(LIKECAST_PLUGIN_SUBDIR)
                                            : chosen;
    return QDir::cleanPath(folder + u"/likecast_"_s + name);
}

} // namespace

bool isPluginInstalled(const QString& name)
{
    const QFileInfo plugin(pluginPath(name));
    return !plugin.dir().entryList({plugin.fileName() + u".*"_s}, QDir::Files).isEmpty();
}

Result<QFunctionPointer> pluginFunction(const QString& name, const char* symbol)
{
    QLibrary library(pluginPath(name));
    const QFunctionPointer function = library.resolve(symbol);
    if (!function)
        return failure(ErrorCode::PartMissing, library.errorString());
    return function;
}

} // namespace likecast
