#pragma once

#include <QStringView>

namespace likecast
{

/// Length in UTF-16 units of the emoji that starts at `position`, 0 when none does.
/// One emoji is what a person sees as one: joined families (ZWJ), skin tones, flags of regional
/// indicators or tags, keycaps and presentation selectors included (Unicode Technical Standard 51,
/// version 15.0). Signs that are text by default (digits, #, (c), TM, !!) count only with U+FE0F;
/// hearts, suns and the like count without it too, as phones draw them in colour.
qsizetype emojiLengthAt(QStringView text, qsizetype position);

} // namespace likecast
