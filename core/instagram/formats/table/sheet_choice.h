#pragma once

#include "core/instagram/formats/table/table_fields.h"

#include <vector>

namespace likecast
{

/// The rows of one sheet of a document, with its number from 1.
struct Sheet {
    int number = 1;
    std::vector<BufferedRow> rows;
};

/// Delivers the rows of the first sheet that is most clearly a table of posts, then those of the
/// sheets with the same titles, without these. Other sheets are reported as not read. `sheets`: at
/// least one, none without rows. Errors: the visitor's.
Result<void> deliverSheets(const std::vector<Sheet>& sheets, const QString& document,
                           const CsvRowVisitor& visitor, ImportProblems& problems);

} // namespace likecast
