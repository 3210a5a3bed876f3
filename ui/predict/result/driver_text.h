#pragma once

#include "core/drafts/composition.h"

#include <QLocale>
#include <QString>

namespace likecast
{

/// What a driver is called: the composition's hour, the faces found, the words behind it. One
/// short, translated line; names a thing, claims no cause.
QString driverText(const Driver& driver, const Prediction& prediction,
                   const Composition& composition, const QLocale& locale);

/// What a driver is based on: "your 48 posts with faces" or "other accounts"; "could be chance" if
/// it is uncertain. Empty for EverythingElse.
QString driverEvidenceText(const Driver& driver);

/// The same in two or three words: "your 48 posts".
QString driverEvidenceShort(const Driver& driver);

/// "+96 (+8 %)" in effectUnit(); one decimal below ten.
QString driverEffectText(const Driver& driver, const QLocale& locale,
                         const PredictedFigure& figure = {});

/// Whether a driver changes enough to be shown: less would read "0 %".
bool isShown(const Driver& driver);

/// EverythingElse: what the other drivers leave of the way from the usual to the prediction, which
/// must have likes.
Driver restOf(const Prediction& prediction, const std::vector<Driver>& others);

/// "Thursday 19:00" or "Thu 19:00": a wall-clock time with its weekday.
QString weekdayTimeText(qint64 takenAtMs, const QByteArray& timeZoneId, const QLocale& locale,
                        QLocale::FormatType weekdayForm);

} // namespace likecast
