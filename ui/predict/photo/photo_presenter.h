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

/// Brings the current draft's photo onto the view: what is at hand at once, the rest when it is
/// decoded. Only the newest request shows.
class PhotoPresenter : public QObject
{
    Q_OBJECT

public:
    PhotoPresenter(PhotoView& view, PhotoPreviews& previews, QObject* parent = nullptr);

    /// An empty path shows what to drop here. The path that is shown already is left alone.
    void show(const QString& path);
    void reload(); ///< reads the current path again

    /// Faces on the photo of show(); nothing while they are not known.
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
