#pragma once

#include <QStringView>

namespace likecast
{

/// Length in UTF-16 units of the emoji at `position`, or 0 if there is none. What is displayed as
/// one emoji counts as one: joined families (ZWJ), skin tones, flags of regional indicators or
/// tags, keycaps and presentation selectors (Unicode Technical Standard 51, version 15.0).
/// Characters with text presentation by default (digits, #, (c), TM, !!) count only with U+FE0F;
/// hearts, suns and similar ones count without it too, because phones show them in colour.
qsizetype emojiLengthAt(QStringView text, qsizetype position);

} // namespace likecast
