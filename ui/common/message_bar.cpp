#include "ui/common/message_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/glyph.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int signSize = 20;

const QColor& inkOf(const Theme& theme, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return theme.good;
    case MessageKind::Error:
        return theme.bad;
    case MessageKind::Info:
        break;
    }
    return theme.accent;
}

const QColor& groundOf(const Theme& theme, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return theme.softGood;
    case MessageKind::Error:
        return theme.softBad;
    case MessageKind::Info:
        break;
    }
    return theme.softAccent;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(PlainLabel::paragraph({}, TextRole::Body, this))
    , m_buttons(new QWidget(this))
    , m_action(new QPushButton(m_buttons))
    , m_second(new QPushButton(m_buttons))
    , m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(cardPadding + signSize + gridUnit, gridUnit, gridUnit, gridUnit);
    auto* content = new FlowLayout(nullptr);
    content->addWidget(m_text);
    content->addWidget(m_buttons);
    content->setAlignment(m_buttons, Qt::AlignRight);
    row->addLayout(content, 1);
    row->addWidget(m_close);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);

    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] { run(m_message.action); });
    connect(m_second, &QPushButton::clicked, this, [this] { run(m_message.second); });
    m_action->hide();
    m_second->hide();
    m_buttons->hide();
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::floatOver(QWidget& page)
{
    if (parentWidget() != &page)
        setParent(&page);
    m_floats = true;
    page.installEventFilter(this);
}

void MessageBar::place()
{
    if (!m_floats)
        return;
    constexpr int widest = 720;
    const QWidget& page = *parentWidget();
    const int across = std::min(page.width() - 2 * (pageMargin + gridUnit), widest);
    const int high = layout()->heightForWidth(across);
    setGeometry((page.width() - across) / 2, page.height() - high - pageMargin, across, high);
    raise();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showMessage(const Message& message)
{
    m_message = message;
    m_text->setText(message.text);
    m_text->setToolTip(message.toolTip);
    const auto label = [](QPushButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setVisible(!text.isEmpty());
    };
    label(m_action, message.actionText);
    label(m_second, message.secondText);
    m_buttons->setVisible(!message.actionText.isEmpty() || !message.secondText.isEmpty());
    setAccessibleDescription(message.text);
    applyColors();
    place();
    m_showing = true;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_message = {};
    m_showing = false;
    hide();
}

void MessageBar::clearTopic(const QString& topic)
{
    if (isShowing() && m_message.topic == topic)
        clear();
}

void MessageBar::run(const std::function<void()>& action)
{
    const std::function<void()> kept = action; // clear() discards the message's
    clear();
    if (kept)
        kept();
}

void MessageBar::applyColors()
{
    const Theme& theme = themeOf(this);
    m_close->setIcon(glyphIcon(Glyph::Cross, theme.text, 16));
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const QColor& ink = inkOf(theme, m_message.kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_floats ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(groundOf(theme, m_message.kind));
    const double inset = m_floats ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), controlRadius,
                            controlRadius);
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(cardPadding, (height() - signSize) / 2, signSize, signSize));
    const Glyph glyph = m_message.kind == MessageKind::Error     ? Glyph::Alert
                        : m_message.kind == MessageKind::Success ? Glyph::Check
                                                                 : Glyph::Info;
    paintGlyph(painter, glyph, sign, ink);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

Message errorMessage(const Error& error, ErrorContext context, const QString& subject)
{
    const ErrorText text = errorText(error, context, subject);
    return {.kind = MessageKind::Error, .text = text.whole(), .toolTip = text.detail};
}

MessageBar* nearestMessageBar(const QWidget* part)
{
    for (const QWidget* widget = part; widget; widget = widget->parentWidget()) {
        if (auto* bar = widget->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly))
            return bar;
    }
    return nullptr;
}

} // namespace likecast
