#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Runs a reader of folders and archives over a source: passes every entry to
/// `reading.readEntry(entry, reader)` and damage to `reading.problems()`; returns
/// `reading.finish(name)`. Errors: those of ImportSource::visit, readEntry and finish.
template<typename Reading>
Result<PostImport> readEntries(const ImportSource& source, const JobControl& control,
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
