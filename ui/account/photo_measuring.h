#pragma once

#include "ui/account/account_store.h"
#include "ui/common/card.h"

#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;

namespace likecast
{

/// Measures the photos of imported posts in the background, so that predictions learn from them,
/// and says how far it is. Hidden while there is nothing to do; predictions go on meanwhile. What
/// was stopped goes on after the next import.
class PhotoMeasuring : public Card
{
    Q_OBJECT

public:
    explicit PhotoMeasuring(AccountStore& store, QWidget* parent = nullptr);
    ~PhotoMeasuring() override; ///< stops what runs

    /// One run at a time: a new one takes the place of the older one and does its rest, too.
    void measure(const std::vector<qint64>& accountIds);
    /// All accounts' photos, for when what measures them is another.
    void measureAll();
    void cancel();

Q_SIGNALS:
    /// There are measurements that were not there before.
    void measured();

private:
    void showProgress();
    void end(const Result<MeasuringReport>& report);

    AccountStore& m_store;
    std::vector<qint64> m_accountIds; ///< of the run that is going on
    std::shared_ptr<JobWatch> m_watch;
    int m_generation = 0; ///< answers for older runs are dropped
    QTimer m_look;
    QLabel* m_what;
    QProgressBar* m_progress;
};

} // namespace likecast
