#include "core/insights/word_insights.h"

#include "core/evaluation/median.h"
#include "core/insights/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace likecast
{

namespace
{

constexpr std::size_t leastDays = 5; ///< needed with a word, and without it

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

/// Clips values to three robust standard deviations from their median.
std::vector<double> withoutTails(const std::vector<double>& values)
{
    constexpr double deviationsOfMad = 1.4826;
    const double middle = medianOf(values);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - middle));
    const double bound = 3.0 * deviationsOfMad * medianOf(distances);
    if (bound <= 0.0)
        return values;
    std::vector<double> pulled;
    for (const double value : values)
        pulled.push_back(std::clamp(value, middle - bound, middle + bound));
    return pulled;
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

std::size_t countDays(std::span<const qint64> days)
{
    std::size_t count = days.empty() ? 0 : 1;
    for (std::size_t i = 1; i < days.size(); ++i)
        count += days[i] != days[i - 1] ? 1 : 0;
    return count;
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
    const std::size_t allDays = countDays(m_days);
    if (allDays < 2 * leastDays)
        return {};
    const std::vector<double> values = withoutTails(m_aboveUsual);
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    const double deviation = deviationOf(values);
    std::vector<WordInsight> words;
    std::vector<double> pValues;
    for (const Use& use : m_uses) {
        std::vector<double> dayMeans;
        double sum = 0.0;
        for (std::size_t begin = 0; begin < use.posts.size();) {
            double daySum = 0.0;
            std::size_t end = begin;
            for (; end < use.posts.size() && m_days[use.posts[end]] == m_days[use.posts[begin]];
                 ++end)
                daySum += values[use.posts[end]];
            dayMeans.push_back(daySum / static_cast<double>(end - begin));
            sum += daySum;
            begin = end;
        }
        if (dayMeans.size() < leastDays || dayMeans.size() + leastDays > allDays)
            continue;
        const auto days = static_cast<double>(dayMeans.size());
        const double others = (total - sum) / static_cast<double>(values.size() - use.posts.size());
        const double effect = meanOf(dayMeans) - others;
        const double error =
            deviation * std::sqrt(1.0 / days + 1.0 / (static_cast<double>(allDays) - days));
        words.push_back({use.word, static_cast<int>(use.posts.size()),
                         static_cast<int>(dayMeans.size()), effect, effect - eightyPercent * error,
                         effect + eightyPercent * error});
        pValues.push_back(
            error > 0.0 ? twoSidedP(effect / error, static_cast<double>(allDays) - 2.0) : 1.0);
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
