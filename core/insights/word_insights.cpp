#include "core/insights/word_insights.h"

#include "core/insights/day_effects.h"
#include "core/insights/significance.h"

#include <algorithm>
#include <set>

namespace likecast
{

namespace
{

bool isWholeWordScript(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// False for digits and single letters.
bool isWord(QStringView text)
{
    int letters = 0;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetter(c))
            letters += isWholeWordScript(c) ? 2 : 1;
    }
    return letters >= 2;
}

bool countsAsWord(const CaptionWord& word, QStringView text)
{
    if (word.kind == CaptionTokenKind::Emoji)
        return true;
    return !word.stopWord && isWord(text);
}

} // namespace

void WordInsights::beginAccount()
{
    m_languages.fill(0);
}

void WordInsights::add(const QString& caption, qint64 day, double aboveUsual)
{
    const auto most = std::ranges::max_element(m_languages);
    const auto usual = *most > 0 ? static_cast<CaptionLanguage>(most - m_languages.begin())
                                 : CaptionLanguage::Unknown;
    const CaptionWords read = m_reader.read(caption, usual);
    if (read.language != CaptionLanguage::Unknown)
        ++m_languages[static_cast<std::size_t>(read.language)];
    std::set<quint64> seen;
    for (const CaptionWord& word : read.words) {
        const QStringView written = QStringView(caption).mid(word.begin, word.length);
        if (!countsAsWord(word, written) || !seen.insert(word.id).second)
            continue;
        Use& use = m_uses[word.id];
        use.word = written.toString().normalized(QString::NormalizationForm_KC);
        use.posts.push_back(m_aboveUsual.size());
    }
    m_days.push_back(day);
    m_aboveUsual.push_back(aboveUsual);
}

std::vector<WordInsight> WordInsights::standingOut() const
{
    const DayEffects effects(m_days, m_aboveUsual);
    std::vector<WordInsight> words;
    std::vector<double> pValues;
    for (const Use& use : m_uses) {
        const std::optional<DayEffect> effect = effects.of(use.posts);
        if (!effect)
            continue;
        words.push_back(
            {use.word, effect->posts, effect->days, effect->effect, effect->low, effect->high});
        pValues.push_back(effect->pValue);
    }
    const std::vector<bool> standOut = likecast::standingOut(pValues);
    std::vector<WordInsight> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (standOut[i])
            found.push_back(words[i]);
    }
    std::ranges::sort(found, [](const WordInsight& a, const WordInsight& b) {
        return std::pair(-a.logEffect, a.word) < std::pair(-b.logEffect, b.word);
    });
    return found;
}

} // namespace likecast
