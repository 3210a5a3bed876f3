#pragma once

#include <QString>

#include <array>
#include <optional>

namespace likecast
{

/// The languages that captions are stemmed in; the numbers are stable.
enum class CaptionLanguage : quint8 {
    Unknown,
    Arabic,
    Catalan,
    Danish,
    Dutch,
    English,
    Finnish,
    French,
    German,
    Greek,
    Hindi,
    Hungarian,
    Indonesian,
    Italian,
    Norwegian,
    Portuguese,
    Romanian,
    Russian,
    Spanish,
    Swedish,
    Tamil,
    Turkish,
};

inline constexpr int captionLanguageCount = 22;

/// The name under which libstemmer knows the language ("portuguese"), null for Unknown.
const char* snowballName(CaptionLanguage language);

/// One bit per language (bit n = the language with number n) that has the word among its stop
/// words. `folded` as by foldWord(). Any thread.
quint32 stopWordLanguages(const QString& folded);

/// What one word says about its language beyond stop words: the one language that its script or a
/// telltale letter points to (Greek letters, dotless i, o with double acute); Unknown where a
/// letter is of a language without a stemmer here (Ukrainian, Serbian, Persian, Urdu); else
/// nothing.
std::optional<CaptionLanguage> languageOfLetters(const QString& folded);

/// Collects the evidence of a caption's words and decides: a stop word counts 1 shared among the
/// languages that have it, a telltale word 1, one of a language without a stemmer 3. The winner
/// needs 1 and a fifth more than the next.
class LanguageVotes
{
public:
    void add(quint32 stopWordLanguages, std::optional<CaptionLanguage> byLetters);

    /// `fallback` when the evidence is weak.
    CaptionLanguage decide(CaptionLanguage fallback) const;

private:
    std::array<float, captionLanguageCount> m_votes{};
};

} // namespace likecast
