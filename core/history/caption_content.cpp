#include "core/history/caption_content.h"

#include "core/caption/word_folding.h"

#include <algorithm>

namespace likecast
{

namespace
{

void sortUnique(std::vector<quint64>& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

double upperCaseShare(QStringView text)
{
    int letters = 0;
    int upper = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        upper += c.isUpper() ? 1 : 0;
    }
    return letters > 0 ? static_cast<double>(upper) / letters : 0.0;
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// Numbers are distinguished by length only: a year, a day of the month, a price.
quint64 termId(const CaptionWord& word, bool number)
{
    return number
               ? stableHash(stableHash(QByteArrayView("number")), static_cast<quint64>(word.length))
               : word.id;
}

void collectTerms(QStringView caption, const CaptionWords& read, std::vector<CaptionTerm>& terms)
{
    std::vector<quint64> seen;
    for (const CaptionWord& word : read.words) {
        const bool named = word.kind == CaptionTokenKind::Word
                               ? !word.stopWord && word.length > 2
                               : word.kind == CaptionTokenKind::Hashtag;
        if (!named || std::ranges::find(seen, word.id) != seen.end())
            continue;
        seen.push_back(word.id);
        terms.push_back({word.id, word.kind, caption.mid(word.begin, word.length).toString()});
    }
}

} // namespace

CaptionContent readCaption(CaptionWordReader& reader, QStringView caption,
                           std::vector<CaptionTerm>* terms)
{
    CaptionContent content;
    content.counts = measureCaption(caption);
    content.upperShare = upperCaseShare(caption);
    const qsizetype lineEnd = caption.indexOf(u'\n');
    content.firstLineLength = static_cast<int>(lineEnd < 0 ? caption.size() : lineEnd);

    const CaptionWords read = reader.read(caption);
    const std::size_t count = std::min(read.words.size(), captionTermLimit);
    content.terms.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const CaptionWord& word = read.words[i];
        const bool number =
            word.kind == CaptionTokenKind::Word && isNumber(caption.mid(word.begin, word.length));
        content.numbers += number ? 1 : 0;
        content.terms.push_back(termId(word, number));
    }
    for (std::size_t i = 0; i + 1 < count; ++i)
        content.pairs.push_back(stableHash(content.terms[i], content.terms[i + 1]));
    content.opening = content.terms.empty() ? 0 : content.terms.front();
    sortUnique(content.terms);
    sortUnique(content.pairs);
    if (terms)
        collectTerms(caption, read, *terms);
    return content;
}

} // namespace likecast
