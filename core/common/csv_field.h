#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace likecast
{

/// A field of a table with commas as UTF-8, in quotes where RFC 4180 asks for them.
QByteArray csvField(const QString& text);

/// The same for text of strangers: a field that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a carriage return) gets an apostrophe in front, which spreadsheets do
/// not show; so does one that begins with apostrophes before these.
QByteArray csvTextField(const QString& text);

/// A field without the apostrophe of csvTextField().
QByteArrayView withoutFormulaGuard(QByteArrayView field);

} // namespace likecast
