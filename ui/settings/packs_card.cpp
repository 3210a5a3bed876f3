#include "ui/settings/packs_card.h"

#include "core/common/when_answered.h"
#include "ui/common/error_text.h"
#include "ui/common/file_dialog.h"
#include "ui/common/job_strip.h"
#include "ui/settings/setting_row.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(PacksCard)
};

QString kindText(PackKind kind)
{
    switch (kind) {
    case PackKind::FaceDetector:
        return PackText::tr("Finds faces");
    case PackKind::Expression:
        return PackText::tr("Recognises smiles");
    case PackKind::Classifier:
        return PackText::tr("Recognises what's in a photo");
    case PackKind::Embedding:
        return PackText::tr("Compares photos");
    case PackKind::Aesthetic:
        return PackText::tr("Rates how a photo looks");
    }
    return {};
}

QString packText(const PackManifest& manifest)
{
    const QUrl source(manifest.source);
    return PackText::tr("%1. %2, %3, from %4", "kind, size, licence, source")
        .arg(kindText(manifest.kind),
             QLocale().formattedDataSize(manifest.bytes, 1, QLocale::DataSizeSIFormat),
             manifest.licence,
             source.host().isEmpty() ? manifest.source : source.host() + source.path());
}

QString droppedPath(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PacksCard::PacksCard(PackShelf& shelf, QWidget* parent)
    : Card(tr("Model packs"), parent)
    , m_shelf(shelf)
    , m_job(new JobStrip(tr("Downloading a model pack")))
{
    setAcceptDrops(true);
    content()->addWidget(m_job);
    show({});
    reload();
}

void PacksCard::reload()
{
    const auto listed = m_shelf.run([](PackStore& store) { return store.list(); });
    whenAnswered(listed, this, [this](const std::vector<InstalledPack>& packs) {
        show(packs);
        if (!std::exchange(m_changed, false))
            return;
        Q_EMIT packsChanged(std::ranges::any_of(packs, [](const InstalledPack& pack) {
            return pack.manifest && pack.manifest->kind == PackKind::FaceDetector;
        }));
    });
}

void PacksCard::show(const std::vector<InstalledPack>& packs)
{
    delete m_rows;
    m_rows = new QWidget;
    new QVBoxLayout(m_rows);
    for (const InstalledPack& pack : packs)
        addInstalled(pack);
    for (const CatalogueEntry& entry : packCatalogue()) {
        const bool isThere = std::ranges::any_of(
            packs, [&](const InstalledPack& pack) { return pack.name == entry.manifest.name; });
        if (!isThere && !entry.url.isEmpty() && m_shelf.canDownload())
            addOffer(entry);
    }
    addInstallRow();
    content()->addWidget(m_rows);
    setBusy(m_isBusy);
}

void PacksCard::addRow(const QString& name, const QString& explanation,
                       const QList<QWidget*>& buttons)
{
    m_rows->layout()->addWidget(new SettingRow(name, explanation, buttons));
}

void PacksCard::addInstalled(const InstalledPack& pack)
{
    const QString title = pack.manifest ? pack.manifest->title : pack.name;
    auto* check = new QPushButton(tr("Verify"));
    check->setAccessibleName(tr("Verify %1").arg(title));
    if (!pack.manifest)
        check->hide();
    connect(check, &QPushButton::clicked, this, [this, name = pack.name] { verify(name); });
    QList<QWidget*> buttons{check};
    if (!pack.isShipped) {
        auto* drop = new QPushButton(tr("Remove"));
        drop->setAccessibleName(tr("Remove %1").arg(title));
        connect(drop, &QPushButton::clicked, this, [this, name = pack.name] { remove(name); });
        buttons.append(drop);
    }
    addRow(title,
           pack.manifest ? (pack.isShipped ? tr("Included. %1.") : tr("Installed. %1."))
                               .arg(packText(*pack.manifest))
                         : errorText(pack.manifest.error(), ErrorContext::Accounts).happened,
           buttons);
}

void PacksCard::addOffer(const CatalogueEntry& entry)
{
    auto* fetch = new QPushButton(tr("Install"));
    fetch->setAccessibleName(tr("Download and install %1").arg(entry.manifest.title));
    connect(fetch, &QPushButton::clicked, this, [this, entry] { download(entry); });
    addRow(entry.manifest.title,
           tr("%1. Verified with SHA-256 before use.").arg(packText(entry.manifest)), {fetch});
}

void PacksCard::addInstallRow()
{
    auto* file = new QPushButton(tr("File…"));
    file->setAccessibleName(tr("Install a model pack from a file"));
    connect(file, &QPushButton::clicked, this, [this] { choosePack(false); });
    auto* folder = new QPushButton(tr("Folder…"));
    folder->setAccessibleName(tr("Install a model pack from a folder"));
    connect(folder, &QPushButton::clicked, this, [this] { choosePack(true); });
    addRow(tr("Your own pack"),
           tr("Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. "
              "Packs that don't match their manifest are rejected."),
           {file, folder});
}

void PacksCard::choosePack(bool folder)
{
    FileQuestion question{.title = tr("Install a model pack"),
                          .mode = folder ? QFileDialog::Directory : QFileDialog::ExistingFile};
    if (!folder)
        question.filters = {tr("Model packs (*.zip *.onnx)"), tr("All files (*)")};
    askForFile(this, question, [this](const QStringList& paths) { install(paths.first()); });
}

void PacksCard::setBusy(bool busy)
{
    m_isBusy = busy;
    m_rows->setEnabled(!busy);
}

void PacksCard::takeInstalled(const Result<PackManifest>& pack)
{
    m_running = {};
    m_job->finish();
    setBusy(false);
    if (!pack) {
        if (pack.error().code == ErrorCode::Cancelled)
            Q_EMIT done(tr("Stopped. Nothing was installed."));
        else
            Q_EMIT failed(pack.error());
        return;
    }
    m_changed = true;
    Q_EMIT done(tr("%1 was verified and installed.").arg(pack->title));
    reload();
}

void PacksCard::install(const QString& path)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const auto installed = m_shelf.run([path](PackStore& store) { return store.install(path); });
    whenAnswered(installed, this,
                 [this](const Result<PackManifest>& pack) { takeInstalled(pack); });
}

void PacksCard::download(const CatalogueEntry& entry)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const auto download = m_shelf.download(entry);
    m_running = download;
    m_job->start(tr("Downloading %1…").arg(entry.manifest.title), download);
    whenAnswered(download.future, this,
                 [this](const Result<PackManifest>& pack) { takeInstalled(pack); });
}

void PacksCard::verify(const QString& name)
{
    const auto verified = m_shelf.run([name](PackStore& store) { return store.verify(name); });
    whenAnswered(verified, this, [this](const Result<PackManifest>& pack) {
        if (pack)
            Q_EMIT done(tr("%1 is intact and works.").arg(pack->title));
        else
            Q_EMIT failed(pack.error());
    });
}

void PacksCard::remove(const QString& name)
{
    const auto removing = m_shelf.run([name](PackStore& store) { return store.remove(name); });
    whenAnswered(removing, this, [this, name](const Result<void>& removed) {
        if (removed) {
            m_changed = true;
            Q_EMIT done(tr("%1 was removed.").arg(name));
        } else {
            Q_EMIT failed(removed.error());
        }
        reload();
    });
}

void PacksCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedPath(*event->mimeData()).isEmpty() || m_isBusy)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PacksCard::dropEvent(QDropEvent* event)
{
    const QString path = droppedPath(*event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    install(path);
}

} // namespace likecast
