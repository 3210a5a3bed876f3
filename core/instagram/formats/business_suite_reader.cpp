#include "core/instagram/formats/business_suite_reader.h"

#include "core/instagram/formats/business_suite_columns.h"
#include "core/instagram/formats/csv_rows.h"
#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/locale_number.h"
#include "core/instagram/formats/media_id.h"
#include "core/instagram/formats/pacific_time.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

struct Table {
    QStringList header;
    std::vector<BusinessSuiteRow> rows;
};

Result<Table> readTable(EntryReader& reader, const QString& path, const ImportControl& control,
                        ImportProblems& problems)
{
    Table table;
    qint64 totalBytes = 0;
    const CsvRowVisitor visitor = [&](const CsvRow& row) -> Result<void> {
        QStringList fields;
        for (const QByteArrayView field : row.fields) {
            totalBytes += field.size();
            fields.append(QString::fromUtf8(field));
        }
        if (totalBytes > import_limits::maxDocumentBytes)
            return failure(ErrorCode::FileTooLarge, u"more rows than any export has"_s);
        if (table.header.isEmpty())
            table.header = fields;
        else
            table.rows.push_back({row.line, fields});
        return {};
    };
    if (const Result<void> read = readCsvRows(reader, path, visitor, control, problems); !read)
        return failure(read.error());
    return table;
}

MediaType mediaTypeOf(const QString& postType, const QString& permalink)
{
    if (permalink.contains(u"/reel"_s) || postType.contains(u"reel"_s, Qt::CaseInsensitive))
        return MediaType::Reel;
    // "IG carousel", "IG-Karussell", "IG carrusel", "IG carrossel", "IG carosello", "IG carusel"
    static const QStringList carousels{u"carous"_s,  u"karus"_s,   u"carrus"_s, u"carros"_s,
                                       u"carosel"_s, u"carusel"_s, u"album"_s,  u"dönen"_s};
    for (const QString& word : carousels) {
        if (postType.contains(word, Qt::CaseInsensitive))
            return MediaType::Carousel;
    }
    return postType.contains(u"vid"_s, Qt::CaseInsensitive) ? MediaType::Video : MediaType::Photo;
}

class TableImport
{
public:
    TableImport(const Table& table, const QString& path, qint64 countedAtMs,
                const ImportOptions& options, ImportBuilder& builder)
        : m_rows(table.rows)
        , m_columns(findBusinessSuiteColumns(table.header, table.rows, options.likesLabel))
        , m_path(path)
        , m_countedAtMs(countedAtMs)
        , m_builder(builder)
    {
    }

    Result<void> run()
    {
        if (m_columns.publishTime < 0 || m_columns.permalink < 0)
            return failure(ErrorCode::FormatUnrecognised, m_path);
        const Result<PublishTimes> times = pacificPublishTimes(moments());
        if (!times)
            return failure(times.error());
        if (times->isOtherZone) {
            m_builder.problems().add(m_path, u"its times are not US Pacific time; those in the "
                                             u"posts' ids were taken"_s);
        }
        if (m_columns.likes < 0 && !m_rows.empty()) {
            m_builder.setLikesCandidates(m_columns.likesCandidates);
            m_builder.problems().add(m_path, u"the column of the likes is not known"_s);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            addRow(m_rows[i], times->utcMs[i]);
        return {};
    }

private:
    std::vector<PublishMoment> moments() const
    {
        std::vector<PublishMoment> all;
        for (const BusinessSuiteRow& row : m_rows) {
            PublishMoment moment{row.field(m_columns.publishTime), std::nullopt};
            const QString shortcode = shortcodeFromPermalink(row.field(m_columns.permalink));
            if (const auto id = mediaIdFromShortcode(shortcode))
                moment.idTimeMs = takenAtMsFromMediaId(*id);
            all.push_back(std::move(moment));
        }
        return all;
    }

    std::optional<qint64> count(const BusinessSuiteRow& row, qsizetype column)
    {
        const QString text = row.field(column).trimmed();
        const std::optional<qint64> value = countFromText(text);
        if (!value && !text.isEmpty() && text != u"--"_s)
            m_builder.problems().add(place(row), u"no count: \"%1\""_s.arg(text.left(40)));
        return value;
    }

    QString place(const BusinessSuiteRow& row) const
    {
        return u"%1:%2"_s.arg(m_path).arg(row.line);
    }

    void addRow(const BusinessSuiteRow& row, std::optional<qint64> takenAtMs)
    {
        const QString permalink = row.field(m_columns.permalink);
        const QString postType = row.field(m_columns.postType);
        if (permalink.contains(u"/stories/"_s) ||
            postType.contains(u"story"_s, Qt::CaseInsensitive))
            return;
        if (!takenAtMs) {
            m_builder.problems().add(place(row), u"left out: \"%1\" is no possible time"_s.arg(
                                                     row.field(m_columns.publishTime).left(40)));
            return;
        }
        Post post;
        post.takenAtMs = *takenAtMs;
        post.likes = count(row, m_columns.likes);
        post.comments = count(row, m_columns.comments);
        post.mediaType = mediaTypeOf(postType, permalink);
        post.caption = row.field(m_columns.description);
        post.shortcode = shortcodeFromPermalink(permalink);
        if (const auto id = mediaIdFromShortcode(post.shortcode))
            post.mediaId = QString::number(*id);
        m_builder.addPost(row.field(m_columns.username).trimmed(),
                          {std::move(post), m_countedAtMs});
    }

    const std::vector<BusinessSuiteRow>& m_rows;
    BusinessSuiteColumns m_columns;
    QString m_path;
    qint64 m_countedAtMs;
    ImportBuilder& m_builder;
};

} // namespace

Result<PostImport> readBusinessSuite(const ImportSource& source, const ImportOptions& options,
                                     const ImportControl& control)
{
    ImportBuilder builder(importFormatName(ImportFormat::BusinessSuite));
    qint64 tables = 0;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head || entryShape(*head) != EntryShape::BusinessSuiteTable)
            return Visit::Continue;
        const ImportControl quiet{control.cancellation, {}};
        const Result<Table> table = readTable(reader, entry.path, quiet, builder.problems());
        if (!table) {
            if (table.error().code == ErrorCode::Cancelled)
                return failure(table.error());
            builder.problems().add(entry.path, table.error().detail);
            return Visit::Continue;
        }
        ++tables;
        const Result<void> added =
            TableImport(*table, entry.path, entry.modifiedAtMs, options, builder).run();
        if (!added)
            return failure(added.error());
        return Visit::Continue;
    };
    if (const Result<void> visited = source.visit(visitor, control, builder.problems()); !visited)
        return failure(visited.error());
    if (tables == 0)
        return failure(ErrorCode::FormatUnrecognised, source.name());
    return builder.build();
}

} // namespace likecast
