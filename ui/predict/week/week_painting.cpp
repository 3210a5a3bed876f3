#include "ui/predict/week/week_painting.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace likecast
{

namespace
{

constexpr int cellRadius = 3;

// The full hue spans at least this share of the best hour: the map must not stretch noise across
// the whole hue.
constexpr double fullHueSpan = 0.10;

class WeekPainting
{
    Q_DECLARE_TR_FUNCTIONS(WeekHeatmap)

public:
    WeekPainting(QPainter& painter, const QWidget& widget, const WeekPicture& picture)
        : m_painter(painter)
        , m_widget(widget)
        , m_picture(picture)
        , m_grid(widget)
        , m_theme(themeOf(&widget))
    {
        measureSpan();
    }

    void paint() const;

private:
    void measureSpan();
    std::optional<double> knownLikes(WeekCell cell) const;
    QColor shade(double share) const;
    int leading() const;
    void paintLabels() const;
    void paintCells() const;
    void paintStroke(const QRectF& cell) const;
    void paintLegend() const;
    void paintRing(WeekCell cell, const QColor& color, double outset, double penWidth) const;
    void paintRings() const;
    void paintEmpty() const;

    QPainter& m_painter;
    const QWidget& m_widget;
    const WeekPicture& m_picture;
    WeekGrid m_grid;
    const Theme& m_theme;
    double m_least = 0.0; ///< likes at the faintest shade
    double m_span = 1.0;  ///< from there to the strongest shade
};

void WeekPainting::measureSpan()
{
    if (!m_picture.forecast)
        return;
    double least = std::numeric_limits<double>::max();
    double most = 0.0;
    for (int day = 0; day < WeekGrid::weekdayCount; ++day) {
        for (int hour = 0; hour < WeekGrid::hourCount; ++hour) {
            if (const auto likes = knownLikes({day, hour})) {
                least = std::min(least, *likes);
                most = std::max(most, *likes);
            }
        }
    }
    m_least = std::min(least, most);
    m_span = std::max({most - m_least, fullHueSpan * most, 1e-9});
}

/// Of an hour that the account has tried: the others have no shade, which could only mislead.
std::optional<double> WeekPainting::knownLikes(WeekCell cell) const
{
    const auto row = static_cast<std::size_t>(cell.weekday);
    const auto column = static_cast<std::size_t>(cell.hour);
    const double likes = m_picture.forecast->likes[row][column];
    if (m_picture.forecast->untried[row][column] || !std::isfinite(likes))
        return std::nullopt;
    return likes;
}

QColor WeekPainting::shade(double share) const
{
    return blended(m_theme.accent, m_theme.track, std::clamp(share, 0.0, 1.0) * 0.95);
}

int WeekPainting::leading() const
{
    return static_cast<int>(
        QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
}

void WeekPainting::paint() const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(m_widget.font());
    paintLabels();
    m_painter.setOpacity(m_picture.dimmed ? 0.45 : 1.0);
    paintCells();
    m_painter.setOpacity(1.0);
    if (m_picture.forecast) {
        paintLegend();
        paintRings();
    } else {
        paintEmpty();
    }
}

void WeekPainting::paintLabels() const
{
    const QLocale locale = m_widget.locale();
    const bool twelveHours =
        locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    m_painter.setPen(m_theme.secondaryText);
    for (int row = 0; row < WeekGrid::weekdayCount; ++row)
        m_painter.drawText(
            m_grid.weekdayLabel(row), leading() | Qt::TextDontClip,
            locale.standaloneDayName(m_grid.weekdayOfRow(row) + 1, QLocale::ShortFormat));
    for (int hour = 0; hour < WeekGrid::hourCount; hour += WeekGrid::hourLabelStep)
        m_painter.drawText(m_grid.hourLabel(hour), leading(),
                           twelveHours ? locale.toString(QTime(hour, 0), QStringLiteral("h AP"))
                                       : locale.toString(hour));
}

void WeekPainting::paintCells() const
{
    const WeekForecast* week = m_picture.forecast;
    for (int day = 0; day < WeekGrid::weekdayCount; ++day) {
        for (int hour = 0; hour < WeekGrid::hourCount; ++hour) {
            const auto row = static_cast<std::size_t>(day);
            const auto column = static_cast<std::size_t>(hour);
            if (week && !week->exists({day, hour}))
                continue;
            const auto likes = week ? knownLikes({day, hour}) : std::nullopt;
            const QRectF cell = m_grid.cell({day, hour});
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(shade(likes ? (*likes - m_least) / m_span : 0.0));
            m_painter.drawRoundedRect(cell, cellRadius, cellRadius);
            if (week && week->untried[row][column])
                paintStroke(cell);
        }
    }
}

void WeekPainting::paintStroke(const QRectF& cell) const
{
    const QRectF inner = cell.adjusted(2.5, 2.5, -2.5, -2.5);
    m_painter.setPen(QPen(m_theme.secondaryText, 1));
    m_painter.drawLine(inner.bottomLeft(), inner.topRight());
}

void WeekPainting::paintLegend() const
{
    constexpr int swatches = 5;
    constexpr int gap = 6;
    const QRect area = m_grid.legend();
    const QSize swatch(area.height() - 5, area.height() - 5);
    int x = 0; // from the leading side
    const auto place = [&](int width) {
        const QRect left(area.left() + x, area.top(), width, area.height());
        x += width;
        return QStyle::visualRect(m_widget.layoutDirection(), area, left);
    };
    const auto text = [&](const QString& words) {
        m_painter.setPen(m_theme.secondaryText);
        m_painter.drawText(place(m_widget.fontMetrics().horizontalAdvance(words) + gap),
                           leading() | Qt::TextDontClip, words);
    };
    const auto box = [&](double share) {
        QRectF square(QPointF(), swatch);
        square.moveCenter(QRectF(place(swatch.width() + 2)).center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(shade(share));
        m_painter.drawRoundedRect(square, cellRadius, cellRadius);
        return square;
    };
    text(tr("Fewer", "colour scale"));
    for (int i = 0; i < swatches; ++i)
        box(i / (swatches - 1.0));
    place(gap);
    text(tr("more", "colour scale, behind: fewer likes"));
    const bool anyUntried = std::ranges::any_of(m_picture.forecast->untried, [](const auto& day) {
        return std::ranges::any_of(day, [](bool untried) { return untried; });
    });
    if (!anyUntried)
        return;
    place(3 * gap);
    paintStroke(box(0.0));
    place(gap);
    text(tr("hardly tried", "legend of a mark"));
}

void WeekPainting::paintRing(WeekCell cell, const QColor& color, double outset,
                             double penWidth) const
{
    m_painter.setPen(QPen(color, penWidth));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(m_grid.cell(cell)).adjusted(-outset, -outset, outset, outset),
                              cellRadius + outset, cellRadius + outset);
}

void WeekPainting::paintRings() const
{
    if (m_picture.chosen) {
        paintRing(*m_picture.chosen, m_theme.card, 0.0, 4.0);
        paintRing(*m_picture.chosen, m_theme.text, 0.5, 2.0);
    }
    if (m_picture.cursor) {
        const bool onChosen = m_picture.chosen == m_picture.cursor;
        paintRing(*m_picture.cursor, m_theme.card, 1.0, onChosen ? 0.0 : 4.0);
        paintRing(*m_picture.cursor, m_theme.accent, onChosen ? 3.0 : 1.5, 2.0);
    }
}

void WeekPainting::paintEmpty() const
{
    const QRect area = m_grid.allCells().adjusted(16, 0, -16, 0);
    m_painter.setPen(m_theme.secondaryText); // without a pen nothing would be measured
    const QRect text =
        m_painter.boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, m_picture.emptyText);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.card);
    m_painter.drawRoundedRect(text.adjusted(-12, -8, 12, 8), controlRadius, controlRadius);
    m_painter.setPen(m_theme.secondaryText);
    m_painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_picture.emptyText);
}

} // namespace

void paintWeek(QPainter& painter, const QWidget& widget, const WeekPicture& picture)
{
    WeekPainting(painter, widget, picture).paint();
}

} // namespace likecast
