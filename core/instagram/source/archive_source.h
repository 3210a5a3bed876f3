#pragma once

#include "core/instagram/source/import_source.h"

namespace likecast
{

class ArchiveHandle;

/// Whether a file is a ZIP, by its first bytes; the document of a spreadsheet program is none.
bool isZipFile(const QString& filePath);

/// One ZIP, read where it lies: entries nobody asks for are passed over by seeking, so memory does
/// not grow with the archive. One that was cut off is read from its front as far as it goes.
class ArchiveSource : public ImportSource
{
public:
    explicit ArchiveSource(const QString& filePath);

    Shape shape() const override { return Shape::Archive; }
    QString name() const override;
    Result<void> visit(const EntryVisitor& visitor, const ImportControl& control,
                       ImportProblems& problems) const override;

private:
    QString m_filePath; ///< absolute
};

} // namespace likecast
