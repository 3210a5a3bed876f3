#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QTest>

namespace likecast::test
{

inline constexpr int accounts = 6;
inline constexpr int posts = 60;

/// Accounts of different sizes whose videos do worse and giveaways better.
inline QByteArray postsCsv()
{
    QByteArray csv = "account,taken_at,likes,media_type,caption,followers,following,media_count\n";
    const QDateTime start(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
    for (int account = 0; account < accounts; ++account) {
        for (int post = 0; post < posts; ++post) {
            const bool giveaway = post % 3 == 0;
            const bool video = post % 4 == 0;
            const int likes =
                (100 + 200 * account) * (giveaway ? 2 : 1) / (video ? 2 : 1) + post * 7 % 23;
            csv += "someone" + QByteArray::number(account) + ',' +
                   start.addSecs(post * 86'400 + account * 60)
                       .toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"))
                       .toUtf8() +
                   ',' + QByteArray::number(likes) + ',' + (video ? "VIDEO" : "IMAGE") + ",\"" +
                   (giveaway ? "A giveaway, friends #prize" : "Another day at work #daily") +
                   "\"," + QByteArray::number(5000 + 9000 * account) + ",300,900\n";
        }
    }
    return csv;
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace likecast::test
