#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace likecast
{

/// The zone of that name. Qt also takes "CST" and "home" for zones without an offset, and "BRT-3"
/// for a rule with the opposite sign; these are std::nullopt here.
std::optional<QTimeZone> zoneNamed(const QByteArray& name);

/// Removes the IANA name that ends a time: "2026-01-05 19:07 Europe/Berlin",
/// "2026-01-05T19:07+01:00[Europe/Berlin]". std::nullopt if there is none; `time` is unchanged
/// then.
std::optional<QTimeZone> takeZoneName(QString& time);

} // namespace likecast
