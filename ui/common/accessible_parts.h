#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace likecast
{

/// One part of a painted widget for assistive technology. Has no object of its own and no children.
template<typename Widget>
class AccessiblePart : public QAccessibleInterface
{
public:
    AccessiblePart(Widget* widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return !m_widget.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect part = place();
        return {m_widget->mapToGlobal(part.topLeft()), part.size()};
    }

protected:
    Widget* widget() const { return m_widget; } ///< null once it is gone
    virtual QRect place() const = 0;            ///< in the widget, while valid

private:
    QPointer<Widget> m_widget;
    int m_index;
};

/// A painted widget whose children are the widgets on it, then its parts, each created on first
/// use.
template<typename Widget>
class AccessibleParts : public QAccessibleWidget
{
public:
    AccessibleParts(Widget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
        , m_widget(widget)
    {
    }
    ~AccessibleParts() override { forgetParts(); }
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    int childCount() const override { return QAccessibleWidget::childCount() + partCount(); }

    QAccessibleInterface* child(int index) const override
    {
        const int part = index - QAccessibleWidget::childCount();
        return part < 0 ? QAccessibleWidget::child(index) : partInterface(part);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const AccessiblePart<Widget>*>(child);
        return part ? QAccessibleWidget::childCount() + part->index()
                    : QAccessibleWidget::indexOfChild(child);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (QAccessibleInterface* child = QAccessibleWidget::childAt(x, y))
            return child;
        return partInterface(partAt(m_widget->mapFromGlobal(QPoint(x, y))));
    }

protected:
    Widget* widget() const { return m_widget; } ///< outlives its interface
    virtual int partCount() const = 0;
    virtual AccessiblePart<Widget>* makePart(int index) const = 0;
    virtual int partAt(QPoint position) const = 0; ///< -1 for none

    /// Null if there is no such part.
    QAccessibleInterface* partInterface(int index) const
    {
        if (index < 0 || index >= partCount())
            return nullptr;
        QAccessible::Id& id = m_parts[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(makePart(index));
        return QAccessible::accessibleInterface(id);
    }

    void forgetParts()
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

private:
    Widget* m_widget;
    mutable QHash<int, QAccessible::Id> m_parts;
};

/// Gives every such widget this interface. Can be called repeatedly: a factory is kept only once.
template<typename Widget, typename Interface>
void installAccessibleInterface()
{
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
        auto* widget = qobject_cast<Widget*>(object);
        return widget ? new Interface(widget) : nullptr;
    });
}

} // namespace likecast
