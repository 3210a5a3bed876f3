#pragma once

#include "core/instagram/formats/table/table_header.h"
#include "core/instagram/formats/table/time_column.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/post_import.h"

#include <QDir>
#include <QHash>

#include <array>

namespace likecast
{

/// Questions about a table that only the user can answer.
struct TableQuestions {
    QStringList decimalExamples;      ///< counts that differ under a point and a comma
    QStringList dateExamples;         ///< dates whose day, month and year are ambiguous
    bool mayYearLead = false;         ///< every numeric date can also start with its year
    bool hasTimesWithoutZone = false; ///< assumed to be UTC; worth asking, but not an error

    bool areOpen() const { return !decimalExamples.isEmpty() || !dateExamples.isEmpty(); }
};

/// What is known about a table at its end.
struct TableEnd {
    ImportProblems problems;
    QString headerKey; ///< see headerKey()
    bool isBusinessSuite = false;
    bool hasTimesWithoutZone = false;
};

/// Converts a table's rows to posts, whatever program wrote it, and delivers them in batches. Rows
/// that are unambiguous by themselves are delivered immediately. The others wait until the whole
/// column has been read, up to import_limits::maxDocumentBytes. Accounts come in order of first
/// appearance, snapshots last.
/// Errors: those of findLayout(); ColumnsUnclear (an open question, or no row with a readable time;
/// none of the waiting rows was delivered); FileTooLarge; those of the sink.
class TablePosts
{
public:
    /// `folder` holds the photos; `countedAtMs` is when the table was written, or 0.
    TablePosts(QString name, const QString& folder, qint64 countedAtMs,
               const ImportOptions& options, const PostImportSink& sink);

    ImportProblems& problems() { return m_problems; }

    Result<void> read(const CsvRow& row);
    Result<TableEnd> finish();

    /// Call only after finish(), whatever its result.
    const TableQuestions& questions() const { return m_questions; }
    const TableTop& top() const { return m_top; }

private:
    static constexpr std::size_t postsPerBatch = 512;
    static constexpr std::size_t bytesPerBatch = 1 << 20;

    struct Account {
        QString name;
        AccountSnapshot snapshot;
    };

    Result<void> begin();
    Result<void> readRow(const CsvRow& row);
    bool isTitles(const CsvRow& row);
    bool isWhole(const CsvRow& row);
    Result<void> keep(const CsvRow& row);
    Result<void> finishBuffered();
    Result<void> deliverIfFull();
    Result<void> deliver();

    void readTimeTitles(const TableLayout& layout);
    bool holdsHalvesOfDay(std::size_t firstRow, int column) const;
    TimeMoment moment();
    void compareWithId(qint64 utcMs);
    bool areTimesLate() const;
    std::optional<qint64> idTimeMs();
    std::optional<QTimeZone> zoneOfRow();
    /// Records what the row reveals about the columns; returns whether it needs nothing from them.
    bool settle(std::optional<ColumnTime>& time);
    bool settleTime(std::optional<ColumnTime>& time);
    void decideMarks();

    static int otherTypeColumn(const TableLayout& layout);
    bool isNoPost();
    bool isTotal() const;
    void addPost(std::optional<ColumnTime> time);
    std::optional<qint64> count(ColumnMeaning meaning);
    std::optional<qint64> likes();
    std::optional<MediaType> mediaType();
    std::string photoPath();
    void setIdentity(Utf8Post& post);
    void setTimeZone(Utf8Post& post);
    void readCounts(qint64 takenAtMs, Account& account);
    std::ptrdiff_t accountOf();
    std::ptrdiff_t accountNamed(const QString& written);

    QDir m_folder;
    qint64 m_writtenAtMs;
    const ImportOptions& m_options;
    const PostImportSink& m_sink;
    ImportProblems m_problems;
    TableTop m_top;
    bool m_hasBegun = false;
    bool m_isOtherTable = false; ///< these rows are below titles of their own
    TableFields m_fields;
    QString m_headerKey;
    std::size_t m_columnCount = 0;
    bool m_isBusinessSuite = false;
    TimeRules m_rules;
    int m_otherTypeColumn = -1;  ///< tells more where the type is only "post"
    int m_halfOfDayColumn = -1;  ///< AM and PM beside the hour
    bool m_hasOpenDates = false; ///< in which day and month are ambiguous
    qint64 m_timesCompared = 0;  ///< with the post's id
    qint64 m_lateTimes = 0;      ///< days later than the id says
    TableQuestions m_questions;

    bool m_hasPosts = false;
    QStringList m_unreadableTimes; ///< a few samples
    qint64 m_otherNetworks = 0;    ///< rows skipped
    qint64 m_drafts = 0;           ///< rows skipped
    qint64 m_stories = 0;          ///< rows skipped
    std::vector<BufferedRow> m_buffered;
    qint64 m_keptBytes = 0;
    std::array<DecimalEvidence, columnMeaningCount> m_evidence;
    std::array<std::optional<DecimalMark>, columnMeaningCount> m_marks;

    PostBatch m_batch;
    std::size_t m_batchedPosts = 0;
    std::size_t m_batchedBytes = 0;
    std::ptrdiff_t m_batchedAccount = -1; ///< account of the last part of the batch
    std::vector<Account> m_accounts;
    QHash<QString, std::ptrdiff_t> m_indices;
    QByteArray m_lastAccountField;
    std::ptrdiff_t m_lastAccount = -1;
    QByteArray m_lastZoneField;
    std::optional<QTimeZone> m_lastZone;
};

} // namespace likecast
