#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace likecast
{

/// The entries of a ZIP in memory whose paths are wanted, decompressed. For documents that are
/// archives of a few files. Errors: FormatDamaged; FileTooLarge if they exceed `maxBytes` together.
Result<QMap<QString, QByteArray>>
readZipEntries(const QByteArray& zip, const std::function<bool(const QString& path)>& isWanted,
               qint64 maxBytes);

/// What a ZIP begins with, whatever is in it.
bool startsAsZip(const QByteArray& head);

/// Whether a ZIP is a document of a spreadsheet program (.xlsx, .ods), by its first entries.
bool isSpreadsheet(const QByteArray& head);

} // namespace likecast
