#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// What a label of a source stands for.
enum class Field {
    Likes,
    Comments,
    Caption,
    Username,
    Followers, ///< in the file about the audience only; elsewhere the same word means a share
    PublishTime,
    Permalink,
    PostType,
    Draft,     ///< whether an entry of an export was never published
    Published, ///< whether it was
};

/// A label without what differs between eras and files: letters and digits only, case folded,
/// without accents, mojibake undone. "„Gefällt mir“-Angaben" becomes "gefalltmirangaben".
QString normalisedLabel(const QString& label);

/// In English, German, Spanish, French, Italian, Portuguese, Romanian and Turkish.
/// The words, most of them from real exports: label_table.cpp.
std::optional<Field> fieldOfLabel(const QString& label);

/// "True", "Faux", "Sí", ... as exports write them; nothing for any other word.
std::optional<bool> truthOf(const QString& value);

} // namespace likecast
