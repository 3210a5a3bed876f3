#pragma once

#include "core/accounts/account_models.h"
#include "core/settings/model_choice.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace likecast
{

class Card;
class JobStrip;
class LeaderboardTable;
class Settings;
class TrainingCard;

/// The models for one account: how well each does on its past, which one predicts, and training on
/// its own posts. Evaluates them off this thread when first shown for an account.
class ModelTab : public QScrollArea
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Ready, TooFew, Stopped, Failed };

    /// The collaborators must outlive the tab.
    ModelTab(AccountModels& models, Settings& settings, QWidget* parent = nullptr);
    ~ModelTab() override { m_running.cancel(); }

    /// Discards earlier results, because the posts may have changed. 0: no account.
    void setAccount(qint64 accountId, const QString& account);
    /// For a removed account: forgets what was trained on it and chosen for it.
    void forget(const QString& account);
    State state() const { return m_state; }

Q_SIGNALS:
    void modelChosen(); ///< stored in the settings; also emitted when its weights have changed
    void failed(const likecast::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBoard();
    void placeCards();
    void start();
    void take(const Result<AccountLeaderboard>& board);
    void setState(State state, const QString& text = {});
    void showBoard();
    void fillChoice();
    void choose(int index);
    QString reasonText() const;

    AccountModels& m_models;
    Settings& m_settings;
    State m_state = State::Idle;
    qint64 m_accountId = 0;
    QString m_account;
    JobHandle m_running;
    std::optional<AccountLeaderboard> m_leaderboard;
    Card* m_board = nullptr;
    QLabel* m_span;
    JobStrip* m_job;
    QLabel* m_message;
    QPushButton* m_again;
    LeaderboardTable* m_table;
    QToolButton* m_menu; ///< of the table
    QLabel* m_explanation;
    QWidget* m_choiceRow = nullptr;
    QComboBox* m_choice;
    QLabel* m_reason;
    TrainingCard* m_training;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
};

} // namespace likecast
