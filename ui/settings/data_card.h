#pragma once

#include "ui/common/card.h"

class QLineEdit;

namespace likecast
{

class AccountLinking;
class DatabaseWorker;
class SettingRow;
class Settings;
struct EraseList;
struct Error;
struct StoredData;

/// All stored data: where it is, and how to export, back up, restore and erase it.
class DataCard : public Card
{
    Q_OBJECT

public:
    /// The collaborators must outlive the card; `linking` may be null.
    DataCard(DatabaseWorker& database, Settings& settings, AccountLinking* linking,
             const QString& dataDirectory, QWidget* parent = nullptr);

    /// Erases tokens, database and files without confirmation; emits dataReplaced or failed.
    void erase();
    void backUpTo(const QString& filePath);
    void restoreFrom(const QString& filePath);

protected:
    /// Updates the displayed amounts.
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void done(const QString& text);
    void failed(const likecast::Error& error);
    void dataReplacing(); ///< users of the database must release it before the next job
    void dataReplaced(const QString& text); ///< restored or erased: reload everything

private:
    SettingRow* addRow(const QString& name, const QString& explanation,
                       const QList<QWidget*>& controls);
    QString locationText() const;
    static QString amountOf(const StoredData& stored);
    void addErase();
    void showErasable();
    void confirmErase(const EraseList& list);
    QString namesInFolder(const QStringList& paths, const QString& separator) const;
    void backUp();
    void restore();
    void exportAll();
    void eraseStored();

    DatabaseWorker& m_database;
    Settings& m_settings;
    AccountLinking* m_linking;
    QString m_dataDirectory;
    SettingRow* m_stored = nullptr;
    QLineEdit* m_word = nullptr;
};

} // namespace likecast
