#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/cut_off.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/account_page.h"
#include "ui/batch/batch_page.h"
#include "ui/predict/compose/caption_text_edit.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/week/week_heatmap.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

#include <cmath>

using namespace likecast;

Q_DECLARE_METATYPE(likecast::MainWindow::Page)

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestWindowLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void textIsReadable_data();
    void textIsReadable();
    void everyInputHasAName_data();
    void everyInputHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void tabReachesEveryInput();
    void navigationCollapses();
    void mirrorsForRightToLeft();
    void followsTheTheme();

private:
    void scoreBatch();
    void grab(const QString& name);

    std::unique_ptr<Appearance> m_appearance;
    QTemporaryDir m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

void TestWindowLook::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // A font set in tests/support/fonts contains one family, a platform's default font.
    if (QFontDatabase::families().isEmpty())
        QSKIP("the package of this font set is not installed");
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
    const QString sample = sourcePath("resources/sample/astronaut.jpg");
    m_running = std::make_unique<RunningWindow>(
        *m_appearance, m_directory.path(),
        sample.isEmpty()
            ? writePhoto(m_directory.filePath(QStringLiteral("sample.jpg")), Qt::darkCyan)
            : sample);
    MainWindow& window = m_running->window;
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto& page = window.predictPage();
    QTRY_COMPARE(page.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    dropFiles(*page.findChild<PhotoView*>(),
              {sample.isEmpty() ? m_directory.filePath(QStringLiteral("sample.jpg")) : sample,
               writePhoto(m_directory.filePath(QStringLiteral("launch.jpg")), QColor(20, 40, 80)),
               writePhoto(m_directory.filePath(QStringLiteral("cup.jpg")), QColor(150, 60, 30),
                          {480, 640}),
               writePhoto(m_directory.filePath(QStringLiteral("pier.jpg")), QColor(60, 90, 70))});
    page.findChild<CaptionTextEdit*>()->setFocus();
    QTest::keyClicks(page.findChild<CaptionTextEdit*>(),
                     QStringLiteral("Golden hour with the crew before the big launch. Who is "
                                    "coming? #space #launchday #crew"));
    QTRY_COMPARE(page.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    QTRY_VERIFY(page.findChild<WeekHeatmap*>()->hasForecast());
    QTest::qWait(300);
    scoreBatch();
    window.openPage(MainWindow::Page::Predict);
    window.setFocus();
}

/// Fills the Batch page.
void TestWindowLook::scoreBatch()
{
    const QString folder = m_directory.filePath(QStringLiteral("trip"));
    QDir().mkpath(folder);
    for (int i = 0; i < 12; ++i) {
        writePhoto(QStringLiteral("%1/IMG_20260%2.jpg").arg(folder).arg(814 + i),
                   QColor::fromHsv(i * 53 % 360, 140, 170), {400 + i * 37 % 500, 500});
    }
    QFile broken(folder + QStringLiteral("/IMG_broken.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\xff\xd8\xff\xe0");
    broken.close();
    m_running->script->widthCounts = true;
    m_running->window.openPage(MainWindow::Page::Batch);
    m_running->window.findChild<BatchPage*>()->open({folder});
    QTRY_COMPARE(m_running->batch().state(), PhotoBatch::State::Done);
}

void TestWindowLook::cleanupTestCase()
{
    m_running.reset();
}

/// For visual inspection: LIKECAST_SCREENSHOT_DIR names a folder.
void TestWindowLook::grab(const QString& name)
{
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(m_running->window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestWindowLook::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const char* name = theme->dark ? "dark" : "light";
        const auto row = [name](const char* what, const QColor& ink, const QColor& ground) {
            QTest::addRow("%s, %s", name, what) << ink << ground;
        };
        row("text on window", theme->text, theme->background);
        row("text on card", theme->text, theme->card);
        row("secondary on window", theme->secondaryText, theme->background);
        row("secondary on card", theme->secondaryText, theme->card);
        row("accent on card", theme->accent, theme->card);
        row("accent on its soft", theme->accent, theme->softAccent);
        row("on accent", theme->onAccent, theme->accent);
        row("good on card", theme->good, theme->card);
        row("good on its soft", theme->good, theme->softGood);
        row("bad on card", theme->bad, theme->card);
        row("bad on its soft", theme->bad, theme->softBad);
        row("text on soft accent", theme->text, theme->softAccent);
        row("text on soft bad", theme->text, theme->softBad);
        row("secondary on track", theme->secondaryText, theme->track);
    }
    QTest::newRow("chip, smiling") << QColor(0x14, 0x16, 0x1b) << QColor(smilingFaceColor);
    QTest::newRow("chip, not smiling") << QColor(0x14, 0x16, 0x1b) << QColor(otherFaceColor);
}

void TestWindowLook::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestWindowLook::everyInputHasAName_data()
{
    QTest::addColumn<MainWindow::Page>("page");
    QTest::newRow("Predict") << MainWindow::Page::Predict;
    QTest::newRow("Batch") << MainWindow::Page::Batch;
    QTest::newRow("Plan") << MainWindow::Page::Plan;
    QTest::newRow("Account") << MainWindow::Page::Account;
    QTest::newRow("Settings") << MainWindow::Page::Settings;
}

void TestWindowLook::everyInputHasAName()
{
    QFETCH(MainWindow::Page, page);
    MainWindow& window = m_running->window;
    window.openPage(page);
    QStringList nameless;
    int inputs = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() ||
            widget->window() != &window || isPartOfControl(widget))
            continue;
        ++inputs;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless += nameOf(widget);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(inputs > 10);
    window.openPage(MainWindow::Page::Predict);
}

void TestWindowLook::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<MainWindow::Page>("page");
    QTest::addColumn<bool>("dark");
    const std::pair<const char*, MainWindow::Page> pages[] = {
        {"predict", MainWindow::Page::Predict},  {"compare", MainWindow::Page::Predict},
        {"carousel", MainWindow::Page::Predict}, {"batch", MainWindow::Page::Batch},
        {"plan", MainWindow::Page::Plan},        {"account", MainWindow::Page::Account},
        {"settings", MainWindow::Page::Settings}};
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(900, 600)}) {
        for (const auto& [name, page] : pages) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%dx%d-%s", name, size.width(), size.height(),
                              dark ? "dark" : "light")
                    << size << page << dark;
        }
    }
}

void TestWindowLook::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(MainWindow::Page, page);
    QFETCH(bool, dark);
    MainWindow& window = m_running->window;
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    window.openPage(page);
    QAction* comparison = window.predictPage().actions().compare;
    const bool compares = QByteArray(QTest::currentDataTag()).startsWith("compare");
    if (compares)
        comparison->trigger();
    DraftHistory& history = window.predictPage().history();
    const bool joins = QByteArray(QTest::currentDataTag()).startsWith("carousel");
    if (joins) {
        std::vector<qint64> ids;
        for (const Draft& draft : history.board().drafts)
            ids.push_back(draft.id);
        history.joinToCarousel(ids);
    }
    const auto closing = qScopeGuard([&] {
        if (compares)
            comparison->trigger();
        if (joins)
            history.undoStack().undo();
    });
    window.resize(size);
    QCOMPARE(window.size(), size);
    QTest::qWait(50);
    // A layout still in progress is not what the user sees.
    QTRY_VERIFY2(cutIn(window).isEmpty(), qPrintable(cutIn(window).join(u'\n')));
    grab(QString::fromUtf8(QTest::currentDataTag()));
}

void TestWindowLook::tabReachesEveryInput()
{
    MainWindow& window = m_running->window;
    window.resize(1280, 800);
    window.openPage(MainWindow::Page::Predict);
    auto& page = window.predictPage();
    QSet<QWidget*> missing;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&window) &&
            widget->isEnabled() && !isPartOfControl(widget) && !widget->focusProxy())
            missing.insert(widget);
    }
    QVERIFY(missing.size() > 8);
    page.setFocus();
    constexpr int mostSteps = 80;
    for (int step = 0; step < mostSteps && !missing.isEmpty(); ++step) {
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        for (QWidget* w = focused; w; w = w->parentWidget())
            missing.remove(w);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget* widget : missing)
        names += nameOf(widget);
    QVERIFY2(missing.isEmpty(), qPrintable(names.join(u'\n')));
}

void TestWindowLook::navigationCollapses()
{
    MainWindow& window = m_running->window;
    auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
    QVERIFY(navigation);
    window.resize(1000, 700);
    QTRY_COMPARE(navigation->width(), navigationWidth);
    window.resize(999, 700);
    QTRY_COMPARE(navigation->width(), navigationIconWidth);
    window.resize(1280, 800);
}

void TestWindowLook::mirrorsForRightToLeft()
{
    MainWindow& window = m_running->window;
    window.openPage(MainWindow::Page::Predict);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(50);
    auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
    auto* photo = window.findChild<PhotoView*>();
    auto* result = window.findChild<ResultCard*>();
    const auto left = [&window](const QWidget* widget) {
        return widget->mapTo(&window, QPoint(0, 0)).x();
    };
    QVERIFY(left(navigation) > left(photo));
    QVERIFY(left(photo) > left(result));
    QVERIFY(left(photo) + photo->width() < left(navigation));
    grab(QStringLiteral("predict-rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowLook::followsTheTheme()
{
    MainWindow& window = m_running->window;
    window.openPage(MainWindow::Page::Predict);
    const auto ground = [&window] {
        const QImage shown = window.grab().toImage();
        return shown.pixelColor(QPoint(navigationWidth + 6, window.height() - 4) *
                                shown.devicePixelRatio());
    };
    m_appearance->setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(ground(), darkTheme().background);
    m_appearance->setChoice(ThemeChoice::Light);
    QTRY_COMPARE(ground(), lightTheme().background);
}

LIKECAST_TEST(TestWindowLook)
#include "tst_window_look.moc"
