#pragma once

#include "core/prediction/prediction.h"

#include <QLocale>
#include <QString>

#include <cmath>

namespace likecast::cli
{

/// How numbers of a figure are written.
struct TargetFigure {
    PredictedFigure figure;

    PredictionTarget target() const { return figure.target; }
    bool isRate() const { return figure.followers > 0.0; }

    /// As JSON has it: a whole number, a rate as a share with five digits.
    double value(double count) const
    {
        return isRate() ? std::round(count / figure.followers * 1e5) / 1e5 : std::round(count);
    }

    /// "1,234" or "4.1 %".
    QString text(double count) const
    {
        return isRate()
                   ? QString::number(count / figure.followers * 100, 'f', 1) + QStringLiteral(" %")
                   : QLocale::c().toString(static_cast<qint64>(std::llround(count)));
    }

    /// "likes", "engagement rate".
    QString name() const
    {
        return predictionTargetName(figure.target).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
};

} // namespace likecast::cli
