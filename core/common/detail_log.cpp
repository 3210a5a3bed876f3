#include "core/common/detail_log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QVariant>

namespace likecast
{

using namespace Qt::StringLiterals;

/// Plugins have their own variables, but share the application object.
static constexpr const char* pathProperty = "likecastDetailLog";

void setDetailLog(const QString& filePath)
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.imageformats*=false"_s);
    if (QCoreApplication* application = QCoreApplication::instance())
        application->setProperty(pathProperty, filePath);
}

void logDetail(QLatin1StringView part, const char* words)
{
    constexpr qint64 largest = 256 << 10;
    constexpr qsizetype longest = 2000;
    const QCoreApplication* application = QCoreApplication::instance();
    const QString path = application ? application->property(pathProperty).toString() : QString();
    if (path.isEmpty())
        return;
    QFile file(path);
    const auto mode = file.size() > largest ? QIODevice::Truncate : QIODevice::Append;
    if (!file.open(QIODevice::WriteOnly | mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const QString line =
        QString::fromUtf8(words).simplified().left(longest).replace(QDir::homePath(), u"~"_s);
    file.write(u"%1 %2: %3\n"_s
                   .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QString(part), line)
                   .toUtf8());
}

} // namespace likecast
