#include "ui/plan/reminders/notifier.h"

namespace likecast
{

QString notificationBody(const QString& text, bool readsMarkup)
{
    return readsMarkup ? text.toHtmlEscaped() : text;
}

} // namespace likecast
