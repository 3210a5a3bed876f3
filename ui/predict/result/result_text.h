#pragma once

#include "core/prediction/prediction.h"

#include <QLocale>
#include <QString>

namespace likecast
{

/// The translated sentences and words of a result, with numbers formatted for the locale.

QString engagementClassText(EngagementClass engagementClass); ///< "Low", "Typical", "High"
QString ratioText(const Prediction& prediction, const QLocale& locale); ///< "1.12 × your usual"

/// "68 % chance to beat your median"; between 1 % and 99 %, because nothing is certain.
QString chanceText(const Prediction& prediction, const QLocale& locale);

/// How often the range holds, what the number is based on, and how the draft differs from
/// everything the account has done.
QString basisText(const Prediction& prediction, const QLocale& locale);

/// What the thin mark stands for: "usual", or "typical" without the account's own history.
QString usualWord(PredictionBasis basis);

/// All of the above and the exact numbers, to be read aloud.
QString spokenText(const Prediction& prediction, const QLocale& locale);

QString stageText(PredictionStage stage); ///< "Finding faces..."

} // namespace likecast
