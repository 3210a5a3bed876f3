#pragma once

#include <QString>

namespace likecast
{

struct Draft;

/// What a notification says when a draft's time has come.
QString reminderTitle();
QString reminderText(const Draft& draft);

} // namespace likecast
