#pragma once

#include "core/common/job.h"
#include "core/common/result.h"

#include <QImage>
#include <QString>

#include <functional>
#include <vector>

namespace likecast
{

struct VideoFrame {
    qint64 positionMs = 0;
    QImage image = {}; ///< upright, in the video's size
};

/// Which frames to read from a video of this length, as positions in milliseconds; ascending.
using FramePositions = std::function<std::vector<qint64>(qint64 durationMs)>;
using FrameCallback = std::function<void(const VideoFrame&)>;

/// `count` positions in the middles of equal parts of the video.
FramePositions evenlySpread(int count);

/// Whether the part that reads videos is installed.
bool canReadVideos();

/// By the file name's suffix. False for folders.
bool hasVideoName(const QString& path);

/// Suffixes of hasVideoName(), in lower case without the dot.
const QStringList& videoSuffixes();

/// Reads frames of a video and passes each on as it is decoded. A frame that cannot be decoded is
/// left out. Blocks: call on a WorkerThread of a program with a QGuiApplication. Progress counts
/// frames.
/// Errors: PartMissing; FileNotFound; FormatDamaged (no frame can be decoded; detail is the
/// decoder's message); Cancelled.
Result<void> readVideoFrames(const QString& path, const FramePositions& positions,
                             const JobControl& control, const FrameCallback& onFrame);

} // namespace likecast
