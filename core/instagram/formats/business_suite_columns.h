#pragma once

#include "core/instagram/formats/post_import.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// A record of the table with the line it begins at.
struct BusinessSuiteRow {
    qint64 line = 0;
    QStringList fields;

    /// Empty where the row is too short or the column was not found.
    QString field(qsizetype column) const { return column < 0 ? QString() : fields.value(column); }
};

/// Positions in the table; -1 where there is no such column.
struct BusinessSuiteColumns {
    qsizetype username = -1;
    qsizetype description = -1;
    qsizetype publishTime = -1;
    qsizetype permalink = -1;
    qsizetype postType = -1;
    qsizetype likes = -1;
    qsizetype comments = -1;
    /// Columns of counts with unknown titles, when none is known to hold the likes.
    std::vector<LabelCandidate> likesCandidates;
};

/// By title; times and permalinks else by content, the others by their place beside those two.
/// `likesLabel` is the title that a person chose, or empty.
BusinessSuiteColumns findBusinessSuiteColumns(const QStringList& header,
                                              const std::vector<BusinessSuiteRow>& rows,
                                              const QString& likesLabel);

} // namespace likecast
