#include "ui/predict/compare/driver_rows.h"

#include "ui/predict/result/driver_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareDrivers)
};

double spread(const DriverRow& row)
{
    double low = 1.0;
    double high = -1.0;
    for (const auto& driver : row.drivers) {
        const double effect = driver ? driver->effectRatio : 0.0;
        low = std::min(low, effect);
        high = std::max(high, effect);
    }
    return high - low;
}

/// The draft's effects that have rows.
std::vector<Driver> driversOf(const std::vector<DriverRow>& rows, std::size_t draft)
{
    std::vector<Driver> drivers;
    for (const DriverRow& row : rows) {
        if (const auto& driver = row.drivers[draft])
            drivers.push_back(*driver);
    }
    return drivers;
}

} // namespace

std::vector<DriverRow> driverRows(const std::vector<ComparedDraft>& drafts)
{
    std::vector<DriverRow> rows;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].prediction)
            continue;
        for (const Driver& driver : drafts[i].prediction->drivers) {
            if (driver.kind == DriverKind::EverythingElse || !isShown(driver))
                continue;
            auto row = std::ranges::find(rows, driver.kind, &DriverRow::kind);
            if (row == rows.end()) {
                rows.push_back({driver.kind, {}});
                row = std::prev(rows.end());
                row->drivers.resize(drafts.size());
            }
            if (!row->drivers[i])
                row->drivers[i] = driver;
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), spread);

    DriverRow rest{DriverKind::EverythingElse, {}};
    rest.drivers.resize(drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].prediction)
            continue;
        if (const Driver driver = restOf(*drafts[i].prediction, driversOf(rows, i));
            isShown(driver))
            rest.drivers[i] = driver;
    }
    if (std::ranges::any_of(rest.drivers, [](const auto& driver) { return driver.has_value(); }))
        rows.push_back(std::move(rest));
    return rows;
}

QString driverKindText(DriverKind kind)
{
    switch (kind) {
    case DriverKind::Time:
        return CompareText::tr("Hour");
    case DriverKind::Caption:
        return CompareText::tr("Caption");
    case DriverKind::Hashtags:
        return CompareText::tr("Hashtags");
    case DriverKind::MediaType:
        return CompareText::tr("Media type");
    case DriverKind::Faces:
        return CompareText::tr("Faces");
    case DriverKind::PhotoLook:
        return CompareText::tr("Light and colours");
    case DriverKind::RecentForm:
        return CompareText::tr("Recent form");
    case DriverKind::AccountSize:
        return CompareText::tr("Account size");
    case DriverKind::EverythingElse:
        return CompareText::tr("Everything else");
    }
    return {};
}

} // namespace likecast
