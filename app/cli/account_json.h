#pragma once

#include "core/instagram/graph/account_linking.h"
#include "core/storage/posts/import_problems.h"
#include "core/storage/posts/post_merge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast::cli
{

QJsonObject linkedAccountJson(const LinkOutcome& linked);
/// One entry of `accounts`.
QJsonObject refreshJson(const RefreshReport& report);
QJsonObject refreshErrorJson(const QString& account, const Error& error);

QJsonObject mergeCountsJson(const MergeCounts& counts);
/// [{"where": ..., "what": ...}, ...]
QJsonArray problemsJson(const ImportProblems& problems);

/// "2026-11-26T19:00:00Z"
QString momentText(qint64 utcMs);
QJsonValue momentOrNull(std::optional<qint64> utcMs);

} // namespace likecast::cli
