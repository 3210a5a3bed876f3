#include "core/instagram/formats/export_people.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/mojibake.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The value under a label in the first entry's string_map_data.
QString labelledValue(const QJsonArray& entries, Field wanted)
{
    const QJsonObject fields = objectOf(entries.at(0).toObject(), "string_map_data"_L1);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (fieldOfLabel(it.key()) == wanted)
            return textOf(it->toObject(), "value"_L1);
    }
    return {};
}

} // namespace

void ExportPeople::read(const QJsonDocument& document, const QString& baseName, qint64 modifiedAtMs)
{
    const QJsonObject root = document.object();
    const QJsonValue followers = valueOf(root, "relationships_followers"_L1);
    const bool isFollowerList = baseName.startsWith(u"followers"_s) &&
                                (document.isArray() || root.contains("string_list_data"_L1));
    const QJsonValue following = valueOf(root, "relationships_following"_L1);
    if (followers.isArray() || isFollowerList) {
        if (followers.isArray())
            readFollowers(followers.toArray(), baseName);
        else
            readFollowers(document.isArray() ? document.array() : QJsonArray{root}, baseName);
    } else if (following.isArray()) {
        m_following = following.toArray().size();
    } else if (valueOf(root, "profile_user"_L1).isArray()) {
        const QString name = labelledValue(arrayOf(root, "profile_user"_L1), Field::Username);
        if (!name.isEmpty())
            m_username = name;
        return;
    } else {
        const std::optional<qint64> before = m_audienceFollowers;
        readAudience(root);
        if (m_audienceFollowers == before)
            return;
    }
    m_countedAtMs = std::max(m_countedAtMs, modifiedAtMs);
}

void ExportPeople::readFollowers(const QJsonArray& list, const QString& baseName)
{
    m_followersByFile.insert(baseName, list.size());
    for (const QJsonValue& value : list) {
        const QJsonArray data = listOf(value.toObject(), "string_list_data"_L1);
        const qint64 sinceMs = integerOf(data.at(0).toObject(), "timestamp"_L1).value_or(0) * 1000;
        if (sinceMs > 0 && (m_firstFollowerMs == 0 || sinceMs < m_firstFollowerMs))
            m_firstFollowerMs = sinceMs;
    }
}

void ExportPeople::readAudience(const QJsonObject& root)
{
    const QJsonObject fields = objectOf(
        listOf(root, "organic_insights_audience"_L1).at(0).toObject(), "string_map_data"_L1);
    QString followersKey;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (fieldOfLabel(it.key()) != Field::Followers)
            continue;
        if (const auto count = countFromText(textOf(it->toObject(), "value"_L1))) {
            m_audienceFollowers = count;
            followersKey = normalisedLabel(it.key());
        }
    }
    if (followersKey.isEmpty())
        return;
    if (followersKey.endsWith(u's'))
        followersKey.chop(1);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const QString value = textOf(it->toObject(), "value"_L1).trimmed();
        // "Total of followers: -59" is a change; if more followers are active on Monday than in
        // total, the total is not the real one either.
        const bool isLoss = readCountText(value).kind == CountText::Kind::Hidden;
        const bool isMore = normalisedLabel(it.key()).contains(followersKey) &&
                            countFromText(value).value_or(0) > *m_audienceFollowers;
        m_isAudienceOfRange = m_isAudienceOfRange || isLoss || isMore;
    }
}

qint64 ExportPeople::listedFollowers() const
{
    qint64 total = 0;
    for (const qint64 count : m_followersByFile)
        total += count;
    return total;
}

bool ExportPeople::isOfDateRange(qint64 firstPostMs, std::optional<qint64> medianLikes) const
{
    if (m_isAudienceOfRange)
        return true;
    if (m_audienceFollowers || m_followersByFile.isEmpty())
        return false;
    constexpr qint64 monthMs = 30LL * 24 * 3600 * 1000;
    const bool beginsLate = firstPostMs > 0 && m_firstFollowerMs > firstPostMs + monthMs;
    return beginsLate || medianLikes.value_or(0) > listedFollowers();
}

AccountCounts ExportPeople::counts(qint64 firstPostMs, std::optional<qint64> medianLikes) const
{
    if (isOfDateRange(firstPostMs, medianLikes))
        return {};
    AccountCounts counts;
    counts.following = m_following;
    counts.followers = m_audienceFollowers;
    if (!counts.followers && !m_followersByFile.isEmpty())
        counts.followers = listedFollowers();
    return counts;
}

qint64 exportDateMs(const QString& name)
{
    static const QRegularExpression now(
        u"(?:^|/)instagram-[A-Za-z0-9._]{1,30}-(\\d{4})-(\\d{2})-(\\d{2})-"_s);
    static const QRegularExpression before(
        u"(?:^|/)[A-Za-z0-9._]{1,30}?_(20\\d{2})(\\d{2})(\\d{2})(?:_part_\\d+)?(?:/|\\.zip|$)"_s);
    QRegularExpressionMatch match = now.match(name);
    if (!match.hasMatch())
        match = before.match(name);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    if (!date.isValid())
        return 0;
    return QDateTime(date.addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() - 1;
}

QString usernameFromExportName(const QString& name)
{
    static const QRegularExpression now(
        u"(?:^|/)instagram-([A-Za-z0-9._]{1,30})-\\d{4}-\\d{2}-\\d{2}-"_s);
    static const QRegularExpression before(
        u"(?:^|/)([A-Za-z0-9._]{1,30}?)_20\\d{6}(?:_part_\\d+)?(?:/|\\.zip|$)"_s);
    const QString found = now.match(name).captured(1);
    return found.isEmpty() ? before.match(name).captured(1) : found;
}

} // namespace likecast
