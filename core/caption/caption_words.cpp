#include "core/caption/caption_words.h"

#include "core/caption/word_folding.h"

#include <libstemmer.h>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace likecast
{

namespace
{

constexpr std::size_t mostRememberedWords = 1U << 16;
// No language has longer words; what is longer is noise, and Snowball is not linear in it.
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

/// Remembers what was computed for a surface form; forgets everything when it grows too large.
template<typename Value>
class SurfaceCache
{
public:
    template<typename Compute>
    const Value& valueFor(QStringView surface, Compute compute)
    {
        const std::u16string_view key(surface.utf16(), static_cast<std::size_t>(surface.size()));
        if (const auto known = m_values.find(key); known != m_values.end())
            return known->second;
        if (m_values.size() >= mostRememberedWords)
            m_values.clear();
        return m_values.emplace(key, compute(surface)).first->second;
    }

private:
    std::unordered_map<std::u16string, Value, SurfaceHash, std::equal_to<>> m_values;
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

/// What is known of each surface form, remembered between captions.
class CaptionWordReader::Vocabulary
{
public:
    struct Evidence {
        quint32 stopWordLanguages = 0;
        CaptionLanguage byLetters = CaptionLanguage::Unknown;
    };

    const Evidence& evidence(QStringView surface)
    {
        return m_evidence.valueFor(surface, [](QStringView word) {
            const QString folded = foldWord(word);
            return Evidence{stopWordLanguages(folded), languageOfLetters(folded)};
        });
    }

    quint64 wordId(QStringView surface, CaptionLanguage language)
    {
        return m_words[static_cast<std::size_t>(language)].valueFor(
            surface, [this, language](QStringView word) {
                const bool turkish = language == CaptionLanguage::Turkish;
                return stemHash(turkish ? foldTurkishWord(word) : foldWord(word), language);
            });
    }

    quint64 tagId(QStringView surface)
    {
        return m_tags.valueFor(surface,
                               [](QStringView tag) { return stableHash(foldWord(tag).toUtf8()); });
    }

    quint64 emojiId(QStringView surface)
    {
        return m_tags.valueFor(surface, [](QStringView emoji) {
            return stableHash(emoji.toString().remove(QChar(0xFE0F)).toUtf8());
        });
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

    SurfaceCache<Evidence> m_evidence;
    std::array<SurfaceCache<quint64>, captionLanguageCount> m_words;
    SurfaceCache<quint64> m_tags;
    std::array<StemmerPointer, captionLanguageCount> m_stemmers;
};

CaptionWordReader::CaptionWordReader()
    : m_vocabulary(std::make_unique<Vocabulary>())
{
}

CaptionWordReader::~CaptionWordReader() = default;

CaptionLanguage CaptionWordReader::guessLanguage(QStringView caption, CaptionLanguage fallback)
{
    LanguageVotes votes;
    for (const CaptionToken& token : m_tokens) {
        if (token.kind != CaptionTokenKind::Word)
            continue;
        const auto& evidence = m_vocabulary->evidence(caption.mid(token.begin, token.length));
        votes.add(evidence.stopWordLanguages, evidence.byLetters);
    }
    return votes.decide(fallback);
}

CaptionWords CaptionWordReader::read(QStringView caption, CaptionLanguage fallback)
{
    scanCaption(caption, m_tokens);
    CaptionWords result;
    result.language = guessLanguage(caption, fallback);
    result.words.reserve(m_tokens.size());
    m_afterLink = false;
    for (const CaptionToken& token : m_tokens)
        append(caption, token, result);
    for (std::size_t i = 1; i < result.words.size(); ++i) {
        const CaptionWord& first = result.words[i - 1];
        const CaptionWord& second = result.words[i];
        if (joinsToPair(first, second))
            result.pairs.push_back({stableHash(first.id, second.id), i - 1, i});
    }
    return result;
}

void CaptionWordReader::append(QStringView caption, const CaptionToken& token, CaptionWords& result)
{
    CaptionWord word{0,           token.kind,  false, token.afterBreak || m_afterLink,
                     token.begin, token.length};
    const QStringView surface = caption.mid(token.begin, token.length);
    m_afterLink = token.kind == CaptionTokenKind::Link;
    switch (token.kind) {
    case CaptionTokenKind::Link:
        return;
    case CaptionTokenKind::Hashtag:
    case CaptionTokenKind::Mention:
        word.id = m_vocabulary->tagId(surface);
        break;
    case CaptionTokenKind::Emoji:
        word.id = m_vocabulary->emojiId(surface);
        break;
    case CaptionTokenKind::Word:
        if (token.unspaced) {
            appendUnspaced(surface, word, result);
            return;
        }
        word.id = m_vocabulary->wordId(surface, result.language);
        word.stopWord = has(m_vocabulary->evidence(surface).stopWordLanguages, result.language);
        break;
    }
    result.words.push_back(word);
}

void CaptionWordReader::appendUnspaced(QStringView stretch, CaptionWord word, CaptionWords& result)
{
    m_spans.clear();
    splitUnspaced(stretch, m_spans);
    const qsizetype begin = word.begin;
    for (const TextSpan& span : m_spans) {
        word.begin = begin + span.begin;
        word.length = span.length;
        word.id =
            m_vocabulary->wordId(stretch.mid(span.begin, span.length), CaptionLanguage::Unknown);
        result.words.push_back(word);
        word.afterBreak = false;
    }
}

} // namespace likecast
