#pragma once

#include <QStringView>

#include <vector>

namespace likecast
{

/// A stretch of text in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Overlapping pairs of letters (marks stay with their letter) of a stretch of one script that
/// writes no spaces; a single letter is one span. Appended to `spans`, relative to the stretch.
void splitUnspaced(QStringView stretch, std::vector<TextSpan>& spans);

/// How many spans splitUnspaced() gives.
int unspacedWordCount(QStringView stretch);

} // namespace likecast
