#include "ui/report/report_document.h"

#include "core/accounts/journal_review.h"
#include "core/insights/likes_comparison.h"
#include "ui/account/insights/post_group_text.h"
#include "ui/account/journal/journal_text.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"
#include "ui/report/report_charts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<CountAt> countsOf(const std::vector<LikesAt>& likes)
{
    std::vector<CountAt> counts;
    for (const LikesAt& post : likes)
        counts.push_back({post.takenAtMs, post.likes});
    return counts;
}

/// Builds the text of a report, section by section.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    ReportText(const AccountReport& report, const std::optional<AccountStudy>& study)
        : m_report(report)
        , m_study(study)
    {
    }

    ReportDocument make()
    {
        title();
        numbers();
        picture(u"likes.png"_s, likesPicture(m_report));
        posts(tr("Best posts"), u"best"_s, m_report.best);
        posts(tr("Weakest posts"), u"worst"_s, m_report.worst);
        kinds();
        words();
        hours();
        predictions();
        return std::move(m_document);
    }

private:
    QString titleText() const { return tr("Report of @%1").arg(m_report.overview.account.name); }

    void paragraph(const QString& text)
    {
        m_document.blocks.push_back({ReportBlock::Kind::Paragraph, text});
    }
    void heading(const QString& text)
    {
        m_document.blocks.push_back({ReportBlock::Kind::Heading, text});
    }
    void picture(const QString& name, const QImage& image)
    {
        if (image.isNull())
            return;
        m_document.pictures.insert(name, image);
        m_document.blocks.push_back({ReportBlock::Kind::Picture, name});
    }
    void table(const QStringList& head, const QList<QStringList>& rows)
    {
        m_document.blocks.push_back(
            {ReportBlock::Kind::Table, {}, QList<QStringList>{head} + rows});
    }

    void title()
    {
        m_document.title = titleText();
        m_document.blocks.push_back({ReportBlock::Kind::Title, m_document.title});
        paragraph(tr("%1 to %2. Made by Likecast on %3.")
                      .arg(shortDay(m_report.period.fromMs), shortDay(m_report.period.untilMs - 1),
                           shortDay(QDateTime::currentMSecsSinceEpoch())));
    }

    void numbers()
    {
        const std::vector<CountAt> now = countsOf(m_report.likes);
        const LikesComparison comparison = compareLikes(now, countsOf(m_report.before));
        double sum = 0.0;
        for (const CountAt& post : now)
            sum += post.count;
        heading(tr("Numbers"));
        QList<QStringList> rows{{tr("Posts with known likes"), formatCount(comparison.first.posts)},
                                {tr("Likes in total"), formatCount(sum)},
                                {tr("Median likes"), formatCount(comparison.first.medianLikes)},
                                {tr("Average likes"), formatCount(sum / comparison.first.posts)}};
        if (const auto followers = m_report.overview.account.counts.followers)
            rows += {tr("Followers, latest count"), formatCount(static_cast<double>(*followers))};
        table({tr("Figure"), tr("Value")}, rows);
        paragraph(changeText(comparison));
    }

    static QString changeText(const LikesComparison& comparison)
    {
        if (!comparison.difference)
            return tr("The time before of the same length has too few posts to compare.");
        const auto& change = *comparison.difference;
        const QString low = formatPercentChange(change.low);
        const QString high = formatPercentChange(change.high);
        return change.standsOut
                   ? tr("Typical likes against the same time before (%1 posts): %2 (range %3 to "
                        "%4).")
                         .arg(formatCount(comparison.second.posts),
                              formatPercentChange(change.ratio), low, high)
                   : tr("Likes cannot be told apart from the same time before (%1 posts): anything "
                        "from %2 to %3.")
                         .arg(formatCount(comparison.second.posts), low, high);
    }

    void posts(const QString& name, const QString& key, const std::vector<StoredPost>& posts)
    {
        if (posts.empty())
            return;
        heading(name);
        ReportBlock block{ReportBlock::Kind::Posts};
        for (std::size_t i = 0; i < posts.size(); ++i) {
            const Post& post = posts[i].post;
            QString photo;
            if (!post.photoPath.isEmpty()) {
                photo = u"%1-%2"_s.arg(key).arg(i);
                m_document.photos.insert(photo, post.photoPath);
            }
            constexpr int shownCaption = 160;
            QString caption = post.caption.simplified();
            if (caption.size() > shownCaption)
                caption = caption.left(shownCaption) + u'…';
            const QStringList lines{
                tr("Likes: %1").arg(formatCount(static_cast<double>(*post.likes))),
                post.mediaType
                    ? shortMoment(post.takenAtMs) + u", "_s + mediaTypeText(post.mediaType)
                    : shortMoment(post.takenAtMs),
                caption};
            block.rows += QStringList{photo, lines.join(u'\n')};
        }
        m_document.blocks.push_back(block);
    }

    static QStringList effectRow(const QString& name, double effect, double low, double high,
                                 int posts, bool standsOut)
    {
        return {
            name, standsOut ? formatPercentChange(std::expm1(effect)) : tr("can't tell yet"),
            tr("%1 to %2", "an 80 % interval")
                .arg(formatPercentChange(std::expm1(low)), formatPercentChange(std::expm1(high))),
            formatCount(posts)};
    }

    QStringList effectHead(const QString& name) const
    {
        return {name, tr("Likes"), tr("Range"), tr("Posts")};
    }

    void kinds()
    {
        heading(tr("What goes with more likes"));
        if (!m_study) {
            paragraph(tr("This needs at least 30 posts with known likes."));
            return;
        }
        paragraph(tr("From all %1 posts so far, each compared with what was usual at its time. "
                     "Association, not cause. Ranges are 80 % intervals.")
                      .arg(formatCount(static_cast<double>(m_study->posts.posts))));
        QList<QStringList> rows;
        for (const GroupInsight& group : m_study->groups.groups)
            rows += effectRow(postGroupText(group.grouping, group.group), group.logEffect,
                              group.logLow, group.logHigh, group.posts, group.standsOut);
        if (rows.isEmpty())
            paragraph(tr("The posts are all of one kind."));
        else
            table(effectHead(tr("Kind of post")), rows);
    }

    void words()
    {
        if (!m_study)
            return;
        QList<QStringList> rows;
        for (const auto* list : {&m_study->posts.moreLikes, &m_study->posts.fewerLikes}) {
            for (const WordInsight& word : *list)
                rows += effectRow(word.word, word.logEffect, word.logLow, word.logHigh, word.posts,
                                  true);
        }
        if (rows.isEmpty())
            paragraph(tr("No word or hashtag stands out from chance."));
        else
            table(effectHead(tr("Word or hashtag")), rows);
    }

    void hours()
    {
        if (!m_study)
            return;
        heading(tr("Best hours"));
        const auto& span = m_study->hours.bestSpan;
        if (!span) {
            paragraph(tr("No hour clearly stands out."));
            return;
        }
        const auto hour = [](int at) {
            return QLocale().toString(QTime(at % 24, 0), QLocale::ShortFormat);
        };
        paragraph(tr("Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, "
                     "%7 posts).")
                      .arg(hour(span->fromHour), hour(span->fromHour + span->hours),
                           QString::fromLatin1(m_study->timeZoneId),
                           formatPercent(std::expm1(span->logEffect)),
                           formatPercent(std::expm1(span->logLow)),
                           formatPercent(std::expm1(span->logHigh)), formatCount(span->posts)));
    }

    void predictions()
    {
        heading(tr("How good the predictions were"));
        JournalOutcome outcome;
        outcome.entries = static_cast<qint64>(m_report.journal.size());
        for (const JournalEntry& entry : m_report.journal)
            outcome.withActual += entry.actualLikes ? 1 : 0;
        if (outcome.entries == 0) {
            paragraph(tr("No post of this time is in the journal."));
            return;
        }
        const JournalReview review = reviewJournal(m_report.journal);
        paragraph(journalSummary(outcome, review));
        if (const QString notice = driftNotice(review); !notice.isEmpty())
            paragraph(notice);
        picture(u"predictions.png"_s, predictionsPicture(m_report));
    }

    const AccountReport& m_report;
    const std::optional<AccountStudy>& m_study;
    ReportDocument m_document;
};

} // namespace

ReportDocument makeReport(const AccountReport& report, const std::optional<AccountStudy>& study)
{
    return ReportText(report, study).make();
}

} // namespace likecast
