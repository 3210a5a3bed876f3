#include "core/caption/caption_words.h"

#include "core/caption/word_folding.h"

#include <libstemmer.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace likecast
{

namespace
{

constexpr std::size_t mostRememberedWords = 1U << 17;
// No language has longer words; longer ones are noise, and Snowball is not linear in their length.
constexpr qsizetype longestStemmedWord = 64;

struct StemmerDeleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using StemmerPointer = std::unique_ptr<sb_stemmer, StemmerDeleter>;

struct SurfaceHash {
    using is_transparent = void;
    std::size_t operator()(std::u16string_view text) const
    {
        return std::hash<std::u16string_view>{}(text);
    }
};

/// A surface form; ids are computed on first use.
struct Surface {
    quint32 stopWordLanguages = 0;
    std::optional<CaptionLanguage> byLetters;
    std::vector<std::pair<CaptionLanguage, quint64>> ids;
};

bool has(quint32 languages, CaptionLanguage language)
{
    return ((languages >> static_cast<int>(language)) & 1U) != 0;
}

bool joinsToPair(const CaptionWord& first, const CaptionWord& second)
{
    return first.kind == CaptionTokenKind::Word && second.kind == CaptionTokenKind::Word &&
           !second.afterBreak;
}

} // namespace

/// The surface forms seen so far; cleared when there are too many.
class CaptionWordReader::Vocabulary
{
public:
    /// References from surface() are valid until the next call.
    void limit()
    {
        if (m_surfaces.size() >= mostRememberedWords)
            m_surfaces.clear();
    }

    Surface& surface(QStringView text)
    {
        const std::u16string_view key(text.utf16(), static_cast<std::size_t>(text.size()));
        if (const auto known = m_surfaces.find(key); known != m_surfaces.end())
            return known->second;
        const QString folded = foldWord(text);
        Surface found{stopWordLanguages(folded), languageOfLetters(folded), {}};
        return m_surfaces.emplace(key, std::move(found)).first->second;
    }

    quint64 wordId(Surface& surface, QStringView text, CaptionLanguage language)
    {
        for (const auto& [known, id] : surface.ids) {
            if (known == language)
                return id;
        }
        const bool turkish = language == CaptionLanguage::Turkish;
        const quint64 id = stemHash(turkish ? foldTurkishWord(text) : foldWord(text), language);
        surface.ids.emplace_back(language, id);
        return id;
    }

    static quint64 tagId(QStringView tag) { return stableHash(foldWord(tag).toUtf8()); }

    static quint64 emojiId(QStringView emoji)
    {
        return stableHash(emoji.toString().remove(QChar(0xFE0F)).toUtf8());
    }

private:
    quint64 stemHash(const QString& folded, CaptionLanguage language)
    {
        const QByteArray utf8 = folded.toUtf8();
        sb_stemmer* stemmer = folded.size() <= longestStemmedWord ? stemmerFor(language) : nullptr;
        if (!stemmer)
            return stableHash(utf8);
        const auto* bytes = reinterpret_cast<const sb_symbol*>(utf8.constData());
        const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(utf8.size()));
        if (!stem)
            return stableHash(utf8);
        return stableHash(QByteArrayView(stem, sb_stemmer_length(stemmer)));
    }

    sb_stemmer* stemmerFor(CaptionLanguage language)
    {
        const char* name = snowballName(language);
        StemmerPointer& stemmer = m_stemmers[static_cast<std::size_t>(language)];
        if (name && !stemmer)
            stemmer.reset(sb_stemmer_new(name, nullptr));
        return stemmer.get();
    }

    std::unordered_map<std::u16string, Surface, SurfaceHash, std::equal_to<>> m_surfaces;
    std::array<StemmerPointer, captionLanguageCount> m_stemmers;
};

CaptionWordReader::CaptionWordReader()
    : m_vocabulary(std::make_unique<Vocabulary>())
{
}

CaptionWordReader::~CaptionWordReader() = default;

CaptionWords CaptionWordReader::read(QStringView caption, CaptionLanguage fallback)
{
    m_vocabulary->limit();
    scanCaption(caption, m_tokens);

    LanguageVotes votes;
    std::vector<Surface*> surfaces(m_tokens.size(), nullptr); // set for words only
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const CaptionToken& token = m_tokens[i];
        if (token.kind != CaptionTokenKind::Word)
            continue;
        surfaces[i] = &m_vocabulary->surface(caption.mid(token.begin, token.length));
        votes.add(surfaces[i]->stopWordLanguages, surfaces[i]->byLetters);
    }

    CaptionWords result;
    result.language = votes.decide(fallback);
    result.words.reserve(m_tokens.size());
    bool afterLink = false;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const CaptionToken& token = m_tokens[i];
        CaptionWord word{0,           token.kind,  false, token.afterBreak || afterLink,
                         token.begin, token.length};
        const QStringView text = caption.mid(token.begin, token.length);
        afterLink = token.kind == CaptionTokenKind::Link;
        if (token.unspaced) {
            appendUnspaced(text, word, result);
        } else if (token.kind == CaptionTokenKind::Word) {
            word.id = m_vocabulary->wordId(*surfaces[i], text, result.language);
            word.stopWord = has(surfaces[i]->stopWordLanguages, result.language);
            result.words.push_back(word);
        } else if (!afterLink) {
            appendSign(text, word, result);
        }
    }
    appendPairs(result);
    return result;
}

void CaptionWordReader::appendSign(QStringView text, CaptionWord word, CaptionWords& result)
{
    word.id =
        word.kind == CaptionTokenKind::Emoji ? Vocabulary::emojiId(text) : Vocabulary::tagId(text);
    result.words.push_back(word);
}

void CaptionWordReader::appendUnspaced(QStringView stretch, CaptionWord word, CaptionWords& result)
{
    m_spans.clear();
    splitUnspaced(stretch, m_spans);
    const qsizetype begin = word.begin;
    for (const TextSpan& span : m_spans) {
        const QStringView text = stretch.mid(span.begin, span.length);
        word.begin = begin + span.begin;
        word.length = span.length;
        word.id = stableHash(foldWord(text).toUtf8());
        result.words.push_back(word);
        word.afterBreak = false;
    }
}

void CaptionWordReader::appendPairs(CaptionWords& result)
{
    for (std::size_t i = 1; i < result.words.size(); ++i) {
        const CaptionWord& first = result.words[i - 1];
        const CaptionWord& second = result.words[i];
        if (joinsToPair(first, second))
            result.pairs.push_back({stableHash(first.id, second.id), i - 1, i});
    }
}

} // namespace likecast
