#include "ui/predict/result/figure_text.h"

#include "ui/common/number_format.h"

#include <QCoreApplication>

namespace likecast
{

namespace
{

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

QString countPhrase(PredictionTarget target, int count)
{
    switch (target) {
    case PredictionTarget::Likes:
        return FigureText::tr("%1 likes", nullptr, count);
    case PredictionTarget::Comments:
        return FigureText::tr("%1 comments", nullptr, count);
    case PredictionTarget::Saves:
        return FigureText::tr("%1 saves", nullptr, count);
    case PredictionTarget::Shares:
        return FigureText::tr("%1 shares", nullptr, count);
    case PredictionTarget::Views:
        return FigureText::tr("%1 views", nullptr, count);
    case PredictionTarget::EngagementRate:
        break;
    }
    return FigureText::tr("%1 engagement rate");
}

} // namespace

QString figureName(PredictionTarget target)
{
    switch (target) {
    case PredictionTarget::Likes:
        return FigureText::tr("likes");
    case PredictionTarget::Comments:
        return FigureText::tr("comments");
    case PredictionTarget::Saves:
        return FigureText::tr("saves");
    case PredictionTarget::Shares:
        return FigureText::tr("shares");
    case PredictionTarget::Views:
        return FigureText::tr("views");
    case PredictionTarget::EngagementRate:
        break;
    }
    return FigureText::tr("engagement rate");
}

QString expectedFigure(PredictionTarget target)
{
    switch (target) {
    case PredictionTarget::Likes:
        return FigureText::tr("Expected likes");
    case PredictionTarget::Comments:
        return FigureText::tr("Expected comments");
    case PredictionTarget::Saves:
        return FigureText::tr("Expected saves");
    case PredictionTarget::Shares:
        return FigureText::tr("Expected shares");
    case PredictionTarget::Views:
        return FigureText::tr("Expected views");
    case PredictionTarget::EngagementRate:
        break;
    }
    return FigureText::tr("Expected engagement rate");
}

QString effectUnit(PredictionTarget target)
{
    return target == PredictionTarget::EngagementRate ? FigureText::tr("percentage points")
                                                      : figureName(target);
}

QString figureNumber(double count, const PredictedFigure& figure, const QLocale& locale)
{
    if (figure.followers <= 0.0)
        return formatCount(count, locale);
    constexpr QChar noBreakSpace(0x00A0);
    return locale.toString(count / figure.followers * 100, 'f', 1) + noBreakSpace +
           locale.percent();
}

QString figureNumberShort(double count, const PredictedFigure& figure, const QLocale& locale)
{
    return figure.followers > 0.0 ? figureNumber(count, figure, locale)
                                  : formatCountShort(count, locale);
}

QString figurePhrase(double count, const PredictedFigure& figure, const QLocale& locale)
{
    return countPhrase(figure.target, pluralOf(count)).arg(figureNumber(count, figure, locale));
}

} // namespace likecast
