#pragma once

#include "core/instagram/formats/table/column_meaning.h"

namespace likecast
{

/// What a title most likely stands for. Of several columns with one meaning, that of the lowest
/// rank holds it.
struct TitleMeaning {
    ColumnMeaning meaning = ColumnMeaning::Likes;
    int rank = 0;
};

/// Compared without case, accents, punctuation and spaces. Nothing for a title that is not known.
std::optional<TitleMeaning> meaningOfTitle(const QString& title);

} // namespace likecast
