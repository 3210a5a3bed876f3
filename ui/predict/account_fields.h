#pragma once

#include "core/prediction/prediction.h"

#include <QWidget>

namespace likecast
{

class CountField;
class ToneLabel;

/// The size of an account that is not linked, both parts optional: followers and average likes.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent = nullptr);

    AccountChoice account() const;
    void setAccount(const AccountChoice& account); ///< emits nothing
    void installFieldFilter(QObject* filter);

Q_SIGNALS:
    void followersEdited();
    void averageLikesEdited();

private:
    void takeFollowers();
    void takeAverageLikes();
    void showValidity();

    AccountChoice m_account;
    CountField* m_followers;
    CountField* m_averageLikes;
    ToneLabel* m_note;
};

} // namespace likecast
