#pragma once

#include "core/drafts/what_if.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace likecast
{

/// One change to the draft that the model associates with more likes; association, not cause.
struct Suggestion {
    QString text;                     ///< "Post Thu, Dec 3 at 19:00", for the locale
    double likes = 0.0;               ///< the median after the change
    double gainRatio = 0.0;           ///< over the current prediction: 0.12 is +12 %
    Composition composition = {};     ///< after the change
    EditKind kind = EditKind::Moment; ///< the part that changes
    double low = 0.0;                 ///< 80 % range of the likes after the change
    double high = 0.0;                ///< likewise
    QString details = {};             ///< what `text` may have no room for
    PredictedFigure figure = {};      ///< that `likes` and the range count

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

Suggestion suggestionOf(const VariantOutcome& outcome, const Prediction& now,
                        const QLocale& locale);

} // namespace likecast
