#include "core/faces/cascade_files.h"

#include "core/common/shipped_data.h"
#include "core/faces/face_boxes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <opencv2/core/persistence.hpp>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QStringList searchedFolders()
{
    QStringList folders;
    if (const QString shipped = shippedDataDirectory(); !shipped.isEmpty())
        folders << shipped + u"/haarcascades"_s;
#ifdef LIKECAST_HAAR_DIR
    folders << QStringLiteral(LIKECAST_HAAR_DIR);
#endif
    return folders + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                               u"opencv4/haarcascades"_s,
                                               QStandardPaths::LocateDirectory);
}

QString find(const QString& fileName, const QString& folder)
{
    const QStringList folders = folder.isEmpty() ? searchedFolders() : QStringList(folder);
    for (const QString& candidate : folders) {
        const QString path = QDir(candidate).filePath(fileName);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace

Result<cv::CascadeClassifier> loadCascade(const QString& fileName, const QString& folder)
{
    const QString path = find(fileName, folder);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::DetectorUnavailable,
                       u"%1 not found; install OpenCV's data files (opencv-data)"_s.arg(fileName));
    try {
        // Read from memory: OpenCV's file functions do not support all Unicode names.
        const cv::FileStorage storage(file.readAll().toStdString(),
                                      cv::FileStorage::READ | cv::FileStorage::MEMORY);
        cv::CascadeClassifier cascade;
        if (cascade.read(storage.getFirstTopLevelNode()))
            return cascade;
    } catch (...) {
        if (const Error error = errorOfException(); error.code == ErrorCode::OutOfMemory)
            return failure(error);
    }
    return failure(ErrorCode::DetectorUnavailable, u"%1 is damaged"_s.arg(path));
}

} // namespace likecast
