#include "core/caption/word_folding.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr quint64 fnvOffset = 0xcbf29ce484222325ULL;
constexpr quint64 fnvPrime = 0x100000001b3ULL;

constexpr QChar dottedCapitalI(0x0130);
constexpr QChar dotlessI(0x0131);

bool isPlainAscii(QStringView word)
{
    for (const QChar c : word) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

void unifySpellings(QString& word)
{
    word.replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
    for (QChar& c : word) {
        switch (c.unicode()) {
        case 0x0219:
            c = QChar(0x015F);
            break;
        case 0x021B:
            c = QChar(0x0163);
            break;
        case 0x2019:
        case 0x02BC:
        case 0xFF07:
            c = u'\'';
            break;
        default:
            break;
        }
    }
}

quint64 addByte(quint64 hash, quint8 byte)
{
    return (hash ^ byte) * fnvPrime;
}

/// Whether `c` never composes with the preceding character.
bool startsCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isVoicedMark = unit == 0xFF9E || unit == 0xFF9F;
    const bool isJamo = unit >= 0x1160 && unit <= 0x11FF;
    return !c.isLowSurrogate() && !c.isMark() && !isVoicedMark && !isJamo;
}

/// Folds pieces of bounded length: QString::normalized() takes quadratic time for runs of marks and
/// of letters that shrink, and no real word is as long as a piece.
template<typename Fold>
QString foldInPieces(QStringView word, Fold fold)
{
    constexpr qsizetype pieceUnits = 256;
    if (word.size() <= pieceUnits)
        return fold(word);
    QString folded;
    for (qsizetype begin = 0; begin < word.size();) {
        const qsizetype shortest = std::min(begin + pieceUnits, word.size());
        const qsizetype longest = std::min(shortest + pieceUnits, word.size());
        qsizetype end = shortest;
        while (end < longest && !startsCharacter(word[end]))
            ++end;
        if (end < word.size() && word[end].isLowSurrogate())
            ++end;
        folded += fold(word.mid(begin, end - begin));
        begin = end;
    }
    return folded;
}

QString foldPiece(QStringView word)
{
    QString folded = word.toString().normalized(QString::NormalizationForm_KC);
    folded.replace(dottedCapitalI, u'i');
    folded = folded.toCaseFolded();
    unifySpellings(folded);
    return folded.normalized(QString::NormalizationForm_KC);
}

QString foldTurkishPiece(QStringView word)
{
    QString turkish = word.toString().normalized(QString::NormalizationForm_KC);
    turkish.replace(u'I', dotlessI);
    turkish.replace(dottedCapitalI, u'i');
    return foldPiece(turkish);
}

} // namespace

QString foldWord(QStringView word)
{
    return isPlainAscii(word) ? word.toString().toLower() : foldInPieces(word, foldPiece);
}

QString foldTurkishWord(QStringView word)
{
    return foldInPieces(word, foldTurkishPiece);
}

quint64 stableHash(QByteArrayView bytes)
{
    quint64 hash = fnvOffset;
    for (const char byte : bytes)
        hash = addByte(hash, static_cast<quint8>(byte));
    return hash;
}

quint64 stableHash(quint64 first, quint64 second)
{
    quint64 hash = fnvOffset;
    for (const quint64 value : {first, second}) {
        for (int shift = 0; shift < 64; shift += 8)
            hash = addByte(hash, static_cast<quint8>(value >> shift));
    }
    return hash;
}

} // namespace likecast
