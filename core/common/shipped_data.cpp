#include "core/common/shipped_data.h"

#include <QCoreApplication>
#include <QDir>

namespace likecast
{

using namespace Qt::StringLiterals;

QString shippedDataDirectory()
{
    if (QCoreApplication::instance() == nullptr)
        return {};
    const QString programs = QCoreApplication::applicationDirPath();
#ifdef Q_OS_MACOS
    if (programs.endsWith(u".app/Contents/MacOS"_s))
        return QDir::cleanPath(programs + u"/../Resources"_s);
#endif
    return QDir::cleanPath(programs + u"/../share/likecast"_s);
}

} // namespace likecast
