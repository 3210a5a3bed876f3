#include "ui/common/job_strip.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace likecast
{

namespace
{

constexpr int pollIntervalMs = 100;
constexpr int shownAfterMs = 200;
constexpr int steps = 1000;

} // namespace

JobStrip::JobStrip(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_what(PlainLabel::paragraph({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setAccessibleName(name);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gridUnit);
    m_progress->setAccessibleName(tr("Progress: %1").arg(name));
    m_stop->setAccessibleName(tr("Stop: %1").arg(name));
    auto* row = new QHBoxLayout(this);
    row->setSpacing(gridUnit * 2);
    row->addWidget(m_what, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_poll.setInterval(pollIntervalMs);
    connect(&m_poll, &QTimer::timeout, this, &JobStrip::poll);
    m_appear.setSingleShot(true);
    m_appear.setInterval(shownAfterMs);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        m_job.cancel();
        // Disabling it would move the focus to another page's button.
        m_stop->setText(tr("Stopping…"));
        Q_EMIT stopRequested();
    });
    setFocusProxy(m_stop);
    hide();
}

void JobStrip::start(const QString& what, const JobHandle& job)
{
    m_job = job;
    m_what->setText(what);
    m_stop->setText(tr("Stop"));
    m_progress->setRange(0, 0);
    m_poll.start();
    m_appear.start();
}

void JobStrip::setText(const QString& what)
{
    m_what->setText(what);
}

void JobStrip::takeFocus()
{
    m_appear.stop();
    show();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void JobStrip::finish()
{
    m_job = {};
    m_poll.stop();
    m_appear.stop();
    hide();
}

void JobStrip::poll()
{
    const Progress progress = m_job.progress();
    m_progress->setRange(0, progress.total > 0 ? steps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * steps / progress.total));
    Q_EMIT polled();
}

} // namespace likecast
