#pragma once

#include "core/accounts/account_models.h"
#include "ui/common/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace likecast
{

class JobStrip;
class LossCurve;

/// Trains a model on the account's own posts, plots its loss by epoch during training and reports
/// what it reached. Stopping keeps the best weights so far; training that was stopped or has ended
/// can be resumed if the model supports it.
class TrainingCard : public Card
{
    Q_OBJECT

public:
    explicit TrainingCard(AccountModels& models, QWidget* parent = nullptr);
    ~TrainingCard() override { m_running.cancel(); }

    /// Stops training for another account. `accountId` 0: no account.
    void setAccount(qint64 accountId, const QString& account);
    bool isRunning() const { return static_cast<bool>(m_running); }

Q_SIGNALS:
    void trained(const QString& model);
    void failed(const likecast::Error& error);

private:
    void start(TrainingStart start);
    void showButtons();
    void take(const Result<OwnTraining>& training, const QString& model);
    void showStored();
    void showEpochs();
    void showCurve(const std::vector<TrainingEpoch>& epochs);

    AccountModels& m_models;
    qint64 m_accountId = 0;
    QString m_account;
    JobHandle m_running;
    std::shared_ptr<TrainingEpochs> m_epochs; ///< of the running training
    QPushButton* m_pressed = nullptr;         ///< had the focus when the current training started
    QComboBox* m_choice;
    QPushButton* m_train;
    QPushButton* m_resume;
    JobStrip* m_job;
    LossCurve* m_curve;
    QLabel* m_epochText;
    QLabel* m_result;
};

} // namespace likecast
