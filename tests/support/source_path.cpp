#include "tests/support/source_path.h"

#include <QDir>

namespace likecast
{

QString sourcePath(const char* relative)
{
    return QDir::cleanPath(QStringLiteral(LIKECAST_SOURCE_DIR "/") + QLatin1StringView(relative));
}

} // namespace likecast
