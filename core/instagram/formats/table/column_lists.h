#pragma once

#include "core/instagram/formats/table/table_fields.h"

#include <vector>

namespace likecast
{

/// Whether a JSON text starts with a table of posts, column by column: {"date": [...], "likes":
/// [...]}, or with the labels of its rows as keys, {"date": {"0": ...}, ...}, as pandas writes it.
bool startsWithPostColumns(const QByteArray& head);

/// The header and the rows of such a table, each with its number as line; empty if the text is
/// damaged, or if its columns do not have the same rows.
std::vector<BufferedRow> columnRows(const QByteArray& json);

} // namespace likecast
