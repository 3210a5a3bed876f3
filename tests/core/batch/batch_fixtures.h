#pragma once

#include "core/batch/photo_scoring.h"

#include <QColor>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace likecast
{

/// Finds one face in every picture; `onDetect` runs first, on the measuring thread.
class OneFaceDetector : public FaceDetector
{
public:
    explicit OneFaceDetector(std::function<void()> onDetect = {})
        : m_onDetect(std::move(onDetect))
    {
    }

    QString name() const override { return QStringLiteral("one-1"); }

    Result<std::vector<FaceBox>> detect(const QImage&) override
    {
        if (m_onDetect)
            m_onDetect();
        return std::vector{FaceBox{.x = 0.25, .y = 0.25, .width = 0.5, .height = 0.5, .smile = 1}};
    }

private:
    std::function<void()> m_onDetect;
};

inline PhotoMeasurerFactory oneFaceMeasurers(const std::function<void()>& onDetect = {})
{
    return [onDetect]() -> Result<std::unique_ptr<PhotoMeasurer>> {
        return makePhotoMeasurer(std::make_unique<OneFaceDetector>(onDetect));
    };
}

/// Pictures of different colours and sizes, in a folder of their own.
class PhotoFolder
{
public:
    QStringList write(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            QImage image(80 + 8 * (i % 5), 100, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(i * 47 % 360, 200, 80 + i % 150));
            paths += path(QStringLiteral("photo %1.png").arg(i));
            if (!image.save(paths.last()))
                return {};
        }
        return paths;
    }

    QString writeBroken()
    {
        QFile file(path(QStringLiteral("broken.jpg")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("\xff\xd8\xff\xe0 this is no photo");
        return file.fileName();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace likecast
