#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// Converts an archive's entry name to a relative path with single slashes; std::nullopt if it is
/// absolute, climbs with "..", names a drive, or contains control characters.
std::optional<QString> safeEntryPath(QString name);

/// Resource forks and folder settings that macOS and Windows add to archives.
bool isSystemClutter(const QString& path);

/// Whether the extension is that of a photo or video; these are never opened to look for text.
bool hasMediaExtension(const QString& path);
bool hasPhotoExtension(const QString& path);
bool hasVideoExtension(const QString& path);

/// The link by which readLinkedFile() finds an archive entry.
QString archiveEntryLink(const QString& archivePath, const QString& entryPath);

} // namespace likecast
