#include "core/prediction/recent_likes.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr qsizetype mostDigits = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<std::vector<qint64>> parseRecentLikes(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    std::vector<qint64> likes;
    for (const QString& part : text.toString().split(separators, Qt::SkipEmptyParts)) {
        if (part.size() > mostDigits || !std::ranges::all_of(part, isDigit))
            return failure(ErrorCode::InputInvalid, part);
        if (likes.size() == mostRecentLikes)
            return failure(ErrorCode::InputInvalid,
                           QStringLiteral("more than %1 numbers").arg(mostRecentLikes));
        likes.push_back(part.toLongLong());
    }
    return likes;
}

} // namespace likecast
