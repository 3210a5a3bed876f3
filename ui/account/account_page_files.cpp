#include "core/common/when_answered.h"
#include "core/settings/settings.h"
#include "core/storage/upkeep/export.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/common/dialog_folder.h"
#include "ui/common/message_bar.h"
#include "ui/predict/photo/photo_drop.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
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
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import"),
                               dialogFolder(m_settings));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (!folder)
        m_dialog->setNameFilters(
            {tr("Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)"),
             tr("All files (*)")});
    connect(m_dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        rememberDialogFolder(m_settings, paths.first());
        importFiles(paths);
    });
    m_dialog->open();
}

void AccountPage::exportPosts()
{
    if (m_dialog || m_current.id == 0)
        return;
    m_dialog = new QFileDialog(this, tr("Export to a folder"), dialogFolder(m_settings));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::Directory);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        const auto done = [this, folder](const Result<QStringList>& files) {
            if (!files) {
                fail(files.error(), {});
                return;
            }
            m_messages->showMessage(Message{
                .kind = MessageKind::Success,
                .text = tr("%n files saved to %1.", nullptr, static_cast<int>(files->size()))
                            .arg(QDir::toNativeSeparators(folder))});
        };
        const auto exported =
            m_store.database().run([folder, id = m_current.id](Database& database) {
                return exportTo(database, folder, id);
            });
        whenAnswered(exported, this, done);
    });
    m_dialog->open();
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
