#include "ui/predict/result/range_bar.h"

#include "ui/common/theme.h"
#include "ui/predict/result/figure_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double trackHeight = 10;
constexpr double markHeight = 18;
constexpr double medianWidth = 4;
constexpr double usualWidth = 2;
constexpr double labelGap = 8; // between neighbours in a row

} // namespace

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent)
{
    setTextRole(this, TextRole::Small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    describe();
}

void RangeBar::setRange(const LikesRange& range, double usualLikes, const LikesSpan& accountSpan,
                        const QString& usualWord, const PredictedFigure& figure)
{
    const std::array values{range.low,  range.high,      range.median,
                            usualLikes, accountSpan.low, accountSpan.high};
    if (std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        m_content = Content{range, usualLikes, accountSpan, usualWord, figure};
    else
        m_content.reset();
    describe();
    updateGeometry();
    update();
}

void RangeBar::clear()
{
    m_content.reset();
    describe();
    update();
}

void RangeBar::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void RangeBar::setUsualLabelled(bool labelled)
{
    m_usualLabelled = labelled;
    update();
}

QString RangeBar::lowText() const
{
    return figureNumberShort(m_content->range.low, m_content->figure, locale());
}

QString RangeBar::highText() const
{
    return figureNumberShort(m_content->range.high, m_content->figure, locale());
}

RangeScale RangeBar::scale() const
{
    return {{m_content->range.low, m_content->range.high},
            m_content->usualLikes,
            m_content->accountSpan};
}

QSizeF RangeBar::labelSize(const QString& text) const
{
    const QFontMetricsF metrics(font());
    return QSizeF(std::ceil(metrics.horizontalAdvance(text)) + 1, std::ceil(metrics.height()));
}

QSize RangeBar::minimumSizeHint() const
{
    const double textHeight = std::ceil(QFontMetricsF(font()).height());
    double width = 120;
    if (m_content) {
        width = std::max({width, labelSize(m_content->usualWord).width(),
                          labelSize(lowText()).width() + labelGap + labelSize(highText()).width()});
    }
    return QSize(static_cast<int>(std::ceil(width)),
                 static_cast<int>(std::ceil(2 * textHeight + markHeight)));
}

RangeBar::Geometry RangeBar::geometryOfParts() const
{
    const double textHeight = std::ceil(QFontMetricsF(font()).height());
    const double middle = textHeight + markHeight / 2;
    Geometry parts;
    parts.track = QRectF(0, middle - trackHeight / 2, width(), trackHeight);
    if (!m_content)
        return parts;

    const LikesRange& range = m_content->range;
    const RangeScale scale = this->scale();
    const auto at = [&](double likes) { return scale.position(likes) * width(); };
    const double lowX = at(std::min(range.low, range.high));
    const double highX = at(std::max(range.low, range.high));
    const auto mark = [&](double x, double size) {
        return QRectF(std::clamp(x - size / 2, 0.0, std::max(0.0, width() - size)),
                      middle - markHeight / 2, size, markHeight);
    };
    parts.shaded = QRectF(lowX, parts.track.top(), std::max(highX - lowX, 2.0), trackHeight);
    parts.median = mark(at(range.median), medianWidth);
    parts.usual = mark(at(m_content->usualLikes), usualWidth);

    RangeLabels labels;
    labels.width = width();
    labels.gap = labelGap;
    labels.lowX = lowX;
    labels.highX = highX;
    labels.usualX = at(m_content->usualLikes);
    labels.lowSize = labelSize(lowText());
    labels.usualSize = labelSize(m_content->usualWord);
    labels.highSize = labelSize(highText());
    const RangeLabelPlaces places = placeRangeLabels(labels);
    const double below = textHeight + markHeight;
    parts.lowLabel = places.low.translated(0, below);
    parts.highLabel = places.high.translated(0, below);
    if (m_usualLabelled)
        parts.usualLabel = places.usual.translated(0, places.usualAbove ? 0 : below);

    if (layoutDirection() == Qt::RightToLeft) {
        for (QRectF* part : {&parts.shaded, &parts.median, &parts.usual, &parts.lowLabel,
                             &parts.usualLabel, &parts.highLabel})
            part->moveLeft(width() - part->right());
    }
    return parts;
}

void RangeBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Geometry parts = geometryOfParts();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(parts.track, trackHeight / 2, trackHeight / 2);
    if (!m_content)
        return;

    const QColor mark = m_muted ? theme.secondaryText : theme.accent;
    painter.setBrush(blended(mark, theme.track, m_muted ? 0.25 : 0.42));
    painter.drawRoundedRect(parts.shaded, trackHeight / 2, trackHeight / 2);
    painter.setBrush(theme.secondaryText);
    painter.drawRect(parts.usual);
    painter.setBrush(mark);
    painter.drawRoundedRect(parts.median, medianWidth / 2, medianWidth / 2);

    painter.setPen(theme.secondaryText);
    painter.setFont(font());
    const auto label = [&](const QRectF& place, const QString& text) {
        if (!place.isEmpty())
            painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    label(parts.lowLabel, lowText());
    label(parts.usualLabel, m_content->usualWord);
    label(parts.highLabel, highText());
}

void RangeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
    }
}

void RangeBar::describe()
{
    setAccessibleName(tr("Range"));
    QString text;
    if (m_content) {
        const LikesRange& range = m_content->range;
        const auto number = [&](double count) {
            return figureNumber(count, m_content->figure, locale());
        };
        const LikesSpan span = scale().span();
        text = tr("%1 to %2, expected %3, %4 %5")
                   .arg(number(range.low), number(range.high), number(range.median),
                        m_content->usualWord, number(m_content->usualLikes)) +
               u'\n' +
               tr("The bar runs from %1 to %2.")
                   .arg(number(span.low), figurePhrase(span.high, m_content->figure, locale()));
    }
    setAccessibleDescription(text);
    setToolTip(text);
}

} // namespace likecast
