#include "ui/predict/compose/count_field.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/count_entry.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int edge = 10; // the style's field padding

} // namespace

CountField::CountField(Numbers numbers, const QString& countedWord, QWidget* parent)
    : QLineEdit(parent)
    , m_numbers(numbers)
    , m_countedWord(countedWord)
{
    constexpr int longestEntry = 24;
    setMaxLength(longestEntry);
    setPlaceholderText(tr("optional"));
    fitMargins();
    connect(this, &QLineEdit::textEdited, this, &CountField::readText);
    connect(this, &QLineEdit::editingFinished, this, &CountField::finish);
}

void CountField::setValue(std::optional<double> value)
{
    if (value == m_value)
        return;
    m_value = value;
    setText(formatted());
    setInvalid(false);
}

std::optional<double> CountField::parsed() const
{
    const std::optional<double> count = parseCount(text(), locale());
    if (count && m_numbers == Numbers::Whole && *count != std::floor(*count))
        return std::nullopt;
    return count;
}

QString CountField::formatted() const
{
    if (!m_value)
        return {};
    const bool whole = *m_value == std::floor(*m_value);
    return whole ? formatCount(*m_value, locale()) : locale().toString(*m_value, 'f', 1);
}

void CountField::readText()
{
    const bool empty = text().trimmed().isEmpty();
    const std::optional<double> count = parsed();
    if (!empty && !count)
        return;
    setInvalid(false);
    takeValue(count);
}

void CountField::finish()
{
    const bool invalid = !text().trimmed().isEmpty() && !parsed();
    setInvalid(invalid);
    if (invalid)
        takeValue(std::nullopt);
    else
        setText(formatted());
}

void CountField::takeValue(std::optional<double> value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueEdited();
}

void CountField::setInvalid(bool invalid)
{
    if (invalid == m_invalid)
        return;
    m_invalid = invalid;
    update();
    Q_EMIT validityChanged();
}

int CountField::wordWidth() const
{
    return QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(m_countedWord);
}

void CountField::fitMargins()
{
    const int room = wordWidth() + gridUnit;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? room : 0, 0, rightToLeft ? 0 : room, 0);
}

QSize CountField::sizeHint() const
{
    const int digits = std::max(fontMetrics().horizontalAdvance(QStringLiteral("999,999")),
                                fontMetrics().horizontalAdvance(placeholderText()));
    return {digits + gridUnit + wordWidth() + 2 * edge, QLineEdit::sizeHint().height()};
}

void CountField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(theme.secondaryText);
    const QRect place = rect().adjusted(edge, 0, -edge, 0);
    const Qt::Alignment trailing =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(place, static_cast<int>(trailing), m_countedWord);
    if (m_invalid) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.bad, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius,
                                controlRadius);
    }
}

void CountField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::LocaleChange:
        if (!m_invalid && !hasFocus())
            setText(formatted());
        break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        fitMargins();
        updateGeometry();
        break;
    default:
        break;
    }
}

} // namespace likecast
