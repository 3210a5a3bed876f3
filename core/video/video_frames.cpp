#include "core/video/video_frames.h"

#include "core/common/plugin.h"
#include "core/video/video_plugin.h"

#include <QFileInfo>

namespace likecast
{

namespace
{

QString partName()
{
    return QStringLiteral("video");
}

} // namespace

FramePositions evenlySpread(int count)
{
    return [count](qint64 durationMs) {
        std::vector<qint64> positions;
        for (int i = 0; i < count; ++i)
            positions.push_back(durationMs * (2 * i + 1) / (2 * count));
        return positions;
    };
}

bool canReadVideos()
{
    return isPluginInstalled(partName());
}

const QStringList& videoSuffixes()
{
    static const QStringList suffixes{QStringLiteral("mp4"), QStringLiteral("mov"),
                                      QStringLiteral("m4v"), QStringLiteral("webm"),
                                      QStringLiteral("mkv"), QStringLiteral("avi")};
    return suffixes;
}

bool hasVideoName(const QString& path)
{
    return videoSuffixes().contains(QFileInfo(path).suffix().toLower()) && !QFileInfo(path).isDir();
}

Result<void> readVideoFrames(const QString& path, const FramePositions& positions,
                             const JobControl& control, const FrameCallback& onFrame)
{
    const auto function = pluginFunction(partName(), "likecastReadVideoFrames");
    if (!function)
        return failure(function.error());
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, path);
    Result<void> result;
    reinterpret_cast<decltype(&likecastReadVideoFrames)> (*function)(path, positions, control,
                                                                     onFrame, result);
    return result;
}

} // namespace likecast
