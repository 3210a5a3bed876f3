#include "ui/predict/photo/photo_view_accessible.h"

#include "ui/predict/photo/face_box_painting.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace likecast
{

namespace
{

class FaceAccessible : public QAccessibleInterface
{
public:
    FaceAccessible(PhotoView* view, std::size_t face)
        : m_view(view)
        , m_face(face)
    {
    }

    std::size_t face() const { return m_face; }

    bool isValid() const override { return m_view && m_face < m_view->faces().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? spokenFace(m_view->faces(), m_face)
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->viewport().boxRect(m_view->faces()[m_face]).toAlignedRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !m_view || !m_view->isVisible();
        state.selectable = true;
        state.selected = m_view && m_view->faceEditor().selected() == m_face;
        return state;
    }

private:
    QPointer<PhotoView> m_view;
    std::size_t m_face;
};

/// The view's own widgets come first, then the faces.
class PhotoViewAccessible : public QAccessibleWidget
{
public:
    explicit PhotoViewAccessible(PhotoView* view)
        : QAccessibleWidget(view, QAccessible::Graphic)
        , m_view(view)
    {
    }
    ~PhotoViewAccessible() override
    {
        for (const QAccessible::Id id : m_faces)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(PhotoViewAccessible)

    int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(m_view->faces().size());
    }

    QAccessibleInterface* child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets)
            return QAccessibleWidget::child(index);
        if (index >= childCount())
            return nullptr;
        const auto face = static_cast<std::size_t>(index - widgets);
        while (m_faces.size() <= face)
            m_faces.push_back(QAccessible::registerAccessibleInterface(
                new FaceAccessible(m_view, m_faces.size())));
        return QAccessible::accessibleInterface(m_faces[face]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* face = dynamic_cast<const FaceAccessible*>(child);
        return face ? QAccessibleWidget::childCount() + static_cast<int>(face->face())
                    : QAccessibleWidget::indexOfChild(child);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (QAccessibleInterface* widget = QAccessibleWidget::childAt(x, y))
            return widget;
        for (int index = QAccessibleWidget::childCount(); index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

private:
    PhotoView* m_view;                            // outlives its interface
    mutable std::vector<QAccessible::Id> m_faces; // created on first use
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<PhotoView*>(object);
    return view ? new PhotoViewAccessible(view) : nullptr;
}

} // namespace

void installPhotoViewAccessibility()
{
    // A factory that is installed twice is kept only once.
    QAccessible::installFactory(makeAccessible);
}

} // namespace likecast
