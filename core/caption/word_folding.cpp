#include "core/caption/word_folding.h"

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

} // namespace

QString foldWord(QStringView word)
{
    if (isPlainAscii(word))
        return word.toString().toLower();
    QString folded = word.toString().normalized(QString::NormalizationForm_KC);
    folded.replace(dottedCapitalI, u'i');
    folded = folded.toCaseFolded();
    unifySpellings(folded);
    return folded.normalized(QString::NormalizationForm_KC);
}

QString foldTurkishWord(QStringView word)
{
    QString turkish = word.toString().normalized(QString::NormalizationForm_KC);
    turkish.replace(u'I', dotlessI);
    turkish.replace(dottedCapitalI, u'i');
    return foldWord(turkish);
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
