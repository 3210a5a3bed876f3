#include "ui/common/tone_label.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace likecast
{

namespace
{

constexpr int chipMargin = 10;

QColor inkOf(const Theme& theme, ToneLabel::Tone tone)
{
    switch (tone) {
    case ToneLabel::Tone::Text:
        return theme.text;
    case ToneLabel::Tone::Secondary:
        return theme.secondaryText;
    case ToneLabel::Tone::Good:
        return theme.good;
    case ToneLabel::Tone::Bad:
        return theme.bad;
    }
    return theme.text;
}

QColor groundOf(const Theme& theme, ToneLabel::Tone tone)
{
    switch (tone) {
    case ToneLabel::Tone::Good:
        return theme.softGood;
    case ToneLabel::Tone::Bad:
        return theme.softBad;
    case ToneLabel::Tone::Text:
    case ToneLabel::Tone::Secondary:
        break;
    }
    return theme.track;
}

} // namespace

ToneLabel::ToneLabel(Tone tone, TextRole role, QWidget* parent)
    : PlainLabel({}, role, parent)
    , m_tone(tone)
{
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneLabel::setChip(bool chip)
{
    m_chip = chip;
    setContentsMargins(chip ? QMargins(chipMargin, 2, chipMargin, 2) : QMargins());
    setAlignment(Qt::AlignCenter);
}

void ToneLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize ToneLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!m_elided)
        return whole;
    const int few = fontMetrics().horizontalAdvance(u'0') * 6;
    return QSize(std::min(whole.width(), few), whole.height());
}

QString ToneLabel::shownText() const
{
    return m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width())
                    : text();
}

bool ToneLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_elided && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ToneLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (m_chip) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(groundOf(theme, m_tone));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, inkOf(theme, m_tone));
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), this->alignment()));
    style()->drawItemText(&painter, contentsRect(), alignment | (wordWrap() ? Qt::TextWordWrap : 0),
                          colours, isEnabled(), shownText(), QPalette::WindowText);
}

} // namespace likecast
