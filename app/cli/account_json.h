#pragma once

#include "core/instagram/graph/account_linking.h"

#include <QJsonObject>

namespace likecast::cli
{

QJsonObject linkedAccountJson(const LinkOutcome& linked);
/// One entry of `accounts`.
QJsonObject refreshJson(const RefreshReport& report);
QJsonObject refreshErrorJson(const QString& account, const Error& error);

/// "2026-11-26T19:00:00Z"
QString momentText(qint64 utcMs);
QJsonValue momentOrNull(std::optional<qint64> utcMs);

} // namespace likecast::cli
