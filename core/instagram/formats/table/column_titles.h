#pragma once

#include "core/instagram/formats/table/column_meaning.h"

namespace likecast
{

/// The most likely meaning of a title. Of several columns with the same meaning, the one with the
/// lowest rank wins.
struct TitleMeaning {
    ColumnMeaning meaning = ColumnMeaning::Likes;
    int rank = 0;
};

/// Ignores case, accents, punctuation and spaces. std::nullopt for an unknown title.
std::optional<TitleMeaning> meaningOfTitle(const QString& title);

} // namespace likecast
