#pragma once

#include "core/caption/caption_language.h"
#include "core/caption/caption_scanner.h"
#include "core/caption/unspaced_script.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace likecast
{

/// A word, hashtag, mention or emoji of a caption.
///
/// `id` is FNV-1a (64 bit) over UTF-8: of the folded, stemmed word; of "#" + the folded, unstemmed
/// hashtag; of "@" + the folded mention; of the emoji without U+FE0F. It is the same on every
/// platform and in every release, but changes with libstemmer's algorithms (2.2 at the time of
/// writing).
struct CaptionWord {
    quint64 id = 0;
    CaptionTokenKind kind = CaptionTokenKind::Word; ///< never Link
    bool stopWord = false;                          ///< in the caption's language; words only
    bool afterBreak = false; ///< a sentence or line ended since the previous one
    qsizetype begin = 0;     ///< in UTF-16 units: caption.mid(begin, length)
    qsizetype length = 0;    ///< is the text as written
};

/// Two consecutive words within a sentence, with no tag or emoji between; stop words are not
/// skipped. `id` is FNV-1a over both ids: order matters.
struct CaptionWordPair {
    quint64 id = 0;
    std::size_t first = 0; ///< index into CaptionWords::words
    std::size_t second = 0;
};

struct CaptionWords {
    CaptionLanguage language = CaptionLanguage::Unknown;
    std::vector<CaptionWord> words; ///< in caption order, with repetitions
    std::vector<CaptionWordPair> pairs;
};

/// Reads captions as comparable words. Scripts without spaces are split into overlapping pairs of
/// letters, as in Lucene's CJKAnalyzer. Words are stemmed by Snowball in the caption's language, or
/// left unstemmed if it is unknown or has no stemmer. Caches words for speed (up to a fixed number,
/// some megabytes); results never depend on earlier captions. Use from one thread.
class CaptionWordReader
{
public:
    CaptionWordReader();
    ~CaptionWordReader();
    Q_DISABLE_COPY_MOVE(CaptionWordReader)

    /// `fallback` is the language to use if the caption's own evidence is weak, for example that of
    /// the account's earlier captions.
    CaptionWords read(QStringView caption, CaptionLanguage fallback = CaptionLanguage::Unknown);

private:
    class Vocabulary;
    static void appendSign(QStringView text, CaptionWord word, CaptionWords& result);
    static void appendPairs(CaptionWords& result);
    void appendUnspaced(QStringView stretch, CaptionWord word, CaptionWords& result);

    std::unique_ptr<Vocabulary> m_vocabulary;
    std::vector<CaptionToken> m_tokens;
    std::vector<TextSpan> m_spans;
};

} // namespace likecast
