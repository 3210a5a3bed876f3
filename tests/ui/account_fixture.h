#pragma once

#include <QDateTime>
#include <QFile>
#include <QString>
#include <QTextStream>
#include <QTimeZone>

namespace likecast
{

/// Invented posts of one account as plain CSV, newest first, one every nine hours; every fifth is a
/// reel, every tenth hides its likes, every seventh mentions a harbour.
inline QString writePostsCsv(const QString& path, int posts,
                             const QString& account = QStringLiteral("studio.lumen"))
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    out << (account.isEmpty() ? "" : "account,")
        << "taken_at,likes,comments,media_type,caption,followers,following,media_count,shortcode\n";
    const QDateTime last(QDate(2026, 11, 18), QTime(19, 0), Qt::UTC);
    for (int i = 0; i < posts; ++i) {
        if (!account.isEmpty())
            out << account << ',';
        out << last.addSecs(-9LL * 3600 * i).toString(Qt::ISODate) << ',';
        if (i % 10 != 9)
            out << 1000 + (i * 7919) % 400 - i / 4 % 500 + (i % 23 == 0 ? 900 : 0);
        out << ',' << 12 + i % 9 << ',' << (i % 5 == 4 ? "reel" : "photo") << ','
            << (i % 7 == 6 ? "Evening at the harbour" : "Morning light in the studio") << " number "
            << i << ",18412,301," << posts << ",C" << i << "x\n";
    }
    return path;
}

} // namespace likecast
