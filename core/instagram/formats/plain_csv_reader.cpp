#include "core/instagram/formats/plain_csv_reader.h"

#include "core/instagram/formats/import_collector.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/table/csv_rows.h"
#include "core/instagram/formats/table/html_rows.h"
#include "core/instagram/formats/table/record_rows.h"
#include "core/instagram/formats/table/sheet_rows.h"
#include "core/instagram/source/decompressed_stream.h"
#include "core/instagram/source/file_stream.h"
#include "core/instagram/source/import_limits.h"
#include "core/instagram/source/zip_entries.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The first bytes, which identify compressed data.
Result<QByteArray> headOf(const QString& filePath)
{
    if (!QFileInfo::exists(filePath))
        return failure(ErrorCode::FileNotFound, filePath);
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, filePath);
    constexpr qint64 headBytes = 16;
    return file.read(headBytes);
}

/// Counts the bytes read, so that progress can be reported in bytes of the file.
class CountedStream : public ByteStream
{
public:
    explicit CountedStream(ByteStream& stream)
        : m_stream(stream)
    {
    }

    qint64 bytesRead() const { return m_bytesRead; }

    Result<qint64> read(std::span<char> buffer) override
    {
        Result<qint64> count = m_stream.read(buffer);
        if (count)
            m_bytesRead += *count;
        return count;
    }

private:
    ByteStream& m_stream;
    qint64 m_bytesRead = 0;
};

/// Collects everything a reader delivers.
template<typename Read>
Result<PostImport> collected(Read read)
{
    ImportCollector collector;
    const PostImportSink sink = [&collector](PostBatch&& batch) -> Result<void> {
        collector.add(std::move(batch));
        return {};
    };
    Result<TableEnd> end = read(sink);
    if (!end)
        return failure(end.error());
    return collector.take(findingsOf(std::move(*end)));
}

/// Reads what is no text table whole; for text, puts the peeked bytes back.
class TableStream : public ByteStream
{
public:
    explicit TableStream(ByteStream& stream)
        : m_stream(stream)
    {
    }

    Result<QByteArray> head()
    {
        constexpr qint64 headBytes = 64 * 1024;
        if (const Result<void> filled = fill(headBytes); !filled)
            return failure(filled.error());
        return m_front;
    }

    Result<QByteArray> all(qint64 maxBytes)
    {
        if (const Result<void> filled = fill(maxBytes + 1); !filled)
            return failure(filled.error());
        if (m_front.size() > maxBytes)
            return failure(ErrorCode::FileTooLarge, u"the table is too large"_s);
        return m_front;
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_used == m_front.size())
            return m_stream.read(buffer);
        const qsizetype count =
            std::min(m_front.size() - m_used, static_cast<qsizetype>(buffer.size()));
        std::copy_n(m_front.constData() + m_used, count, buffer.data());
        m_used += count;
        return static_cast<qint64>(count);
    }

private:
    Result<void> fill(qint64 bytes)
    {
        while (m_front.size() < bytes) {
            QByteArray chunk(64 * 1024, Qt::Uninitialized);
            const Result<qint64> count =
                m_stream.read({chunk.data(), static_cast<std::size_t>(chunk.size())});
            // Leaves damage after the first bytes for the reader to find where it is.
            if (!count && m_front.isEmpty())
                return failure(count.error());
            if (!count || *count == 0)
                break;
            m_front.append(chunk.constData(), *count);
        }
        return {};
    }

    ByteStream& m_stream;
    QByteArray m_front;
    qsizetype m_used = 0;
};

} // namespace

ImportFindings findingsOf(TableEnd&& end)
{
    ImportFindings findings;
    findings.format = importFormatName(end.isBusinessSuite ? ImportFormat::BusinessSuite
                                                           : ImportFormat::PlainCsv);
    findings.problems = std::move(end.problems);
    findings.hasTimesWithoutZone = end.hasTimesWithoutZone;
    findings.headerKey = end.headerKey;
    return findings;
}

Result<void> readTableRows(ByteStream& stream, const QString& name, const CsvRowVisitor& visitor,
                           const JobControl& control, ImportProblems& problems)
{
    TableStream table(stream);
    const Result<QByteArray> head = table.head();
    if (!head)
        return failure(head.error());
    const bool isRecords = isJsonText(*head);
    const bool isPage = isHtmlPage(*head);
    if (!isRecords && !isPage && !isSpreadsheet(*head))
        return readCsvRows(table, name, visitor, control, problems);
    const Result<QByteArray> document = table.all(import_limits::maxDocumentBytes);
    if (!document)
        return failure(document.error());
    if (isRecords)
        return readRecordRows(*document, name, visitor, problems);
    return isPage ? readHtmlRows(*document, name, visitor, problems)
                  : readSheetRows(*document, name, visitor, control, problems);
}

Result<TableEnd> readTable(ByteStream& stream, const TableFile& file, const ImportOptions& options,
                           const JobControl& control, const PostImportSink& sink)
{
    TablePosts posts(file.name, file.folder, file.countedAtMs, options, sink);
    const CsvRowVisitor visitor = [&posts](const CsvRow& row) { return posts.read(row); };
    const Result<void> read = readTableRows(stream, file.name, visitor, control, posts.problems());
    if (!read)
        return failure(read.error());
    return posts.finish();
}

Result<TableEnd> readTable(const QString& filePath, const ImportOptions& options,
                           const JobControl& control, const PostImportSink& sink)
{
    const Result<QByteArray> head = headOf(filePath);
    if (!head)
        return failure(head.error());
    const QFileInfo info(filePath);
    FileStream file(filePath);
    CountedStream counted(file);
    JobControl ofFile{control.cancellation, {}};
    if (control.progress) {
        ofFile.progress = [&](const Progress&) {
            control.progress({counted.bytesRead(), info.size()});
        };
    }
    const std::unique_ptr<ByteStream> unpacked = decompressedStream(counted, *head);
    return readTable(
        unpacked ? *unpacked : counted,
        {info.fileName(), info.absolutePath(), info.lastModified().toMSecsSinceEpoch()}, options,
        ofFile, sink);
}

Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const JobControl& control, const ImportOptions& options)
{
    return collected([&](const PostImportSink& sink) {
        return readTable(stream, {name, folder, 0}, options, control, sink);
    });
}

Result<PostImport> readPlainCsv(const QString& filePath, const JobControl& control,
                                const ImportOptions& options)
{
    return collected(
        [&](const PostImportSink& sink) { return readTable(filePath, options, control, sink); });
}

std::vector<AccountPosts> takeAccountPosts(PostImport&& import)
{
    std::vector<AccountPosts> accounts;
    accounts.reserve(import.accounts.size());
    for (ImportedAccount& imported : import.accounts) {
        AccountPosts& account = accounts.emplace_back();
        account.account = std::move(imported.name);
        if (!imported.snapshots.empty())
            account.counts = imported.snapshots.back().counts;
        account.posts.reserve(imported.posts.size());
        for (ImportedPost& post : imported.posts)
            account.posts.push_back(std::move(post.post));
    }
    import.accounts.clear();
    return accounts;
}

} // namespace likecast
