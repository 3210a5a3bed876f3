#include "core/instagram/formats/table/csv_rows.h"

#include "core/instagram/formats/table/text_shape.h"
#include "core/instagram/source/progress_throttle.h"

#include <csv.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr std::size_t chunkBytes = 64 * 1024;

/// libcsv's parser with a known initial state; it can only fail when out of memory.
class Parser
{
public:
    explicit Parser(char delimiter)
        : m_delimiter(delimiter)
    {
        open();
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    csv_parser* get() { return &m_parser; }

    void restart()
    {
        csv_free(&m_parser);
        open();
    }

    qsizetype openFieldBytes() const { return static_cast<qsizetype>(m_parser.entry_pos); }

    bool isQuoteOpen() const
    {
        constexpr int fieldBegun = 2; // libcsv's FIELD_BEGUN
        return m_parser.quoted != 0 && m_parser.pstate == fieldBegun;
    }
    QByteArray openField() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_parser.entry_buf), openFieldBytes());
    }

private:
    void open()
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
        csv_set_blk_size(&m_parser, chunkBytes);
    }

    csv_parser m_parser{};
    char m_delimiter;
};

/// Converts another encoding to UTF-8.
class DecodedStream : public ByteStream
{
public:
    DecodedStream(ByteStream& stream, const char* encoding)
        : m_stream(stream)
        , m_decoder(encoding)
    {
    }

    /// Puts back the bytes read to identify the stream.
    void feed(QByteArrayView bytes)
    {
        const QString text = m_decoder(bytes);
        m_ready += text.toUtf8();
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        while (m_used == m_ready.size() && !m_ended) {
            m_ready.clear();
            m_used = 0;
            const Result<qint64> count = m_stream.read(m_raw);
            if (!count)
                return failure(count.error());
            m_ended = *count == 0;
            feed(QByteArrayView(m_raw.data(), *count));
        }
        const qsizetype count =
            std::min(m_ready.size() - m_used, static_cast<qsizetype>(buffer.size()));
        std::copy_n(m_ready.constData() + m_used, count, buffer.data());
        m_used += count;
        return static_cast<qint64>(count);
    }

private:
    ByteStream& m_stream;
    QStringDecoder m_decoder;
    std::array<char, chunkBytes> m_raw{};
    QByteArray m_ready;
    qsizetype m_used = 0;
    bool m_ended = false;
};

/// Uses memchr: newlines are few, and std::count examines every byte.
qint64 newlinesIn(QByteArrayView bytes)
{
    qint64 count = 0;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        ++count;
    return count;
}

class RowReader
{
public:
    RowReader(ByteStream& stream, QString name, const CsvRowVisitor& visitor,
              const JobControl& control, ImportProblems& problems)
        : m_stream(stream)
        , m_name(std::move(name))
        , m_visitor(visitor)
        , m_throttle(control)
        , m_problems(problems)
    {
    }

    Result<void> run()
    {
        if (const Result<void> head = readHead(); !head)
            return head;
        char delimiter = delimiterOf(m_chunk);
        if (const qsizetype size = separatorLineSize(m_chunk, delimiter); size > 0) {
            m_chunk = m_chunk.sliced(size);
            m_line = 2;
            m_newlines = 1;
        }
        Parser parser(delimiter);
        for (QByteArrayView bytes = m_chunk; !bytes.isEmpty();) {
            parse(parser, bytes);
            if (!m_result)
                return m_result;
            m_doneBytes += bytes.size();
            if (const Result<void> step = m_throttle.step({m_doneBytes, 0}); !step)
                return step;
            const Result<QByteArrayView> next = readChunk();
            if (!next && (next.error().code == ErrorCode::Cancelled || !m_hasRows))
                return failure(next.error());
            if (!next) {
                // Drops the open record: half a number is a wrong number.
                addProblem(m_line, u"the file ends unexpectedly: "_s + next.error().detail);
                return m_result;
            }
            bytes = *next;
        }
        while (parser.isQuoteOpen() && m_result)
            endOpenQuote(parser);
        csv_fini(parser.get(), &RowReader::fieldEnded, &RowReader::rowEnded, this);
        return m_result;
    }

private:
    /// The quote is part of the text: end the field at the end of its line.
    void endOpenQuote(Parser& parser)
    {
        const QByteArray open = parser.openField();
        const auto end =
            std::find_if(open.begin(), open.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype size = end - open.begin();
        addProblem(m_line, u"unclosed quote; the lines below it were read as rows"_s);
        parser.restart();
        addField(QByteArrayView(open).first(size));
        endRow('\n');
        const bool isPair = open.sliced(size).startsWith("\r\n");
        parse(parser, QByteArrayView(open).sliced(std::min(size + (isPair ? 2 : 1), open.size())));
    }

    Result<QByteArrayView> readChunk()
    {
        const Result<qint64> count = m_source->read(m_buffer);
        if (!count)
            return failure(count.error());
        return QByteArrayView(m_buffer.data(), *count);
    }

    Result<void> fillHead()
    {
        while (m_head.size() < static_cast<qsizetype>(chunkBytes)) {
            const Result<QByteArrayView> more = readChunk();
            if (!more)
                return failure(more.error());
            if (more->isEmpty())
                break;
            m_head += *more;
        }
        return {};
    }

    /// Reads the first chunk, full unless the file is short, so that it contains the byte order
    /// mark and the first lines.
    Result<void> readHead()
    {
        if (const Result<void> filled = fillHead(); !filled)
            return filled;
        if (const char* encoding = encodingOf(m_head); encoding != nullptr) {
            m_decoded = std::make_unique<DecodedStream>(m_stream, encoding);
            m_decoded->feed(std::exchange(m_head, {}));
            m_source = m_decoded.get();
            if (const Result<void> filled = fillHead(); !filled)
                return filled;
        }
        m_chunk = m_head;
        if (m_chunk.startsWith("\xEF\xBB\xBF"))
            m_chunk = m_chunk.sliced(3);
        return {};
    }

    void parse(Parser& parser, QByteArrayView bytes)
    {
        m_newlines += newlinesIn(bytes);
        if (m_skipping) {
            const qsizetype end = bytes.indexOf('\n');
            if (end < 0)
                return;
            bytes = bytes.sliced(end + 1);
            m_skipping = false;
            m_line = m_newlines - newlinesIn(bytes) + 1;
        }
        const std::size_t size = static_cast<std::size_t>(bytes.size());
        if (csv_parse(parser.get(), bytes.data(), size, &RowReader::fieldEnded,
                      &RowReader::rowEnded, this) != size &&
            m_result)
            m_result = failure(ErrorCode::Internal,
                               QString::fromLatin1(csv_strerror(csv_error(parser.get()))));
        if (parser.openFieldBytes() > csvFieldLimitBytes) {
            addProblem(m_line, u"skipped a field larger than 1 MB, perhaps an unclosed quote"_s);
            parser.restart();
            clearRow();
            m_skipping = true;
        }
    }

    void addProblem(qint64 line, const QString& what)
    {
        m_problems.add(m_name + u':' + QString::number(line), what);
    }

    void clearRow()
    {
        m_text.clear(); // keeps its memory for the next record
        m_ends.clear();
        m_newlinesInRow = 0;
        m_overflow = false;
    }

    static void fieldEnded(void* bytes, std::size_t size, void* self)
    {
        static_cast<RowReader*>(self)->addField(
            QByteArrayView(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    }

    static void rowEnded(int terminator, void* self)
    {
        static_cast<RowReader*>(self)->endRow(terminator);
    }

    void addField(QByteArrayView field)
    {
        m_afterReturn = false;
        m_newlinesInRow += newlinesIn(field);
        m_overflow = m_overflow || m_ends.size() >= csvFieldLimit ||
                     static_cast<qsizetype>(m_text.size()) + field.size() > csvRowLimitBytes;
        if (m_overflow)
            return;
        m_text.append(field.data(), static_cast<std::size_t>(field.size()));
        m_ends.push_back(static_cast<qsizetype>(m_text.size()));
    }

    void endRow(int terminator)
    {
        const bool secondHalf = terminator == '\n' && m_afterReturn && m_ends.empty();
        m_afterReturn = terminator == '\r';
        if (m_overflow)
            addProblem(m_line, u"skipped a record with too many or too long fields"_s);
        else if (!m_ends.empty() && m_result)
            m_result = m_visitor({m_line, fields(), terminator < 0});
        m_hasRows = m_hasRows || !m_ends.empty();
        m_line += m_newlinesInRow + (secondHalf ? 0 : 1);
        clearRow();
    }

    std::span<const QByteArrayView> fields()
    {
        m_fields.clear();
        qsizetype begin = 0;
        for (const qsizetype end : m_ends) {
            m_fields.emplace_back(m_text.data() + begin, end - begin);
            begin = end;
        }
        return m_fields;
    }

    ByteStream& m_stream;
    std::unique_ptr<DecodedStream> m_decoded;
    ByteStream* m_source = &m_stream; ///< one of the two above
    QString m_name;
    const CsvRowVisitor& m_visitor;
    ProgressThrottle m_throttle;
    ImportProblems& m_problems;

    std::array<char, chunkBytes> m_buffer{};
    QByteArray m_head;
    QByteArrayView m_chunk; ///< m_head without the byte order mark
    qint64 m_doneBytes = 0;
    qint64 m_newlines = 0; ///< in all data passed to parse() so far
    bool m_skipping = false;

    std::string m_text; ///< fields of the open record, concatenated
    std::vector<qsizetype> m_ends;
    std::vector<QByteArrayView> m_fields;
    qint64 m_newlinesInRow = 0;
    qint64 m_line = 1;
    bool m_overflow = false;
    bool m_afterReturn = false;
    bool m_hasRows = false;
    Result<void> m_result;
};

} // namespace

Result<void> readCsvRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                         const JobControl& control, ImportProblems& problems)
{
    return RowReader(stream, name, visitor, control, problems).run();
}

} // namespace likecast
