#pragma once

#include "core/accounts/account_store.h"
#include "ui/common/card.h"

class QComboBox;
class QLabel;

namespace likecast
{

class RangeChart;

/// Compares an account's latest period with the one before, or with another account's posts of the
/// same days. Says when the two cannot be told apart.
class CompareCard : public Card
{
    Q_OBJECT

public:
    /// `store` must outlive the card.
    explicit CompareCard(AccountStore& store, QWidget* parent = nullptr);

    void setOverview(const AccountOverview& overview);
    void setAccounts(const std::vector<StoredAccount>& accounts);

Q_SIGNALS:
    void failed(const likecast::Error& error);

private:
    void fillOpponents();
    void compare();
    void showAgainst(const std::vector<LikesAt>& others, qint64 fromMs, qint64 untilMs,
                     const QString& otherName);

    AccountStore& m_store;
    qint64 m_accountId = 0;
    QString m_accountName;
    std::vector<LikesAt> m_likes;
    std::vector<StoredAccount> m_accounts;
    int m_generation = 0; ///< answers for earlier choices are dropped
    QComboBox* m_period;
    QComboBox* m_opponent;
    RangeChart* m_chart;
    QLabel* m_text;
};

} // namespace likecast
