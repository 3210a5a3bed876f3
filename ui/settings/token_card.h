#pragma once

#include "core/instagram/tokens/token_record.h"
#include "ui/common/card.h"

#include <vector>

class QLineEdit;
class QPushButton;

namespace likecast
{

class AccountLinking;
struct Error;

/// The tokens of linked accounts: where each is stored, when it expires, renewing it (with the
/// passphrase if it has one) and forgetting it.
class TokenCard : public Card
{
    Q_OBJECT

public:
    /// `linking` must outlive the card.
    explicit TokenCard(AccountLinking& linking, QWidget* parent = nullptr);

    void reload();

protected:
    /// Reloads the tokens: accounts may have been linked since the page was last shown.
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void done(const QString& text);
    void failed(const likecast::Error& error);

private:
    void show(const std::vector<TokenRecord>& links);
    void addLink(const TokenRecord& link);
    void renew(const QString& account, const QString& passphrase, QLineEdit* field,
               QPushButton* button);

    AccountLinking& m_linking;
    QWidget* m_rows = nullptr;
};

} // namespace likecast
