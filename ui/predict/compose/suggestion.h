#pragma once

#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <vector>

namespace likecast
{

/// One change of the draft that goes with more likes, by the model's association, not as a cause.
struct Suggestion {
    QString text;           ///< "Post Thursday 19:00 instead", for the locale
    double likes = 0.0;     ///< the median after the change
    double gainRatio = 0.0; ///< over the prediction as it stands: 0.12 is +12 %
    qint64 takenAtMs = 0;   ///< the moment to post at

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// Better hours than the composed one, best first, at most two: the best of the week and the best
/// of the composed weekday. Only gains beyond noise: at least 3 %, and not too close to call when
/// the two hours are compared as two drafts.
std::vector<Suggestion> hourSuggestions(const Prediction& prediction, const WeekForecast& forecast,
                                        qint64 takenAtMs, const QByteArray& timeZoneId,
                                        const QLocale& locale);

} // namespace likecast
