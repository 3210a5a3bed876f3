#include "core/drafts/draft_variant.h"

#include "core/caption/caption_features.h"
#include "core/posts/wall_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int hashtagsOfFew = 3;
constexpr qsizetype hashtagsAdded = 3;
constexpr qsizetype mostReplaced = 5;
constexpr qsizetype longCaption = 80; ///< characters, without hashtags
constexpr qsizetype mostAllowed = 30; ///< by Instagram

const QRegularExpression& hashtag()
{
    static const QRegularExpression pattern(QStringLiteral("\\s*#[^\\s#]+"));
    return pattern;
}

QString withHashtags(const QString& caption, int most)
{
    QString kept;
    qsizetype from = 0;
    int count = 0;
    for (const auto& match : hashtag().globalMatch(caption)) {
        kept += QStringView(caption).mid(from, match.capturedStart() - from);
        if (count++ < most)
            kept += match.capturedView();
        from = match.capturedEnd();
    }
    kept += QStringView(caption).mid(from);
    return kept.trimmed();
}

QString textOf(const QString& caption)
{
    return withHashtags(caption, 0);
}

/// The first sentence, with all hashtags.
QString shortened(const QString& caption)
{
    static const QRegularExpression end(QStringLiteral("[.!?…。！？]\\s|\\n"));
    const QString text = textOf(caption);
    const auto match = end.match(text);
    if (!match.hasMatch())
        return caption;
    QString shorter = text.left(match.capturedStart() + 1).trimmed();
    for (const auto& tag : hashtag().globalMatch(caption))
        shorter += u' ' + tag.captured().trimmed();
    return shorter;
}

/// Before the hashtags that it ends with.
QString withQuestion(const QString& caption, const QString& question)
{
    static const QRegularExpression last(QStringLiteral("(\\s*#[^\\s#]+)+\\s*$"));
    const auto match = last.match(caption);
    const qsizetype end = match.hasMatch() ? match.capturedStart() : caption.size();
    return caption.left(end).trimmed() + u' ' + question + caption.mid(end);
}

QStringList hashtagsIn(const QString& caption)
{
    QStringList tags;
    for (const auto& tag : hashtag().globalMatch(caption))
        tags += tag.captured().trimmed();
    return tags;
}

/// With some of the account's own hashtags, in addition to those of the caption or in place of
/// them.
void addOwnHashtags(std::vector<DraftVariant>& variants, const Composition& composition,
                    const QStringList& own)
{
    const QStringList used = hashtagsIn(composition.caption);
    QStringList others;
    for (const QString& tag : own) {
        if (!used.contains(tag, Qt::CaseInsensitive))
            others += tag;
    }
    const auto offer = [&](VariantKind kind, const QString& start, const QStringList& tags) {
        DraftVariant variant{kind, composition, tags};
        variant.composition.caption = (start + u' ' + tags.join(u' ')).trimmed();
        variants.push_back(variant);
    };
    if (others.isEmpty())
        return;
    if (used.size() + hashtagsAdded <= mostAllowed)
        offer(VariantKind::MoreHashtags, composition.caption.trimmed(),
              others.mid(0, hashtagsAdded));
    if (!used.isEmpty())
        offer(VariantKind::OtherHashtags, textOf(composition.caption),
              own.mid(0, std::min(used.size(), mostReplaced)));
}

} // namespace

std::vector<DraftVariant> variantsOf(const Composition& composition, const QString& question,
                                     const QStringList& own)
{
    std::vector<DraftVariant> variants;
    const auto offer = [&](VariantKind kind, const QString& caption) {
        Composition changed = composition;
        changed.caption = caption;
        if (changed != composition)
            variants.push_back({kind, changed, {}});
    };
    const QString& caption = composition.caption;
    const QString text = textOf(caption);
    const int hashtags = measureCaption(caption).hashtags;
    if (!text.isEmpty() && !text.contains(u'?'))
        offer(VariantKind::AskQuestion, withQuestion(caption, question));
    if (text.size() > longCaption)
        offer(VariantKind::ShortenCaption, shortened(caption));
    addOwnHashtags(variants, composition, own);
    if (hashtags > hashtagsOfFew)
        offer(VariantKind::FewerHashtags, withHashtags(caption, hashtagsOfFew));
    if (hashtags > 0)
        offer(VariantKind::NoHashtags, text);
    for (const MediaType type : {MediaType::Photo, MediaType::Carousel, MediaType::Reel}) {
        Composition changed = composition;
        changed.mediaType = type;
        if (changed != composition)
            variants.push_back({VariantKind::ChangeMediaType, changed, {}});
    }
    return variants;
}

std::vector<qint64> bestHours(const WeekForecast& week, const Composition& composition)
{
    struct Hour {
        double likes = 0.0;
        qint64 atMs = noSuchHour;
    };
    const auto composed = wallClockAt(composition.takenAtMs, timeZoneOf(composition.timeZoneId));
    const int composedDay = composed.date().dayOfWeek() - 1;
    Hour best;
    Hour bestOfDay;
    for (std::size_t day = 0; day < week.likes.size(); ++day) {
        for (std::size_t hour = 0; hour < week.likes[day].size(); ++hour) {
            const Hour found{week.likes[day][hour], week.takenAtMs[day][hour]};
            if (week.untried[day][hour])
                continue;
            if (found.likes > best.likes)
                best = found;
            if (static_cast<int>(day) == composedDay && found.likes > bestOfDay.likes)
                bestOfDay = found;
        }
    }
    std::vector<qint64> hours;
    for (const Hour& hour : {best, bestOfDay}) {
        if (hour.atMs != noSuchHour && !std::ranges::count(hours, hour.atMs))
            hours.push_back(hour.atMs);
    }
    return hours;
}

} // namespace likecast
