#include "ui/report/report_panel.h"

#include "core/common/when_answered.h"
#include "ui/common/file_dialog.h"
#include "ui/common/job_strip.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/report/report_document.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

enum Preset { LastQuarter, Last90Days, LastYear, OwnDays };

/// The first day of the quarter that `day` is in.
QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

ReportPanel::ReportPanel(AccountStore& store, AccountModels* models, QWidget* parent)
    : Card(tr("Report"), parent)
    , m_store(store)
    , m_models(models)
    , m_preset(new QComboBox)
    , m_from(new QDateEdit)
    , m_until(new QDateEdit)
    , m_note(PlainLabel::paragraph({}, TextRole::Small))
    , m_save(new QPushButton(tr("Save as PDF…")))
    , m_job(new JobStrip(tr("Report")))
    , m_writer(u"report"_s)
{
    m_preset->setAccessibleName(tr("Period"));
    m_preset->addItems({tr("Last quarter"), tr("Last 90 days"), tr("Last year"), tr("Own days")});
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_note->hide();
    setPrimary(m_save);
    auto* close = new QPushButton(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_preset);
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    content()->addLayout(row);
    content()->addWidget(m_note);
    content()->addWidget(m_job);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ReportPanel::choosePreset);
    for (QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::userDateChanged, this, [this] {
            if (!m_preset->signalsBlocked())
                m_preset->setCurrentIndex(OwnDays);
        });
    connect(m_job, &JobStrip::stopRequested, this, [this] { m_running.cancel(); });
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::chooseFile);
    connect(close, &QPushButton::clicked, this, &ReportPanel::closePanel);
    choosePreset();
    hide();
}

void ReportPanel::open(const StoredAccount& account)
{
    m_account = account;
    setTitle(tr("Report of @%1").arg(account.name));
    m_note->hide();
    show();
    m_preset->setFocus(Qt::OtherFocusReason);
}

void ReportPanel::closePanel()
{
    m_running.cancel();
    m_running = {};
    m_job->finish();
    m_save->setEnabled(true);
    hide();
}

void ReportPanel::choosePreset()
{
    const QDate today = QDate::currentDate();
    const int preset = m_preset->currentIndex();
    if (preset == OwnDays)
        return;
    m_preset->blockSignals(true);
    m_until->setDate(preset == LastQuarter ? quarterStart(today).addDays(-1) : today);
    m_from->setDate(preset == LastQuarter  ? quarterStart(m_until->date())
                    : preset == Last90Days ? today.addDays(-89)
                                           : today.addYears(-1).addDays(1));
    m_preset->blockSignals(false);
}

ReportPeriod ReportPanel::period() const
{
    return {m_from->date().startOfDay().toMSecsSinceEpoch(),
            m_until->date().addDays(1).startOfDay().toMSecsSinceEpoch()};
}

void ReportPanel::chooseFile()
{
    askForFile(
        this,
        {.title = title(),
         .filters = {u"PDF (*.pdf)"_s},
         .saveAs = u"%1-%2.pdf"_s.arg(m_account.name, m_until->date().toString(Qt::ISODate))},
        [this](const QStringList& paths) { writeTo(paths.first()); });
}

void ReportPanel::writeTo(const QString& path)
{
    m_path = path;
    m_note->hide();
    m_save->setEnabled(false);
    m_running = JobHandle(CancellationToken());
    if (!m_models) {
        read(std::nullopt);
        return;
    }
    const auto study = m_models->study(m_account.id, QTimeZone::systemTimeZoneId());
    m_job->start(tr("Writing the report…"), study);
    whenAnswered(study.future, this, [this, run = m_running](const Result<AccountStudy>& answer) {
        if (run != m_running)
            return;
        if (answer)
            read(*answer);
        else if (answer.error().code == ErrorCode::PostsTooFew)
            read(std::nullopt);
        else
            finish(failure(answer.error()));
    });
}

void ReportPanel::read(const std::optional<AccountStudy>& study)
{
    whenAnswered(m_store.report(m_account.id, period()), this,
                 [this, run = m_running, study](const Result<AccountReport>& report) {
                     if (run != m_running)
                         return;
                     if (report)
                         write(*report, study);
                     else
                         finish(failure(report.error()));
                 });
}

void ReportPanel::write(const AccountReport& report, const std::optional<AccountStudy>& study)
{
    const auto written = m_writer.submit(
        [document = makeReport(report, study), path = m_path, control = m_running.control()] {
            return writeReport(document, path, control);
        });
    whenAnswered(written, this, [this, run = m_running](const Result<void>& result) {
        if (run == m_running)
            finish(result);
    });
}

void ReportPanel::finish(const Result<void>& result)
{
    m_running = {};
    m_job->finish();
    m_save->setEnabled(true);
    if (result) {
        hide();
        Q_EMIT saved(m_path);
        return;
    }
    switch (result.error().code) {
    case ErrorCode::PostsTooFew:
        m_note->setText(tr("There are no posts with known likes in this period. Choose another."));
        break;
    case ErrorCode::Cancelled:
        m_note->setText(tr("Stopped. Nothing was saved."));
        break;
    default:
        Q_EMIT failed(result.error());
        return;
    }
    m_note->show();
}

} // namespace likecast
