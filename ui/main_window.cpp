#include "ui/main_window.h"

#include "core/settings/settings.h"
#include "ui/account/account_page.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/navigation_bar.h"
#include "ui/predict/predict_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
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
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(central);
    setMinimumSize(smallestWindow);

    addPages();
    addMenus();
    showAccount({});
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
    m_navigation->addPage(Glyph::Account, tr("Account"), pageShortcut(Page::Account));
    m_navigation->addPage(Glyph::Settings, tr("Settings"), pageShortcut(Page::Settings));
    connect(m_navigation, &NavigationBar::pageChosen, this,
            [this](int page) { openPage(static_cast<Page>(page)); });
}

void MainWindow::addMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));

    const std::array pages{std::pair(Page::Predict, tr("&Predict")),
                           std::pair(Page::Account, tr("&Account")),
                           std::pair(Page::Settings, tr("&Settings"))};
    for (const auto& [page, name] : pages) {
        QAction* open = m_viewMenu->addAction(name, this, [this, page = page] { openPage(page); });
        open->setShortcut(pageShortcut(page));
        open->setMenuRole(QAction::NoRole);
    }
    QAction* about =
        m_helpMenu->addAction(tr("&About Likecast"), this, [this] { openPage(Page::Settings); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillMenus()
{
    const PredictActions& actions = m_predict->actions();
    m_fileMenu->addAction(actions.open);
    m_fileMenu->addSeparator();
    QAction* quit = m_fileMenu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    m_editMenu->addActions({actions.undo, actions.redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({actions.paste, actions.removeDraft});
    // What one does to a draft is done in sight of it.
    for (QAction* action :
         {actions.open, actions.undo, actions.redo, actions.paste, actions.removeDraft})
        connect(action, &QAction::triggered, this, [this] { openPage(Page::Predict); });

    m_viewMenu->addSeparator();
    m_viewMenu->addActions({actions.zoomIn, actions.zoomOut, actions.fit, actions.actualSize});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(actions.boxes);
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
}

PredictPage& MainWindow::predictPage()
{
    if (!m_predict) {
        const QString pasted = QDir(m_files.dataDirectory).filePath(QStringLiteral("pasted"));
        m_predict = new PredictPage(m_services.predictions, m_services.drafts, m_services.settings,
                                    {.pastedFolder = pasted, .samplePhoto = m_files.samplePhoto});
        connect(m_predict, &PredictPage::accountEdited, this, &MainWindow::showAccount);
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
            m_account = new AccountPage;
            m_account->setAccount(m_accountChoice);
            connect(m_account, &AccountPage::predictRequested, this, [this] {
                openPage(Page::Predict);
                predictPage().focusAccount();
            });
            m_stack->addWidget(m_account);
        }
        return m_account;
    case Page::Settings:
        if (!m_settings) {
            m_settings = new SettingsPage(m_services.settings, m_services.appearance,
                                          m_files.detectors, m_files.dataDirectory);
            connect(m_settings, &SettingsPage::faceDetectorChosen, this,
                    [this](const QString& name) {
                        Q_EMIT faceDetectorChosen(name);
                        predictPage().predictAgain();
                    });
            m_stack->addWidget(m_settings);
        }
        return m_settings;
    case Page::Predict:
        break;
    }
    return &predictPage();
}

void MainWindow::openPage(Page page)
{
    const QWidget* shown = m_stack->currentWidget();
    QWidget* wanted = pageWidget(page);
    m_navigation->setCurrent(static_cast<int>(page));
    m_firstPage = page;
    if (wanted == shown)
        return;
    m_stack->setCurrentWidget(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
}

MainWindow::Page MainWindow::currentPage() const
{
    const QWidget* shown = m_stack->currentWidget();
    if (!shown)
        return m_firstPage;
    if (shown == m_predict)
        return Page::Predict;
    return shown == m_account ? Page::Account : Page::Settings;
}

void MainWindow::showAccount(const AccountChoice& account)
{
    m_accountChoice = account;
    if (m_account)
        m_account->setAccount(account);
    QStringList lines;
    if (account.followers)
        lines += tr("%1 followers").arg(formatCount(static_cast<double>(*account.followers)));
    if (account.averageLikes)
        lines += tr("%1 likes on average").arg(formatCount(*account.averageLikes));
    const bool typed = !lines.isEmpty();
    m_navigation->setAccount(typed ? tr("Your account") : tr("No account yet"),
                             typed ? lines.join(u'\n')
                                   : tr("Type followers or average likes on Predict."));
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // Behind the frame that is being painted, so that nothing holds up the first one.
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::start);
}

void MainWindow::start()
{
    predictPage().start();
    openPage(m_firstPage);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_navigation->setIconsOnly(width() < navigationCollapseBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_predict)
        m_predict->flush();
    m_services.settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_services.settings.setValue(Setting::WindowPage, static_cast<int>(currentPage()));
    QMainWindow::closeEvent(event);
}

} // namespace likecast
