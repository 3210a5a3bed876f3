#pragma once

#include "core/posts/media_type.h"
#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// The editable parts of a planned post, except its photo: stored with the draft and restored by
/// undo and redo. A plain value.
struct Composition {
    QString caption = {};
    qint64 takenAtMs = 0;       ///< planned time, UTC milliseconds since 1970
    QByteArray timeZoneId = {}; ///< IANA, the creator's; empty: the system's
    MediaType mediaType = MediaType::Photo;
    AccountChoice account = {};

    friend bool operator==(const Composition&, const Composition&) = default;
};

/// The part of a composition that an edit changed. Successive edits of one kind (keystrokes) may be
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

/// The part of a composition that predictions use. The UTC offset is the time zone's at that time;
/// 0 if the zone is unknown here.
PostDraft postDraft(const Composition& composition);

} // namespace likecast
