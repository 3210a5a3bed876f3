#pragma once

#include <QStringView>

#include <vector>

namespace likecast
{

enum class CaptionTokenKind : quint8 { Word, Hashtag, Mention, Link, Emoji };

/// A stretch of a caption, in UTF-16 units; hashtags and mentions include their sign.
struct CaptionToken {
    CaptionTokenKind kind = CaptionTokenKind::Word;
    bool unspaced = false;   ///< a word of a script that writes no spaces between words
    bool afterBreak = false; ///< a sentence or line ended since the token before
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Splits a caption into its tokens, in order, in time linear in its length. Any script; never
/// fails.
/// Words: letters, marks and digits, parted further where the script changes to or from one that
/// writes no spaces (Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese). An apostrophe joins only
/// the English endings ('s 't 'm 'd 're 've 'll); elsewhere (l'amour, Istanbul'da) it parts.
/// Hashtags: # or its full-width form, not directly after an ASCII letter, digit or &, then
/// letters, marks, digits, underscores, emoji. Mentions: @ and up to 30 of a-z 0-9 . _, not inside
/// an address. Links: with a scheme, with www., or a bare domain (of three labels or with a path
/// where it ends in a country code).
void scanCaption(QStringView caption, std::vector<CaptionToken>& tokens);

} // namespace likecast
