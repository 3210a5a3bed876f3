#pragma once

#include "core/posts/post.h"

#include <QHash>
#include <QJsonDocument>
#include <QString>

namespace likecast
{

/// What an export says about the account itself, gathered file by file.
class ExportPeople
{
public:
    /// followers_N.json, following.json, audience_insights.json, personal_information.json; any
    /// other document is passed over. `baseName` tells the parts of the followers' list apart.
    void read(const QJsonDocument& document, const QString& baseName, qint64 modifiedAtMs);

    /// Followers as the audience insights count them, else as many as the list holds. Absent if the
    /// export covers a range of dates, whose followers are those won in it: insights that say so,
    /// or a list that begins long after the first post or is shorter than posts have likes.
    AccountCounts counts(qint64 firstPostMs, std::optional<qint64> medianLikes) const;
    /// Whether counts() had to leave the followers out.
    bool isOfDateRange(qint64 firstPostMs, std::optional<qint64> medianLikes) const;
    /// UTC milliseconds since 1970 of the newest file behind counts(), or 0.
    qint64 countedAtMs() const { return m_countedAtMs; }
    QString username() const { return m_username; }

private:
    void readAudience(const QJsonObject& root);
    void readFollowers(const QJsonArray& list, const QString& baseName);
    qint64 listedFollowers() const;

    QHash<QString, qint64> m_followersByFile;
    std::optional<qint64> m_audienceFollowers;
    bool m_isAudienceOfRange = false;
    qint64 m_firstFollowerMs = 0;
    std::optional<qint64> m_following;
    qint64 m_countedAtMs = 0;
    QString m_username;
};

/// The end of the day that an export's name carries, UTC milliseconds since 1970; 0 without one.
qint64 exportDateMs(const QString& name);

/// "instagram-anna.b-2024-05-01-x7Fq" and the older "anna.b_20200501_part_1"; empty for others.
QString usernameFromExportName(const QString& name);

} // namespace likecast
