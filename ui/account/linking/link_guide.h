#pragma once

#include <QScrollArea>

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

Q_SIGNALS:
    void importRequested(bool folder);
    void backRequested();
    void typeRequested(); ///< enter followers and average likes by hand, on Predict
    void linkRequested(const QString& token, const QString& passphrase);
    void cancelRequested(); ///< cancels the linking in progress

private:
    QWidget* makeOffline();
    QWidget* makeToken(bool canLink);
    void link();

    QLineEdit* m_token = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QPushButton* m_link = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace likecast
