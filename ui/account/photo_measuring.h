#pragma once

#include "core/accounts/account_store.h"
#include "ui/common/card.h"

#include <QTimer>

#include <vector>

class QLabel;
class QProgressBar;

namespace likecast
{

/// Measures the photos of imported posts in the background, so that predictions learn from them,
/// and shows its progress. Hidden while there is nothing to do; predictions continue meanwhile. If
/// stopped, it resumes after the next import.
class PhotoMeasuring : public Card
{
    Q_OBJECT

public:
    explicit PhotoMeasuring(AccountStore& store, QWidget* parent = nullptr);
    ~PhotoMeasuring() override { cancel(); } ///< stops running work

    /// One run at a time: a new run replaces the current one and completes its remaining photos,
    /// too.
    void measure(const std::vector<qint64>& accountIds);
    /// Measures the photos of all accounts, for when the measurement pipeline has changed.
    void measureAll();
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    /// There are new measurements.
    void measured();

private:
    void showProgress();
    void end(const Result<MeasuringReport>& report);

    AccountStore& m_store;
    std::vector<qint64> m_accountIds; ///< of the current run
    JobHandle m_job;
    QTimer m_poll;
    QLabel* m_what;
    QProgressBar* m_progress;
};

} // namespace likecast
