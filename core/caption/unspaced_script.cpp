#include "core/caption/unspaced_script.h"

#include <algorithm>

namespace likecast
{

namespace
{

/// The start of each letter with its marks, then the end.
std::vector<qsizetype> letterStarts(QStringView stretch)
{
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < stretch.size(); ++i) {
        const bool continues = stretch[i].isLowSurrogate() || stretch[i].isMark() ||
                               stretch[i] == QChar(0x200C) || stretch[i] == QChar(0x200D);
        if (!continues || starts.empty())
            starts.push_back(i);
    }
    starts.push_back(stretch.size());
    return starts;
}

} // namespace

void splitUnspaced(QStringView stretch, std::vector<TextSpan>& spans)
{
    const std::vector<qsizetype> starts = letterStarts(stretch);
    if (starts.size() <= 2) {
        spans.push_back({0, stretch.size()});
        return;
    }
    for (std::size_t i = 0; i + 2 < starts.size(); ++i)
        spans.push_back({starts[i], starts[i + 2] - starts[i]});
}

int unspacedWordCount(QStringView stretch)
{
    return static_cast<int>(std::max<std::size_t>(letterStarts(stretch).size(), 3) - 2);
}

} // namespace likecast
