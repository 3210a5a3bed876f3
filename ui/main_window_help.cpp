#include "core/settings/settings.h"
#include "ui/account/account_page.h"
#include "ui/help/help.h"
#include "ui/help/tour.h"
#include "ui/main_window.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

// The user guide and the tour in the window.
namespace likecast
{

void MainWindow::addHelp()
{
    m_help = new Help(*this, m_services.settings, m_files.guideFolder);
    m_help->fill(*m_helpMenu);
    connect(m_help, &Help::guideRequested, this, &MainWindow::openGuide);
    connect(m_help, &Help::tourRequested, this, [this] {
        openPage(Page::Predict);
        startTour();
    });
}

void MainWindow::openGuide()
{
    switch (currentPage()) {
    case Page::Batch:
        m_help->open(QStringLiteral("batch.md"));
        return;
    case Page::Plan:
        m_help->open(QStringLiteral("plan.md"));
        return;
    case Page::Account:
        m_help->open(m_account ? m_account->guidePage() : QStringLiteral("your-account.md"));
        return;
    case Page::Settings:
        m_help->open(QStringLiteral("../privacy.md"));
        return;
    case Page::Predict:
        break;
    }
    const bool compares = predictPage().history().board().drafts.size() > 1;
    m_help->open(compares ? QStringLiteral("drafts.md") : QStringLiteral("first-prediction.md"));
}

void MainWindow::offerTour()
{
    // Once the page shows the example.
    if (m_files.offersTour && !m_tour && !m_services.settings.value(Setting::TourDone).toBool())
        QTimer::singleShot(0, this, &MainWindow::startTour);
}

void MainWindow::startTour()
{
    if (m_tour)
        return;
    PredictPage& page = predictPage();
    const QString openKey = page.actions().open->shortcut().toString(QKeySequence::NativeText);
    const std::vector<TourStep> steps{
        {page.findChild<PhotoView*>(), tr("Your photo"),
         tr("Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos "
            "become drafts to compare.")
             .arg(openKey)},
        {page.findChild<ComposePanel*>(), tr("Caption and hour"),
         tr("Write the caption and choose when to post. With the likes of your last posts, the "
            "number fits your account.")},
        {page.findChild<ResultCard*>(), tr("The number"),
         tr("It updates as you type. The shaded range is where about 8 in 10 posts like this "
            "land: trust it more than the number.")}};
    m_tour = new Tour(steps, &page);
    connect(m_tour, &Tour::finished, this,
            [this] { m_services.settings.setValue(Setting::TourDone, true); });
}

} // namespace likecast
