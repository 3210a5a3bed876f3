#pragma once

#include "core/prediction/prediction.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace likecast
{

class CountField;
class FlowLayout;
class ToneLabel;

/// Whose post it is: one of the accounts that are stored, or, where there is none or none is
/// chosen, its size by hand, both parts optional: followers and average likes.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent = nullptr);

    AccountChoice account() const;
    void setAccount(const AccountChoice& account); ///< emits nothing
    void installFieldFilter(QObject* filter);

    /// Puts a field of the post before these, so that all of them share their rows.
    void addLeading(QWidget* field);

    /// Names of the stored accounts; none hides the choice.
    void setStoredAccounts(const QStringList& names);

Q_SIGNALS:
    void accountEdited(); ///< another account, or by hand, was chosen
    void followersEdited();
    void averageLikesEdited();

private:
    void takeChoice();
    void showChoice();
    void takeFollowers();
    void takeAverageLikes();
    void showValidity();

    FlowLayout* m_row;
    AccountChoice m_account;
    QStringList m_stored;
    QComboBox* m_choice;
    CountField* m_followers;
    CountField* m_averageLikes;
    ToneLabel* m_note;
};

} // namespace likecast
