#pragma once

#include "core/caption/caption_words.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace likecast
{

/// A word or hashtag and how posts with it did.
struct WordInsight {
    QString word;  ///< as most recently written, styled letters in plain form; hashtags with #
    int posts = 0; ///< posts with it
    int days = 0;  ///< days with such posts
    /// mean of y above the usual median with the word, minus the mean without it
    double logEffect = 0.0;
    double logLow = 0.0; ///< 80 % interval
    double logHigh = 0.0;
};

/// Finds the words and hashtags that stand out among posts at a false-discovery rate of 10 %.
///
/// Effects are those of DayEffects: a word needs five days with it and five without.
///
/// Digits, single letters and stop words of the caption's language (or, if that is unclear, of the
/// account's earlier captions) are ignored.
class WordInsights
{
public:
    /// Starts another account: language detection starts afresh.
    void beginAccount();

    /// `day` is unique across days and accounts; posts of one day must be adjacent.
    void add(const QString& caption, qint64 day, double aboveUsual);

    /// The words that stand out, from the largest positive to the most negative effect.
    std::vector<WordInsight> standingOut() const;

private:
    struct Use {
        QString word;
        std::vector<std::size_t> posts;
    };

    CaptionWordReader m_reader;
    /// number of the account's captions in each language
    std::array<int, captionLanguageCount> m_languages{};
    QHash<quint64, Use> m_uses;
    std::vector<qint64> m_days;
    std::vector<double> m_aboveUsual;
};

} // namespace likecast
