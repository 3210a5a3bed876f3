#pragma once

#include "core/batch/batch_photo.h"

namespace likecast
{

/// "Landscape", "Portrait", "Square", translated.
QString shapeText(PhotoShape shape);

/// What is wrong with a photo that failed, as a sentence with its name.
QString failureText(const BatchPhoto& photo);

/// "120 of 500 photos scored. About 2 min left."
QString progressText(const Progress& progress, std::optional<qint64> leftMs);

/// What the numbers are for, if the account is known: "Predicted for @mara, Dec 3, 2026 7:00 PM,
/// without a caption."
QString batchPostText(const PredictionRequest& post);

} // namespace likecast
