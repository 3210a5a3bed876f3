#pragma once

#include "ui/account/account_models.h"
#include "ui/common/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace likecast
{

class JobStrip;
class LossCurve;

/// Trains a model on the account's own posts, with its loss by epoch while it learns, and says what
/// it reached. Stopping keeps the best weights so far.
class TrainingCard : public Card
{
    Q_OBJECT

public:
    explicit TrainingCard(AccountModels& models, QWidget* parent = nullptr);
    ~TrainingCard() override;

    /// A training of another account is stopped; `accountId` 0: none.
    void setAccount(qint64 accountId, const QString& account);
    bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void trained(const QString& model);
    void failed(const likecast::Error& error);

private:
    void start();
    void take(const Result<OwnTraining>& training);
    void showKept();
    void showEpochs();

    AccountModels& m_models;
    qint64 m_accountId = 0;
    QString m_account;
    std::shared_ptr<TrainingWatch> m_watch;
    QComboBox* m_choice;
    QPushButton* m_train;
    JobStrip* m_job;
    LossCurve* m_curve;
    QLabel* m_epochText;
    QLabel* m_result;
};

} // namespace likecast
