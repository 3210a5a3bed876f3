#include "ui/plan/reminders/reminder_text.h"

#include "core/drafts/draft.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likecast
{

namespace
{

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

} // namespace

QString reminderTitle()
{
    return ReminderText::tr("Time to post");
}

QString reminderText(const Draft& draft)
{
    constexpr qsizetype longest = 100;
    QString what = draft.composition.caption.simplified();
    if (what.size() > longest)
        what = what.left(longest - 1).trimmed() + u'…';
    if (what.isEmpty())
        what = QFileInfo(draft.photoPath).fileName();
    if (what.isEmpty())
        what = ReminderText::tr("A draft without photo and caption");
    const QString& account = draft.composition.account.name;
    return account.isEmpty() ? what
                             : ReminderText::tr("@%1: %2", "account, what").arg(account, what);
}

} // namespace likecast
