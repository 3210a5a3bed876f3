#pragma once

#include "core/prediction/prediction.h"

#include <QScrollArea>

class QLabel;

namespace likecast
{

/// What is known about the account. Until accounts can be imported: the figures typed on Predict,
/// and what will stand here.
class AccountPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget* parent = nullptr);

    void setAccount(const AccountChoice& account);

Q_SIGNALS:
    void predictRequested(); ///< the way to the fields where the figures are typed

private:
    QLabel* m_followers;
    QLabel* m_averageLikes;
};

} // namespace likecast
