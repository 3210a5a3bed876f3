#pragma once

#include "core/caption/text_hash.h"

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace likecast
{

/// The caption steps of the thesis behind Instagram Analytics (2022), in its order: drop @names,
/// drop links, everything but A-Z, a-z and # to spaces, drop words of three characters or fewer,
/// lower case, runs of a character to two, spaces to one, `#word` to `word`, Porter stem.
///
/// "Porter" is nltk.stem.PorterStemmer() as the thesis called it, see porter_stemmer.h, not
/// libstemmer's "porter" of 1980: the two differ on 3.0 % of the words of English influencers'
/// captions and 0.1 % of Portuguese ones (mostly -ay and -ey: today, todai).
/// A lone run of # survives these steps as the word "#", as in the original.
///
/// Remembers stems between captions (a bounded number); results do not depend on what came before.
/// An object belongs to one thread.
class ThesisPreprocessor
{
public:
    /// The stems, parted by single spaces: ASCII a-z and #.
    std::string preprocess(QStringView caption);

private:
    void reduce(QStringView caption);
    void appendWord(std::string_view word, std::string& stems);
    void appendStem(std::string_view word, std::string& stems);

    std::u16string m_named; ///< the caption without names
    std::string m_letters;  ///< the caption reduced to letters, # and spaces
    std::string m_word;
    TextMap<std::string> m_stems;
};

/// The stems that occur more than 18 times in a set of preprocessed captions, English stop words
/// and their stems left out, most frequent first (equal counts in alphabetical order).
class ThesisVocabulary
{
public:
    static constexpr int occurrencesToExceed = 18;

    /// `captions` as ThesisPreprocessor gives them. `limit` keeps the most frequent, 0 keeps all.
    static ThesisVocabulary build(const std::vector<std::string>& captions, std::size_t limit = 0);

    /// From a stored list, in its order.
    static ThesisVocabulary fromStems(std::vector<std::string> stems);

    const std::vector<std::string>& stems() const { return m_stems; }

    /// Which stems the caption holds, as ascending indices into stems(), each once.
    std::vector<std::uint32_t> bagOfWords(std::string_view preprocessedCaption) const;

private:
    std::vector<std::string> m_stems;
    TextMap<std::uint32_t> m_indices;
};

} // namespace likecast
