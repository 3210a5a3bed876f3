#include "ui/main_window.h"

#include "core/accounts/account_models.h"
#include "core/accounts/account_store.h"
#include "core/batch/photo_batch.h"
#include "core/common/when_answered.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "ui/account/account_page.h"
#include "ui/account/photo_measuring.h"
#include "ui/batch/batch_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/help/help.h"
#include "ui/navigation_bar.h"
#include "ui/plan/plan_page.h"
#include "ui/predict/predict_page.h"
#include "ui/profile_menu.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace likecast
{

namespace
{

constexpr QSize smallestWindow(720, 480);
constexpr QSize usualWindow(1280, 828);

QKeySequence pageShortcut(MainWindow::Page page)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
}

} // namespace

MainWindow::MainWindow(const WindowServices& services, const WindowFiles& files, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_files(files)
    , m_navigation(new NavigationBar)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Likecast"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(central);
    setMinimumSize(smallestWindow);

    addPages();
    addMenus();
    showAccount({}, false);
    restoreState();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::sizeHint() const
{
    return usualWindow;
}

void MainWindow::addPages()
{
    m_navigation->addPage(Glyph::Predict, tr("Predict"), pageShortcut(Page::Predict));
    m_navigation->addPage(Glyph::Batch, tr("Batch"), pageShortcut(Page::Batch));
    m_navigation->addPage(Glyph::Plan, tr("Plan"), pageShortcut(Page::Plan));
    m_navigation->addPage(Glyph::Account, tr("Account"), pageShortcut(Page::Account));
    m_navigation->addPage(Glyph::Settings, tr("Settings"), pageShortcut(Page::Settings));
    connect(m_navigation, &NavigationBar::pageChosen, this,
            [this](int page) { openPage(static_cast<Page>(page)); });
    connect(m_navigation, &NavigationBar::accountPressed, this, &MainWindow::openAccount);
}

void MainWindow::addMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));

    const std::array pages{std::pair(Page::Predict, tr("&Predict")),
                           std::pair(Page::Batch, tr("&Batch")), std::pair(Page::Plan, tr("P&lan")),
                           std::pair(Page::Account, tr("&Account")),
                           std::pair(Page::Settings, tr("&Settings"))};
    for (const auto& [page, name] : pages) {
        QAction* open = m_viewMenu->addAction(name, this, [this, page = page] { openPage(page); });
        open->setShortcut(pageShortcut(page));
        open->setMenuRole(QAction::NoRole);
    }
    addHelp();
    QAction* about = m_helpMenu->addAction(tr("&About Likecast"), this, [this] {
        openPage(Page::Settings);
        m_settings->showAbout();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillMenus()
{
    const PredictActions& actions = m_predict->actions();
    m_fileMenu->addAction(actions.open);
    m_fileMenu->addSeparator();
    addProfiles();
    QAction* quit = m_fileMenu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    m_editMenu->addActions({actions.undo, actions.redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({actions.paste, actions.removeDraft});
    m_editMenu->addSeparator();
    m_editMenu->addActions({actions.copyPhoto, actions.copyCard});
    m_editMenu->addSeparator();
    m_editMenu->addActions({actions.join, actions.split});
    // Draft actions run while the draft is visible.
    for (QAction* action : {actions.open, actions.paste, actions.removeDraft, actions.copyPhoto,
                            actions.copyCard, actions.compare})
        connect(action, &QAction::triggered, this, [this] { openPage(Page::Predict); });
    for (QAction* action : {actions.undo, actions.redo}) {
        connect(action, &QAction::triggered, this, [this] {
            if (currentPage() != Page::Plan)
                openPage(Page::Predict);
        });
    }

    m_viewMenu->addSeparator();
    m_viewMenu->addActions({actions.zoomIn, actions.zoomOut, actions.fit, actions.actualSize});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({actions.boxes, actions.faces, actions.nextCrop, actions.compare});
}

void MainWindow::addProfiles()
{
    if (!m_services.profiles)
        return;
    auto* menu = new ProfileMenu(*m_services.profiles, m_files.profile, this);
    connect(menu, &ProfileMenu::profileChosen, this, &MainWindow::profileChosen);
    connect(menu, &ProfileMenu::failed, this, [this](const Error& error) {
        predictPage().messageBar().showMessage(errorMessage(error, ErrorContext::Accounts));
        openPage(Page::Predict);
    });
    m_fileMenu->addMenu(menu);
    m_fileMenu->addSeparator();
    m_navigation->setProfile(m_files.profile, menu);
}

void MainWindow::restoreState()
{
    const Settings& settings = m_services.settings;
    if (!restoreGeometry(settings.value(Setting::WindowGeometry).toByteArray()))
        resize(usualWindow);
    const int page = settings.value(Setting::WindowPage).toInt();
    const bool known = page >= 0 && page <= static_cast<int>(Page::Settings);
    m_firstPage = known ? static_cast<Page>(page) : Page::Predict;
    m_navigation->setCurrent(static_cast<int>(m_firstPage));
    constexpr int settledMs = 500;
    m_geometryChanged.setSingleShot(true);
    m_geometryChanged.setInterval(settledMs);
    connect(&m_geometryChanged, &QTimer::timeout, this, &MainWindow::keepGeometry);
}

void MainWindow::keepGeometry()
{
    if (m_dataReplaced || !m_started)
        return;
    m_services.settings.setValue(Setting::WindowGeometry, saveGeometry());
}

PredictPage& MainWindow::predictPage()
{
    if (!m_predict) {
        m_predict =
            new PredictPage(m_services.predictions, m_services.database, m_services.settings,
                            {.pastedFolder = pastedPhotosFolder(m_files.dataDirectory),
                             .samplePhoto = m_files.samplePhoto});
        connect(m_predict, &PredictPage::accountEdited, this, &MainWindow::showAccount);
        connect(m_predict, &PredictPage::posted, this, &MainWindow::writeJournal);
        connect(m_predict, &PredictPage::importRequested, this, [this](const QStringList& paths) {
            openPage(Page::Account);
            m_account->importFiles(paths);
        });
        connect(m_predict, &PredictPage::batchRequested, this, [this](const QStringList& paths) {
            openPage(Page::Batch);
            m_batch->open(paths);
        });
        offerDetector();
        fillMenus();
        m_stack->addWidget(m_predict);
    }
    return *m_predict;
}

QWidget* MainWindow::pageWidget(Page page)
{
    switch (page) {
    case Page::Account:
        if (!m_account) {
            m_account = new AccountPage(m_services.accounts, m_services.linking, m_services.models,
                                        m_services.settings);
            connect(m_account, &AccountPage::accountsChanged, this, &MainWindow::accountsChanged);
            connect(m_account, &AccountPage::imported, this, [this](const QString& account) {
                accountsChanged();
                // Figures typed by hand stay; a stored account gives way to the one now shown.
                if (m_accountChoice.name.isEmpty())
                    predictPage().offerAccount(account);
                else
                    predictPage().chooseAccount(account);
            });
            connect(m_account, &AccountPage::accountChosen, this,
                    [this](const QString& account) { predictPage().chooseAccount(account); });
            connect(m_account, &AccountPage::photosDropped, this, &MainWindow::openPhotos);
            connect(m_account, &AccountPage::modelChosen, this, [this] {
                m_services.predictions.reset();
                predictPage().predictAgain();
            });
            connect(m_account, &AccountPage::photosMeasured, this, [this] {
                m_services.predictions.reset();
                predictPage().predictAgain();
            });
            connect(m_account, &AccountPage::hourChosen, this, [this](qint64 takenAtMs) {
                openPage(Page::Predict);
                predictPage().setTime(takenAtMs);
            });
            connect(m_account, &AccountPage::predictRequested, this, [this] {
                openPage(Page::Predict);
                predictPage().focusAccount();
            });
            m_stack->addWidget(m_account);
        }
        return m_account;
    case Page::Settings:
        if (!m_settings) {
            m_settings =
                new SettingsPage({m_services.settings, m_services.appearance, m_services.database,
                                  m_services.linking, m_services.packs},
                                 m_files.detectors, m_files.dataDirectory);
            connect(m_settings, &SettingsPage::networkOffChosen, this,
                    &MainWindow::networkOffChosen);
            connect(m_settings, &SettingsPage::languageChosen, this,
                    [this] { Q_EMIT reloadRequested({}); });
            connect(m_settings, &SettingsPage::dataReplacing, this, &MainWindow::releaseData);
            connect(m_settings, &SettingsPage::dataReplaced, this, [this](const QString& text) {
                m_dataReplaced = true;
                if (m_predict)
                    m_predict->abandon();
                Q_EMIT reloadRequested(text);
            });
            connect(m_settings, &SettingsPage::faceDetectorChosen, this,
                    &MainWindow::measurePhotosAgain);
            m_stack->addWidget(m_settings);
        }
        return m_settings;
    case Page::Batch:
        return &batchPage();
    case Page::Plan:
        return &planPage();
    case Page::Predict:
        break;
    }
    return &predictPage();
}

void MainWindow::releaseData()
{
    m_services.predictions.reset();
    m_services.batch.stop();
    if (m_account)
        m_account->stopJobs();
    if (m_services.models)
        m_services.models->finish();
}

void MainWindow::measurePhotosAgain(const QString& detector)
{
    Q_EMIT faceDetectorChosen(detector);
    predictPage().predictAgain();
    // Past photos must be measured by the same detector as new ones.
    pageWidget(Page::Account);
    m_account->photoMeasuring().measureAll();
}

void MainWindow::openPage(Page page)
{
    const QWidget* shown = m_stack->currentWidget();
    QWidget* wanted = pageWidget(page);
    m_navigation->setCurrent(static_cast<int>(page));
    m_firstPage = page;
    if (wanted == shown)
        return;
    m_services.settings.setValue(Setting::WindowPage, static_cast<int>(page));
    m_stack->setCurrentWidget(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openPhotos(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (m_predict)
        openPage(Page::Predict);
    if (!m_accountsRead) {
        m_photosToOpen += paths;
        return;
    }
    m_predict->takePhotos(paths);
}

MainWindow::Page MainWindow::currentPage() const
{
    const QWidget* shown = m_stack->currentWidget();
    if (!shown)
        return m_firstPage;
    if (shown == m_predict)
        return Page::Predict;
    if (shown == m_batch)
        return Page::Batch;
    if (shown == m_plan)
        return Page::Plan;
    return shown == m_account ? Page::Account : Page::Settings;
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // After the current frame, so that nothing delays the first one.
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::start);
}

void MainWindow::start()
{
    readAccounts();
    predictPage().start();
    startReminders();
    showCrashReport();
    showDamage();
    openPage(m_firstPage);
    if (!m_files.greeting.isEmpty()) {
        openPage(Page::Settings);
        m_settings->say(m_files.greeting);
    }
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        m_help->showNewsAfterUpdate(version);
    m_started = true;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_navigation->setIconsOnly(width() < navigationCollapseBelow);
    QMainWindow::resizeEvent(event);
    m_geometryChanged.start();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    m_geometryChanged.start();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_dataReplaced) {
        QMainWindow::closeEvent(event);
        return;
    }
    if (m_predict)
        m_predict->flush();
    keepGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace likecast
