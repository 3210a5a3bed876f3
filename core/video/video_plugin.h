#pragma once

#include "core/video/video_frames.h"

// The interface of the part "video" to video_frames.cpp. The part contains Qt Multimedia and its
// decoders, which are slow to load.
extern "C" {

/// readVideoFrames(), for a file that exists.
Q_DECL_EXPORT void likecastReadVideoFrames(const QString& path,
                                           const likecast::FramePositions& positions,
                                           const likecast::JobControl& control,
                                           const likecast::FrameCallback& onFrame,
                                           likecast::Result<void>& result);
}
