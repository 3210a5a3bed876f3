#include "core/instagram/formats/export_people.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/label_table.h"
#include "core/instagram/formats/locale_number.h"
#include "core/instagram/formats/mojibake.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The value under a label of the first entry's string_map_data.
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
    const bool isFollowerList = document.isArray() && baseName.startsWith(u"followers"_s);
    const QJsonValue following = valueOf(root, "relationships_following"_L1);
    if (followers.isArray() || isFollowerList) {
        const QJsonArray list = isFollowerList ? document.array() : followers.toArray();
        m_followersByFile.insert(baseName, list.size());
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

void ExportPeople::readAudience(const QJsonObject& root)
{
    const QJsonArray audience = arrayOf(root, "organic_insights_audience"_L1);
    if (const auto count = countFromText(labelledValue(audience, Field::Followers)))
        m_audienceFollowers = count;
}

AccountCounts ExportPeople::counts() const
{
    AccountCounts counts;
    counts.following = m_following;
    counts.followers = m_audienceFollowers;
    if (!counts.followers && !m_followersByFile.isEmpty()) {
        qint64 total = 0;
        for (const qint64 count : m_followersByFile)
            total += count;
        counts.followers = total;
    }
    return counts;
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
