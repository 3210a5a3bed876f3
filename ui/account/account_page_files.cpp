#include "core/common/when_answered.h"
#include "core/settings/settings.h"
#include "core/storage/upkeep/export.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/common/file_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/predict/photo/photo_drop.h"

#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

// Files that are opened, dropped and exported.

namespace likecast
{

namespace
{

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

void AccountPage::openSource(bool folder)
{
    FileQuestion question{.title = folder ? tr("Import a folder") : tr("Import"),
                          .mode = folder ? QFileDialog::Directory : QFileDialog::ExistingFiles,
                          .folder = dialogFolder(m_settings)};
    if (!folder)
        question.filters = {tr("Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)"),
                            tr("All files (*)")};
    askForFile(this, question, [this](const QStringList& paths) {
        rememberDialogFolder(m_settings, paths.first());
        importFiles(paths);
    });
}

void AccountPage::exportPosts()
{
    if (m_current.id == 0)
        return;
    const FileQuestion question{.title = tr("Export to a folder"),
                                .mode = QFileDialog::Directory,
                                .folder = dialogFolder(m_settings)};
    askForFile(this, question, [this](const QStringList& folders) {
        const QString folder = folders.first();
        const auto exported =
            m_store.database().run([folder, id = m_current.id](Database& database) {
                return exportTo(database, folder, id);
            });
        whenAnswered(exported, this, [this, folder](const Result<QStringList>& files) {
            if (!files) {
                fail(files.error());
                return;
            }
            m_messages->showMessage(Message{
                .kind = MessageKind::Success,
                .text = tr("%n files saved to %1.", nullptr, static_cast<int>(files->size()))
                            .arg(QDir::toNativeSeparators(folder))});
        });
    });
}

void AccountPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_messages->isShowing())
        m_messages->clear();
    else if (event->key() == Qt::Key_Escape && m_import->state() != ImportPanel::State::Idle)
        m_import->cancel();
    else
        QWidget::keyPressEvent(event);
}

void AccountPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AccountPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    QStringList photos;
    QStringList imports;
    for (const QString& path : paths)
        (hasPhotoName(path) ? photos : imports) += path;
    if (!photos.isEmpty())
        Q_EMIT photosDropped(photos);
    if (!imports.isEmpty())
        importFiles(imports);
}

void AccountPage::importFiles(const QStringList& paths)
{
    m_messages->clear();
    m_import->read(paths);
}

} // namespace likecast
