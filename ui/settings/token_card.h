#pragma once

#include "core/instagram/token_record.h"
#include "ui/common/card.h"

#include <vector>

namespace likecast
{

class AccountLinking;
struct Error;

/// The tokens of linked accounts: where each is kept, until when it is good, renew and forget.
class TokenCard : public Card
{
    Q_OBJECT

public:
    /// `linking` must outlive the card.
    explicit TokenCard(AccountLinking& linking, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void done(const QString& text);
    void failed(const likecast::Error& error);

private:
    void show(const std::vector<TokenRecord>& links);
    void addLink(const TokenRecord& link);

    AccountLinking& m_linking;
    QWidget* m_rows = nullptr;
};

} // namespace likecast
