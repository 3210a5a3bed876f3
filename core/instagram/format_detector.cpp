#include "core/instagram/format_detector.h"

#include "core/instagram/entry_path.h"
#include "core/instagram/entry_shape.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

std::optional<ImportFormat> formatOfShape(EntryShape shape)
{
    switch (shape) {
    case EntryShape::ExportPosts:
    case EntryShape::ExportInsights:
    case EntryShape::ExportPeople:
        return ImportFormat::DownloadInformation;
    case EntryShape::InstaloaderNode:
        return ImportFormat::Instaloader;
    case EntryShape::GraphAnswer:
        return ImportFormat::GraphJson;
    case EntryShape::BusinessSuiteTable:
        return ImportFormat::BusinessSuite;
    case EntryShape::PlainTable:
        return ImportFormat::PlainCsv;
    case EntryShape::LikesList:
        return ImportFormat::PhotoFolder;
    case EntryShape::ExportOther:
    case EntryShape::Html:
    case EntryShape::Unknown:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What was seen of a source that has no file to decide it.
struct Hints {
    bool hasHtml = false;
    bool hasNoDataNote = false;
    bool hasOtherExport = false;
    Error unreadable;
    qint64 readable = 0;
};

Error unrecognised(const Hints& hints, const QString& name)
{
    if (hints.hasOtherExport || hints.hasNoDataNote) {
        return {ErrorCode::FormatUnrecognised,
                u"%1: an export without posts; ask Instagram for \"Content\" and \"Insights\" as "
                u"JSON"_s.arg(name)};
    }
    if (hints.hasHtml) {
        return {ErrorCode::FormatUnrecognised,
                u"%1: an export in HTML; ask Instagram for it in the format JSON"_s.arg(name)};
    }
    if (hints.readable == 0 && !hints.unreadable.detail.isEmpty())
        return hints.unreadable;
    return {ErrorCode::FormatUnrecognised, name};
}

} // namespace

Result<ImportFormat> detectFormat(const ImportSource& source, const ImportControl& control)
{
    std::optional<ImportFormat> format;
    Hints hints;
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        if (entry.baseName() == u"no-data.txt"_s) {
            hints.hasNoDataNote = true;
            return Visit::Continue;
        }
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head) {
            hints.unreadable = head.error();
            return Visit::Continue;
        }
        ++hints.readable;
        const EntryShape shape = entryShape(*head);
        format = formatOfShape(shape);
        hints.hasHtml = hints.hasHtml || shape == EntryShape::Html;
        hints.hasOtherExport = hints.hasOtherExport || shape == EntryShape::ExportOther;
        return format ? Visit::Stop : Visit::Continue;
    };
    ImportProblems unused;
    const ImportControl quiet{control.cancellation, {}};
    if (const Result<void> visited = source.visit(visitor, quiet, unused); !visited)
        return failure(visited.error());
    if (!format)
        return failure(unrecognised(hints, source.name()));
    return *format;
}

} // namespace likecast
