#include "core/instagram/graph/graph_api_usage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qint64 longestWaitSeconds = 24LL * 3600;

void raise(GraphApiUsage& usage, const QJsonObject& figures)
{
    for (const QLatin1StringView key : {"call_count"_L1, "total_time"_L1, "total_cputime"_L1})
        usage.percent = std::max(usage.percent, figures.value(key).toDouble());
}

void raiseWait(GraphApiUsage& usage, double seconds)
{
    const double bounded = std::clamp(seconds, 0.0, static_cast<double>(longestWaitSeconds));
    usage.wait = std::max(usage.wait, std::chrono::seconds(static_cast<qint64>(bounded)));
}

double secondsOfRetryAfter(const QByteArray& value)
{
    bool isNumber = false;
    const double seconds = value.trimmed().toDouble(&isNumber);
    if (isNumber)
        return seconds;
    QString date = QString::fromLatin1(value.trimmed());
    if (date.endsWith("GMT"_L1))
        date.replace(date.size() - 3, 3, u"+0000"_s);
    const QDateTime moment = QDateTime::fromString(date, Qt::RFC2822Date);
    return moment.isValid() ? static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(moment))
                            : 0.0;
}

} // namespace

GraphApiUsage readGraphApiUsage(const HttpsAnswer& answer)
{
    GraphApiUsage usage;
    raise(usage, QJsonDocument::fromJson(answer.header("X-App-Usage")).object());
    const QJsonObject businesses =
        QJsonDocument::fromJson(answer.header("X-Business-Use-Case-Usage")).object();
    for (const QJsonValue& business : businesses) {
        const QJsonArray cases = business.toArray();
        for (const QJsonValue& useCase : cases) {
            raise(usage, useCase.toObject());
            raiseWait(
                usage,
                60 * useCase.toObject().value("estimated_time_to_regain_access"_L1).toDouble());
        }
    }
    raiseWait(usage, secondsOfRetryAfter(answer.header("Retry-After")));
    return usage;
}

} // namespace likecast
