#pragma once

#include <QScrollArea>

class QLineEdit;
class QPushButton;

namespace likecast
{

/// What is there before the first account, and on request later: what an account gives, the ways
/// to bring it in, and the guide to a token.
class LinkGuide : public QScrollArea
{
    Q_OBJECT

public:
    /// Without `canLink` the way through a token is explained as not available here.
    explicit LinkGuide(bool canLink, QWidget* parent = nullptr);

    /// Whether there is an account to go back to.
    void setBackVisible(bool visible);
    /// While a token is being checked.
    void setBusy(bool busy);
    void clearSecrets();
    /// There is no keychain here: asks for a passphrase beside the token.
    void askForPassphrase();

Q_SIGNALS:
    void importRequested(bool folder);
    void backRequested();
    void typeRequested(); ///< followers and average likes by hand, on Predict
    void linkRequested(const QString& token, const QString& passphrase);
    void cancelRequested(); ///< of the linking that is going on

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
