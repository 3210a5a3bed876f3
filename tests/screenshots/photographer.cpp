#include "tests/screenshots/photographer.h"

#include "ui/account/account_header.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/batch/batch_page.h"
#include "ui/batch/batch_results.h"
#include "ui/common/job_strip.h"
#include "ui/common/message_bar.h"
#include "ui/help/help_window.h"
#include "ui/help/tour.h"
#include "ui/main_window.h"
#include "ui/plan/plan_page.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/compose/moment_editor.h"
#include "ui/predict/compose/recent_likes_field.h"
#include "ui/predict/photo/crop_bar.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

template<typename T>
T* topLevel()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget))
            return found;
    }
    return nullptr;
}

bool isPredicted()
{
    PredictPage& page = mainWindow().predictPage();
    // Figures typed by hand give no best hours.
    const bool hasHours =
        page.findChild<WeekHeatmap*>()->hasForecast() || page.newRequest().account.name.isEmpty();
    return hasHours && page.findChild<ResultCard*>()->state() == ResultCard::State::Ready;
}

void trigger(const QString& action)
{
    if (auto* found = mainWindow().findChild<QAction*>(action))
        found->trigger();
}

QTabBar* shownTabs()
{
    for (auto* tabs : mainWindow().findChildren<QTabBar*>()) {
        if (tabs->isVisible() && tabs->count() > 1)
            return tabs;
    }
    return nullptr;
}

} // namespace

bool waitFor(const std::function<bool()>& holds)
{
    constexpr int longestMs = 60'000;
    return QTest::qWaitFor(holds, longestMs);
}

MainWindow& mainWindow()
{
    return *topLevel<MainWindow>();
}

Photographer::Photographer(const QString& folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
}

void Photographer::waitUntilIdle()
{
    waitFor([] {
        for (const auto* job : mainWindow().findChildren<JobStrip*>()) {
            if (job->isRunning())
                return false;
        }
        return mainWindow().currentPage() != MainWindow::Page::Predict || isPredicted();
    });
}

void Photographer::take(const QString& scene, QWidget* window)
{
    constexpr int settleMs = 150;
    QTest::qWait(settleMs);
    waitUntilIdle();
    QTest::qWait(settleMs);
    const QString path = m_folder + u'/' + scene + m_look + u".png"_s;
    QWidget& shown = window ? *window : mainWindow();
    if (!shown.grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

void Photographer::takeScrolled(const QString& scene)
{
    take(scene);
    for (auto* area : mainWindow().findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() == 0)
            continue;
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            take(scene + u"-%1"_s.arg(part));
        }
        bar->setValue(0);
    }
}

void Photographer::takeTabs(const QString& page, const QStringList& tabs)
{
    QTabBar& bar = *shownTabs();
    for (int tab = 0; tab < bar.count(); ++tab) {
        bar.setCurrentIndex(tab);
        takeScrolled(page + u'-' + tabs.at(tab));
    }
    bar.setCurrentIndex(0);
}

void Photographer::arrangeDrafts()
{
    MainWindow& window = mainWindow();
    window.openPage(MainWindow::Page::Predict);
    DraftHistory& history = window.predictPage().history();
    waitFor([&history] { return history.board().drafts.size() >= 5; });
    constexpr std::array captions{
        "Golden hour with the crew before the big launch. Who is coming? #goldenhour #crew",
        "Backstage before the launch #behindthescenes", "Up close #portrait",
        "Five frames from a long day. Which one is your favourite? #studio"};
    std::vector<qint64> joined;
    const std::vector<Draft> drafts = history.board().drafts;
    for (std::size_t i = 3; i < drafts.size(); ++i)
        joined.push_back(drafts[i].id);
    history.joinToCarousel(joined);
    // Plan shows a week from its first day, so that drafts of today and tomorrow may be apart.
    const qint64 hourMs = 3'600'000;
    const QDateTime evening(QDate::currentDate().addDays(1), QTime(19, 0), Qt::UTC);
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const Draft draft = history.board().drafts.at(i);
        Composition composition = draft.composition;
        composition.caption = QString::fromLatin1(captions[i]);
        composition.takenAtMs = evening.toMSecsSinceEpoch() + static_cast<qint64>(i) * 18 * hourMs;
        history.compose(draft.id, composition, EditKind::Caption);
    }
    history.select(history.board().drafts.front().id);
    waitUntilIdle();
}

void Photographer::score(const QStringList& photos)
{
    mainWindow().openPage(MainWindow::Page::Batch);
    auto& page = *mainWindow().findChild<BatchPage*>();
    page.open(photos);
    const auto* results = page.findChild<BatchResults*>();
    waitFor([&] { return results->shown().rowCount() == photos.size(); });
    waitUntilIdle();
}

void Photographer::takePredict()
{
    MainWindow& window = mainWindow();
    window.openPage(MainWindow::Page::Predict);
    PredictPage& page = window.predictPage();
    DraftHistory& history = page.history();
    takeScrolled(u"predict"_s);

    history.select(history.board().drafts.at(1).id); // at an hour that is not the best
    auto* whatIf = page.findChild<QPushButton*>(u"what-if"_s);
    if (waitFor([whatIf] { return whatIf->isVisible(); })) {
        whatIf->click();
        takeScrolled(u"predict-what-if"_s);
        whatIf->click();
    }
    history.select(history.board().drafts.front().id);
    takeCalendar();
    auto& photo = *page.findChild<PhotoView*>();
    photo.cropBar().choose(CropShape::Square);
    take(u"predict-crop"_s);
    history.select(history.board().drafts.back().id);
    photo.cropBar().choose(CropShape::Grid);
    take(u"predict-carousel"_s);
    photo.cropBar().choose(CropShape::None);
    history.select(history.board().drafts.front().id);
    page.actions().compare->trigger();
    takeScrolled(u"predict-compare"_s);
    page.actions().compare->trigger();
}

void Photographer::takeCalendar()
{
    auto* date = mainWindow().findChild<QDateEdit*>();
    const bool isMirrored = date->layoutDirection() == Qt::RightToLeft;
    constexpr int intoArrow = 8;
    const int x = isMirrored ? intoArrow : date->width() - intoArrow;
    QTest::mousePress(date, Qt::LeftButton, {}, {x, date->height() / 2});
    if (QWidget* calendar = QApplication::activePopupWidget()) {
        take(u"predict-calendar"_s, calendar);
        calendar->close();
    } else {
        std::fprintf(stderr, "no calendar opened\n");
    }
    QTest::mouseRelease(date, Qt::LeftButton);
}

void Photographer::takeBatch()
{
    mainWindow().openPage(MainWindow::Page::Batch);
    auto& results = *mainWindow().findChild<BatchResults*>();
    results.table().selectRow(1);
    take(u"batch"_s);
}

void Photographer::takePlan()
{
    mainWindow().openPage(MainWindow::Page::Plan);
    takeTabs(u"plan"_s, {u"week"_s, u"feed"_s});
}

void Photographer::takeAccount(const QString& unclearTable)
{
    mainWindow().openPage(MainWindow::Page::Account);
    auto& page = *mainWindow().findChild<AccountPage*>();
    waitFor([&page] { return page.accountId() != 0 && shownTabs(); });
    takeTabs(u"account"_s, {u"overview"_s, u"posts"_s, u"insights"_s, u"model"_s, u"journal"_s});
    auto& panel = *page.findChild<ImportPanel*>();
    page.importFiles({unclearTable});
    waitFor([&panel] { return panel.state() == ImportPanel::State::Mapping; });
    takeScrolled(u"account-columns"_s);
    QTest::keyClick(&panel, Qt::Key_Escape);
    page.messageBar().clear();
    page.findChild<AccountHeader*>()->addRequested();
    takeScrolled(u"account-add"_s);
    page.reload();
    waitFor([] { return shownTabs() != nullptr; });
}

void Photographer::takeSettings()
{
    mainWindow().openPage(MainWindow::Page::Settings);
    takeScrolled(u"settings"_s);
}

void Photographer::takeHelp()
{
    mainWindow().openPage(MainWindow::Page::Predict);
    trigger(u"guide"_s);
    take(u"help"_s, topLevel<HelpWindow>());
    trigger(u"shortcuts"_s);
    take(u"help-shortcuts"_s, topLevel<HelpWindow>());
    trigger(u"news"_s);
    take(u"help-news"_s, topLevel<HelpWindow>());
    topLevel<HelpWindow>()->close();
}

void Photographer::takeFirstStart()
{
    MainWindow& window = mainWindow();
    window.openPage(MainWindow::Page::Predict);
    if (!window.findChild<Tour*>())
        trigger(u"tour"_s);
    constexpr int steps = 3;
    for (int step = 1; step <= steps; ++step) {
        waitFor([&window] { return window.findChild<Tour*>() != nullptr; });
        auto* tour = window.findChild<Tour*>();
        take(u"tour-%1"_s.arg(step));
        tour->next();
    }
    takeScrolled(u"predict-example"_s);
    auto* recent = window.predictPage().findChild<RecentLikesField*>();
    auto* typed = recent->findChild<QLineEdit*>();
    window.predictPage().focusAccount();
    QTest::keyClicks(typed, u"1203, 980, 1440, 1102, 870, 1310"_s);
    takeScrolled(u"predict-typed"_s);
    window.openPage(MainWindow::Page::Batch);
    take(u"batch-empty"_s);
    window.openPage(MainWindow::Page::Plan);
    takeTabs(u"plan-empty"_s, {u"week"_s, u"feed"_s});
    window.openPage(MainWindow::Page::Account);
    takeScrolled(u"account-empty"_s);
}

} // namespace likecast
