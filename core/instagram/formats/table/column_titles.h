#pragma once

#include "core/instagram/formats/table/column_meaning.h"

#include <QTimeZone>

namespace likecast
{

/// The most likely meaning of a title. Of several columns with the same meaning, the one with the
/// lowest rank wins.
struct TitleMeaning {
    ColumnMeaning meaning = ColumnMeaning::Likes;
    int rank = 0;
};

/// Ignores case, accents, punctuation, spaces, and the zone of zoneInTitle(). std::nullopt for an
/// unknown title.
std::optional<TitleMeaning> meaningOfTitle(const QString& title);

/// The zone of "Date (UTC)", "Date (GMT+01:00)" or "Time (Europe/Berlin)"; no abbreviations, most
/// of which are ambiguous.
std::optional<QTimeZone> zoneInTitle(const QString& title);

} // namespace likecast
