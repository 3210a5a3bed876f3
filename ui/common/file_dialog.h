#pragma once

#include <QFileDialog>

#include <functional>

namespace likecast
{

class Settings;

/// What a file dialog asks for.
struct FileQuestion {
    QString title = {};
    QFileDialog::FileMode mode = QFileDialog::AnyFile;
    QFileDialog::Options options = {};
    QStringList filters = {};
    QString folder = {}; ///< where it starts; may be empty
    QString saveAs = {}; ///< the name suggested for a file to save; empty: asks what to open
};

/// Opens a file dialog unless `parent` has one open. `chosen` gets at least one path, while
/// `parent` exists. A saved file without a suffix gets that of `saveAs`.
void askForFile(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QStringList&)>& chosen);

/// Where a file dialog starts: in the folder last used, else in the user's pictures.
QString dialogFolder(const Settings& settings);

/// Remembers the folder of a chosen file, or a chosen folder.
void rememberDialogFolder(Settings& settings, const QString& chosenPath);

} // namespace likecast
