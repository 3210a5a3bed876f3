#include "core/instagram/formats/format_detector.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/export_page.h"
#include "core/instagram/source/entry_path.h"

#include <QRegularExpression>

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
    case EntryShape::ZeeschuimerLines:
        return ImportFormat::Zeeschuimer;
    case EntryShape::GalleryDlPost:
        return ImportFormat::GalleryDl;
    case EntryShape::GraphAnswer:
        return ImportFormat::GraphJson;
    case EntryShape::PlainTable:
        return ImportFormat::PlainCsv;
    case EntryShape::LikesList:
        return ImportFormat::PhotoFolder;
    case EntryShape::OtherTable:
    case EntryShape::FacebookPosts:
    case EntryShape::ExportOther:
    case EntryShape::Html:
    case EntryShape::Unknown:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Any other web page is simply not a supported format.
bool isPageOfExport(const SourceEntry& entry, const QByteArray& head)
{
    static const QRegularExpression names(
        u"^(posts|reels|followers|following|profile_photos|stories|start_here|archived_posts)"
        u"(_\\d+)?\\.html?$"_s);
    return names.match(entry.baseName()).hasMatch() ||
           entry.path.contains(u"instagram"_s, Qt::CaseInsensitive) ||
           (head.toLower().contains("instagram") && !head.toLower().contains("<tr"));
}

/// A file of Facebook's export, which Accounts Center offers beside Instagram's.
bool isOfFacebook(const QString& path)
{
    static const QRegularExpression names(
        u"(?:^|/)(?:facebook-[^/]+-\\d{4}-\\d{1,2}-\\d{1,2}[^/]*/|your_facebook_activity/|"
        u"your_posts(?:__check_ins__photos_and_videos)?(?:_\\d+)?\\.)"_s);
    return names.match(path).hasMatch();
}

/// What was seen in a source that no single file has identified.
struct Hints {
    bool hasHtml = false;
    bool hasNoDataNote = false;
    bool hasOtherExport = false;
    bool hasOtherTable = false;
    bool hasFacebook = false;
    bool hasOldExcel = false; ///< .xls, from before 2007
    Error unreadable;
    qint64 readable = 0;
};

Error unrecognised(const Hints& hints, const QString& name)
{
    if (hints.unreadable.code == ErrorCode::ArchiveUnsupported)
        return hints.unreadable;
    if (hints.hasFacebook)
        return {ErrorCode::FacebookExport, name};
    // The HTML variant also contains a few JSON files, and a note for every empty section.
    if (hints.hasHtml)
        return {ErrorCode::ExportInHtml, name};
    if (hints.hasOtherExport || hints.hasNoDataNote)
        return {ErrorCode::ExportEmpty, name};
    if (hints.hasOldExcel)
        return {ErrorCode::FormatUnrecognised,
                u"%1 is an old Excel document (.xls); save it as .xlsx or CSV"_s.arg(name)};
    if (hints.readable == 0 && !hints.unreadable.detail.isEmpty())
        return hints.unreadable;
    return {ErrorCode::FormatUnrecognised, name};
}

} // namespace

Result<DetectedFormat> detectFormat(const ImportSource& source, const JobControl& control)
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
        if (isOfFacebook(entry.path)) {
            ++hints.readable;
            hints.hasFacebook = true;
            return Visit::Continue;
        }
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head) {
            if (hints.unreadable.code != ErrorCode::ArchiveUnsupported)
                hints.unreadable = head.error();
            return Visit::Continue;
        }
        ++hints.readable;
        hints.hasOldExcel =
            hints.hasOldExcel || head->startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        const EntryShape shape = entryShape(*head);
        format = formatOfShape(shape);
        const bool isPage = shape == EntryShape::Html && isPageOfExport(entry, *head);
        if (isPage && isExportPage(entry.path))
            format = ImportFormat::DownloadInformation;
        hints.hasHtml = hints.hasHtml || isPage;
        hints.hasOtherExport = hints.hasOtherExport || shape == EntryShape::ExportOther;
        hints.hasOtherTable = hints.hasOtherTable || shape == EntryShape::OtherTable ||
                              (shape == EntryShape::Html && !isPage);
        hints.hasFacebook = hints.hasFacebook || shape == EntryShape::FacebookPosts;
        return format ? Visit::Stop : Visit::Continue;
    };
    ImportProblems unused;
    const JobControl quiet{control.cancellation, {}};
    if (const Result<void> visited = source.visit(visitor, quiet, unused); !visited)
        return failure(visited.error());
    if (format)
        return DetectedFormat{*format, false};
    const Error error = unrecognised(hints, source.name());
    if (hints.hasOtherTable && error.code == ErrorCode::FormatUnrecognised)
        return DetectedFormat{ImportFormat::PlainCsv, true};
    return failure(error);
}

} // namespace likecast
