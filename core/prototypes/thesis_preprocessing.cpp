#include "core/prototypes/thesis_preprocessing.h"

#include "core/caption/stop_words.h"
#include "core/prototypes/porter_stemmer.h"

#include <algorithm>
#include <unordered_set>

namespace likecast
{

namespace
{

constexpr std::size_t shortestWord = 4;
constexpr std::size_t mostRememberedStems = 1U << 16;

/// Python's \w: letters and numbers of any script, and the underscore.
bool isPythonWord(char32_t c)
{
    return c == u'_' || QChar::isLetterOrNumber(c);
}

/// Python's \s: Unicode spaces and the four information separators.
bool isPythonSpace(char16_t c)
{
    return (c >= 0x1C && c <= 0x1F) || QChar::isSpace(c);
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

char toLower(char16_t c)
{
    return static_cast<char>(c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c);
}

qsizetype endOfName(QStringView text, qsizetype i)
{
    while (i < text.size()) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        if (!isPythonWord(c))
            break;
        i += pair ? 2 : 1;
    }
    return i;
}

/// `text` without matches of @\w*.
void dropNames(QStringView text, std::u16string& result)
{
    result.clear();
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'@')
            i = endOfName(text, i + 1);
        else
            result += text[i++].unicode();
    }
}

/// End of the match of https?://\S+ at `i`, or `i`.
std::size_t endOfLink(std::u16string_view text, std::size_t i)
{
    using std::string_view_literals::operator""sv;
    const std::u16string_view rest = text.substr(i);
    const std::size_t scheme = rest.starts_with(u"http://"sv)    ? 7
                               : rest.starts_with(u"https://"sv) ? 8
                                                                 : 0;
    if (scheme == 0)
        return i;
    std::size_t end = i + scheme;
    while (end < text.size() && !isPythonSpace(text[end]))
        ++end;
    return end > i + scheme ? end : i;
}

template<typename Visit>
void forEachWord(std::string_view text, Visit visit)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            visit(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

std::unordered_set<std::string> stemmedStopWords()
{
    std::unordered_set<std::string> stems;
    const QStringView list(stopWordList(CaptionLanguage::English));
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts)) {
        std::string stem = word.toLatin1().toStdString();
        stems.insert(stem);
        stemPorter(stem);
        stems.insert(std::move(stem));
    }
    return stems;
}

} // namespace

void ThesisPreprocessor::reduce(QStringView caption)
{
    dropNames(caption, m_named);
    m_letters.clear();
    for (std::size_t i = 0; i < m_named.size();) {
        if (m_named[i] == u'h') {
            if (const std::size_t end = endOfLink(m_named, i); end > i) {
                i = end;
                continue;
            }
        }
        const char16_t c = m_named[i++];
        m_letters += isAsciiLetter(c) || c == u'#' ? toLower(c) : ' ';
    }
}

std::string ThesisPreprocessor::preprocess(QStringView caption)
{
    reduce(caption);
    std::string stems;
    stems.reserve(m_letters.size());
    forEachWord(m_letters, [this, &stems](std::string_view word) {
        if (word.size() >= shortestWord)
            appendWord(word, stems);
    });
    return stems;
}

void ThesisPreprocessor::appendWord(std::string_view word, std::string& stems)
{
    m_word.clear();
    for (const char c : word) {
        const std::size_t n = m_word.size();
        if (n < 2 || m_word[n - 1] != c || m_word[n - 2] != c)
            m_word += c;
    }
    // A match of #(\S+) becomes a word of its own, once per run of non-spaces.
    const std::string_view squeezed = m_word;
    const std::size_t sign = squeezed.find('#');
    if (sign == std::string_view::npos || sign + 1 == squeezed.size()) {
        appendStem(squeezed, stems);
        return;
    }
    appendStem(squeezed.substr(0, sign), stems);
    appendStem(squeezed.substr(sign + 1), stems);
}

void ThesisPreprocessor::appendStem(std::string_view word, std::string& stems)
{
    if (word.empty())
        return;
    if (!stems.empty())
        stems += ' ';
    if (m_stems.size() >= mostRememberedStems)
        m_stems.clear();
    auto known = m_stems.find(word);
    if (known == m_stems.end()) {
        std::string stem(word);
        stemPorter(stem);
        known = m_stems.emplace(word, std::move(stem)).first;
    }
    stems += known->second;
}

ThesisVocabulary ThesisVocabulary::build(const std::vector<std::string>& captions,
                                         std::size_t limit)
{
    TextMap<int> counts;
    for (const std::string& caption : captions)
        forEachWord(caption, [&counts](std::string_view stem) { ++counts[std::string(stem)]; });

    const std::unordered_set<std::string> stopWords = stemmedStopWords();
    std::vector<std::pair<int, std::string>> frequent;
    for (const auto& [stem, count] : counts) {
        if (count > occurrencesToExceed && !stopWords.contains(stem))
            frequent.emplace_back(-count, stem);
    }
    std::sort(frequent.begin(), frequent.end());
    if (limit > 0 && frequent.size() > limit)
        frequent.resize(limit);

    std::vector<std::string> stems;
    stems.reserve(frequent.size());
    for (auto& [count, stem] : frequent)
        stems.push_back(std::move(stem));
    return fromStems(std::move(stems));
}

ThesisVocabulary ThesisVocabulary::fromStems(std::vector<std::string> stems)
{
    ThesisVocabulary vocabulary;
    vocabulary.m_stems = std::move(stems);
    for (std::size_t i = 0; i < vocabulary.m_stems.size(); ++i)
        vocabulary.m_indices.emplace(vocabulary.m_stems[i], static_cast<std::uint32_t>(i));
    return vocabulary;
}

std::vector<std::uint32_t> ThesisVocabulary::bagOfWords(std::string_view preprocessedCaption) const
{
    std::vector<std::uint32_t> indices;
    forEachWord(preprocessedCaption, [this, &indices](std::string_view stem) {
        if (const auto known = m_indices.find(stem); known != m_indices.end())
            indices.push_back(known->second);
    });
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

} // namespace likecast
