#pragma once

#include "ui/predict/compare/compared_draft.h"

#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

/// One kind of driver in several drafts, in their order; unset where it changes less than 0.5 %.
struct DriverRow {
    DriverKind kind = DriverKind::Time;
    std::vector<std::optional<Driver>> drivers;
};

/// What leads from the usual likes to those of each draft. The kind that differs most between the
/// drafts comes first, EverythingElse last: with it, each draft's rows multiply to its ratio to the
/// usual. A draft without a prediction has no drivers.
std::vector<DriverRow> driverRows(const std::vector<ComparedDraft>& drafts);

QString driverKindText(DriverKind kind); ///< "Hashtags", translated

} // namespace likecast
