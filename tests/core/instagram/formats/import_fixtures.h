#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

// Sources in the shapes that real exports have, made up for the tests.

namespace likecast::fixtures
{

/// Path and bytes, in the order in which an archive gets them.
using Files = std::vector<std::pair<QString, QByteArray>>;

/// Under `folder`, with the folders that are needed.
void writeFolder(const QString& folder, const Files& files);
void writeZip(const QString& filePath, const Files& files);
QByteArray packed(const QByteArray& bytes, bool asXz);

/// UTF-8 bytes written as characters of their own, as the exports do.
QString mojibake(const QString& text);
QByteArray json(const QString& text);

/// The words that an export's insights use in one language.
struct ExportLanguage {
    const char* name;
    QString likes;
    QString comments;
    QString created;
    QString thumbnail;
    QString likesValue; ///< 12,345 as that language writes it
};
std::vector<ExportLanguage> exportLanguages();

/// posts_1.json with a photo, a carousel and a video without extension, and the insights of all
/// three, below `root`. Photos are named in the posts and lie beside them.
Files professionalExport(const QString& root, const ExportLanguage& language);
/// media.json of 2018-21: one photo, one carousel of two photos, one video.
Files exportOf2019();
/// The dialect with label_values: one photo, one carousel, one entry about someone else's post.
Files labelledExport();
/// Keys as they changed in February 2026, and reels with insights of their own.
Files exportOf2026();
/// Three parts of the followers' list, the following list, audience insights and the user name.
Files peopleExport();

/// A title, a header and two posts, the second on a day without hour: the entries of an .xlsx and
/// of an .ods document.
Files excelDocument();
Files openDocument();

Files instaloaderFolder();
QByteArray graphPage();
QByteArray businessSuiteTable();
Files photoFolder();
QByteArray plainTable();

} // namespace likecast::fixtures
