#pragma once

#include <QByteArrayView>
#include <QString>

namespace likecast
{

/// Normalises the spelling of a word: NFKC (styled and full-width letters become plain), full case
/// folding, U+0130 and i with U+0307 to i, Romanian comma-below letters to cedilla (the form that
/// the Snowball stemmer knows), every apostrophe to '. Linear time.
QString foldWord(QStringView word);

/// The same, with the Turkish pairs I - dotless i and dotted I - i.
QString foldTurkishWord(QStringView word);

/// FNV-1a, 64 bit (draft-eastlake-fnv): the same for the same bytes on every platform and in every
/// release, so that it may be stored in model files.
quint64 stableHash(QByteArrayView bytes);

/// FNV-1a over both values, least significant byte first: order matters.
quint64 stableHash(quint64 first, quint64 second);

} // namespace likecast
