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
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!time.isValid())
        return failure(ErrorCode::TimeInvalid, text);
    return momentOf(time);
}

} // namespace likecast::cli
