#include "ui/predict/photo/photo_view_accessible.h"

#include "ui/common/accessible_parts.h"
#include "ui/predict/photo/face_box_painting.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_view.h"

namespace likecast
{

namespace
{

class FaceAccessible : public AccessiblePart<PhotoView>
{
public:
    using AccessiblePart::AccessiblePart;

    bool isValid() const override { return widget() && face() < widget()->faces().size(); }

    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? spokenFace(widget()->faces(), face())
                                                      : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !widget() || !widget()->isVisible();
        state.selectable = true;
        state.selected = widget() && widget()->faceEditor().selected() == face();
        return state;
    }

protected:
    QRect place() const override
    {
        return widget()->viewport().boxRect(widget()->faces()[face()]).toAlignedRect();
    }

private:
    std::size_t face() const { return static_cast<std::size_t>(index()); }
};

class PhotoViewAccessible : public AccessibleParts<PhotoView>
{
public:
    explicit PhotoViewAccessible(PhotoView* view)
        : AccessibleParts(view, QAccessible::Graphic)
    {
    }

protected:
    int partCount() const override { return static_cast<int>(widget()->faces().size()); }

    FaceAccessible* makePart(int face) const override { return new FaceAccessible(widget(), face); }

    int partAt(QPoint position) const override
    {
        const auto& faces = widget()->faces();
        const auto found = std::ranges::find_if(faces, [&](const FaceBox& face) {
            return widget()->viewport().boxRect(face).toAlignedRect().contains(position);
        });
        return found == faces.end() ? -1 : static_cast<int>(found - faces.begin());
    }
};

} // namespace

void installPhotoViewAccessibility()
{
    installAccessibleInterface<PhotoView, PhotoViewAccessible>();
}

} // namespace likecast
