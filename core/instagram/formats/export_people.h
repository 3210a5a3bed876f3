#pragma once

#include "core/posts/post.h"

#include <QHash>
#include <QJsonDocument>
#include <QString>

namespace likecast
{

/// Collects an export's data about the account itself, file by file.
class ExportPeople
{
public:
    /// Reads followers_N.json, following.json, audience_insights.json and
    /// personal_information.json; ignores any other document. `baseName` distinguishes the parts of
    /// the follower list.
    void read(const QJsonDocument& document, const QString& baseName, qint64 modifiedAtMs);

    /// Followers from the audience insights, else the length of the follower list. Absent if the
    /// export covers a range of dates and so holds only the followers gained in it: the insights
    /// say so, or the list begins long after the first post or has fewer entries than posts have
    /// likes.
    AccountCounts counts(qint64 firstPostMs, std::optional<qint64> medianLikes) const;
    /// Whether counts() had to leave out the followers.
    bool isOfDateRange(qint64 firstPostMs, std::optional<qint64> medianLikes) const;
    /// Time of the newest file behind counts(), in UTC milliseconds since 1970, or 0.
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

/// The end of the day in an export's name, in UTC milliseconds since 1970; 0 if it has no date.
qint64 exportDateMs(const QString& name);

/// "instagram-anna.b-2024-05-01-x7Fq" and the older "anna.b_20200501_part_1"; empty for others.
QString usernameFromExportName(const QString& name);

} // namespace likecast
