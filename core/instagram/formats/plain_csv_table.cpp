#include "core/instagram/formats/plain_csv_table.h"

#include "core/instagram/formats/media_id.h"
#include "core/instagram/formats/post_time.h"
#include "core/posts/known_count.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

PlainCsvTable::PlainCsvTable(QString name, const QString& folder, const PostImportSink& sink)
    : m_name(std::move(name))
    , m_folder(folder)
    , m_sink(sink)
{
}

Result<void> PlainCsvTable::read(const CsvRow& row)
{
    m_line = row.line;
    if (!m_hasHeader)
        return readHeader(row);
    if (row.fields.size() != m_columnCount)
        addProblem(
            u"%1 fields where the header has %2"_s.arg(row.fields.size()).arg(m_columnCount));
    readPost(row);
    const bool isFull = m_batchedPosts >= postsPerBatch || m_batchedBytes >= bytesPerBatch;
    return isFull ? handOn() : Result<void>();
}

Result<ImportProblems> PlainCsvTable::finish()
{
    if (!m_hasHeader)
        return failure(ErrorCode::FormatUnrecognised, u"%1 is empty"_s.arg(m_name));
    for (const Account& account : m_accounts) {
        if (account.snapshot.counts != AccountCounts{})
            m_batch.push_back({account.name, {account.snapshot}, {}});
    }
    if (const Result<void> taken = handOn(); !taken)
        return failure(taken.error());
    return std::move(m_problems);
}

QString PlainCsvTable::quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.first(longest) + u'…' : text) + u'"';
}

Result<void> PlainCsvTable::handOn()
{
    if (m_batch.empty())
        return {};
    m_batchedPosts = 0;
    m_batchedBytes = 0;
    m_batchedAccount = -1;
    return m_sink(std::exchange(m_batch, {}));
}

Result<void> PlainCsvTable::readHeader(const CsvRow& row)
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

void PlainCsvTable::addProblem(const QString& what)
{
    m_problems.add(m_name + u':' + QString::number(m_line), what);
}

QByteArrayView PlainCsvTable::bytes(const CsvRow& row, Column column) const
{
    const int position = m_positions[column];
    const bool present = position >= 0 && position < static_cast<int>(row.fields.size());
    return present ? row.fields[static_cast<std::size_t>(position)] : QByteArrayView();
}

QString PlainCsvTable::text(const CsvRow& row, Column column)
{
    return QString::fromStdString(utf8(row, column));
}

std::string PlainCsvTable::utf8(const CsvRow& row, Column column)
{
    const QByteArrayView field = bytes(row, column);
    const bool hasNul = field.contains('\0');
    const bool isUtf8 = field.isValidUtf8();
    if (!isUtf8)
        addProblem(u"%1 is not UTF-8 throughout"_s.arg(columnNames[column]));
    if (hasNul)
        addProblem(u"%1 holds NUL bytes"_s.arg(columnNames[column]));
    if (isUtf8 && !hasNul)
        return std::string(field.data(), static_cast<std::size_t>(field.size()));
    return QString::fromUtf8(field).remove(QChar::Null).toStdString();
}

std::optional<qint64> PlainCsvTable::count(const CsvRow& row, Column column)
{
    const QByteArrayView field = bytes(row, column).trimmed();
    if (field.isEmpty())
        return std::nullopt;
    if (const std::optional<qint64> plain = plainCount(field))
        return plain;
    bool isNumber = false;
    const double value = field.toDouble(&isNumber);
    const bool isCount = isNumber && std::abs(value) <= largestCount && value == std::floor(value);
    if (!isCount) {
        addProblem(
            u"%1 is no count: %2"_s.arg(columnNames[column], quoted(QString::fromUtf8(field))));
        return std::nullopt;
    }
    return value >= 0.0 ? std::optional(static_cast<qint64>(value)) : std::nullopt;
}

std::optional<qint64> PlainCsvTable::plainCount(QByteArrayView field)
{
    constexpr qsizetype mostDigits = 9;
    if (field.size() > mostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : field) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

MediaType PlainCsvTable::mediaType(const CsvRow& row)
{
    const QByteArrayView field = bytes(row, MediaTypeColumn);
    if (field == m_lastMediaField)
        return m_lastMediaType;
    const QString value = text(row, MediaTypeColumn).trimmed();
    const std::optional<MediaType> type = mediaTypeFromName(value);
    if (!type && !value.isEmpty())
        addProblem(u"unknown media_type %1, taken as photo"_s.arg(quoted(value)));
    if (type) {
        m_lastMediaField = field.toByteArray();
        m_lastMediaType = *type;
    }
    return type.value_or(MediaType::Photo);
}

std::string PlainCsvTable::photoPath(const CsvRow& row)
{
    if (bytes(row, PhotoColumn).isEmpty())
        return {};
    const QString value = QDir::fromNativeSeparators(text(row, PhotoColumn).trimmed());
    if (value.isEmpty())
        return {};
    const QString clean = QDir::cleanPath(value);
    if (QDir::isAbsolutePath(clean) || clean == u".."_s || clean.startsWith(u"../"_s)) {
        addProblem(u"photo lies outside the table's folder: %1"_s.arg(quoted(value)));
        return {};
    }
    return m_folder.filePath(clean).toStdString();
}

std::string PlainCsvTable::mediaId(const CsvRow& row)
{
    const QByteArrayView field = bytes(row, MediaIdColumn).trimmed();
    if (field.isEmpty())
        return {};
    const QString value = QString::fromUtf8(field);
    const std::optional<quint64> id = mediaIdFromText(value);
    if (!id)
        addProblem(u"media_id is no id of a post: %1"_s.arg(quoted(value)));
    return id ? std::to_string(*id) : std::string();
}

std::string PlainCsvTable::shortcode(const CsvRow& row)
{
    const QByteArrayView field = bytes(row, ShortcodeColumn).trimmed();
    if (field.isEmpty())
        return {};
    const bool isCode = std::all_of(field.begin(), field.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '-' || c == '_';
    });
    if (isCode)
        return std::string(field.data(), static_cast<std::size_t>(field.size()));
    addProblem(u"shortcode is no code of a post: %1"_s.arg(quoted(QString::fromUtf8(field))));
    return {};
}

std::optional<qint64> PlainCsvTable::takenAt(const CsvRow& row)
{
    if (const auto plain = postTimeFromPlainIso(bytes(row, TakenAtColumn)))
        return plain;
    const QString value = text(row, TakenAtColumn).trimmed();
    const std::optional<qint64> takenAtMs = postTimeFromIso(value);
    if (!takenAtMs)
        addProblem(u"taken_at is no time of a post: %1; left out"_s.arg(quoted(value)));
    return takenAtMs;
}

void PlainCsvTable::readPost(const CsvRow& row)
{
    const std::optional<qint64> takenAtMs = takenAt(row);
    if (!takenAtMs)
        return;
    const std::ptrdiff_t account = accountOf(row);
    if (account != m_batchedAccount) {
        m_batch.push_back({m_accounts[static_cast<std::size_t>(account)].name, {}, {}});
        m_batch.back().posts.reserve(postsPerBatch - m_batchedPosts);
        m_batchedAccount = account;
    }
    Utf8Post& post = m_batch.back().posts.emplace_back().post;
    ++m_batchedPosts;
    post.takenAtMs = *takenAtMs;
    post.likes = count(row, LikesColumn);
    post.comments = count(row, CommentsColumn);
    post.mediaType = mediaType(row);
    post.caption = utf8(row, CaptionColumn);
    m_batchedBytes += post.caption.size();
    post.photoPath = photoPath(row);
    post.mediaId = mediaId(row);
    post.shortcode = shortcode(row);
    readCounts(row, *takenAtMs, m_accounts[static_cast<std::size_t>(account)]);
}

void PlainCsvTable::readCounts(const CsvRow& row, qint64 takenAtMs, Account& account)
{
    AccountSnapshot snapshot;
    snapshot.countedAtMs = takenAtMs;
    snapshot.counts.followers = count(row, FollowersColumn);
    snapshot.counts.following = count(row, FollowingColumn);
    snapshot.counts.mediaCount = count(row, MediaCountColumn);
    if (snapshot.counts == AccountCounts{})
        return;
    const bool isFirst = account.snapshot.counts == AccountCounts{};
    const auto key = [](const AccountSnapshot& s) {
        return std::tie(s.countedAtMs, s.counts.followers, s.counts.following, s.counts.mediaCount);
    };
    if (isFirst || key(account.snapshot) < key(snapshot))
        account.snapshot = snapshot;
}

std::ptrdiff_t PlainCsvTable::accountOf(const CsvRow& row)
{
    const QByteArrayView field = bytes(row, AccountColumn);
    if (m_lastAccount >= 0 && field == m_lastAccountField)
        return m_lastAccount;
    m_lastAccountField = field.toByteArray();
    m_lastAccount = accountNamed(text(row, AccountColumn).trimmed());
    return m_lastAccount;
}

std::ptrdiff_t PlainCsvTable::accountNamed(const QString& written)
{
    const QString name = written.startsWith(u'@') ? written.sliced(1) : written;
    const QString key = name.toCaseFolded();
    if (const auto known = m_indices.constFind(key); known != m_indices.constEnd())
        return *known;
    const std::ptrdiff_t index = std::ssize(m_accounts);
    m_indices.insert(key, index);
    m_accounts.push_back({name, {}});
    return index;
}

} // namespace likecast
