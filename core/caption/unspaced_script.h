#pragma once

#include <QStringView>

#include <vector>

namespace likecast
{

/// A range of a text in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Splits a text in one script without spaces into overlapping pairs of letters (marks stay with
/// their letter); a single letter is one span. Appends to `spans`, relative to the text.
void splitUnspaced(QStringView stretch, std::vector<TextSpan>& spans);

/// The number of spans that splitUnspaced() returns.
int unspacedWordCount(QStringView stretch);

} // namespace likecast
