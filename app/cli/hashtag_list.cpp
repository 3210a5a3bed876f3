#include "app/cli/hashtag_list.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

static bool isHashtag(const QString& text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || c == u'#' || c == u',' || c.category() == QChar::Other_Control;
    });
}

Result<QStringList> readHashtagList(const QString& path)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() > largest)
        return failure(ErrorCode::FileTooLarge, path);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file.readAll());
    if (utf8.hasError())
        return failure(ErrorCode::FormatUnrecognised, u"%1 is not UTF-8"_s.arg(path));
    QStringList hashtags;
    for (const QString& line : text.split(u'\n')) {
        QString hashtag = line.trimmed();
        if (hashtag.isEmpty())
            continue;
        if (hashtag.startsWith(u'#'))
            hashtag.remove(0, 1);
        if (!isHashtag(hashtag))
            return failure(ErrorCode::FormatUnrecognised,
                           u"%1: \"%2\" is not a hashtag"_s.arg(path, line.trimmed().left(40)));
        hashtags.append(hashtag);
    }
    if (hashtags.isEmpty())
        return failure(ErrorCode::FormatUnrecognised, u"%1 contains no hashtags"_s.arg(path));
    return hashtags;
}

} // namespace likecast::cli
