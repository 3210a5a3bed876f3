#include "ui/common/glyph.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace likecast
{

namespace
{

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.moveTo(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

QPainterPath pictureFrame()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 4, 18, 16), 3, 3);
    path.addEllipse(QPointF(8.5, 9.5), 1.8, 1.8);
    path.addPath(polyline({{4, 18}, {10, 13}, {13, 15.5}, {16.5, 11.5}, {20.5, 15.5}}));
    return path;
}

QPainterPath risingLine()
{
    QPainterPath path = polyline({{3, 17}, {9, 11}, {13, 14.5}, {20.5, 6.5}});
    path.addPath(polyline({{15, 6}, {21, 6}, {21, 12}}));
    return path;
}

QPainterPath stackedFrames()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 9, 18, 12), 3, 3);
    path.addPath(polyline({{5.5, 5.5}, {18.5, 5.5}}));
    path.addPath(polyline({{8, 2.5}, {16, 2.5}}));
    return path;
}

QPainterPath calendar()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 5, 18, 16), 3, 3);
    path.addPath(polyline({{3, 10}, {21, 10}}));
    path.addPath(polyline({{8, 2.5}, {8, 6}}));
    path.addPath(polyline({{16, 2.5}, {16, 6}}));
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 8), 4, 4);
    path.moveTo(4, 20.5);
    path.cubicTo(4, 12.5, 20, 12.5, 20, 20.5);
    return path;
}

QPainterPath sliders()
{
    QPainterPath path = polyline({{3, 8}, {11, 8}});
    path.addPath(polyline({{17, 8}, {21, 8}}));
    path.addPath(polyline({{3, 16}, {6, 16}}));
    path.addPath(polyline({{12, 16}, {21, 16}}));
    path.addEllipse(QPointF(14, 8), 2.8, 2.8);
    path.addEllipse(QPointF(9, 16), 2.8, 2.8);
    return path;
}

QPainterPath circled(const QPainterPath& inner)
{
    QPainterPath path = inner;
    path.addEllipse(QPointF(12, 12), 9, 9);
    return path;
}

/// On a 24-unit square.
QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Predict:
        return risingLine();
    case Glyph::Batch:
        return stackedFrames();
    case Glyph::Plan:
        return calendar();
    case Glyph::Account:
        return person();
    case Glyph::Settings:
        return sliders();
    case Glyph::ChevronDown:
        return polyline({{6, 9.5}, {12, 15.5}, {18, 9.5}});
    case Glyph::ChevronUp:
        return polyline({{6, 15}, {12, 9}, {18, 15}});
    case Glyph::ChevronLeft:
        return polyline({{15, 6}, {9, 12}, {15, 18}});
    case Glyph::ChevronRight:
        return polyline({{9, 6}, {15, 12}, {9, 18}});
    case Glyph::Check:
        return polyline({{5, 12.5}, {10, 17.5}, {19.5, 7}});
    case Glyph::Cross: {
        QPainterPath path = polyline({{6, 6}, {18, 18}});
        path.addPath(polyline({{18, 6}, {6, 18}}));
        return path;
    }
    case Glyph::Alert: {
        QPainterPath path = polyline({{12, 7}, {12, 13}});
        path.addEllipse(QPointF(12, 16.6), 0.4, 0.4);
        return circled(path);
    }
    case Glyph::Info: {
        QPainterPath path = polyline({{12, 11}, {12, 17}});
        path.addEllipse(QPointF(12, 7.4), 0.4, 0.4);
        return circled(path);
    }
    case Glyph::Photo:
        return pictureFrame();
    case Glyph::More: {
        QPainterPath path;
        for (const double x : {5.0, 12.0, 19.0})
            path.addEllipse(QPointF(x, 12), 0.6, 0.6);
        return path;
    }
    case Glyph::Plus: {
        QPainterPath path = polyline({{12, 5}, {12, 19}});
        path.addPath(polyline({{5, 12}, {19, 12}}));
        return path;
    }
    }
    return {};
}

} // namespace

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color)
{
    constexpr double units = 24.0;
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / units, side / units);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor& color, int size)
{
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, glyph, QRectF(0, 0, size, size), color);
    painter.end();
    return QIcon(pixmap);
}

} // namespace likecast
