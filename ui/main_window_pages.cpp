#include "core/plan/draft_reminders.h"
#include "ui/account/account_page.h"
#include "ui/batch/batch_page.h"
#include "ui/main_window.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/reminders/notifier.h"
#include "ui/plan/reminders/reminder_text.h"
#include "ui/predict/detector_offer.h"
#include "ui/predict/predict_page.h"
#include "ui/settings/settings_page.h"

#include <QStackedWidget>

// The Batch and Plan pages, and what leads from Predict to Settings; the rest is in
// main_window.cpp.
namespace likecast
{

BatchPage& MainWindow::batchPage()
{
    if (!m_batch) {
        m_batch = new BatchPage(m_services.batch, m_services.settings,
                                [this] { return predictPage().newRequest(); });
        connect(m_batch, &BatchPage::draftsRequested, &predictPage(), &PredictPage::addDrafts);
        connect(m_batch, &BatchPage::draftsShown, this, [this] { openPage(Page::Predict); });
        connect(m_batch, &BatchPage::accountRequested, this, [this] {
            openPage(Page::Predict);
            if (m_accounts.empty())
                predictPage().focusAccount();
            else
                predictPage().askForAccount();
        });
        connect(m_batch, &BatchPage::importRequested, this, [this](const QStringList& paths) {
            openPage(Page::Account);
            m_account->importFiles(paths);
        });
        m_stack->addWidget(m_batch);
    }
    return *m_batch;
}

PlanPage& MainWindow::planPage()
{
    if (!m_plan) {
        const PredictPage& predict = predictPage();
        m_plan = new PlanPage({predict.history(), predict.predictions(), predict.previews(),
                               m_services.accounts, m_services.settings},
                              m_files.profile);
        m_plan->setAccount(accountIdOf(m_accountChoice.name));
        connect(m_plan, &PlanPage::predictRequested, this, [this] { openPage(Page::Predict); });
        connect(m_plan, &PlanPage::accountRequested, this, [this] { openPage(Page::Account); });
        m_stack->addWidget(m_plan);
    }
    return *m_plan;
}

void MainWindow::startReminders()
{
    if (!m_services.notifier)
        return;
    auto* reminders =
        new DraftReminders(predictPage().history(), m_services.accounts, m_services.settings, this);
    connect(reminders, &DraftReminders::due, this, [this](const Draft& draft) {
        m_services.notifier->notify(reminderTitle(), reminderText(draft),
                                    [window = QPointer(this), id = draft.id] {
                                        if (window)
                                            window->openDraft(id);
                                    });
    });
}

void MainWindow::offerDetector()
{
    if (!m_services.packs)
        return;
    auto* offer = new DetectorOffer(*m_services.packs, m_services.settings, m_predict->messageBar(),
                                    m_predict);
    connect(m_predict, &PredictPage::faceMissed, offer, &DetectorOffer::consider);
    connect(offer, &DetectorOffer::packsRequested, this, [this] {
        openPage(Page::Settings);
        m_settings->showPacks();
    });
}

void MainWindow::openDraft(qint64 draftId)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    predictPage().history().select(draftId);
    openPage(Page::Predict);
}

} // namespace likecast
