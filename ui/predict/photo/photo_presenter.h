#pragma once

#include "core/common/error.h"
#include "core/faces/face_box.h"

#include <QObject>

#include <optional>
#include <vector>

namespace likecast
{

class PhotoPreviews;
class PhotoView;

/// Shows the current draft's photo in the view: what is available at once, the rest once it is
/// decoded. Only the latest request is shown.
class PhotoPresenter : public QObject
{
    Q_OBJECT

public:
    PhotoPresenter(PhotoView& view, PhotoPreviews& previews, QObject* parent = nullptr);

    /// An empty path shows what to drop here. Does nothing if the path is already shown.
    void show(const QString& path);
    void reload(); ///< reads the current path again

    /// The faces on the photo of show(); empty while they are not known.
    void setFaces(const std::optional<std::vector<FaceBox>>& faces);

    bool isBroken() const { return m_broken; }

Q_SIGNALS:
    void shown(const QString& path);
    void failed(const QString& path, const likecast::Error& error);

private:
    void load(int longEdge);
    void applyFaces();

    PhotoView& m_view;
    PhotoPreviews& m_previews;
    QString m_path;
    bool m_broken = false;
    std::optional<std::vector<FaceBox>> m_faces;
};

} // namespace likecast
