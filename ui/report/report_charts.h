#pragma once

#include "core/accounts/account_report.h"

#include <QImage>

namespace likecast
{

/// The report's charts, in the light theme; null if there is nothing to show.
QImage likesPicture(const AccountReport& report);
QImage predictionsPicture(const AccountReport& report);

} // namespace likecast
