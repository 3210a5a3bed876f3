#include "ui/settings/data_card.h"

#include "core/common/when_answered.h"
#include "core/instagram/graph/account_linking.h"
#include "core/settings/settings.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/upkeep/backup.h"
#include "core/storage/upkeep/erase.h"
#include "core/storage/upkeep/export.h"
#include "core/storage/upkeep/stored_data.h"
#include "ui/common/file_dialog.h"
#include "ui/common/number_format.h"
#include "ui/common/text_dialog.h"
#include "ui/common/theme.h"
#include "ui/settings/setting_row.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace likecast
{

DataCard::DataCard(DatabaseWorker& database, Settings& settings, AccountLinking* linking,
                   const QString& dataDirectory, QWidget* parent)
    : Card(tr("Your data"), parent)
    , m_database(database)
    , m_settings(settings)
    , m_linking(linking)
    , m_dataDirectory(dataDirectory)
{
    auto* open = new QPushButton(tr("Open folder"));
    open->setAccessibleName(tr("Open data folder"));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataDirectory)); });
    m_stored = addRow(tr("Where your data is stored"), locationText(), {open});
    auto* save = new QPushButton(tr("Back up…"));
    auto* load = new QPushButton(tr("Restore…"));
    connect(save, &QPushButton::clicked, this, &DataCard::backUp);
    connect(load, &QPushButton::clicked, this, &DataCard::restore);
    addRow(tr("Backup"),
           tr("Saves posts, journal and drafts in one verified file, without photos. Restoring "
              "keeps a copy of your current data."),
           {save, load});
    auto* write = new QPushButton(tr("Export…"));
    connect(write, &QPushButton::clicked, this, &DataCard::exportAll);
    addRow(tr("Export everything"), tr("Saves posts as CSV and all tables as JSON in a folder."),
           {write});
    addErase();
}

SettingRow* DataCard::addRow(const QString& name, const QString& explanation,
                             const QList<QWidget*>& controls)
{
    auto* row = new SettingRow(name, explanation, controls);
    content()->addWidget(row);
    return row;
}

QString DataCard::locationText() const
{
    return tr("A database with your posts, drafts, journal and photo measurements, plus pasted "
              "pictures and thumbnails, in %1")
        .arg(QDir::toNativeSeparators(m_dataDirectory));
}

void DataCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    const auto measured =
        m_database.run([](Database& database) { return measureStored(database); });
    whenAnswered(measured, this, [this](const Result<StoredData>& stored) {
        // The code that opened the database reports why it cannot be read.
        m_stored->setExplanation(stored ? amountOf(*stored) + u'\n' + locationText()
                                        : locationText());
    });
}

QString DataCard::amountOf(const StoredData& stored)
{
    const StoredCounts& counts = stored.counts;
    return tr("%1: %2, %3, %4", "size of all files: posts, journal entries, drafts")
        .arg(QLocale().formattedDataSize(stored.bytes, 1, QLocale::DataSizeSIFormat),
             tr("%1 posts", nullptr, pluralOf(counts.posts)).arg(formatCount(counts.posts)),
             tr("%1 journal entries", nullptr, pluralOf(counts.journalEntries))
                 .arg(formatCount(counts.journalEntries)),
             tr("%1 drafts", nullptr, pluralOf(counts.drafts)).arg(formatCount(counts.drafts)));
}

void DataCard::addErase()
{
    const QString word = tr("ERASE", "what one types to confirm");
    m_word = new QLineEdit;
    m_word->setPlaceholderText(word);
    m_word->setFixedWidth(120);
    auto* button = new QPushButton(tr("Erase"));
    setDestructive(button);
    button->setEnabled(false);
    connect(m_word, &QLineEdit::textChanged, button,
            [button, word](const QString& text) { button->setEnabled(text.trimmed() == word); });
    connect(button, &QPushButton::clicked, this, &DataCard::showErasable);
    addRow(tr("Erase everything"),
           tr("Permanently deletes this profile's posts, journal, drafts, models, settings and "
              "tokens. Back up first if in doubt. To continue, type %1.")
               .arg(word),
           {m_word, button});
    m_word->setAccessibleName(tr("Type %1 to confirm").arg(word));
}

void DataCard::backUp()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    askForFile(
        this, {.title = tr("Back up"), .saveAs = QStringLiteral("likecast-%1.likecast").arg(today)},
        [this](const QStringList& paths) { backUpTo(paths.first()); });
}

void DataCard::backUpTo(const QString& filePath)
{
    const auto written =
        m_database.run([filePath](Database& database) { return writeBackup(database, filePath); });
    whenAnswered(written, this, [this](const Result<BackupSummary>& backup) {
        if (!backup) {
            Q_EMIT failed(backup.error());
            return;
        }
        const StoredCounts& counts = backup->counts;
        Q_EMIT done(tr("Backup saved and verified: %1, %2.", "accounts, posts")
                        .arg(tr("%1 accounts", nullptr, pluralOf(counts.accounts))
                                 .arg(formatCount(counts.accounts)),
                             tr("%1 posts", nullptr, pluralOf(counts.posts))
                                 .arg(formatCount(counts.posts))));
    });
}

void DataCard::restore()
{
    askForFile(this, {.title = tr("Restore a backup"), .mode = QFileDialog::ExistingFile},
               [this](const QStringList& paths) { restoreFrom(paths.first()); });
}

void DataCard::restoreFrom(const QString& filePath)
{
    Q_EMIT dataReplacing();
    const auto restored = m_database.replace([filePath](const DatabaseWorker::LockHandle& lock) {
        return restoreBackup(lock, filePath);
    });
    whenAnswered(restored, this, [this](const Result<RestoreReport>& report) {
        if (report)
            Q_EMIT dataReplaced(
                tr("Backup restored. A copy of your previous data is in the data folder."));
        else
            Q_EMIT failed(report.error());
    });
}

void DataCard::exportAll()
{
    const FileQuestion question{.title = tr("Export to a folder"), .mode = QFileDialog::Directory};
    askForFile(this, question, [this](const QStringList& folders) {
        const QString folder = folders.first();
        const auto exported = m_database.run(
            [folder](Database& database) { return exportTo(database, folder, std::nullopt); });
        whenAnswered(exported, this, [this, folder](const Result<QStringList>& files) {
            if (files)
                Q_EMIT done(tr("%n files saved to %1.", nullptr, static_cast<int>(files->size()))
                                .arg(QDir::toNativeSeparators(folder)));
            else
                Q_EMIT failed(files.error());
        });
    });
}

void DataCard::showErasable()
{
    m_word->clear();
    const auto listed = m_database.run([](Database& database) {
        return listErasable(database.dataDirectory(), EraseScope::Profile);
    });
    whenAnswered(listed, this, [this](const Result<EraseList>& list) {
        if (list)
            confirmErase(*list);
        else
            Q_EMIT failed(list.error());
    });
}

QString DataCard::namesInFolder(const QStringList& paths, const QString& separator) const
{
    const QDir folder(m_dataDirectory);
    QStringList names;
    for (const QString& path : paths)
        names += QDir::toNativeSeparators(folder.relativeFilePath(path));
    return names.join(separator);
}

void DataCard::confirmErase(const EraseList& list)
{
    const QString line = QStringLiteral("\n    ");
    QString text = tr("Will be removed:") + line + namesInFolder(list.files, line);
    if (!list.staying.isEmpty())
        text +=
            QStringLiteral("\n\n") + tr("Will stay:") + line + namesInFolder(list.staying, line);
    auto* dialog = new TextDialog(
        {.title = tr("Erase everything"),
         .explanation = tr("These files of %1 will be permanently removed, and access tokens with "
                           "them.")
                            .arg(QDir::toNativeSeparators(m_dataDirectory)),
         .text = text,
         .actionText = tr("Erase"),
         .closeText = tr("Cancel"),
         .isDestructive = true},
        window());
    connect(dialog, &QDialog::accepted, this, &DataCard::erase);
    dialog->open();
}

void DataCard::erase()
{
    if (!m_linking) {
        eraseStored();
        return;
    }
    // Tokens first: without their records nothing would know that they are in the keychain.
    whenAnswered(m_linking->links(), this, [this](const Result<std::vector<TokenRecord>>& links) {
        if (!links) {
            Q_EMIT failed(links.error());
            return;
        }
        if (links->empty()) {
            eraseStored();
            return;
        }
        auto left = std::make_shared<std::size_t>(links->size());
        auto broken = std::make_shared<bool>(false);
        for (const TokenRecord& link : *links) {
            whenAnswered(m_linking->forget(link.account), this,
                         [this, left, broken](const Result<void>& forgotten) {
                             if (!forgotten && !std::exchange(*broken, true))
                                 Q_EMIT failed(forgotten.error());
                             if (--*left == 0 && !*broken)
                                 eraseStored();
                         });
        }
    });
}

void DataCard::eraseStored()
{
    Q_EMIT dataReplacing();
    const auto erasing = m_database.replace(
        [](const DatabaseWorker::LockHandle& lock) { return eraseProfile(lock->dataDirectory()); });
    whenAnswered(erasing, this, [this](const Result<EraseReport>& erased) {
        if (!erased) {
            Q_EMIT failed(erased.error());
            return;
        }
        // A change written while the files were erased brings back every old setting.
        if (erased->removed.contains(m_settings.filePath()))
            m_settings.clear();
        QString text = tr("Everything was erased.");
        if (!erased->staying.isEmpty())
            text += u' ' + tr("Still in the folder: %1.")
                               .arg(namesInFolder(erased->staying, QStringLiteral(", ")));
        Q_EMIT dataReplaced(text);
    });
}

} // namespace likecast
