#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

// Invented sources in the shape of real exports.

namespace likecast::fixtures
{

/// Path and bytes, in the order in which they are added to an archive.
using Files = std::vector<std::pair<QString, QByteArray>>;

/// Writes below `folder`, creating the directories needed.
void writeFolder(const QString& folder, const Files& files);
void writeZip(const QString& filePath, const Files& files);
QByteArray packed(const QByteArray& bytes, bool asXz);

/// UTF-8 bytes written as individual characters, as the exports do.
QString mojibake(const QString& text);
QByteArray json(const QString& text);

/// The words that an export's insights use in one language.
struct ExportLanguage {
    const char* name;
    QString likes;
    QString comments;
    QString created;
    QString thumbnail;
    QString likesValue; ///< 12,345 as written in that language
};
std::vector<ExportLanguage> exportLanguages();

/// posts_1.json with a photo, a carousel and a video without extension, and insights for all three,
/// below `root`. The posts name their photos, which are included.
Files professionalExport(const QString& root, const ExportLanguage& language);
/// media.json of 2018-21: one photo, one carousel of two photos, one video.
Files exportOf2019();
/// The dialect with label_values: one photo, one carousel, one entry about someone else's post.
Files labelledExport();
/// Keys as renamed in February 2026, and reels with their own insights.
Files exportOf2026();
/// The followers' list in three parts, the following list, audience insights and the user name.
Files peopleExport();

/// A title, a header and two posts, the second with a date but no time: the entries of an .xlsx and
/// of an .ods document.
Files excelDocument();
Files openDocument();

Files instaloaderFolder();
QByteArray graphPage();
QByteArray businessSuiteTable();
Files photoFolder();
QByteArray plainTable();

} // namespace likecast::fixtures
