#include "core/instagram/graph/account_refresh_cursor.h"

using namespace Qt::StringLiterals;

namespace likecast
{

QString cursorText(const AccountRefreshCursor& cursor)
{
    return u"%1:%2"_s.arg(cursor.startedAtMs).arg(cursor.after);
}

std::optional<AccountRefreshCursor> cursorFromText(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 >= text.size())
        return std::nullopt;
    bool isNumber = false;
    const qint64 startedAtMs = text.left(colon).toLongLong(&isNumber);
    if (!isNumber || startedAtMs <= 0)
        return std::nullopt;
    return AccountRefreshCursor{startedAtMs, text.mid(colon + 1)};
}

} // namespace likecast
