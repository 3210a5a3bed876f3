#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// What a reader of whole folders and archives makes of a source: every entry goes to
/// `reading.readEntry(entry, reader)`, damage to `reading.problems()`, and `reading.finish(name)`
/// is the result. Errors: those of ImportSource::visit, readEntry and finish.
template<typename Reading>
Result<PostImport> readEntries(const ImportSource& source, const ImportControl& control,
                               Reading reading)
{
    const EntryVisitor visitor = [&reading](const SourceEntry& entry, EntryReader& reader) {
        return reading.readEntry(entry, reader);
    };
    if (const Result<void> visited = source.visit(visitor, control, reading.problems()); !visited)
        return failure(visited.error());
    return reading.finish(source.name());
}

} // namespace likecast
