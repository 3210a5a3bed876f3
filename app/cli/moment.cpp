#include "app/cli/moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace likecast::cli
{

namespace
{

Moment momentOf(const QDateTime& time)
{
    const QTimeZone zone = time.timeSpec() == Qt::LocalTime ? QTimeZone::systemTimeZone()
                                                            : QTimeZone(time.offsetFromUtc());
    return {time.toMSecsSinceEpoch(), time.offsetFromUtc(), zone.id()};
}

} // namespace

Moment momentNow()
{
    return momentOf(QDateTime::currentDateTime());
}

Result<Moment> parseMoment(const QString& text)
{
    if (text.isEmpty())
        return momentNow();
    const QString written = text.trimmed();
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    // The same time on a clock that never skips an hour; not valid if an offset was given.
    const QDateTime inUtc = QDateTime::fromString(written + u'Z', Qt::ISODate);
    if (inUtc.isValid() && (!time.isValid() || time.time() != inUtc.time()))
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("this hour does not exist on that day in %1")
                           .arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    if (!time.isValid())
        return failure(ErrorCode::TimeInvalid, text);
    return momentOf(time);
}

} // namespace likecast::cli
