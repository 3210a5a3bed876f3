#include "core/drafts/composition.h"

#include "core/posts/local_time.h"
#include "core/posts/wall_time.h"

namespace likecast
{

PostDraft postDraft(const Composition& composition)
{
    const QByteArray zoneId = timeZoneOf(composition.timeZoneId).id();
    PostDraft draft;
    draft.caption = composition.caption;
    draft.takenAtMs = composition.takenAtMs;
    draft.utcOffsetSeconds = utcOffsetSecondsAt(zoneId, composition.takenAtMs).value_or(0);
    draft.mediaType = composition.mediaType;
    return draft;
}

} // namespace likecast
