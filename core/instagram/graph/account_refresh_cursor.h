#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// Stored position from which an interrupted fetch of an account's posts resumes.
struct AccountRefreshCursor {
    qint64 startedAtMs = 0; ///< when the fetch began; newer posts precede it
    QString after;          ///< API cursor of the next page

    friend bool operator==(const AccountRefreshCursor&, const AccountRefreshCursor&) = default;
};

QString cursorText(const AccountRefreshCursor& cursor);

/// std::nullopt if the text is empty or not from cursorText().
std::optional<AccountRefreshCursor> cursorFromText(const QString& text);

} // namespace likecast
