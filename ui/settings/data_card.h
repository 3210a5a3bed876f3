#pragma once

#include "ui/common/card.h"

#include <QPointer>

class QFileDialog;
class QLineEdit;
class QPushButton;

namespace likecast
{

class AccountLinking;
class AccountStore;
class SettingRow;
struct EraseList;
struct Error;
struct StoredData;

/// Everything that is stored: where, and how to take it along, bring it back or be rid of it.
class DataCard : public Card
{
    Q_OBJECT

public:
    /// The collaborators must outlive the card; `linking` may be null.
    DataCard(AccountStore& store, AccountLinking* linking, const QString& dataDirectory,
             QWidget* parent = nullptr);

    /// Erases tokens, database and files without asking; answers with dataReplaced or failed.
    void erase();
    void backUpTo(const QString& filePath);
    void restoreFrom(const QString& filePath);

protected:
    /// Says anew how much there is.
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void done(const QString& text);
    void failed(const likecast::Error& error);
    void dataReplacing(); ///< what holds on to the database must let go before the next job
    void dataReplaced(const QString& text); ///< restored or erased: everything must be read anew

private:
    SettingRow* addRow(const QString& name, const QString& explanation,
                       const QList<QPushButton*>& buttons);
    QString whereItLies() const;
    static QString amountOf(const StoredData& stored);
    void addErase();
    void listWhatWouldGo();
    void askToErase(const EraseList& list);
    QString namesInFolder(const QStringList& paths, const QString& separator) const;
    void backUp();
    void restore();
    void exportAll();
    void eraseStored();
    QFileDialog* openDialog(const QString& title);

    AccountStore& m_store;
    AccountLinking* m_linking;
    QString m_dataDirectory;
    SettingRow* m_stored = nullptr;
    QLineEdit* m_word = nullptr;
    QPointer<QFileDialog> m_dialog;
};

} // namespace likecast
