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

/// libstemmer's name of the language ("portuguese"); null for Unknown.
const char* snowballName(CaptionLanguage language);

/// A bit mask of the languages in which the word is a stop word (bit n = language number n).
/// `folded` must come from foldWord(). Thread-safe.
quint32 stopWordLanguages(const QString& folded);

/// The language that a word's letters indicate: the only one with its script or with a distinctive
/// letter (Greek letters, dotless i, o with double acute); Unknown for a letter of a language
/// without a stemmer here (Ukrainian, Serbian, Persian, Urdu); std::nullopt otherwise.
std::optional<CaptionLanguage> languageOfLetters(const QString& folded);

/// Decides on a caption's language from its words: a stop word counts 1, shared among the languages
/// that have it, a word with distinctive letters 1, one of a language without a stemmer 3. The
/// winner needs at least 1, and a fifth more than the next.
class LanguageVotes
{
public:
    void add(quint32 stopWordLanguages, std::optional<CaptionLanguage> byLetters);

    /// Returns `fallback` if the evidence is weak.
    CaptionLanguage decide(CaptionLanguage fallback) const;

private:
    std::array<float, captionLanguageCount> m_votes{};
};

} // namespace likecast
