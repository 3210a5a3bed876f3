#pragma once

#include "core/caption/text_hash.h"

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace likecast
{

/// The caption steps of the thesis behind Instagram Analytics (2022), in its order: remove @names
/// and links, replace everything but A-Z, a-z and # with spaces, remove words of three characters
/// or fewer, convert to lower case, shorten runs of a character to two, collapse spaces, `#word` to
/// `word`, Porter stem.
///
/// "Porter" is nltk.stem.PorterStemmer() as called by the thesis, see porter_stemmer.h, not
/// libstemmer's "porter" of 1980: the two differ on 3.0 % of the words in English influencers'
/// captions and 0.1 % in Portuguese ones (mostly -ay and -ey: today, todai).
/// A lone run of # survives as the word "#", as in the original.
///
/// Caches a bounded number of stems; results do not depend on earlier captions. Use from one
/// thread.
class ThesisPreprocessor
{
public:
    /// The stems, separated by single spaces: ASCII a-z and #.
    std::string preprocess(QStringView caption);

private:
    void reduce(QStringView caption);
    void appendWord(std::string_view word, std::string& stems);
    void appendStem(std::string_view word, std::string& stems);

    std::u16string m_named; ///< the caption without @names
    std::string m_letters;  ///< the caption reduced to letters, # and spaces
    std::string m_word;
    TextMap<std::string> m_stems;
};

/// The stems that occur more than 18 times in a set of preprocessed captions, without English stop
/// words and their stems, most frequent first (ties in alphabetical order).
class ThesisVocabulary
{
public:
    static constexpr int occurrencesToExceed = 18;

    /// `captions` are results of ThesisPreprocessor. `limit` keeps the most frequent, 0 all.
    static ThesisVocabulary build(const std::vector<std::string>& captions, std::size_t limit = 0);

    /// Uses a stored list, in its order.
    static ThesisVocabulary fromStems(std::vector<std::string> stems);

    const std::vector<std::string>& stems() const { return m_stems; }

    /// The stems in the caption, as unique ascending indices into stems().
    std::vector<std::uint32_t> bagOfWords(std::string_view preprocessedCaption) const;

private:
    std::vector<std::string> m_stems;
    TextMap<std::uint32_t> m_indices;
};

} // namespace likecast
