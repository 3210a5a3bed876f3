#pragma once

#include "core/instagram/source/import_source.h"

namespace likecast
{

class ArchiveHandle;

/// Whether a file is a ZIP, judging by its first bytes; spreadsheet documents do not count.
bool isZipFile(const QString& filePath);

/// A ZIP read in place: unread entries are skipped by seeking, so memory does not grow with the
/// archive. A truncated ZIP is read from the front as far as it goes.
class ArchiveSource : public ImportSource
{
public:
    explicit ArchiveSource(const QString& filePath);

    Shape shape() const override { return Shape::Archive; }
    QString name() const override;
    Result<void> visit(const EntryVisitor& visitor, const JobControl& control,
                       ImportProblems& problems) const override;

private:
    QString m_filePath; ///< absolute
};

} // namespace likecast
