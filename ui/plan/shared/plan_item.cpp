#include "ui/plan/shared/plan_item.h"

#include "core/drafts/draft.h"
#include "core/posts/wall_time.h"
#include "core/storage/posts/post_merge_rules.h"
#include "ui/common/date_format.h"
#include "ui/predict/result/figure_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace likecast
{

namespace
{

struct PlanItemText {
    Q_DECLARE_TR_FUNCTIONS(PlanItem)
};

PlanItem itemAt(qint64 takenAtMs, const QString& caption, const QTimeZone& zone)
{
    const QDateTime at = wallClockAt(takenAtMs, zone);
    PlanItem item;
    item.takenAtMs = takenAtMs;
    item.day = planDayText(at.date());
    item.time = QLocale().toString(at.time(), QLocale::ShortFormat);
    item.words = caption.simplified();
    return item;
}

void setCount(PlanItem& item, double count, const PredictedFigure& figure = {})
{
    item.number = figurePhrase(count, figure, QLocale());
    item.count = figureNumber(count, figure, QLocale());
}

} // namespace

QString planDayText(QDate date)
{
    return QLocale().toString(date, weekdayInYearFormat(QLocale()));
}

PlanItem planItemOf(const Draft& draft, const Prediction* prediction, const QTimeZone& zone,
                    qint64 nowMs)
{
    const Composition& composition = draft.composition;
    PlanItem item = itemAt(composition.takenAtMs, composition.caption, zone);
    item.kind = composition.takenAtMs > nowMs ? PlanItem::Kind::Planned : PlanItem::Kind::Passed;
    item.id = draft.id;
    item.photoPath = draft.photoPath;
    if (prediction && prediction->likes)
        setCount(item, prediction->likes->median, prediction->figure);
    return item;
}

PlanItem planItemOf(const StoredPost& post, const QTimeZone& zone)
{
    PlanItem item = itemAt(post.post.takenAtMs, post.post.caption, zone);
    item.kind = PlanItem::Kind::Posted;
    item.id = post.id;
    item.photoPath = post.post.photoPath;
    if (post.post.likes)
        setCount(item, static_cast<double>(*post.post.likes));
    return item;
}

QString PlanItem::title() const
{
    if (!words.isEmpty())
        return words;
    return photoPath.isEmpty() ? PlanItemText::tr("No photo") : PlanItemText::tr("No caption");
}

QString PlanItem::spoken() const
{
    QStringList sentences{(kind == Kind::Posted ? PlanItemText::tr("Post, %1, %2", "day, time")
                                                : PlanItemText::tr("Draft, %1, %2", "day, time"))
                              .arg(day, time)};
    if (photoPath.isEmpty())
        sentences += PlanItemText::tr("No photo");
    sentences += words.isEmpty() ? PlanItemText::tr("No caption") : words;
    if (!number.isEmpty())
        sentences +=
            kind == Kind::Posted ? number : PlanItemText::tr("Expected: %1", "likes").arg(number);
    if (kind == Kind::Passed)
        sentences += PlanItemText::tr("This time has passed.");
    return sentences.join(u'\n');
}

} // namespace likecast
