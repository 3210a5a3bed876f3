#include "ui/predict/compose/caption_counts.h"

#include <QCoreApplication>

namespace likecast
{

namespace
{

struct CaptionCounts {
    Q_DECLARE_TR_FUNCTIONS(CaptionCounts)
};

QString charactersText(int characters, const QLocale& locale)
{
    const QString count = locale.toString(characters);
    const QString limit = locale.toString(captionCharacterLimit);
    if (characters <= captionCharacterLimit)
        return CaptionCounts::tr("%1 / %2 characters").arg(count, limit);
    return CaptionCounts::tr("%1 / %2 characters, %3 too many")
        .arg(count, limit, locale.toString(characters - captionCharacterLimit));
}

QString hashtagsText(int hashtags, const QLocale& locale)
{
    if (hashtags > captionHashtagLimit)
        return CaptionCounts::tr("%1 / %2 hashtags, %3 too many")
            .arg(locale.toString(hashtags), locale.toString(captionHashtagLimit),
                 locale.toString(hashtags - captionHashtagLimit));
    return hashtags == 1 ? CaptionCounts::tr("1 hashtag")
                         : CaptionCounts::tr("%Ln hashtags", nullptr, hashtags);
}

QString mentionsText(int mentions)
{
    return mentions == 1 ? CaptionCounts::tr("1 mention")
                         : CaptionCounts::tr("%Ln mentions", nullptr, mentions);
}

} // namespace

QString captionCountsText(const CaptionFeatures& counts, const QLocale& locale)
{
    QStringList parts{charactersText(counts.characters, locale),
                      hashtagsText(counts.hashtags, locale), mentionsText(counts.mentions)};
    if (counts.emoji > 0)
        parts += CaptionCounts::tr("%Ln emoji", nullptr, counts.emoji);
    return parts.join(CaptionCounts::tr(", ", "between counts"));
}

bool isOverCaptionLimit(const CaptionFeatures& counts)
{
    return counts.characters > captionCharacterLimit || counts.hashtags > captionHashtagLimit;
}

} // namespace likecast
