#pragma once

#include "core/posts/media_type.h"
#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// Everything about a planned post, its photo aside, that a person edits: what the draft keeps and
/// what undo and redo restore. A plain value.
struct Composition {
    QString caption = {};
    qint64 takenAtMs = 0;       ///< planned time, UTC milliseconds since 1970
    QByteArray timeZoneId = {}; ///< IANA, the creator's; empty means the system's
    MediaType mediaType = MediaType::Photo;
    AccountChoice account = {};

    friend bool operator==(const Composition&, const Composition&) = default;
};

/// Which part of a composition one edit changed. Successive edits of one kind (keystrokes) may be
/// merged into one undo step.
enum class EditKind {
    Caption,
    CaptionSuggestion, ///< another caption, with one click
    Moment,
    TimeZone,
    MediaType,
    Account,
    RecentLikes,
    Followers,
    AverageLikes
};

/// The part of a composition that a prediction asks for. The UTC offset is that of the time zone at
/// that moment; 0 where the zone is unknown here.
PostDraft postDraft(const Composition& composition);

} // namespace likecast
