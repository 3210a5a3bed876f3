#pragma once

#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace likecast
{

/// Shown before the first account, and later on request: what an account offers, the ways to add
/// one, and a guide to getting a token.
class LinkGuide : public QScrollArea
{
    Q_OBJECT

public:
    /// Without `canLink`, the guide explains that tokens are not available here.
    explicit LinkGuide(bool canLink, QWidget* parent = nullptr);

    /// Whether there is an account to return to.
    void setBackVisible(bool visible);
    /// Whether a token is being checked.
    void setBusy(bool busy);
    void clearSecrets();
    /// Asks for a passphrase as well as the token, because there is no keychain here.
    void askForPassphrase();
    /// Asks which of these accounts to link with the token.
    void askWhich(const QStringList& names);

Q_SIGNALS:
    void importRequested(bool folder);
    void backRequested();
    void typeRequested(); ///< enter followers and average likes by hand, on Predict
    /// `username` is empty unless the user was asked which account.
    void linkRequested(const QString& token, const QString& passphrase, const QString& username);
    void cancelRequested(); ///< cancels the linking in progress

private:
    QWidget* makeOffline();
    QWidget* makeToken(bool canLink);
    QWidget* makeChoice();
    void link();

    QLineEdit* m_token = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QComboBox* m_account = nullptr;
    QWidget* m_choice = nullptr; ///< m_account and its label
    QPushButton* m_link = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace likecast
