#include "core/caption/caption_scanner.h"

#include "core/caption/emoji.h"

#include <QString>

#include <algorithm>
#include <array>

namespace likecast
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestUserName = 30;

constexpr std::array genericDomains{"com"_L1,  "org"_L1,  "net"_L1,   "gov"_L1,  "edu"_L1,
                                    "app"_L1,  "shop"_L1, "store"_L1, "blog"_L1, "info"_L1,
                                    "link"_L1, "site"_L1, "online"_L1};
constexpr std::array countryDomains{"ar"_L1, "at"_L1, "au"_L1, "be"_L1, "br"_L1, "ca"_L1, "ch"_L1,
                                    "cl"_L1, "co"_L1, "de"_L1, "es"_L1, "eu"_L1, "fr"_L1, "gl"_L1,
                                    "gr"_L1, "id"_L1, "in"_L1, "io"_L1, "it"_L1, "jp"_L1, "kr"_L1,
                                    "ly"_L1, "me"_L1, "mx"_L1, "nl"_L1, "no"_L1, "pl"_L1, "pt"_L1,
                                    "ro"_L1, "ru"_L1, "se"_L1, "tr"_L1, "tv"_L1, "uk"_L1, "us"_L1};

bool isAsciiWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isUserNameCharacter(char16_t c)
{
    return isAsciiWord(c) || c == u'.' || c == u'_';
}

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x02BC || c == 0xFF07;
}

bool isWordCharacter(char32_t c)
{
    return c < 0x80 ? isAsciiWord(static_cast<char16_t>(c))
                    : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Zero-width (non-)joiners within words of Persian and Indian scripts.
bool isWordJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

bool endsSentence(char16_t c)
{
    static constexpr QStringView signs = u".!?;:|\n\r\u2026\u2022\u3002\uFF01\uFF1F\u061F\u061B"
                                         u"\u0964\u2028\u2029\u037E\u2800";
    return c < 0x80 || c >= 0x37E ? signs.contains(QChar(c)) : false;
}

/// Used in Hiragana and Katakana; the second is the half-width form.
bool isLongVowelMark(char32_t c)
{
    return c == 0x30FC || c == 0xFF70;
}

/// 0 for scripts that separate words by spaces, else a number unique to the script.
int unspacedScript(char32_t c)
{
    if (c < 0x0E00)
        return 0;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return static_cast<int>(QChar::script(c));
    default:
        return 0;
    }
}

class Scanner
{
public:
    Scanner(QStringView text, std::vector<CaptionToken>& tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (m_position < m_text.size()) {
            const char32_t c = codePointAt(m_position);
            if (!scanTag(c) && !scanEmoji(c) && !scanWordOrLink(c)) {
                m_break = m_break || (c <= 0xFFFF && endsSentence(static_cast<char16_t>(c)));
                m_position += QChar::requiresSurrogates(c) ? 2 : 1;
            }
        }
    }

private:
    char32_t codePointAt(qsizetype i) const
    {
        const char16_t unit = m_text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[i + 1].unicode());
        return unit;
    }

    char16_t unitAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i].unicode() : u'\0';
    }

    void add(CaptionTokenKind kind, qsizetype end, bool unspaced = false)
    {
        m_tokens.push_back({kind, unspaced, m_break, m_position, end - m_position});
        m_break = false;
        m_position = end;
    }

    bool scanTag(char32_t c)
    {
        const char16_t before = unitAt(m_position - 1);
        if (c == u'#' || c == 0xFF03) {
            const bool free = before != u'&' && !(isAsciiWord(before) && !m_afterHashtag);
            return free && scanHashtag();
        }
        if (c == u'@' || c == 0xFF20)
            return !isUserNameCharacter(before) && scanMention();
        return false;
    }

    bool scanHashtag()
    {
        qsizetype end = m_position + 1;
        if (emojiLengthAt(m_text, m_position) > 0)
            return false;
        while (end < m_text.size()) {
            const char32_t c = codePointAt(end);
            if (isWordCharacter(c) || c == u'_' || c == 0x30FB ||
                (isWordJoiner(c) && end > m_position + 1))
                end += QChar::requiresSurrogates(c) ? 2 : 1;
            else if (const qsizetype emoji = c > 0x7F ? emojiLengthAt(m_text, end) : 0; emoji > 0)
                end += emoji;
            else
                break;
        }
        if (end == m_position + 1)
            return false;
        add(CaptionTokenKind::Hashtag, end);
        m_afterHashtag = true;
        return true;
    }

    bool scanMention()
    {
        const qsizetype limit = std::min(m_text.size(), m_position + 1 + longestUserName);
        qsizetype end = m_position + 1;
        while (end < limit && isUserNameCharacter(unitAt(end)))
            ++end;
        while (end > m_position + 1 && unitAt(end - 1) == u'.')
            --end;
        if (end == m_position + 1)
            return false;
        add(CaptionTokenKind::Mention, end);
        return true;
    }

    bool scanEmoji(char32_t c)
    {
        if (c < 0x80 && unitAt(m_position + 1) != 0xFE0F && unitAt(m_position + 1) != 0x20E3)
            return false;
        const qsizetype length = emojiLengthAt(m_text, m_position);
        if (length == 0)
            return false;
        add(CaptionTokenKind::Emoji, m_position + length);
        return true;
    }

    bool scanWordOrLink(char32_t c)
    {
        if (!isWordCharacter(c))
            return false;
        m_afterHashtag = false;
        if (const qsizetype end = linkEnd(); end > m_position) {
            add(CaptionTokenKind::Link, end);
            return true;
        }
        const int script = unspacedScript(c);
        qsizetype end = m_position + (QChar::requiresSurrogates(c) ? 2 : 1);
        while (end < m_text.size()) {
            const char32_t next = codePointAt(end);
            const bool continues =
                isWordCharacter(next)
                    ? QChar::isMark(next) || isLongVowelMark(next) || unspacedScript(next) == script
                    : isWordJoiner(next);
            if (!continues)
                break;
            end += QChar::requiresSurrogates(next) ? 2 : 1;
        }
        const bool unspaced = script != 0 && script != QChar::Script_Katakana;
        add(CaptionTokenKind::Word, script == 0 ? end + englishEndingAt(end) : end, unspaced);
        return true;
    }

    /// Length of 's, 't, 'm, 'd, 're, 've, 'll at `i`, or 0.
    qsizetype englishEndingAt(qsizetype i) const
    {
        if (!isApostrophe(unitAt(i)))
            return 0;
        qsizetype end = i + 1;
        while (isAsciiWord(unitAt(end)))
            ++end;
        if (end < m_text.size() && isWordCharacter(codePointAt(end)))
            return 0;
        static constexpr std::array endings{"s"_L1,  "t"_L1,  "m"_L1, "d"_L1,
                                            "re"_L1, "ve"_L1, "ll"_L1};
        const QStringView tail = m_text.mid(i + 1, end - i - 1);
        const bool known = std::any_of(endings.begin(), endings.end(), [tail](auto ending) {
            return tail.compare(ending, Qt::CaseInsensitive) == 0;
        });
        return known ? end - i : 0;
    }

    qsizetype endOfNonSpace(qsizetype from) const
    {
        while (from < m_text.size() && !m_text[from].isSpace())
            ++from;
        return from;
    }

    /// End of a link that starts here, or the current position if there is none.
    qsizetype linkEnd()
    {
        const QStringView rest = m_text.mid(m_position);
        for (const auto prefix : {"http://"_L1, "https://"_L1, "www."_L1}) {
            if (rest.size() > prefix.size() && rest.startsWith(prefix, Qt::CaseInsensitive) &&
                !rest[prefix.size()].isSpace())
                return endOfNonSpace(m_position);
        }
        return domainEnd();
    }

    qsizetype domainEnd()
    {
        // All starts within a run share its last dot and what follows, and a later start has fewer
        // labels: rescanning for each would take quadratic time.
        if (m_position < m_noDomainUntil)
            return m_position;
        qsizetype end = m_position;
        qsizetype lastDot = -1;
        int labels = 1;
        for (; isAsciiWord(unitAt(end)) || unitAt(end) == u'-' || unitAt(end) == u'.'; ++end) {
            if (unitAt(end) != u'.')
                continue;
            if (!isAsciiWord(unitAt(end + 1)) || lastDot == end - 1)
                break;
            lastDot = end;
            ++labels;
        }
        m_noDomainUntil = end;
        if (lastDot <= m_position)
            return m_position;
        const bool hasPath =
            unitAt(end) == u'/' && end + 1 < m_text.size() && !m_text[end + 1].isSpace();
        const QStringView label = m_text.mid(lastDot + 1, end - lastDot - 1);
        const auto is = [label](QLatin1StringView domain) {
            return label.compare(domain, Qt::CaseInsensitive) == 0;
        };
        const bool country = std::any_of(countryDomains.begin(), countryDomains.end(), is);
        const bool generic = std::any_of(genericDomains.begin(), genericDomains.end(), is);
        if (!generic && !(country && (labels > 2 || hasPath)))
            return m_position;
        return hasPath ? endOfNonSpace(end) : end;
    }

    QStringView m_text;
    std::vector<CaptionToken>& m_tokens;
    qsizetype m_position = 0;
    qsizetype m_noDomainUntil = 0; ///< no domain starts before this position
    bool m_break = false;
    bool m_afterHashtag = false;
};

} // namespace

void scanCaption(QStringView caption, std::vector<CaptionToken>& tokens)
{
    tokens.clear();
    Scanner(caption, tokens).run();
}

} // namespace likecast
