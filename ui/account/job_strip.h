#pragma once

#include "ui/account/account_store.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace likecast
{

/// A running job: what it does, how far it is and a button that stops it. Shows itself only once
/// the job lasts longer than a moment.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(const QString& name, QWidget* parent = nullptr);

    void start(const QString& what, std::shared_ptr<JobWatch> watch);
    void finish();
    bool isRunning() const { return m_watch != nullptr; }

    /// Shows itself at once, for who started the job with the keyboard: stopping is next.
    void takeFocus();

Q_SIGNALS:
    void stopRequested(); ///< the job's token is cancelled already
    void looked();        ///< several times a second while the job runs

private:
    void look();

    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    std::shared_ptr<JobWatch> m_watch;
    QTimer m_look;
    QTimer m_appear;
};

} // namespace likecast
