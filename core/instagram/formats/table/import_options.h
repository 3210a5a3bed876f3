#pragma once

#include "core/instagram/formats/table/column_meaning.h"
#include "core/instagram/formats/table/time_text.h"
#include "core/instagram/formats/values/locale_number.h"

#include <QString>

#include <optional>

namespace likecast
{

/// The user's answers about a source before it is read.
struct ImportOptions {
    /// The export's label for likes, as listed in ImportFindings::likesCandidates; for a table, the
    /// title of the likes column. Empty: the known labels.
    QString likesLabel;

    // Tables only.
    ColumnChoices columns = {};                  ///< take precedence over all guesses
    std::optional<DecimalMark> decimalMark = {}; ///< unset: inferred from the columns
    std::optional<DateOrder> dateOrder = {};     ///< unset: inferred from the column
    /// IANA time zone of times without an offset; empty: the format's own, or UTC.
    QString timeZone = {};

    friend bool operator==(const ImportOptions&, const ImportOptions&) = default;
};

/// "day-first", "month-first", "year-first".
QString dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(const QString& name);

/// Converts the answers about tables to one line of text and back, so that they can be remembered.
QString toText(const ImportOptions& options);
ImportOptions importOptionsFromText(const QString& text);

} // namespace likecast
