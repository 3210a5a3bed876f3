// bench_window FOLDER: drives the real window on made-up posts and prints one JSON object:
//   gap_ms        longest time between two turns of the window's event loop while a 12-megapixel
//                 photo is dropped and an import, a training and a batch run at once
//   busy_ms       the most processor time that the window's thread used within one such turn, which
//                 does not depend on what else the machine does
//   table_*_ms    opening the table of 1,000,000 posts, and showing its next page
//   charts_*_ms   opening the overview of 100,000 posts, and painting it once more
// FOLDER is for temporary files. With LIKECAST_BENCH_EVENTS set, the longest events are named on
// standard error.
#include "app/program.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_merge.h"
#include "tests/benchmarks/benchmark_photo.h"
#include "tests/ui/account_fixture.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/account/models/training_card.h"
#include "ui/account/overview/overview_tab.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/account/posts/posts_tab.h"
#include "ui/batch/batch_page.h"
#include "ui/batch/batch_results.h"
#include "ui/common/job_strip.h"
#include "ui/main_window.h"
#include "ui/predict/predict_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr int importedPosts = 91'000;
constexpr int tablePosts = 1'000'000;
constexpr int chartPosts = 100'000;
constexpr int trainedPosts = 2'000;
constexpr int batchPhotos = 40;
enum Tab { Overview, Posts, Insights, Model };

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Names the events that take the window's thread longest.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_isTracing || m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ", event " +
                                QByteArray::number(event->type());
        const double before = threadMs();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        constexpr double worthNaming = 20;
        if (const double spent = threadMs() - before; spent > worthNaming)
            std::fprintf(stderr, "%.0f ms: %s\n", spent, what.constData());
        return handled;
    }

    void trace(bool on) { m_isTracing = on && qEnvironmentVariableIsSet("LIKECAST_BENCH_EVENTS"); }

private:
    std::atomic<bool> m_isTracing = false; // also read on the worker threads
    int m_depth = 0;
};

/// Watches the turns of the event loop while it exists.
class GapMeter
{
public:
    GapMeter()
    {
        constexpr int tickMs = 5;
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(tickMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_busyBefore = threadMs();
        m_timer.start();
    }

    double gapMs() const { return m_gapMs; }
    double busyMs() const { return m_busyMs; }

private:
    void tick()
    {
        m_gapMs = std::max(m_gapMs, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        const double now = threadMs();
        m_busyMs = std::max(m_busyMs, now - m_busyBefore);
        m_busyBefore = now;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_busyBefore = 0.0;
    double m_gapMs = 0.0;
    double m_busyMs = 0.0;
};

bool waitFor(const std::function<bool()>& holds)
{
    constexpr int longestMs = 600'000;
    return QTest::qWaitFor(holds, longestMs);
}

/// Milliseconds until it holds.
double timeUntil(const std::function<bool()>& holds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

MainWindow& window()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget))
            return *found;
    }
    qFatal("no window");
}

template<typename T>
T& part()
{
    return *window().findChild<T*>();
}

Result<void> storePosts(Database& database, const QString& name, int count)
{
    AccountRepository accounts(database);
    const auto profile = accounts.ensureProfile();
    const auto id = profile ? accounts.ensure(*profile, name) : Result<qint64>(profile);
    if (!id)
        return failure(id.error());
    auto merge = PostMerge::begin(database);
    if (!merge)
        return failure(merge.error());
    constexpr qint64 halfHourMs = 1'800'000;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        Post post;
        post.takenAtMs = nowMs - (count - i) * halfHourMs;
        post.likes = 900 + (i * 7919) % 400;
        post.comments = i % 40;
        post.caption = u"Morning light in the studio, number %1"_s.arg(i);
        post.shortcode = u"%1%2"_s.arg(name.left(2)).arg(i);
        if (const auto added = (*merge)->add(*id, post, nowMs); !added)
            return added;
    }
    const auto stored = (*merge)->commit();
    return stored ? Result<void>() : failure(stored.error());
}

Result<void> storeAccounts(const QString& dataDirectory)
{
    auto lock = InstanceLock::acquire(dataDirectory);
    if (!lock)
        return failure(lock.error());
    const auto opened = Database::open(*lock);
    if (!opened)
        return failure(opened.error());
    for (const auto& [name, count] :
         {std::pair("trained", trainedPosts), {"charts", chartPosts}, {"table", tablePosts}}) {
        if (const auto stored = storePosts(*opened->database, QString::fromLatin1(name), count);
            !stored)
            return stored;
    }
    return {};
}

void openAccount(const QString& name, Tab tab)
{
    window().openPage(MainWindow::Page::Account);
    auto& page = part<AccountPage>();
    waitFor([&page] { return page.accountId() != 0; });
    page.findChild<QTabBar*>()->setCurrentIndex(tab);
    page.showNamed(name);
}

/// Everything at once.
QJsonObject busyGap(const QString& folder, const QStringList& photos)
{
    openAccount(u"trained"_s, Model);
    auto& training = part<TrainingCard>();
    waitFor([&training] {
        auto* models = training.findChild<QComboBox*>();
        return models->findData(u"sequential-mlp"_s) >= 0 && models->isEnabled();
    });
    auto& import = part<ImportPanel>();
    auto& account = part<AccountPage>();
    account.importFiles({writePostsCsv(folder + u"/posts.csv"_s, importedPosts, u"imported"_s)});
    waitFor([&import] { return import.state() == ImportPanel::State::Preview; });
    window().openPage(MainWindow::Page::Batch);
    QTest::qWait(1000);

    const GapMeter meter;
    static_cast<TimedApplication*>(qApp)->trace(true);
    auto* models = training.findChild<QComboBox*>();
    models->setCurrentIndex(models->findData(u"sequential-mlp"_s));
    training.findChild<QPushButton*>(u"train"_s)->click();
    if (!training.isRunning())
        qFatal("the training did not start");
    part<BatchPage>().open(photos.mid(1));
    window().openPage(MainWindow::Page::Account);
    QTest::keyClick(&import, Qt::Key_Return);
    window().openPage(MainWindow::Page::Predict);
    part<PredictPage>().takePhotos({photos.first()});
    const auto& results = part<BatchResults>();
    waitFor([&] {
        return import.state() == ImportPanel::State::Idle && !part<TrainingCard>().isRunning() &&
               results.shown().rowCount() == batchPhotos &&
               !part<BatchPage>().findChild<JobStrip*>()->isRunning();
    });
    static_cast<TimedApplication*>(qApp)->trace(false);
    return {{u"gap_ms"_s, meter.gapMs()}, {u"busy_ms"_s, meter.busyMs()}};
}

QJsonObject longTable()
{
    openAccount(u"trained"_s, Posts);
    QTest::qWait(2000);
    auto& model = part<PostTableModel>();
    auto& table = *part<PostsTab>().findChild<QTableView*>();
    part<AccountPage>().showNamed(u"table"_s);
    const auto isShown = [&] {
        const int row = table.rowAt(0);
        return model.rowCount() == tablePosts && row >= 0 && model.post(row);
    };
    const double openMs = timeUntil(isShown);
    QTest::qWait(500);
    constexpr int pages = 5;
    double pageMs = 0.0;
    QScrollBar& bar = *table.verticalScrollBar();
    for (int page = 0; page < pages; ++page) {
        bar.setValue(bar.value() + 40 * bar.pageStep()); // beyond what is read ahead
        pageMs = std::max(pageMs, timeUntil(isShown));
    }
    return {{u"table_open_ms"_s, openMs}, {u"table_page_ms"_s, pageMs}};
}

QJsonObject fullCharts()
{
    openAccount(u"trained"_s, Overview);
    QTest::qWait(2000);
    auto& account = part<AccountPage>();
    const GapMeter meter;
    account.showNamed(u"charts"_s);
    auto* period = part<OverviewTab>().findChild<QComboBox*>();
    QTest::qWait(3000);
    period->setCurrentIndex(period->count() - 1); // all
    QTest::qWait(500);
    const double openBusyMs = meter.busyMs();
    const double before = threadMs();
    part<OverviewTab>().grab();
    return {{u"charts_open_ms"_s, openBusyMs}, {u"charts_paint_ms"_s, threadMs() - before}};
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1);
    const QString data = folder + u"/data"_s;
    qputenv("LIKECAST_PLUGIN_DIR", LIKECAST_PLUGIN_DIR);
    QDir().mkpath(folder + u"/batch"_s);
    const auto large =
        writeBenchmarkPhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO), folder, 4000, 3000, 1);
    const auto small = writeBenchmarkPhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO),
                                            folder + u"/batch"_s, 2000, 1500, batchPhotos);
    const auto stored = storeAccounts(data);
    if (folder.isEmpty() || !large || !small || !stored) {
        std::fprintf(stderr, "bench_window: cannot write to the folder\n");
        return 1;
    }
    {
        Settings settings(settingsFilePath(data));
        settings.setValue(Setting::Language, u"en"_s);
        settings.setValue(Setting::TourDone, true);
        settings.setValue(Setting::PredictAccount, u"trained"_s);
    }
    Program program(application, data);
    if (!program.start({}))
        return 1;
    window().resize(1280, 800);
    QTest::qWait(1000);
    QJsonObject result;
    for (const QJsonObject& part : {busyGap(folder, *large + *small), longTable(), fullCharts()}) {
        for (auto figure = part.begin(); figure != part.end(); ++figure)
            result.insert(figure.key(), figure.value());
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
