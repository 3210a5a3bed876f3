#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace likecast
{

/// Decompresses the wanted entries of a ZIP in memory. For documents that are archives of a few
/// files. Errors: FormatDamaged; FileTooLarge if together they exceed `maxBytes`.
Result<QMap<QString, QByteArray>>
readZipEntries(const QByteArray& zip, const std::function<bool(const QString& path)>& isWanted,
               qint64 maxBytes);

/// Whether the data begins like a ZIP, whatever it contains.
bool startsAsZip(const QByteArray& head);

/// Whether a ZIP is a spreadsheet document (.xlsx, .ods), judging by its first entries.
bool isSpreadsheet(const QByteArray& head);

} // namespace likecast
