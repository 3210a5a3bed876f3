// make_screenshots FOLDER: pictures of every page of the real program, for a made-up account with
// the sample photo. At a scale factor of 1: both themes at three sizes, and right to left; at
// another, both themes at one size.

#include "app/program.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "tests/ui/account_fixture.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/account/shared/job_strip.h"
#include "ui/common/appearance.h"
#include "ui/common/message_bar.h"
#include "ui/help/help_window.h"
#include "ui/help/tour.h"
#include "ui/main_window.h"
#include "ui/navigation_bar.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QImage>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// Waits until it holds, a minute at most.
bool waitFor(const std::function<bool()>& holds)
{
    constexpr int longestMs = 60'000;
    return QTest::qWaitFor(holds, longestMs);
}

template<typename T>
T* topLevel()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget))
            return found;
    }
    return nullptr;
}

class Photographer
{
public:
    explicit Photographer(const QString& folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void setUp(const QString& directory)
    {
        MainWindow& window = *topLevel<MainWindow>();
        window.openPage(MainWindow::Page::Account);
        auto& page = *window.findChild<AccountPage*>();
        page.importFiles({writePostsCsv(directory + u"/posts.csv"_s, 240)});
        auto& panel = *page.findChild<ImportPanel*>();
        waitFor([&panel] { return panel.state() == ImportPanel::State::Preview; });
        for (auto* button : panel.findChildren<QPushButton*>()) {
            if (button->isDefault() || button->text() == u"Import"_s)
                button->click();
        }
        waitFor([&] { return panel.state() == ImportPanel::State::Idle && page.accountId() != 0; });
        page.messageBar().clear();
        window.openPage(MainWindow::Page::Predict);
        waitFor([&window] { return isPredicted(window); });
    }

    void takeAll(const QString& look, const QSize& size)
    {
        MainWindow& window = *topLevel<MainWindow>();
        window.resize(size);
        const auto pages = window.findChildren<NavigationButton*>();
        for (NavigationButton* button : pages) {
            button->click();
            const QString name = button->text().toLower();
            auto* tabs = currentTabs(window);
            if (!tabs) {
                take(window, name + look);
                continue;
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                take(window, name + u'-' + tabs->tabText(tab).toLower() + look);
            }
        }
        window.findChildren<NavigationButton*>().first()->click();
    }

    void takeHelp(const QString& look)
    {
        MainWindow& window = *topLevel<MainWindow>();
        trigger(window, u"&User guide"_s);
        take(*topLevel<HelpWindow>(), u"help"_s + look);
        trigger(window, u"&Keyboard shortcuts"_s);
        take(*topLevel<HelpWindow>(), u"shortcuts"_s + look);
        topLevel<HelpWindow>()->close();
        trigger(window, u"Take the &tour"_s);
        for (int step = 0; step < 3; ++step) {
            auto* tour = window.findChild<Tour*>();
            take(window, u"tour-%1"_s.arg(step + 1) + look);
            tour->next();
        }
    }

private:
    static bool isPredicted(MainWindow& window)
    {
        PredictPage& page = window.predictPage();
        return page.findChild<ResultCard*>()->state() == ResultCard::State::Ready &&
               page.findChild<WeekHeatmap*>()->hasForecast();
    }

    static QTabBar* currentTabs(MainWindow& window)
    {
        for (auto* tabs : window.findChildren<QTabBar*>()) {
            if (tabs->isVisible() && tabs->count() > 1)
                return tabs;
        }
        return nullptr;
    }

    static void trigger(MainWindow& window, const QString& text)
    {
        for (auto* action : window.findChildren<QAction*>()) {
            if (action->text() == text)
                action->trigger();
        }
    }

    void take(QWidget& window, const QString& name)
    {
        constexpr int settleMs = 300;
        QTest::qWait(settleMs);
        waitFor([&window] {
            for (const auto* job : window.findChildren<JobStrip*>()) {
                if (job->isVisible())
                    return false;
            }
            return true;
        });
        QTest::qWait(settleMs);
        const QString path = m_folder + u'/' + name + u".png"_s;
        if (!window.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

    QString m_folder;
};

void setTheme(const ThemeChoice choice)
{
    auto& window = *topLevel<MainWindow>();
    window.openPage(MainWindow::Page::Settings);
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (const int index = box->findData(QVariant::fromValue(choice)); index >= 0)
            box->setCurrentIndex(index);
    }
    window.openPage(MainWindow::Page::Predict);
}

/// Several photos from the sample: as it is, mirrored and cropped.
QStringList photosIn(const QString& directory)
{
    const QImage sample(QStringLiteral(LIKECAST_SAMPLE_PHOTO));
    const QStringList paths{directory + u"/portrait.png"_s, directory + u"/mirrored.png"_s,
                            directory + u"/close.png"_s};
    sample.save(paths[0]);
    sample.mirrored(true, false).save(paths[1]);
    sample.copy(sample.width() / 4, 0, sample.width() / 2, sample.height() / 2).save(paths[2]);
    return paths;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: make_screenshots FOLDER\n");
        return 2;
    }
    qputenv("LIKECAST_PLUGIN_DIR", LIKECAST_PLUGIN_DIR);
    QApplication::setApplicationVersion(u"1.0.0"_s);
    const QTemporaryDir directory;
    {
        Settings settings(settingsFilePath(directory.path()));
        settings.setValue(Setting::Language, u"en"_s);
        settings.setValue(Setting::TourDone, true);
        settings.setValue(Setting::Theme, u"light"_s);
    }
    Program program(application, directory.path());
    if (!program.start({}, photosIn(directory.path())))
        return EXIT_FAILURE;
    waitFor([] {
        auto* window = topLevel<MainWindow>();
        return window && window->findChild<PredictPage*>() &&
               window->predictPage().history().board().drafts.size() == 3;
    });
    Photographer photographer(arguments.at(1));
    photographer.setUp(directory.path());
    const bool isScaled = !qFuzzyCompare(topLevel<MainWindow>()->devicePixelRatioF(), 1.0);
    const QList<QSize> sizes =
        isScaled ? QList<QSize>{QSize(1280, 800)}
                 : QList<QSize>{QSize(1280, 800), QSize(900, 600), QSize(1920, 1080)};
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        setTheme(theme);
        const QString themeName = u'-' + themeChoiceName(theme);
        for (const QSize& size : sizes)
            photographer.takeAll(u"-%1x%2"_s.arg(size.width()).arg(size.height()) +
                                     (isScaled ? u"-scaled"_s : QString()) + themeName,
                                 size);
        if (isScaled)
            continue;
        topLevel<MainWindow>()->resize(sizes.first());
        photographer.takeHelp(themeName);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        photographer.takeAll(u"-rtl"_s + themeName, sizes.first());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    return EXIT_SUCCESS;
}
