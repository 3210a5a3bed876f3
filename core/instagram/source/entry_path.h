#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// An archive's entry name as a relative path with single slashes; nothing when it is absolute,
/// climbs with "..", names a drive, or holds control characters.
std::optional<QString> safeEntryPath(QString name);

/// Resource forks and folder settings that macOS and Windows add to archives.
bool isSystemClutter(const QString& path);

/// Photos and videos by their extension: never opened to find text in them.
bool hasMediaExtension(const QString& path);
bool hasPhotoExtension(const QString& path);
bool hasVideoExtension(const QString& path);

/// How readLinkedFile() finds an entry of an archive.
QString archiveEntryLink(const QString& archivePath, const QString& entryPath);

} // namespace likecast
