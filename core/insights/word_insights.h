#pragma once

#include "core/caption/caption_words.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace likecast
{

/// A word or hashtag and what posts with it got.
struct WordInsight {
    QString word;           ///< as most recently written, styled letters as plain; hashtags with #
    int posts = 0;          ///< with it
    int days = 0;           ///< on which they were made
    double logEffect = 0.0; ///< mean of y above the usual with the word, minus that without it
    double logLow = 0.0;    ///< 80 % interval
    double logHigh = 0.0;
};

/// Which words and hashtags stand out among posts at a false-discovery rate of 10 %.
///
/// Posts of one day often share an event, so a word's days are counted, not its posts: a hashtag
/// of one graduation day is one observation. Effects are compared with the spread of all posts, of
/// which the far tails are pulled in, so that one viral post makes no word. A word needs five days
/// with it and five without.
///
/// Digits, single letters and stop words of the caption's language (of the account's earlier
/// captions where one does not tell) are no words.
class WordInsights
{
public:
    /// Begins another account: its captions tell their language anew.
    void beginAccount();

    /// `day` differs between any two days of any accounts, posts of one day follow each other.
    void add(const QString& caption, qint64 day, double aboveUsual);

    /// Those that stand out, the largest effect first and the most negative last.
    std::vector<WordInsight> standingOut() const;

private:
    struct Use {
        QString word;
        std::vector<std::size_t> posts;
    };

    CaptionWordReader m_reader;
    std::array<int, captionLanguageCount> m_languages{}; ///< captions of the account in each
    QHash<quint64, Use> m_uses;
    std::vector<qint64> m_days;
    std::vector<double> m_aboveUsual;
};

} // namespace likecast
