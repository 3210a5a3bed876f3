#pragma once

#include "core/drafts/draft.h"

#include <optional>

namespace likecast
{

/// What an undo step did. The numbers are stored: only add at the end.
enum class DraftStep {
    AddPhoto,
    AddPhotos,
    ReplacePhoto,
    DeleteDraft,
    EditCaption,
    EditDraft,
    CorrectFaces,
    JoinToCarousel,
    SplitCarousel,
    OrderPhotos,
    MoveDraft,
    AddReel
};

/// One undo step: the drafts before and after it. A plain value.
struct BoardStep {
    DraftStep kind = DraftStep::EditDraft;
    DraftBoard before = {};
    DraftBoard after = {};
};

enum class StepSide { Before, After };

/// A step as JSON of the drafts that differ, without their corrected faces. Empty if nothing else
/// differs.
QString encodeStep(const BoardStep& step);

/// The step that leads to (After) or from (Before) the `known` board. Empty if the text is damaged
/// or does not fit that board.
std::optional<BoardStep> decodeStep(const QString& text, const DraftBoard& known, StepSide side);

} // namespace likecast
