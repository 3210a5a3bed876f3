#include "core/caption/caption_features.h"

#include "core/caption/caption_scanner.h"
#include "core/caption/unspaced_script.h"

namespace likecast
{

namespace
{

bool isQuestionMark(char16_t c)
{
    return c == u'?' || c == 0xFF1F || c == 0x061F || c == 0x037E || c == 0x055E || c == 0x2047 ||
           c == 0x2048;
}

bool isExclamationMark(char16_t c)
{
    return c == u'!' || c == 0xFF01 || c == 0x055C || c == 0x203C || c == 0x2049;
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

int countLines(QStringView caption)
{
    if (caption.isEmpty())
        return 0;
    int lines = 1;
    for (qsizetype i = 0; i < caption.size(); ++i) {
        const bool secondHalf = caption[i] == u'\n' && i > 0 && caption[i - 1] == u'\r';
        if (isLineEnd(caption[i].unicode()) && !secondHalf)
            ++lines;
    }
    return lines;
}

/// Counts the marks between two tokens.
void countMarks(QStringView gap, CaptionFeatures& features)
{
    char16_t before = 0;
    for (const QChar character : gap) {
        const char16_t c = character.unicode();
        if (isQuestionMark(c) && !isQuestionMark(before))
            ++features.questions;
        if (isExclamationMark(c) && !isExclamationMark(before))
            ++features.exclamations;
        before = c;
    }
}

void countToken(const CaptionToken& token, QStringView surface, CaptionFeatures& features)
{
    switch (token.kind) {
    case CaptionTokenKind::Word:
        features.words += token.unspaced ? unspacedWordCount(surface) : 1;
        break;
    case CaptionTokenKind::Hashtag:
        ++features.hashtags;
        break;
    case CaptionTokenKind::Mention:
        ++features.mentions;
        break;
    case CaptionTokenKind::Link:
        ++features.links;
        break;
    case CaptionTokenKind::Emoji:
        ++features.emoji;
        break;
    }
}

} // namespace

CaptionFeatures measureCaption(QStringView caption)
{
    CaptionFeatures features;
    features.characters = static_cast<int>(caption.size());
    features.lines = countLines(caption);

    std::vector<CaptionToken> tokens;
    scanCaption(caption, tokens);
    qsizetype end = 0;
    for (const CaptionToken& token : tokens) {
        countMarks(caption.mid(end, token.begin - end), features);
        countToken(token, caption.mid(token.begin, token.length), features);
        end = token.begin + token.length;
    }
    countMarks(caption.mid(end), features);
    return features;
}

} // namespace likecast
