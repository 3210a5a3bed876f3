#pragma once

#include "core/instagram/formats/csv_rows.h"
#include "core/instagram/formats/post_import.h"

#include <QDir>
#include <QHash>

#include <array>
#include <string>

namespace likecast
{

/// Makes posts of the records of a plain table, as readPlainCsv() describes it: the header first,
/// then batch after batch into the sink. Only for plain_csv_reader.cpp.
class PlainCsvTable
{
public:
    PlainCsvTable(QString name, const QString& folder, const PostImportSink& sink);

    ImportProblems& problems() { return m_problems; }

    Result<void> read(const CsvRow& row);
    Result<ImportProblems> finish();

private:
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
        MediaIdColumn,
        ShortcodeColumn,
        ColumnCount
    };
    static constexpr std::array<QLatin1StringView, ColumnCount> columnNames{
        QLatin1StringView("account"),   QLatin1StringView("taken_at"),
        QLatin1StringView("likes"),     QLatin1StringView("media_type"),
        QLatin1StringView("caption"),   QLatin1StringView("followers"),
        QLatin1StringView("following"), QLatin1StringView("media_count"),
        QLatin1StringView("comments"),  QLatin1StringView("photo"),
        QLatin1StringView("media_id"),  QLatin1StringView("shortcode")};
    static constexpr std::size_t postsPerBatch = 512;
    static constexpr std::size_t bytesPerBatch = 1 << 20;

    struct Account {
        QString name;
        AccountSnapshot snapshot;
    };

    static QString quoted(const QString& text);
    Result<void> handOn();
    Result<void> readHeader(const CsvRow& row);
    void addProblem(const QString& what);
    QByteArrayView bytes(const CsvRow& row, Column column) const;
    QString text(const CsvRow& row, Column column);
    /// Most fields are sound and are taken over as they are.
    std::string utf8(const CsvRow& row, Column column);

    /// Absent where empty, negative or no count at all; the last is a problem.
    std::optional<qint64> count(const CsvRow& row, Column column);

    /// The usual way to write a count: digits and nothing else.
    static std::optional<qint64> plainCount(QByteArrayView field);

    MediaType mediaType(const CsvRow& row);
    std::string photoPath(const CsvRow& row);
    /// Posts of one id are one post, so a half-right one is worse than none.
    std::string mediaId(const CsvRow& row);
    std::string shortcode(const CsvRow& row);
    std::optional<qint64> takenAt(const CsvRow& row);
    void readPost(const CsvRow& row);
    void readCounts(const CsvRow& row, qint64 takenAtMs, Account& account);

    /// Its place in m_accounts. Tables are mostly grouped by account.
    std::ptrdiff_t accountOf(const CsvRow& row);

    std::ptrdiff_t accountNamed(const QString& written);

    QString m_name;
    QDir m_folder;
    const PostImportSink& m_sink;
    ImportProblems m_problems;
    PostBatch m_batch;
    std::size_t m_batchedPosts = 0;
    std::size_t m_batchedBytes = 0;
    std::ptrdiff_t m_batchedAccount = -1; ///< whose part is the last of the batch
    std::vector<Account> m_accounts;
    QHash<QString, std::ptrdiff_t> m_indices;
    QByteArray m_lastAccountField;
    std::ptrdiff_t m_lastAccount = -1;
    QByteArray m_lastMediaField;
    MediaType m_lastMediaType = MediaType::Photo;
    std::array<int, ColumnCount> m_positions{};
    std::size_t m_columnCount = 0;
    bool m_hasHeader = false;
    qint64 m_line = 0;
};

} // namespace likecast
