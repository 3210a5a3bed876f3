#include "core/caption/emoji.h"

#include <algorithm>
#include <array>

namespace likecast
{

namespace
{

struct CodePointRange {
    char32_t first;
    char32_t last;
};

// Emoji=Yes from U+2190 on, and Extended_Pictographic from U+1F000 on (reserved for future emoji),
// without regional indicators and skin tones; Unicode 15.0, emoji-data.txt.
constexpr std::array emojiRanges = std::to_array<CodePointRange>({
    {0x2194, 0x2199},   {0x21A9, 0x21AA},   {0x231A, 0x231B},   {0x2328, 0x2328},
    {0x23CF, 0x23CF},   {0x23E9, 0x23F3},   {0x23F8, 0x23FA},   {0x24C2, 0x24C2},
    {0x25AA, 0x25AB},   {0x25B6, 0x25B6},   {0x25C0, 0x25C0},   {0x25FB, 0x25FE},
    {0x2600, 0x2604},   {0x260E, 0x260E},   {0x2611, 0x2611},   {0x2614, 0x2615},
    {0x2618, 0x2618},   {0x261D, 0x261D},   {0x2620, 0x2620},   {0x2622, 0x2623},
    {0x2626, 0x2626},   {0x262A, 0x262A},   {0x262E, 0x262F},   {0x2638, 0x263A},
    {0x2640, 0x2640},   {0x2642, 0x2642},   {0x2648, 0x2653},   {0x265F, 0x2660},
    {0x2663, 0x2663},   {0x2665, 0x2666},   {0x2668, 0x2668},   {0x267B, 0x267B},
    {0x267E, 0x267F},   {0x2692, 0x2697},   {0x2699, 0x2699},   {0x269B, 0x269C},
    {0x26A0, 0x26A1},   {0x26A7, 0x26A7},   {0x26AA, 0x26AB},   {0x26B0, 0x26B1},
    {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26C8, 0x26C8},   {0x26CE, 0x26CF},
    {0x26D1, 0x26D1},   {0x26D3, 0x26D4},   {0x26E9, 0x26EA},   {0x26F0, 0x26F5},
    {0x26F7, 0x26FA},   {0x26FD, 0x26FD},   {0x2702, 0x2702},   {0x2705, 0x2705},
    {0x2708, 0x270D},   {0x270F, 0x270F},   {0x2712, 0x2712},   {0x2714, 0x2714},
    {0x2716, 0x2716},   {0x271D, 0x271D},   {0x2721, 0x2721},   {0x2728, 0x2728},
    {0x2733, 0x2734},   {0x2744, 0x2744},   {0x2747, 0x2747},   {0x274C, 0x274C},
    {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2763, 0x2764},
    {0x2795, 0x2797},   {0x27A1, 0x27A1},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2934, 0x2935},   {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},
    {0x2B55, 0x2B55},   {0x3030, 0x3030},   {0x303D, 0x303D},   {0x3297, 0x3297},
    {0x3299, 0x3299},   {0x1F000, 0x1F0FF}, {0x1F10D, 0x1F10F}, {0x1F12F, 0x1F12F},
    {0x1F16C, 0x1F171}, {0x1F17E, 0x1F17F}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A},
    {0x1F1AD, 0x1F1E5}, {0x1F201, 0x1F20F}, {0x1F21A, 0x1F21A}, {0x1F22F, 0x1F22F},
    {0x1F232, 0x1F23A}, {0x1F23C, 0x1F23F}, {0x1F249, 0x1F3FA}, {0x1F400, 0x1F53D},
    {0x1F546, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F774, 0x1F77F}, {0x1F7D5, 0x1F7FF},
    {0x1F80C, 0x1F80F}, {0x1F848, 0x1F84F}, {0x1F85A, 0x1F85F}, {0x1F888, 0x1F88F},
    {0x1F8AE, 0x1F8FF}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1FAFF},
    {0x1FC00, 0x1FFFD},
});

constexpr char32_t textPresentation = 0xFE0E;
constexpr char32_t emojiPresentation = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t joiner = 0x200D;

bool isPictograph(char32_t c)
{
    if (c < emojiRanges.front().first)
        return false;
    const auto next = std::upper_bound(
        emojiRanges.begin(), emojiRanges.end(), c,
        [](char32_t value, const CodePointRange& range) { return value < range.first; });
    return next != emojiRanges.begin() && c <= std::prev(next)->last;
}

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isKeycapBase(char32_t c)
{
    return (c >= u'0' && c <= u'9') || c == u'#' || c == u'*';
}

bool isTextByDefault(char32_t c)
{
    return c == 0xA9 || c == 0xAE || c == 0x203C || c == 0x2049 || c == 0x2122 || c == 0x2139;
}

class Cursor
{
public:
    Cursor(QStringView text, qsizetype position)
        : m_text(text)
        , m_position(position)
    {
    }

    qsizetype position() const { return m_position; }

    char32_t peek() const
    {
        if (m_position >= m_text.size())
            return 0;
        const char16_t unit = m_text[m_position].unicode();
        if (QChar::isHighSurrogate(unit) && m_position + 1 < m_text.size() &&
            m_text[m_position + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[m_position + 1].unicode());
        return unit;
    }

    void advance() { m_position += QChar::requiresSurrogates(peek()) ? 2 : 1; }

    bool skip(char32_t c)
    {
        if (peek() != c)
            return false;
        advance();
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_position;
};

bool skipFlag(Cursor& cursor)
{
    cursor.advance();
    if (!isRegionalIndicator(cursor.peek()))
        return false;
    cursor.advance();
    return true;
}

bool skipKeycap(Cursor& cursor)
{
    cursor.advance();
    const bool selected = cursor.skip(emojiPresentation);
    return cursor.skip(keycap) || selected;
}

/// Skips one element of a ZWJ sequence and its modifiers.
bool skipPictograph(Cursor& cursor)
{
    cursor.advance();
    if (cursor.skip(textPresentation))
        return false;
    cursor.skip(emojiPresentation);
    if (isSkinTone(cursor.peek()))
        cursor.advance();
    cursor.skip(keycap);
    while (isTag(cursor.peek()))
        cursor.advance();
    return true;
}

bool skipEmoji(Cursor& cursor)
{
    const char32_t first = cursor.peek();
    if (isRegionalIndicator(first))
        return skipFlag(cursor);
    if (isKeycapBase(first))
        return skipKeycap(cursor);
    if (isTextByDefault(first)) {
        cursor.advance();
        return cursor.skip(emojiPresentation);
    }
    if (!isPictograph(first) && !isSkinTone(first))
        return false;
    if (!skipPictograph(cursor))
        return false;
    while (cursor.peek() == joiner) {
        Cursor next = cursor;
        next.advance();
        if (!isPictograph(next.peek()) || !skipPictograph(next))
            break;
        cursor = next;
    }
    return true;
}

} // namespace

qsizetype emojiLengthAt(QStringView text, qsizetype position)
{
    Cursor cursor(text, position);
    return skipEmoji(cursor) ? cursor.position() - position : 0;
}

} // namespace likecast
