#include "ui/common/file_dialog.h"

#include "core/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace likecast
{

void askForFile(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QStringList&)>& chosen)
{
    if (parent->findChild<QFileDialog*>({}, Qt::FindDirectChildrenOnly))
        return;
    auto* dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(question.mode);
    dialog->setOptions(question.options);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    if (!question.saveAs.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QFileInfo(question.saveAs).suffix());
        dialog->selectFile(question.saveAs);
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

QString dialogFolder(const Settings& settings)
{
    const QString last = settings.value(Setting::OpenFolder).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void rememberDialogFolder(Settings& settings, const QString& chosenPath)
{
    const QFileInfo chosen(chosenPath);
    settings.setValue(Setting::OpenFolder,
                      chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
}

} // namespace likecast
