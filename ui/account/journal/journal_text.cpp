#include "ui/account/journal/journal_text.h"

#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace likecast
{

namespace
{

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

} // namespace

QString journalSummary(const JournalOutcome& outcome, const JournalReview& review)
{
    if (outcome.entries == 0)
        return JournalText::tr(
            "Nothing here yet. After you publish a draft, press “I posted this” on "
            "Predict. Its prediction is saved here, and we'll add the real likes at your "
            "next import or refresh.");
    if (outcome.withActual == 0)
        return JournalText::tr("%1 posts are waiting for their likes.", nullptr,
                               pluralOf(static_cast<double>(outcome.entries)))
            .arg(formatCount(static_cast<double>(outcome.entries)));
    QStringList parts;
    if (review.judged > 0)
        parts += JournalText::tr("%1 of %2 posts landed in the range (%3). We aim for 8 in 10.")
                     .arg(formatCount(review.held), formatCount(review.judged),
                          formatPercent(static_cast<double>(review.held) / review.judged));
    if (review.judged > 0 && review.judged < JournalReview::leastForDrift)
        parts += JournalText::tr("That is too few to judge the ranges by.");
    if (review.tooEarly > 0)
        parts += JournalText::tr("%n posts do not count yet: their likes are from the first day.",
                                 nullptr, review.tooEarly);
    return parts.join(u' ');
}

QString driftNotice(const JournalReview& review)
{
    QStringList parts;
    const QString recent = formatCount(review.recent);
    if (review.missesTooOften)
        parts +=
            JournalText::tr("Only %1 of the last %2 posts landed in the range: too few for chance. "
                            "Ranges adapt to every new post, so the next ones are wider.")
                .arg(formatCount(review.recentHeld), recent);
    if (review.drift == JournalReview::Drift::TooHigh)
        parts += JournalText::tr(
                     "Predictions run high: %1 of the last %2 posts got fewer likes than "
                     "predicted. Import your latest posts so that Likecast knows your present "
                     "level.")
                     .arg(formatCount(review.recent - review.recentAbove), recent);
    if (review.drift == JournalReview::Drift::TooLow)
        parts += JournalText::tr(
                     "Predictions run low: %1 of the last %2 posts got more likes than "
                     "predicted. Import your latest posts so that Likecast knows your present "
                     "level.")
                     .arg(formatCount(review.recentAbove), recent);
    return parts.join(u' ');
}

QString coverageText(const CoverageBlock& block)
{
    return JournalText::tr("%1 to %2: %3 of %4 (%5)", "days, counts, share")
        .arg(shortDay(block.fromMs), shortDay(block.untilMs), formatCount(block.held),
             formatCount(block.judged),
             formatPercent(static_cast<double>(block.held) / block.judged));
}

QString shareSummary(const JournalReview& review)
{
    if (review.blocks.empty())
        return {};
    const CoverageBlock& last = review.blocks.back();
    return JournalText::tr(
               "Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with "
               "every real count, to stay at 8 in 10.")
        .arg(formatCount(last.judged), formatCount(last.held), formatCount(review.held - last.held),
             formatCount(review.judged - last.judged));
}

} // namespace likecast
