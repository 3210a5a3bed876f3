#include "core/instagram/source/entry_path.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

bool hasExtension(const QString& path, const QStringList& extensions)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') &&
           extensions.contains(QStringView(path).mid(dot + 1), Qt::CaseInsensitive);
}

} // namespace

std::optional<QString> safeEntryPath(QString name)
{
    name.replace(u'\\', u'/');
    const bool hasControl =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x20; });
    if (name.isEmpty() || hasControl || name.startsWith(u'/') || name.mid(1, 1) == u":"_s)
        return std::nullopt;
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    if (parts.isEmpty() || parts.contains(u".."_s))
        return std::nullopt;
    return parts.join(u'/');
}

bool isSystemClutter(const QString& path)
{
    const QString base = path.section(u'/', -1);
    return path.startsWith(u"__MACOSX/"_s) || path.contains(u"/__MACOSX/"_s) ||
           base.startsWith(u"._"_s) || base == u".DS_Store"_s || base == u"Thumbs.db"_s ||
           base == u"desktop.ini"_s;
}

bool hasPhotoExtension(const QString& path)
{
    static const QStringList extensions{u"jpg"_s,  u"jpeg"_s, u"webp"_s, u"png"_s, u"heic"_s,
                                        u"heif"_s, u"avif"_s, u"gif"_s,  u"bmp"_s, u"tif"_s,
                                        u"tiff"_s, u"jfif"_s, u"jpe"_s};
    return hasExtension(path, extensions);
}

bool hasVideoExtension(const QString& path)
{
    static const QStringList extensions{u"mp4"_s, u"mov"_s, u"m4v"_s, u"webm"_s, u"mkv"_s,
                                        u"srt"_s, u"m4a"_s, u"mp3"_s, u"aac"_s};
    return hasExtension(path, extensions);
}

bool hasMediaExtension(const QString& path)
{
    return hasPhotoExtension(path) || hasVideoExtension(path);
}

QString archiveEntryLink(const QString& archivePath, const QString& entryPath)
{
    return archivePath + u"!/"_s + entryPath;
}

} // namespace likecast
