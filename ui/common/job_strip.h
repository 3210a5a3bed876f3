#pragma once

#include "core/common/job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace likecast
{

/// A running job: what it does, its progress and a stop button. Appears only if the job takes
/// longer than a moment.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(const QString& name, QWidget* parent = nullptr);

    void start(const QString& what, const JobHandle& job);
    void setText(const QString& what); ///< replaces the text given to start()
    void finish();
    bool isRunning() const { return static_cast<bool>(m_job); }

    /// Appears at once, for users who started the job with the keyboard: stopping it comes next.
    void takeFocus();

Q_SIGNALS:
    void stopRequested(); ///< the job is already cancelled
    void polled();        ///< emitted several times a second while the job runs

private:
    void poll();

    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    JobHandle m_job;
    QTimer m_poll;
    QTimer m_appear;
};

} // namespace likecast
