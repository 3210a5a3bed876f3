#include "ui/account/photo_measuring.h"

#include "core/common/when_answered.h"
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
    , m_what(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
{
    constexpr int lookEveryMs = 200;
    setAccessibleName(tr("Photos of your past posts"));
    m_what->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Photos analysed"));
    m_progress->setFixedHeight(gridUnit);
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setToolTip(tr("The rest will be analysed after your next import."));
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(m_what, 1);
    row->addWidget(stop);
    content()->addLayout(row);
    content()->addWidget(m_progress);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &PhotoMeasuring::showProgress);
    connect(stop, &QPushButton::clicked, this, &PhotoMeasuring::cancel);
    setVisible(false);
}

PhotoMeasuring::~PhotoMeasuring()
{
    cancel();
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
    m_watch = std::make_shared<JobWatch>();
    const int generation = ++m_generation;
    m_look.start();
    whenAnswered(m_store.measurePhotos(m_accountIds, m_watch), this,
                 [this, generation](const Result<MeasuringReport>& report) {
                     if (generation == m_generation)
                         end(report);
                 });
}

void PhotoMeasuring::measureAll()
{
    whenAnswered(
        m_store.accounts(), this, [this](const Result<std::vector<StoredAccount>>& accounts) {
            std::vector<qint64> ids;
            for (const StoredAccount& account : accounts.value_or(std::vector<StoredAccount>()))
                ids.push_back(account.id);
            measure(ids);
        });
}

void PhotoMeasuring::cancel()
{
    if (m_watch)
        m_watch->cancellation.cancel();
}

/// Errors are not worth reporting: predictions work without, and the next import tries again.
void PhotoMeasuring::end(const Result<MeasuringReport>& report)
{
    m_look.stop();
    setVisible(false);
    const bool hasNew = m_watch->done > 0;
    m_watch.reset();
    m_accountIds.clear();
    if (hasNew || (report && report->measured > 0))
        Q_EMIT measured();
}

void PhotoMeasuring::showProgress()
{
    const qint64 total = m_watch ? m_watch->total.load() : 0;
    if (total == 0)
        return;
    const qint64 done = m_watch->done;
    setVisible(true);
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_what->setText(
        tr("Analysing the photos of your past posts: %1 of %2")
            .arg(formatCount(static_cast<double>(done)), formatCount(static_cast<double>(total))));
}

} // namespace likecast
