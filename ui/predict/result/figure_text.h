#pragma once

#include "core/prediction/prediction.h"

#include <QLocale>
#include <QString>

namespace likecast
{

/// Translated names and numbers of the predicted figure. A rate is written in percent.

QString figureName(PredictionTarget target);     ///< "likes", "engagement rate"
QString expectedFigure(PredictionTarget target); ///< "Expected likes"

/// The unit of driverEffectText(): "likes"; "percentage points" of a rate.
QString effectUnit(PredictionTarget target);

QString figureNumber(double count, const PredictedFigure& figure, const QLocale& locale);
/// "12.4K" where space is short.
QString figureNumberShort(double count, const PredictedFigure& figure, const QLocale& locale);

/// "1,240 likes", "1 comment", "4.1 % engagement rate".
QString figurePhrase(double count, const PredictedFigure& figure, const QLocale& locale);

} // namespace likecast
