#include "core/instagram/formats/plain_csv_reader.h"

#include "core/instagram/formats/csv_rows.h"
#include "core/instagram/formats/import_collector.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/plain_csv_table.h"
#include "core/instagram/source/decompressed_stream.h"
#include "core/instagram/source/file_stream.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The first bytes, by which compressed data is known.
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

/// Counts what passes, so that progress can be told in bytes of the file.
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

/// What a reader hands on, kept.
template<typename Read>
Result<PostImport> collected(Read read)
{
    ImportCollector collector;
    const PostImportSink sink = [&collector](PostBatch&& batch) -> Result<void> {
        collector.add(std::move(batch));
        return {};
    };
    Result<ImportProblems> problems = read(sink);
    if (!problems)
        return failure(problems.error());
    return collector.take({importFormatName(ImportFormat::PlainCsv), std::move(*problems), {}});
}

} // namespace

Result<ImportProblems> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                    const ImportControl& control, const PostImportSink& sink)
{
    PlainCsvTable table(name, folder, sink);
    const CsvRowVisitor visitor = [&table](const CsvRow& row) { return table.read(row); };
    if (const Result<void> read = readCsvRows(stream, name, visitor, control, table.problems());
        !read)
        return failure(read.error());
    return table.finish();
}

Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const ImportControl& control)
{
    return collected([&](const PostImportSink& sink) {
        return readPlainCsv(stream, name, folder, control, sink);
    });
}

Result<ImportProblems> readPlainCsv(const QString& filePath, const ImportControl& control,
                                    const PostImportSink& sink)
{
    const Result<QByteArray> head = headOf(filePath);
    if (!head)
        return failure(head.error());
    const QFileInfo info(filePath);
    FileStream file(filePath);
    CountedStream counted(file);
    ImportControl ofFile{control.cancellation, {}};
    if (control.progress) {
        ofFile.progress = [&](const Progress&) {
            control.progress({counted.bytesRead(), info.size()});
        };
    }
    const std::unique_ptr<ByteStream> unpacked = decompressedStream(counted, *head);
    return readPlainCsv(unpacked ? *unpacked : counted, info.fileName(), info.absolutePath(),
                        ofFile, sink);
}

Result<PostImport> readPlainCsv(const QString& filePath, const ImportControl& control)
{
    return collected(
        [&](const PostImportSink& sink) { return readPlainCsv(filePath, control, sink); });
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
