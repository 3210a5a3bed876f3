#pragma once

#include "core/posts/prediction_target.h"

#include <QLocale>
#include <QString>

#include <cmath>

namespace likecast::cli
{

/// Which figure a prediction is of, and how it is written.
struct TargetFigure {
    PredictionTarget target = PredictionTarget::Likes;
    double followers = 0.0; ///< of a rate; else 0

    bool isRate() const { return followers > 0.0; }

    /// As JSON has it: a whole number, a rate as a share with five digits.
    double value(double figure) const
    {
        return isRate() ? std::round(figure / followers * 1e5) / 1e5 : std::round(figure);
    }

    /// "1,234" or "4.1 %".
    QString text(double figure) const
    {
        return isRate() ? QString::number(figure / followers * 100, 'f', 1) + QStringLiteral(" %")
                        : QLocale::c().toString(static_cast<qint64>(std::llround(figure)));
    }

    /// "likes", "engagement rate".
    QString name() const
    {
        return predictionTargetName(target).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
};

} // namespace likecast::cli
