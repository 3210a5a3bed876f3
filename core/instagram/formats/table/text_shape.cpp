#include "core/instagram/formats/table/text_shape.h"

#include "core/instagram/formats/table/column_meaning.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace likecast
{

namespace
{

constexpr std::array delimiters{',', ';', '\t', '|'};

/// The number of delimiters in each of the first records, outside quotes.
std::vector<int> countsOf(char delimiter, QByteArrayView head)
{
    constexpr std::size_t mostRecords = 30;
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        const bool ends = !quoted && (c == '\n' || c == '\r');
        if (ends && !blank)
            counts.push_back(count);
        if (counts.size() == mostRecords)
            break;
        count = ends ? 0 : count + (c == delimiter && !quoted ? 1 : 0);
        blank = ends;
    }
    if (!blank && counts.empty())
        counts.push_back(count);
    return counts;
}

} // namespace

char delimiterOf(QByteArrayView head)
{
    char best = ',';
    std::pair<std::ptrdiff_t, int> bestScore{0, 0};
    for (const char delimiter : delimiters) {
        const std::vector<int> counts = countsOf(delimiter, head);
        for (const int count : counts) {
            const std::pair score{count == 0 ? 0 : std::count(counts.begin(), counts.end(), count),
                                  count};
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

qsizetype separatorLineSize(QByteArrayView head, char& delimiter)
{
    const bool isQuoted = head.startsWith('"');
    const QByteArrayView line = head.sliced(isQuoted ? 1 : 0);
    if (line.size() < 5 || qstrnicmp(line.data(), "sep=", 4) != 0)
        return 0;
    qsizetype end = head.indexOf('\n');
    const qsizetype carriage = head.indexOf('\r');
    if (end < 0 || (carriage >= 0 && carriage < end - 1))
        end = carriage;
    constexpr qsizetype longest = 8;
    if (end < 0 || end > longest)
        return 0;
    delimiter = line[4];
    return end + 1;
}

static std::optional<QStringConverter::Encoding> utf16Encoding(QByteArrayView head)
{
    if (head.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (head.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    // Without a byte order mark: digits, separators and line ends have a NUL in the same half of
    // their code unit.
    constexpr qsizetype enough = 8;
    const QByteArrayView start = head.first(std::min<qsizetype>(head.size() / 2 * 2, 4096));
    if (start.size() < enough)
        return std::nullopt;
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        nuls[i % 2] += start[i] == '\0' ? 1 : 0;
    const qsizetype most = start.size() / 2 / 10;
    if (nuls[1] > most && nuls[0] == 0)
        return QStringConverter::Utf16LE;
    if (nuls[0] > most && nuls[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

static bool hasHeader(QByteArrayView head, const char* encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return false;
    QString text = decoder(head);
    text.remove(u'"');
    constexpr qsizetype mostLines = 20;
    const QStringList lines = text.split(u'\n').mid(0, mostLines);
    const QChar delimiter = QLatin1Char(delimiterOf(head));
    return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        return isHeader(line.trimmed().split(delimiter), {});
    });
}

const char* encodingOf(QByteArrayView head)
{
    if (const auto utf16 = utf16Encoding(head))
        return QStringConverter::nameForEncoding(*utf16);
    constexpr qsizetype headerBytes = 4096;
    const QByteArrayView start = head.first(std::min(head.size(), headerBytes));
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(start);
    if (!utf8.hasError() || start.contains('\0') || hasHeader(start, "windows-1252"))
        return nullptr;
    for (const char* encoding : {"windows-1251", "Shift_JIS", "GB18030", "Big5", "EUC-KR",
                                 "windows-1253", "windows-1255", "windows-1256", "windows-874"}) {
        if (hasHeader(start, encoding))
            return encoding;
    }
    return nullptr;
}

QByteArray utf8Head(const QByteArray& head)
{
    const char* encoding = encodingOf(head);
    if (encoding == nullptr)
        return head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    QStringDecoder decoder(encoding);
    const QString text = decoder(head);
    return text.toUtf8();
}

} // namespace likecast
