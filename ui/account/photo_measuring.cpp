#include "ui/account/photo_measuring.h"

#include "core/common/when_answered.h"
#include "core/storage/posts/account_repository.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

PhotoMeasuring::PhotoMeasuring(AccountStore& store, QWidget* parent)
    : Card(parent)
    , m_store(store)
    , m_what(PlainLabel::paragraph({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
{
    constexpr int pollIntervalMs = 200;
    setAccessibleName(tr("Photos of your past posts"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Photos analysed"));
    m_progress->setFixedHeight(gridUnit);
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setToolTip(tr("The rest will be analysed after your next import."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_what, 1);
    row->addWidget(stop);
    content()->addLayout(row);
    content()->addWidget(m_progress);
    m_poll.setInterval(pollIntervalMs);
    connect(&m_poll, &QTimer::timeout, this, &PhotoMeasuring::showProgress);
    connect(stop, &QPushButton::clicked, this, &PhotoMeasuring::cancel);
    setVisible(false);
}

void PhotoMeasuring::measure(const std::vector<qint64>& accountIds)
{
    cancel();
    for (const qint64 id : accountIds) {
        if (std::find(m_accountIds.begin(), m_accountIds.end(), id) == m_accountIds.end())
            m_accountIds.push_back(id);
    }
    if (m_accountIds.empty())
        return;
    const auto job = m_store.measurePhotos(m_accountIds);
    m_job = job;
    m_poll.start();
    whenAnswered(job.future, this, [this, running = m_job](const Result<MeasuringReport>& report) {
        if (running == m_job)
            end(report);
    });
}

void PhotoMeasuring::measureAll()
{
    const auto stored = m_store.database().run(
        [](Database& database) { return AccountRepository(database).accounts(); });
    whenAnswered(stored, this, [this](const Result<std::vector<StoredAccount>>& accounts) {
        std::vector<qint64> ids;
        for (const StoredAccount& account : accounts.value_or(std::vector<StoredAccount>()))
            ids.push_back(account.id);
        measure(ids);
    });
}

/// Errors are not worth reporting: predictions work without, and the next import tries again.
void PhotoMeasuring::end(const Result<MeasuringReport>& report)
{
    m_poll.stop();
    setVisible(false);
    const bool hasNew = m_job.progress().done > 0;
    m_job = {};
    m_accountIds.clear();
    if (hasNew || (report && report->measured > 0))
        Q_EMIT measured();
}

void PhotoMeasuring::showProgress()
{
    const auto [done, total] = m_job.progress();
    if (total == 0)
        return;
    setVisible(true);
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_what->setText(tr("Analysing the photos of your past posts: %1 of %2")
                        .arg(formatCount(done), formatCount(total)));
}

} // namespace likecast
