#include "ui/plan/calendar_export.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likecast
{

namespace
{

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};

QString summaryOf(const QString& account, const QString& what)
{
    const QString whom = account.isEmpty() ? CalendarText::tr("Post on Instagram")
                                           : CalendarText::tr("Post to @%1").arg(account);
    return what.isEmpty() ? whom : CalendarText::tr("%1: %2", "post to whom, what").arg(whom, what);
}

CalendarEvent eventOf(const Draft& draft, const QUuid& id)
{
    constexpr qsizetype longestTitle = 60;
    const QString& caption = draft.composition.caption;
    const QString fileName = QFileInfo(draft.photoPath).fileName();
    QString title = caption.simplified();
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1).trimmed() + u'…';
    QStringList parts;
    if (!caption.isEmpty())
        parts += caption;
    if (!fileName.isEmpty())
        parts += CalendarText::tr("Photo: %1").arg(fileName);
    return {.id = id,
            .startMs = draft.composition.takenAtMs,
            .summary =
                summaryOf(draft.composition.account.name, title.isEmpty() ? fileName : title),
            .description = parts.join(QStringLiteral("\n\n"))};
}

} // namespace

std::vector<CalendarEvent> calendarEvents(const std::vector<Draft>& drafts, const QUuid& calendarId,
                                          const QString& profile, qint64 nowMs)
{
    std::vector<CalendarEvent> events;
    for (const Draft& draft : drafts) {
        if (draft.isSample || draft.composition.takenAtMs <= nowMs)
            continue;
        const QString name = QStringLiteral("%1/%2").arg(profile).arg(draft.id);
        events.push_back(eventOf(draft, QUuid::createUuidV5(calendarId, name)));
    }
    return events;
}

} // namespace likecast
