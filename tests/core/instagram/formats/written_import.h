#pragma once

#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"

#include <QTemporaryDir>

namespace likecast::fixtures
{

/// Writes sources to temporary folders and reads them.
class WrittenImport
{
public:
    Result<PostImport> read(const Files& files, const ImportOptions& options = {})
    {
        const QString folder = path(QString::number(++m_count));
        writeFolder(folder, files);
        return readPosts({folder}, options, {});
    }

    QString path() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace likecast::fixtures
