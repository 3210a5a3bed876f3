#include "ui/help/tour.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace likecast
{

namespace
{

constexpr int calloutWidth = 300;
constexpr int distance = 12; ///< from the target

void paintRing(QWidget& widget, const QColor& fill)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(&widget).accent, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
}

/// Marks the target.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* page)
        : QWidget(page)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override { paintRing(*this, Qt::transparent); }
};

/// Beside, below or above the target if there is room, else at the target's lower end.
QRect placeBeside(const QRect& target, const QSize& size, const QRect& page, bool mirrored)
{
    const int y = std::clamp(target.center().y() - size.height() / 2, page.top(),
                             std::max(page.top(), page.bottom() - size.height()));
    const int x = std::clamp(target.center().x() - size.width() / 2, page.left(),
                             std::max(page.left(), page.right() - size.width()));
    const QRect right(QPoint(target.right() + distance, y), size);
    const QRect left(QPoint(target.left() - distance - size.width(), y), size);
    const std::array places{mirrored ? left : right, mirrored ? right : left,
                            QRect(QPoint(x, target.bottom() + distance), size),
                            QRect(QPoint(x, target.top() - distance - size.height()), size)};
    for (const QRect& place : places) {
        if (page.contains(place))
            return place;
    }
    const int lower = std::min(target.bottom(), page.bottom()) - size.height() - distance;
    return {QPoint(x, std::max(page.top(), lower)), size};
}

} // namespace

Tour::Tour(const std::vector<TourStep>& steps, QWidget* page)
    : QFrame(page)
    , m_steps(steps)
    , m_ring(new Ring(page))
    , m_count(new PlainLabel({}, TextRole::Small))
    , m_title(new PlainLabel({}, TextRole::Strong))
    , m_text(PlainLabel::paragraph())
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_skip->setFlat(true);
    setPrimary(m_next);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    setFixedWidth(calloutWidth);
    connect(m_skip, &QPushButton::clicked, this, &Tour::finish);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    page->installEventFilter(this);
    for (const TourStep& step : m_steps)
        step.target->installEventFilter(this);
    showStep();
    show();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::next()
{
    if (m_step + 1 == static_cast<int>(m_steps.size())) {
        finish();
        return;
    }
    ++m_step;
    showStep();
}

void Tour::finish()
{
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
    deleteLater();
}

void Tour::showStep()
{
    const TourStep& step = m_steps[static_cast<std::size_t>(m_step)];
    const int count = static_cast<int>(m_steps.size());
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_count->setText(tr("%1 of %2", "steps of a tour").arg(m_step + 1).arg(count));
    m_next->setText(m_step + 1 == count ? tr("Done") : tr("Next"));
    m_skip->setVisible(m_step + 1 < count);
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
    m_next->setAccessibleDescription(step.title + QStringLiteral(". ") + step.text);
    for (QWidget* w = step.target; w; w = w->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(w))
            area->ensureWidgetVisible(step.target);
    }
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Tour::place()
{
    const QWidget& page = *parentWidget();
    const QWidget& part = *m_steps[static_cast<std::size_t>(m_step)].target;
    const QRect target = QRect(part.mapTo(&page, QPoint()), part.size())
                             .intersected(page.rect())
                             .adjusted(-3, -3, 3, 3);
    const int high = layout()->totalHeightForWidth(calloutWidth);
    const QRect inner = page.rect().adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit);
    setGeometry(
        placeBeside(target, {calloutWidth, high}, inner, layoutDirection() == Qt::RightToLeft));
    m_ring->setGeometry(target);
    m_ring->show();
    m_ring->raise();
    raise();
}

void Tour::paintEvent(QPaintEvent*)
{
    paintRing(*this, themeOf(this).card);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_skip->hasFocus() ? finish() : next();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace likecast
