#include "app/cli/moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace likecast::cli
{

Result<Moment> parseMoment(const QString& text)
{
    const QDateTime time = text.isEmpty() ? QDateTime::currentDateTime()
                                          : QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!time.isValid())
        return failure(ErrorCode::TimeInvalid, text);
    const QTimeZone zone = time.timeSpec() == Qt::LocalTime ? QTimeZone::systemTimeZone()
                                                            : QTimeZone(time.offsetFromUtc());
    return Moment{time.toMSecsSinceEpoch(), time.offsetFromUtc(), zone.id()};
}

} // namespace likecast::cli
