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
    , m_predict(new PredictPage(
          services.predictions, services.drafts, services.settings,
          {.pastedFolder = QDir(files.dataDirectory).filePath(QStringLiteral("pasted")),
           .samplePhoto = files.samplePhoto}))
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
    connect(m_predict, &PredictPage::accountEdited, this, &MainWindow::showAccount);
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
    m_stack->addWidget(m_predict);
    connect(m_navigation, &NavigationBar::pageChosen, this,
            [this](int page) { openPage(static_cast<Page>(page)); });
}

void MainWindow::addMenus()
{
    const PredictActions& actions = m_predict->actions();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(actions.open);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.paste, actions.removeDraft});

    // What one does to a draft is done in sight of it.
    for (QAction* action :
         {actions.open, actions.undo, actions.redo, actions.paste, actions.removeDraft})
        connect(action, &QAction::triggered, this, [this] { openPage(Page::Predict); });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    const std::array pages{std::pair(Page::Predict, tr("&Predict")),
                           std::pair(Page::Account, tr("&Account")),
                           std::pair(Page::Settings, tr("&Settings"))};
    for (const auto& [page, name] : pages) {
        QAction* open = view->addAction(name, this, [this, page = page] { openPage(page); });
        open->setShortcut(pageShortcut(page));
        open->setMenuRole(QAction::NoRole);
    }
    view->addSeparator();
    view->addActions({actions.zoomIn, actions.zoomOut, actions.fit, actions.actualSize});
    view->addSeparator();
    view->addAction(actions.boxes);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about =
        help->addAction(tr("&About Likecast"), this, [this] { openPage(Page::Settings); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::restoreState()
{
    const Settings& settings = m_services.settings;
    if (!restoreGeometry(settings.value(Setting::WindowGeometry).toByteArray()))
        resize(usualWindow);
    const int page = settings.value(Setting::WindowPage).toInt();
    const bool known = page >= 0 && page <= static_cast<int>(Page::Settings);
    openPage(known ? static_cast<Page>(page) : Page::Predict);
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
                m_predict->focusAccount();
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
                        m_predict->predictAgain();
                    });
            m_stack->addWidget(m_settings);
        }
        return m_settings;
    case Page::Predict:
        break;
    }
    return m_predict;
}

void MainWindow::openPage(Page page)
{
    const QWidget* shown = m_stack->currentWidget();
    QWidget* wanted = pageWidget(page);
    m_navigation->setCurrent(static_cast<int>(page));
    if (wanted == shown)
        return;
    m_stack->setCurrentWidget(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
}

MainWindow::Page MainWindow::currentPage() const
{
    const QWidget* shown = m_stack->currentWidget();
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

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // Behind the frame that is being painted, so that nothing holds up the first one.
    if (!std::exchange(m_started, true))
        QTimer::singleShot(0, m_predict, &PredictPage::start);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_navigation->setIconsOnly(width() < navigationCollapseBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_predict->flush();
    m_services.settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_services.settings.setValue(Setting::WindowPage, static_cast<int>(currentPage()));
    QMainWindow::closeEvent(event);
}

} // namespace likecast
