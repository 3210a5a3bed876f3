#pragma once

#include "core/instagram/formats/table/column_meaning.h"
#include "core/instagram/formats/table/time_text.h"
#include "core/instagram/formats/values/locale_number.h"

#include <QString>

#include <optional>

namespace likecast
{

/// What a person said about a source before it is read.
struct ImportOptions {
    /// The label of an export that holds the likes, as ImportFindings::likesCandidates named it;
    /// for a table, the title of that column. Empty: the known labels.
    QString likesLabel;

    // Tables only.
    ColumnChoices columns = {};                  ///< before all guesses
    std::optional<DecimalMark> decimalMark = {}; ///< absent: as the columns show
    std::optional<DateOrder> dateOrder = {};     ///< absent: as the column shows
    /// IANA name, of times without an offset; empty: that of the format, or UTC.
    QString timeZone = {};

    friend bool operator==(const ImportOptions&, const ImportOptions&) = default;
};

/// What was said about tables as one line of text and back, to be remembered.
QString toText(const ImportOptions& options);
ImportOptions importOptionsFromText(const QString& text);

} // namespace likecast
