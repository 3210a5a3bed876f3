#pragma once

#include <QStringView>

#include <vector>

namespace likecast
{

enum class CaptionTokenKind : quint8 { Word, Hashtag, Mention, Link, Emoji };

/// A token of a caption, in UTF-16 units; hashtags and mentions include their sign.
struct CaptionToken {
    CaptionTokenKind kind = CaptionTokenKind::Word;
    bool unspaced = false;   ///< a word in a script without spaces between words
    bool afterBreak = false; ///< a sentence or line ended since the previous token
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Splits a caption into tokens, in order, in linear time. Supports every script; never fails.
/// Words: letters, marks and digits, also split where the script changes to or from one without
/// spaces (Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese). An apostrophe joins only the
/// English endings ('s 't 'm 'd 're 've 'll); elsewhere (l'amour, Istanbul'da) it separates.
/// Hashtags: # or its full-width form, not directly after an ASCII letter, digit or &, then
/// letters, marks, digits, underscores, emoji. Mentions: @ and up to 30 of a-z 0-9 . _, not inside
/// an email address. Links: with a scheme, with www., or a bare domain (with three labels or a path
/// if it ends in a country code).
void scanCaption(QStringView caption, std::vector<CaptionToken>& tokens);

} // namespace likecast
