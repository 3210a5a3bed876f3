#include "core/common/crash_report.h"

#include <QFile>

namespace likecast
{

using namespace Qt::StringLiterals;

QString takeCrashReport(const QString& filePath)
{
    if (!QFile::exists(filePath))
        return {};
    QString taken = filePath;
    taken.insert(taken.lastIndexOf(u'.'), u"-earlier"_s);
    QFile::remove(taken);
    return QFile::rename(filePath, taken) ? taken : QString();
}

} // namespace likecast
