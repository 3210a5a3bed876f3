#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction.h"

#include <QString>

#include <optional>

namespace likecast
{

/// A draft next to others. A plain value.
struct ComparedDraft {
    Draft draft;
    QString letter;                       ///< "A"
    std::optional<Prediction> prediction; ///< with likes; unset until it is known
};

} // namespace likecast
