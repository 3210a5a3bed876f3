#include "core/instagram/formats/table/table_posts.h"

#include "core/instagram/formats/table/count_field.h"
#include "core/instagram/formats/table/named_zone.h"
#include "core/instagram/formats/values/media_id.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/import_limits.h"
#include "core/posts/known_count.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr std::array countMeanings{
    ColumnMeaning::Likes,     ColumnMeaning::Comments,   ColumnMeaning::Followers,
    ColumnMeaning::Following, ColumnMeaning::MediaCount, ColumnMeaning::Saves,
    ColumnMeaning::Shares,    ColumnMeaning::Reach,      ColumnMeaning::Views};

std::size_t placeOf(ColumnMeaning meaning)
{
    return static_cast<std::size_t>(meaning);
}

/// The usual form of a count: digits only.
std::optional<qint64> plainCount(QByteArrayView field)
{
    constexpr qsizetype mostDigits = 9;
    if (field.isEmpty() || field.size() > mostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : field) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// A year of the Persian, Islamic or Thai calendar.
bool hasYearOfOtherCalendar(const QString& text)
{
    static const QRegularExpression year(u"(?<!\\d)(?:1[34]|25)\\d\\d(?!\\d)"_s);
    QString digits;
    for (const QChar c : text)
        digits += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return year.match(digits).hasMatch();
}

bool isTrue(const QString& text)
{
    static const QStringList words{u"true"_s, u"1"_s,   u"yes"_s,  u"vrai"_s, u"wahr"_s,
                                   u"sí"_s,   u"oui"_s, u"vero"_s, u"ja"_s};
    return words.contains(text, Qt::CaseInsensitive);
}

void addExample(QStringList& examples, const QString& text)
{
    constexpr qsizetype most = 3;
    if (examples.size() < most && !examples.contains(text))
        examples.append(text);
}

} // namespace

TablePosts::TablePosts(QString name, const QString& folder, qint64 countedAtMs,
                       const ImportOptions& options, const PostImportSink& sink)
    : m_folder(folder)
    , m_writtenAtMs(countedAtMs)
    , m_options(options)
    , m_sink(sink)
    , m_top{name, {}}
    , m_fields(std::move(name), m_problems)
{
}

Result<void> TablePosts::read(const CsvRow& row)
{
    if (m_hasBegun)
        return readRow(row);
    m_top.rows.emplace_back(row);
    return m_top.isFull() ? begin() : Result<void>();
}

Result<void> TablePosts::begin()
{
    m_hasBegun = true;
    const Result<TableLayout> layout = findLayout(m_top, m_options);
    if (!layout)
        return failure(layout.error());
    m_otherTypeColumn = otherTypeColumn(*layout);
    m_fields.setHeader(layout->titles, layout->columns);
    m_headerKey = headerKey(layout->titles);
    m_columnCount = static_cast<std::size_t>(layout->titles.size());
    m_isBusinessSuite = layout->isBusinessSuite;
    for (const auto& [meaning, titles] : layout->unclear) {
        if (!layout->columns.has(meaning))
            m_problems.add(m_top.name, u"%1 is left empty because several columns match: %2"_s.arg(
                                           columnMeaningName(meaning), titles.join(u", "_s)));
    }
    m_rules = m_isBusinessSuite ? TimeRules::ofBusinessSuite() : TimeRules();
    m_rules.order = m_options.dateOrder;
    if (!m_options.timeZone.isEmpty()) {
        const std::optional<QTimeZone> zone = zoneNamed(m_options.timeZone.toUtf8());
        if (!zone)
            return failure(ErrorCode::InputInvalid,
                           u"unknown time zone %1"_s.arg(m_options.timeZone));
        m_rules.zone = *zone;
        m_rules.isZoneKnown = true;
    }
    readTimeTitles(*layout);
    for (std::size_t i = layout->firstRow; i < m_top.rows.size(); ++i) {
        const std::vector<QByteArrayView> views = m_top.rows[i].views();
        const CsvRow row{m_top.rows[i].line, views, m_top.rows[i].isUnterminated};
        if (const Result<void> read = readRow(row); !read)
            return read;
    }
    return {};
}

Result<TableEnd> TablePosts::finish()
{
    if (!m_hasBegun) {
        if (const Result<void> begun = begin(); !begun)
            return failure(begun.error());
    }
    if (const Result<void> finished = finishBuffered(); !finished)
        return failure(finished.error());
    if (!m_hasPosts && !m_unreadableTimes.isEmpty())
        return failure(ErrorCode::ColumnsUnclear,
                       u"%1: column %2 has no readable time: %3"_s.arg(
                           m_top.name, quotedField(m_fields.title(ColumnMeaning::Time)),
                           m_unreadableTimes.join(u", "_s)));
    if (areTimesLate())
        return failure(ErrorCode::ColumnsUnclear,
                       u"%1: the times in column %2 are days later than those in the posts' ids; "
                       u"which column has the times of posting?"_s.arg(
                           m_top.name, quotedField(m_fields.title(ColumnMeaning::Time))));
    if (m_otherNetworks > 0)
        m_problems.add(m_top.name, u"skipped %1 posts of other networks"_s.arg(m_otherNetworks));
    if (m_drafts > 0)
        m_problems.add(m_top.name, u"skipped %1 drafts"_s.arg(m_drafts));
    if (m_stories > 0)
        m_problems.add(m_top.name, u"skipped %1 stories"_s.arg(m_stories));
    for (const Account& account : m_accounts) {
        if (account.snapshot.counts != AccountCounts{})
            m_batch.push_back({account.name, {account.snapshot}, {}});
    }
    if (const Result<void> taken = deliver(); !taken)
        return failure(taken.error());
    return TableEnd{std::move(m_problems), m_headerKey, m_isBusinessSuite,
                    m_questions.hasTimesWithoutZone};
}

Result<void> TablePosts::readRow(const CsvRow& row)
{
    m_fields.setRow(row.line, row.fields);
    if (isTitles(row) || m_isOtherTable || !isWhole(row) || isNoPost())
        return {};
    std::optional<ColumnTime> time;
    // Rows after a waiting row wait too: posts keep the table's order.
    if (!settle(time) || !m_buffered.empty())
        return keep(row);
    addPost(time);
    return deliverIfFull();
}

/// Whether every field is under its own title and at least one is not blank.
bool TablePosts::isWhole(const CsvRow& row)
{
    const auto isBlank = [](QByteArrayView field) { return field.trimmed().isEmpty(); };
    const std::size_t size = row.fields.size();
    if (std::all_of(row.fields.begin(), row.fields.end(), isBlank))
        return false;
    // An unquoted separator inside a field: what follows belongs to another column.
    if (size > m_columnCount &&
        !std::all_of(row.fields.begin() + static_cast<std::ptrdiff_t>(m_columnCount),
                     row.fields.end(), isBlank)) {
        m_fields.addProblem(
            u"%1 fields, but the header has %2; row skipped"_s.arg(size).arg(m_columnCount));
        return false;
    }
    if (size >= m_columnCount)
        return true;
    // Half a number is a wrong number.
    m_fields.addProblem(row.isUnterminated
                            ? u"the file ends in the middle of this row; row skipped"_s
                            : u"%1 fields, but the header has %2"_s.arg(size).arg(m_columnCount));
    return !row.isUnterminated;
}

Result<void> TablePosts::keep(const CsvRow& row)
{
    m_buffered.emplace_back(row);
    for (const QByteArrayView field : row.fields)
        m_keptBytes += field.size();
    if (m_keptBytes > import_limits::maxDocumentBytes)
        return failure(ErrorCode::FileTooLarge, u"too many rows"_s);
    return {};
}

bool TablePosts::settle(std::optional<ColumnTime>& time)
{
    bool isSettled = settleTime(time);
    for (const ColumnMeaning meaning : countMeanings) {
        const QByteArrayView field = m_fields.bytes(meaning).trimmed();
        if (field.isEmpty())
            continue;
        DecimalEvidence& evidence = m_evidence[placeOf(meaning)];
        if (const std::optional<qint64> plain = plainCount(field)) {
            evidence.addPlain(*plain);
            continue;
        }
        const CountText text = readCountField(fieldText(field), meaning);
        evidence.add(text);
        isSettled = isSettled && (text.kind != CountText::Kind::Count || text.isKnown());
    }
    return isSettled;
}

void TablePosts::decideMarks()
{
    DecimalEvidence all;
    for (const ColumnMeaning meaning : countMeanings)
        all.add(m_evidence[placeOf(meaning)]);
    for (const ColumnMeaning meaning : countMeanings) {
        const DecimalEvidence& evidence = m_evidence[placeOf(meaning)];
        if (!evidence.isNeeded())
            continue;
        std::optional<DecimalMark>& mark = m_marks[placeOf(meaning)];
        mark = m_options.decimalMark;
        if (!mark)
            mark = evidence.decide();
        if (!mark)
            mark = all.decide();
        if (mark)
            continue;
        for (const BufferedRow& row : m_buffered) {
            const std::vector<QByteArrayView> views = row.views();
            m_fields.setRow(row.line, views);
            const QString text = fieldText(m_fields.bytes(meaning)).trimmed();
            const CountText count = readCountField(text, meaning);
            if (count.kind == CountText::Kind::Count && !count.isKnown())
                addExample(m_questions.decimalExamples, text);
        }
    }
}

Result<void> TablePosts::finishBuffered()
{
    if (m_buffered.empty())
        return {};
    std::vector<TimeMoment> moments;
    for (const BufferedRow& row : m_buffered) {
        const std::vector<QByteArrayView> views = row.views();
        m_fields.setRow(row.line, views);
        moments.push_back(moment());
    }
    m_rules.hasGregorianYears = m_hasPosts;
    const ColumnTimes times = readTimeColumn(moments, m_rules);
    if (times.isOrderUnclear) {
        for (const TimeMoment& moment : moments)
            addExample(m_questions.dateExamples, moment.text);
    }
    decideMarks();
    if (m_questions.areOpen()) {
        QStringList open;
        if (times.isOrderUnclear)
            open.append(u"%1 are ambiguous in %2"_s.arg(
                m_questions.mayYearLead ? u"day, month and year"_s : u"day and month"_s,
                m_questions.dateExamples.join(u", "_s)));
        if (!m_questions.decimalExamples.isEmpty())
            open.append(u"points and commas are ambiguous in %1"_s.arg(
                m_questions.decimalExamples.join(u", "_s)));
        return failure(ErrorCode::ColumnsUnclear, u"%1: %2"_s.arg(m_top.name, open.join(u"; "_s)));
    }
    if (times.isOtherZone)
        m_problems.add(m_top.name, u"its times are not in the expected time zone; the times in the "
                                   u"posts' ids were used"_s);
    for (std::size_t i = 0; i < m_buffered.size(); ++i) {
        const std::vector<QByteArrayView> views = m_buffered[i].views();
        m_fields.setRow(m_buffered[i].line, views);
        addPost(times.times[i]);
        if (const Result<void> taken = deliverIfFull(); !taken)
            return taken;
    }
    return {};
}

Result<void> TablePosts::deliverIfFull()
{
    const bool isFull = m_batchedPosts >= postsPerBatch || m_batchedBytes >= bytesPerBatch;
    return isFull ? deliver() : Result<void>();
}

Result<void> TablePosts::deliver()
{
    if (m_batch.empty())
        return {};
    m_batchedPosts = 0;
    m_batchedBytes = 0;
    m_batchedAccount = -1;
    return m_sink(std::exchange(m_batch, {}));
}

void TablePosts::addPost(std::optional<ColumnTime> time)
{
    if (!time) {
        const QString text = m_fields.text(ColumnMeaning::Time);
        const QString reason =
            hasYearOfOtherCalendar(text) ? u" (a year of another calendar)"_s : QString();
        const QString written = quotedField(text) + reason;
        addExample(m_unreadableTimes, written);
        m_fields.addProblem(u"%1 is not a time: %2; row skipped"_s.arg(
            m_fields.title(ColumnMeaning::Time), written));
        return;
    }
    m_hasPosts = true;
    compareWithId(time->utcMs);
    const std::ptrdiff_t account = accountOf();
    if (account != m_batchedAccount) {
        m_batch.push_back({m_accounts[static_cast<std::size_t>(account)].name, {}, {}});
        m_batchedAccount = account;
    }
    ImportedRow& row = m_batch.back().posts.emplace_back();
    // Any other table may hold figures that are older than the file.
    row.countedAtMs = m_isBusinessSuite ? m_writtenAtMs : 0;
    Utf8Post& post = row.post;
    ++m_batchedPosts;
    post.takenAtMs = time->utcMs;
    post.timePrecision = time->isHourKnown ? TimePrecision::Second : TimePrecision::Day;
    if (m_fields.bytes(ColumnMeaning::TimePrecision).trimmed() == "day")
        post.timePrecision = TimePrecision::Day;
    post.likes = likes();
    post.comments = count(ColumnMeaning::Comments);
    post.mediaType = mediaType();
    post.caption = m_fields.utf8(ColumnMeaning::Caption);
    m_batchedBytes += post.caption.size();
    post.photoPath = photoPath();
    setIdentity(post);
    setTimeZone(post);
    post.figures = {count(ColumnMeaning::Saves), count(ColumnMeaning::Shares),
                    count(ColumnMeaning::Reach), count(ColumnMeaning::Views), std::nullopt};
    readCounts(time->utcMs, m_accounts[static_cast<std::size_t>(account)]);
}

std::optional<qint64> TablePosts::count(ColumnMeaning meaning)
{
    const QByteArrayView field = m_fields.bytes(meaning).trimmed();
    if (field.isEmpty())
        return std::nullopt;
    if (const std::optional<qint64> plain = plainCount(field))
        return plain;
    const QString text = fieldText(field);
    const CountText count = readCountField(text, meaning);
    if (count.kind == CountText::Kind::Missing || count.kind == CountText::Kind::Hidden)
        return std::nullopt;
    const DecimalMark mark = m_marks[placeOf(meaning)].value_or(DecimalMark::Point);
    const std::optional<qint64> value = count.as(mark);
    if (value && static_cast<double>(*value) <= largestCount)
        return value;
    m_fields.addProblem(u"%1 is not a count: %2"_s.arg(m_fields.title(meaning), quotedField(text)));
    return std::nullopt;
}

std::optional<qint64> TablePosts::likes()
{
    const bool areHidden = isTrue(m_fields.text(ColumnMeaning::LikesHidden));
    return areHidden ? std::nullopt : count(ColumnMeaning::Likes);
}

} // namespace likecast
