#include "core/caption/caption_language.h"

#include "core/caption/stop_words.h"
#include "core/caption/word_folding.h"

#include <QHash>

#include <bit>

namespace likecast
{

namespace
{

using StopWords = QHash<QString, quint32>;

StopWords readStopWordLists()
{
    StopWords words;
    for (int number = 1; number < captionLanguageCount; ++number) {
        const QStringView list(stopWordList(static_cast<CaptionLanguage>(number)));
        for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
            words[foldWord(word)] |= quint32{1} << number;
    }
    return words;
}

std::optional<CaptionLanguage> languageOfLatinLetter(char16_t c)
{
    switch (c) {
    case 0x00E3: // a with tilde
    case 0x00F5: // o with tilde
        return CaptionLanguage::Portuguese;
    case 0x00F1: // n with tilde
        return CaptionLanguage::Spanish;
    case 0x0103: // a with breve
    case 0x0163: // t with cedilla, or with comma below after folding
        return CaptionLanguage::Romanian;
    case 0x0131: // dotless i
    case 0x011F: // g with breve
        return CaptionLanguage::Turkish;
    case 0x0151: // o with double acute
    case 0x0171: // u with double acute
        return CaptionLanguage::Hungarian;
    default:
        return std::nullopt;
    }
}

std::optional<CaptionLanguage> languageOfScript(char16_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Greek:
        return CaptionLanguage::Greek;
    case QChar::Script_Cyrillic:
        return CaptionLanguage::Russian;
    case QChar::Script_Arabic:
        return CaptionLanguage::Arabic;
    case QChar::Script_Devanagari:
        return CaptionLanguage::Hindi;
    case QChar::Script_Tamil:
        return CaptionLanguage::Tamil;
    default:
        return languageOfLatinLetter(c);
    }
}

/// Letters of Ukrainian, Serbian, Belarusian, Persian or Urdu that the stemmable language of the
/// same script does not use.
bool isForeignLetter(char16_t c)
{
    static constexpr QStringView letters = u"\u0456\u0457\u0454\u0491\u045E\u0452\u0458\u0459\u045A"
                                           u"\u045B\u045F\u067E\u0686\u0698\u06A9\u06AF\u06CC\u0679"
                                           u"\u06D2\u06BA";
    return c >= 0x0452 && c <= 0x06D2 && letters.contains(QChar(c));
}

} // namespace

const char* snowballName(CaptionLanguage language)
{
    static constexpr std::array<const char*, captionLanguageCount> names{
        nullptr,      "arabic",  "catalan",   "danish",     "dutch",    "english",
        "finnish",    "french",  "german",    "greek",      "hindi",    "hungarian",
        "indonesian", "italian", "norwegian", "portuguese", "romanian", "russian",
        "spanish",    "swedish", "tamil",     "turkish"};
    return names[static_cast<std::size_t>(language)];
}

quint32 stopWordLanguages(const QString& folded)
{
    static const StopWords words = readStopWordLists();
    return words.value(folded);
}

std::optional<CaptionLanguage> languageOfLetters(const QString& folded)
{
    std::optional<CaptionLanguage> language;
    for (const QChar character : folded) {
        const char16_t c = character.unicode();
        if (c < 0x80)
            continue;
        if (isForeignLetter(c))
            return CaptionLanguage::Unknown;
        if (!language)
            language = languageOfScript(c);
    }
    return language;
}

void LanguageVotes::add(quint32 stopWordLanguages, std::optional<CaptionLanguage> byLetters)
{
    if (const int sharing = std::popcount(stopWordLanguages); sharing > 0) {
        for (quint32 rest = stopWordLanguages; rest != 0; rest &= rest - 1) {
            const auto number = static_cast<std::size_t>(std::countr_zero(rest));
            m_votes[number] += 1.0F / static_cast<float>(sharing);
        }
    }
    if (byLetters) {
        const bool foreign = *byLetters == CaptionLanguage::Unknown;
        m_votes[static_cast<std::size_t>(*byLetters)] += foreign ? 3.0F : 1.0F;
    }
}

CaptionLanguage LanguageVotes::decide(CaptionLanguage fallback) const
{
    std::size_t best = 0;
    float second = 0.0F;
    for (std::size_t number = 1; number < m_votes.size(); ++number) {
        if (m_votes[number] > m_votes[best]) {
            second = m_votes[best];
            best = number;
        } else {
            second = std::max(second, m_votes[number]);
        }
    }
    const bool clear = m_votes[best] >= 0.99F && m_votes[best] >= 1.2F * second;
    return clear ? static_cast<CaptionLanguage>(best) : fallback;
}

} // namespace likecast
