#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// Where an interrupted walk through an account's posts goes on, as it is stored.
struct AccountRefreshCursor {
    qint64 startedAtMs = 0; ///< when the walk began: later posts lie before it
    QString after;          ///< the API's cursor of the next page

    friend bool operator==(const AccountRefreshCursor&, const AccountRefreshCursor&) = default;
};

QString cursorText(const AccountRefreshCursor& cursor);

/// Nothing for an empty text or one that cursorText() never wrote.
std::optional<AccountRefreshCursor> cursorFromText(const QString& text);

} // namespace likecast
