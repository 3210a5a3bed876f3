#pragma once

#include "core/prediction/prediction.h"

#include <QHash>
#include <QString>

#include <vector>

namespace likecast
{

/// A draft with a number.
struct DraftNumber {
    qint64 id = 0;
    QString letter;
    Prediction prediction;
};

/// How drafts compare, in words. Ranks are given from two drafts on.
struct DraftRanking {
    QHash<qint64, int> ranks;       ///< 1 for the best; shared if too close to call
    QHash<qint64, QString> remarks; ///< "Best of 3 with 48 % chance."
    QString comparison;             ///< "A beats B: 71 %" for the two best, or empty
    QString comparisonToolTip;
};

DraftRanking rankingOf(const std::vector<DraftNumber>& drafts);

} // namespace likecast
