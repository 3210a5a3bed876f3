#pragma once

#include <QByteArray>
#include <QString>

namespace likecast
{

/// A field of a table with commas as UTF-8, in quotes where RFC 4180 asks for them.
QByteArray csvField(const QString& text);

} // namespace likecast
