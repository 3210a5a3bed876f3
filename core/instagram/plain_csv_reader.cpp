#include "core/instagram/plain_csv_reader.h"

#include "core/instagram/csv_rows.h"
#include "core/instagram/decompressed_stream.h"
#include "core/instagram/file_stream.h"
#include "core/instagram/import_format.h"
#include "core/instagram/post_time.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

enum Column : std::size_t {
    AccountColumn,
    TakenAtColumn,
    LikesColumn,
    MediaTypeColumn,
    CaptionColumn,
    FollowersColumn,
    FollowingColumn,
    MediaCountColumn,
    CommentsColumn,
    PhotoColumn,
    ColumnCount
};

constexpr std::array columnNames{"account"_L1,  "taken_at"_L1,  "likes"_L1,     "media_type"_L1,
                                 "caption"_L1,  "followers"_L1, "following"_L1, "media_count"_L1,
                                 "comments"_L1, "photo"_L1};
static_assert(columnNames.size() == ColumnCount);

/// More than Instagram has users.
constexpr double largestCount = 1e10;

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.first(longest) + u'…' : text) + u'"';
}

class TableReader
{
public:
    TableReader(QString name, const QString& folder)
        : m_name(std::move(name))
        , m_folder(folder)
    {
        m_import.format = importFormatName(ImportFormat::PlainCsv);
    }

    ImportProblems& problems() { return m_import.problems; }

    Result<void> read(const CsvRow& row)
    {
        m_line = row.line;
        if (!m_hasHeader)
            return readHeader(row);
        if (row.fields.size() != m_columnCount)
            addProblem(
                u"%1 fields where the header has %2"_s.arg(row.fields.size()).arg(m_columnCount));
        readPost(row);
        return {};
    }

    Result<PostImport> finish()
    {
        if (!m_hasHeader)
            return failure(ErrorCode::FormatUnrecognised, u"%1 is empty"_s.arg(m_name));
        for (ImportedAccount& account : m_import.accounts) {
            std::stable_sort(account.posts.begin(), account.posts.end(),
                             [](const ImportedPost& a, const ImportedPost& b) {
                                 return a.post.takenAtMs < b.post.takenAtMs;
                             });
        }
        return std::move(m_import);
    }

private:
    Result<void> readHeader(const CsvRow& row)
    {
        m_positions.fill(-1);
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const QString title = QString::fromUtf8(row.fields[i]).trimmed();
            for (std::size_t column = 0; column < ColumnCount; ++column) {
                if (m_positions[column] < 0 &&
                    title.compare(columnNames[column], Qt::CaseInsensitive) == 0)
                    m_positions[column] = static_cast<int>(i);
            }
        }
        for (const Column needed : {TakenAtColumn, LikesColumn}) {
            if (m_positions[needed] < 0)
                return failure(ErrorCode::FormatUnrecognised,
                               u"%1 has no column %2"_s.arg(m_name, columnNames[needed]));
        }
        m_columnCount = row.fields.size();
        m_hasHeader = true;
        return {};
    }

    void addProblem(const QString& what)
    {
        problems().add(m_name + u':' + QString::number(m_line), what);
    }

    static QByteArrayView bytes(const CsvRow& row, int position)
    {
        const bool present = position >= 0 && position < static_cast<int>(row.fields.size());
        return present ? row.fields[static_cast<std::size_t>(position)] : QByteArrayView();
    }

    QString text(const CsvRow& row, Column column)
    {
        const QByteArrayView field = bytes(row, m_positions[column]);
        if (!field.isValidUtf8())
            addProblem(u"%1 is not UTF-8 throughout"_s.arg(columnNames[column]));
        QString value = QString::fromUtf8(field);
        if (value.contains(QChar::Null)) {
            addProblem(u"%1 holds NUL bytes"_s.arg(columnNames[column]));
            value.remove(QChar::Null);
        }
        return value;
    }

    /// Absent where empty, negative or no count at all; the last is a problem.
    std::optional<qint64> count(const CsvRow& row, Column column)
    {
        const QByteArrayView field = bytes(row, m_positions[column]).trimmed();
        if (field.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const double value = field.toDouble(&isNumber);
        const bool isCount =
            isNumber && std::abs(value) <= largestCount && value == std::floor(value);
        if (!isCount) {
            addProblem(
                u"%1 is no count: %2"_s.arg(columnNames[column], quoted(QString::fromUtf8(field))));
            return std::nullopt;
        }
        return value >= 0.0 ? std::optional(static_cast<qint64>(value)) : std::nullopt;
    }

    std::optional<MediaType> mediaType(const CsvRow& row)
    {
        const QString value = text(row, MediaTypeColumn).trimmed();
        if (value.isEmpty())
            return std::nullopt;
        const std::optional<MediaType> type = mediaTypeFromName(value);
        if (!type)
            addProblem(u"unknown media_type %1, taken as photo"_s.arg(quoted(value)));
        return type;
    }

    QString photoPath(const CsvRow& row)
    {
        const QString value = QDir::fromNativeSeparators(text(row, PhotoColumn).trimmed());
        if (value.isEmpty())
            return {};
        const QString clean = QDir::cleanPath(value);
        if (QDir::isAbsolutePath(clean) || clean == u".."_s || clean.startsWith(u"../"_s)) {
            addProblem(u"photo lies outside the table's folder: %1"_s.arg(quoted(value)));
            return {};
        }
        return m_folder.filePath(clean);
    }

    void readPost(const CsvRow& row)
    {
        const QString takenAt = text(row, TakenAtColumn).trimmed();
        const std::optional<qint64> takenAtMs = postTimeFromIso(takenAt);
        if (!takenAtMs) {
            addProblem(u"taken_at is no time of a post: %1; left out"_s.arg(quoted(takenAt)));
            return;
        }
        ImportedAccount& account = accountNamed(text(row, AccountColumn).trimmed());
        ImportedPost& imported = account.posts.emplace_back();
        Post& post = imported.post;
        post.takenAtMs = *takenAtMs;
        post.likes = count(row, LikesColumn);
        post.comments = count(row, CommentsColumn);
        post.mediaType = mediaType(row).value_or(MediaType::Photo);
        post.caption = text(row, CaptionColumn);
        post.photoPath = photoPath(row);
        readCounts(row, *takenAtMs, account);
    }

    void readCounts(const CsvRow& row, qint64 takenAtMs, ImportedAccount& account)
    {
        AccountSnapshot snapshot;
        snapshot.countedAtMs = takenAtMs;
        snapshot.counts.followers = count(row, FollowersColumn);
        snapshot.counts.following = count(row, FollowingColumn);
        snapshot.counts.mediaCount = count(row, MediaCountColumn);
        if (snapshot.counts == AccountCounts{})
            return;
        if (account.snapshots.empty())
            account.snapshots.push_back(snapshot);
        else if (account.snapshots.front().countedAtMs <= takenAtMs)
            account.snapshots.front() = snapshot;
    }

    ImportedAccount& accountNamed(const QString& written)
    {
        const QString name = written.startsWith(u'@') ? written.sliced(1) : written;
        const QString key = name.toCaseFolded();
        if (const auto known = m_indices.constFind(key); known != m_indices.constEnd())
            return m_import.accounts[*known];
        m_indices.insert(key, m_import.accounts.size());
        ImportedAccount& account = m_import.accounts.emplace_back();
        account.name = name;
        return account;
    }

    QString m_name;
    QDir m_folder;
    PostImport m_import;
    QHash<QString, std::size_t> m_indices;
    std::array<int, ColumnCount> m_positions{};
    std::size_t m_columnCount = 0;
    bool m_hasHeader = false;
    qint64 m_line = 0;
};

Result<bool> isCompressedFile(const QString& filePath)
{
    if (!QFileInfo::exists(filePath))
        return failure(ErrorCode::FileNotFound, filePath);
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, filePath);
    constexpr qint64 headBytes = 16;
    return isCompressed(file.read(headBytes));
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

} // namespace

Result<PostImport> readPlainCsv(ByteStream& stream, const QString& name, const QString& folder,
                                const ImportControl& control)
{
    TableReader table(name, folder);
    const CsvRowVisitor visitor = [&table](const CsvRow& row) { return table.read(row); };
    if (const Result<void> read = readCsvRows(stream, name, visitor, control, table.problems());
        !read)
        return failure(read.error());
    return table.finish();
}

Result<PostImport> readPlainCsv(const QString& filePath, const ImportControl& control)
{
    const Result<bool> compressed = isCompressedFile(filePath);
    if (!compressed)
        return failure(compressed.error());
    const QFileInfo info(filePath);
    FileStream file(filePath);
    CountedStream counted(file);
    DecompressedStream unpacked(counted);
    ByteStream& stream = *compressed ? static_cast<ByteStream&>(unpacked) : counted;

    ImportControl ofFile{control.cancellation, {}};
    if (control.progress) {
        ofFile.progress = [&](const Progress&) {
            control.progress({counted.bytesRead(), info.size()});
        };
    }
    return readPlainCsv(stream, info.fileName(), info.absolutePath(), ofFile);
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
