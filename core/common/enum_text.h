#pragma once

#include <QString>

#include <cstddef>

namespace likecast
{

/// A row of a table of texts by enumerator.
template<typename Enum>
struct EnumText {
    Enum value;
    const char16_t* text;
};

/// Whether the table has every enumerator up to `last`, in order; for a static_assert.
template<typename Enum, std::size_t Size>
constexpr bool isComplete(const EnumText<Enum> (&table)[Size], Enum last)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (static_cast<std::size_t>(table[i].value) != i)
            return false;
    }
    return table[Size - 1].value == last;
}

/// From a table that isComplete().
template<typename Enum, std::size_t Size>
QString textOf(const EnumText<Enum> (&table)[Size], Enum value)
{
    return QString::fromUtf16(table[static_cast<std::size_t>(value)].text);
}

} // namespace likecast
