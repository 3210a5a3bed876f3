#pragma once

#include "core/batch/batch_photo.h"
#include "ui/report/report_document.h"

#include <vector>

namespace likecast
{

/// At most this many photos are listed in a report, and as many that could not be read.
inline constexpr std::size_t mostReported = 200;

/// The report of a batch: the photos of `shown`, best first, with thumbnails, predicted likes and
/// faces; then the photos of `all` that could not be read. `post` is what they were predicted as.
ReportDocument makeBatchReport(const std::vector<BatchPhoto>& shown,
                               const std::vector<BatchPhoto>& all, const PredictionRequest& post);

} // namespace likecast
