#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace likecast
{

/// A CSV field in UTF-8, quoted if RFC 4180 requires it.
QByteArray csvField(const QString& text);

/// As csvField(), for untrusted text: a field that a spreadsheet would read as a formula (it starts
/// with = + - @, a tab or a carriage return) is prefixed with an apostrophe, which spreadsheets do
/// not show; so is one that starts with apostrophes before these.
QByteArray csvTextField(const QString& text);

/// Removes the apostrophe that csvTextField() added.
QByteArrayView withoutFormulaGuard(QByteArrayView field);

} // namespace likecast
