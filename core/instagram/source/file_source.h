#pragma once

#include "core/instagram/source/import_source.h"

#include <QMap>

namespace likecast
{

/// Individual files; each is an entry under its file name.
class FileSource : public ImportSource
{
public:
    explicit FileSource(const QStringList& filePaths);

    Shape shape() const override { return Shape::Files; }
    QString name() const override;
    Result<void> visit(const EntryVisitor& visitor, const JobControl& control,
                       ImportProblems& problems) const override;

private:
    QStringList m_filePaths;
};

/// A folder and everything below it, in path order. Does not follow links to folders; follows links
/// to files only inside the folder.
class FolderSource : public ImportSource
{
public:
    explicit FolderSource(const QString& folderPath);

    Shape shape() const override { return Shape::Folder; }
    QString name() const override;
    Result<void> visit(const EntryVisitor& visitor, const JobControl& control,
                       ImportProblems& problems) const override;

private:
    /// Paths relative to the folder, with the paths to open them by.
    Result<QMap<QString, QString>> listFiles(const JobControl& control,
                                             ImportProblems& problems) const;

    QString m_folderPath; ///< canonical if its name is Unicode
};

} // namespace likecast
