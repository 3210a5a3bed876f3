#include "core/prototypes/encoded_rows.h"

#include "core/common/sha256.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <random>
#include <unordered_map>

namespace likecast
{

namespace
{

constexpr std::size_t leastRows = 50;
/// the number held out by the smallest allowed training
constexpr std::size_t leastKeptApart = leastRows / 5;
constexpr std::size_t leastJudging = leastKeptApart / 2;

void addRows(EncodedTarget target, const AccountPosts& account, std::vector<SourceRow>& rows)
{
    PastLikes past;
    const std::span posts(account.posts);
    for (std::size_t begin = 0; begin < posts.size();) {
        const std::size_t end = endOfMoment(posts, begin);
        const PastLikes before = past;
        for (const Post& post : posts.subspan(begin, end - begin)) {
            if (!knownCount(post.likes))
                continue;
            const auto likes = static_cast<double>(*post.likes);
            past.append(likes);
            const auto wanted = targetFromLikes(target, likes, before, account.counts);
            if (wanted && before.count() > 0)
                rows.push_back({&post, &account.counts,
                                LearnedPosts::fingerprintOf(account.account, post), before,
                                *wanted});
        }
        begin = end;
    }
}

/// Describes the rows that collectRows() needs.
QString rowsOf(EncodedTarget target)
{
    switch (target) {
    case EncodedTarget::LikesOverFollowers:
        return QStringLiteral("posts with an earlier one, of accounts whose followers are known");
    case EncodedTarget::LikesOverMean:
        return QStringLiteral("posts with known likes after others that were liked");
    case EncodedTarget::LogLikes:
        break;
    }
    return QStringLiteral("posts with known likes after another such post");
}

LearnedPosts marksOf(std::span<const SourceRow> rows)
{
    std::vector<LearnedPosts::Fingerprint> fingerprints;
    for (const SourceRow& row : rows)
        fingerprints.push_back(row.fingerprint);
    return LearnedPosts(std::move(fingerprints));
}

/// Shuffles, keeping rows with the same fingerprint together.
void shuffleMarks(std::vector<SourceRow>& rows, int seed)
{
    std::vector<LearnedPosts::Fingerprint> fingerprints;
    std::unordered_map<LearnedPosts::Fingerprint, std::size_t> places;
    for (const SourceRow& row : rows) {
        if (places.try_emplace(row.fingerprint, 0).second)
            fingerprints.push_back(row.fingerprint);
    }
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    for (std::size_t i = fingerprints.size(); i > 1; --i)
        std::swap(fingerprints[i - 1], fingerprints[random() % i]);
    for (std::size_t i = 0; i < fingerprints.size(); ++i)
        places[fingerprints[i]] = i;
    std::ranges::stable_sort(
        rows, {}, [&places](const SourceRow& row) { return places.at(row.fingerprint); });
}

bool partsMark(std::span<const SourceRow> rows, std::size_t border)
{
    return border > 0 && border < rows.size() &&
           rows[border].fingerprint == rows[border - 1].fingerprint;
}

/// The last boundary up to `at` that does not separate rows with the same fingerprint.
std::size_t borderUpTo(std::span<const SourceRow> rows, std::size_t at)
{
    while (partsMark(rows, at))
        --at;
    return at;
}

RowDraw drawAt(std::span<const SourceRow> rows, std::size_t validationBegin, std::size_t testBegin)
{
    return {validationBegin, testBegin, marksOf(rows.first(validationBegin)),
            marksOf(rows.subspan(validationBegin, testBegin - validationBegin))};
}

/// The boundary in the middle of the rows from `begin` on, or the next valid one after it.
std::size_t middleOfRest(std::span<const SourceRow> rows, std::size_t begin)
{
    const std::size_t middle = begin + (rows.size() - begin) / 2;
    std::size_t border = borderUpTo(rows, middle);
    if (border > begin)
        return border;
    for (border = middle; partsMark(rows, border); ++border) {
    }
    return border;
}

bool canJudge(const RowDraw& draw, std::size_t rows)
{
    return draw.validationBegin > 0 && draw.testBegin > draw.validationBegin &&
           rows - draw.testBegin >= leastJudging;
}

} // namespace

Result<std::vector<SourceRow>> collectRows(EncodedTarget target,
                                           const std::vector<TrainingSource>& sources)
{
    std::vector<SourceRow> rows;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts)
            addRows(target, account, rows);
    }
    if (rows.size() >= leastRows)
        return rows;
    return failure(
        ErrorCode::PostsTooFew,
        QStringLiteral("%1 %2; %3 are needed").arg(rows.size()).arg(rowsOf(target)).arg(leastRows));
}

QString RowDraw::sha256() const
{
    return QString::fromLatin1(sha256Of(training.toBytes() + validation.toBytes()).toHex());
}

Result<RowDraw> drawRows(std::vector<SourceRow>& rows, int seed, const EarlierDraws& earlier)
{
    shuffleMarks(rows, seed);
    const std::size_t leastLearned = borderUpTo(rows, rows.size() * 8 / 10);
    const RowDraw draw = drawAt(rows, leastLearned, middleOfRest(rows, leastLearned));
    if (draw.sha256() == earlier.lastSha256)
        return draw;
    const auto knownTo = [](const LearnedPosts& posts) {
        return [&posts](const SourceRow& row) { return posts.contains(row.fingerprint); };
    };
    const auto rest = std::stable_partition(rows.begin(), rows.end(), knownTo(earlier.learned));
    const auto unseen = std::stable_partition(rest, rows.end(), knownTo(earlier.stoppedBy));
    const auto learned = static_cast<std::size_t>(rest - rows.begin());
    const auto seen = static_cast<std::size_t>(unseen - rows.begin());
    if (rows.size() - learned < leastKeptApart || rows.size() - seen < leastJudging)
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("the resumed model was trained on %1 of these %2 posts and "
                                      "validated on %3 others; training needs at least %4 that it "
                                      "was not trained on, %5 of them entirely new")
                           .arg(learned)
                           .arg(rows.size())
                           .arg(seen - learned)
                           .arg(leastKeptApart)
                           .arg(leastJudging));
    const std::size_t validationBegin = std::max(borderUpTo(rows, rows.size() * 8 / 10), learned);
    RowDraw drawn =
        drawAt(rows, validationBegin, std::max(middleOfRest(rows, validationBegin), seen));
    if (!canJudge(drawn, rows.size()))
        return failure(ErrorCode::PostsTooFew,
                       QStringLiteral("too many posts share account, time and caption to set "
                                      "others aside for validation and test"));
    return drawn;
}

} // namespace likecast
