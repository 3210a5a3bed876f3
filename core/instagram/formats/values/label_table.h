#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// The meaning of a source's label.
enum class Field {
    Likes,
    Comments,
    Caption,
    Username,
    Followers, ///< only in the audience file; elsewhere the same word means a share
    PublishTime,
    Permalink,
    PostType,
    Draft,     ///< whether an entry of an export was never published
    Published, ///< whether it was published
};

/// Normalises a label so that it is the same in all eras and files: letters and digits only, case
/// folded, accents removed, mojibake undone. "„Gefällt mir“-Angaben" becomes "gefalltmirangaben".
QString normalisedLabel(const QString& label);

/// In English, German, Spanish, French, Italian, Portuguese, Romanian and Turkish; Draft, Published
/// and Caption in nearly every language of Instagram. The words are in label_table.cpp; most come
/// from real exports.
std::optional<Field> fieldOfLabel(const QString& label);

/// "True", "Faux", "Sí", ... as exports write them; std::nullopt for any other word.
std::optional<bool> truthOf(const QString& value);

} // namespace likecast
