#pragma once

#include "core/instagram/formats/table/column_meaning.h"
#include "core/instagram/formats/values/locale_number.h"

namespace likecast
{

/// A field of a column of counts. Besides readCountText(), reads a count with the column's own unit
/// beside it, as copied from a page: "812 likes", "1.2K Me gusta", "Likes: 812", "♥ 812".
CountText readCountField(const QString& text, ColumnMeaning meaning);

} // namespace likecast
