#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(likecast::MainWindow::Page)

/// Walks the tab order of every page: each control shows that it has the focus.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyControlShowsTheFocus_data();
    void everyControlShowsTheFocus();

private:
    std::unique_ptr<Appearance> m_appearance;
    QTemporaryDir m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

namespace
{

/// What draws the focus: of a combined control, the whole.
QWidget* controlOf(QWidget* focused)
{
    QWidget* parent = focused->parentWidget();
    return qobject_cast<QAbstractSpinBox*>(parent) || qobject_cast<QComboBox*>(parent) ? parent
                                                                                       : focused;
}

/// The width of what differs, in device-independent pixels.
int differingWidth(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 0;
    int left = a.width();
    int right = -1;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    return qRound((right - left + 1) / a.devicePixelRatio());
}

QString describe(const QWidget& widget)
{
    return QString::fromUtf8(widget.metaObject()->className()) + u" \""_s +
           widget.accessibleName() + u'"';
}

} // namespace

void TestFocus::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory.path());
    MainWindow& window = m_running->window;
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    importPosts(*m_running, m_directory.path(), 60);
    dropFiles(*window.predictPage().findChild<PhotoView*>(),
              {writePhoto(m_directory.filePath(u"a.png"_s), Qt::darkCyan),
               writePhoto(m_directory.filePath(u"b.png"_s), Qt::darkBlue)});
    QTRY_COMPARE(window.predictPage().findChild<ResultCard*>()->state(), ResultCard::State::Ready);
}

void TestFocus::cleanupTestCase()
{
    m_running.reset();
}

void TestFocus::everyControlShowsTheFocus_data()
{
    QTest::addColumn<MainWindow::Page>("page");
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char* theme = dark ? "dark" : "light";
        QTest::addRow("predict-%s", theme) << MainWindow::Page::Predict << 0 << dark;
        for (int tab = 0; tab < 5; ++tab)
            QTest::addRow("account-%d-%s", tab, theme) << MainWindow::Page::Account << tab << dark;
        QTest::addRow("settings-%s", theme) << MainWindow::Page::Settings << 0 << dark;
    }
}

void TestFocus::everyControlShowsTheFocus()
{
    QFETCH(MainWindow::Page, page);
    QFETCH(int, tab);
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow& window = m_running->window;
    window.openPage(page);
    if (page == MainWindow::Page::Account)
        window.findChild<AccountPage*>()->findChild<QTabBar*>()->setCurrentIndex(tab);
    QTest::qWait(300); // what the tab loads
    QSet<QWidget*> seen;
    QStringList invisible;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    constexpr int mostSteps = 120;
    for (int step = 0; step < mostSteps; ++step) {
        QPointer<QWidget> focused = QApplication::focusWidget();
        QVERIFY(focused);
        if (seen.contains(focused))
            break;
        seen.insert(focused);
        QWidget* control = controlOf(focused);
        const QImage with = control->grab().toImage();
        QTest::keyClick(focused, Qt::Key_Tab);
        // The caret of a text field alone is no sign.
        constexpr int leastWidth = 8;
        if (focused && differingWidth(with, control->grab().toImage()) < leastWidth)
            invisible += describe(*control);
    }
    QVERIFY2(invisible.isEmpty(), qPrintable(invisible.join(u'\n')));
    QStringList names;
    for (const QWidget* widget : seen)
        names += describe(*widget);
    QVERIFY2(seen.size() > 3, qPrintable(names.join(u'\n')));
}

LIKECAST_TEST(TestFocus)
#include "tst_focus.moc"
