#include "tests/support/test_program.h"
#include "ui/common/appearance.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace likecast;

/// Keyboard users can see the focus.
class TestThemeStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyButtonShowsTheFocus_data();
    void everyButtonShowsTheFocus();
    void labelsKeepToTheSideOfTheWindow();
};

using Maker = std::function<QAbstractButton*()>;
Q_DECLARE_METATYPE(Maker)

void TestThemeStyle::everyButtonShowsTheFocus_data()
{
    QTest::addColumn<Maker>("make");
    const auto flat = [](bool isFlat, bool primary) {
        return Maker([isFlat, primary] {
            auto* button = new QPushButton(QStringLiteral("Post"));
            button->setFlat(isFlat);
            if (primary)
                setPrimary(button);
            return button;
        });
    };
    QTest::newRow("button") << flat(false, false);
    QTest::newRow("flat button") << flat(true, false);
    QTest::newRow("primary button") << flat(false, true);
    QTest::newRow("tool button") << Maker([] {
        auto* button = new QToolButton;
        button->setText(QStringLiteral("Profile"));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    QTest::newRow("check box") << Maker([] { return new QCheckBox(QStringLiteral("Boxes")); });
}

void TestThemeStyle::everyButtonShowsTheFocus()
{
    QFETCH(const Maker, make);
    const Appearance appearance(*qApp, ThemeChoice::Light);
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    QAbstractButton* first = make();
    QAbstractButton* second = make();
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::TabFocusReason);
    const QImage without = second->grab().toImage();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(second->grab().toImage() != without);
}

/// Also names in Latin letters in a window that is read from right to left.
void TestThemeStyle::labelsKeepToTheSideOfTheWindow()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    const auto inkIn = [](Qt::LayoutDirection direction, Qt::Alignment alignment) {
        QApplication::setLayoutDirection(direction);
        PlainLabel label(QStringLiteral("Mo"));
        label.setAlignment(alignment);
        label.resize(400, 40);
        const QImage image = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const auto hasInk = [&image](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixel(x, y) != image.pixel(image.width() / 2, 0))
                        return true;
                }
            }
            return false;
        };
        const int middle = image.width() / 2;
        return std::pair(hasInk(0, middle), hasInk(middle, image.width()));
    };
    constexpr std::pair atLeft(true, false);
    constexpr std::pair atRight(false, true);
    QCOMPARE(inkIn(Qt::LeftToRight, Qt::AlignLeading), atLeft);
    QCOMPARE(inkIn(Qt::LeftToRight, Qt::AlignTrailing), atRight);
    QCOMPARE(inkIn(Qt::RightToLeft, Qt::AlignLeading), atRight);
    QCOMPARE(inkIn(Qt::RightToLeft, Qt::AlignTrailing), atLeft);
}

LIKECAST_TEST(TestThemeStyle)
#include "tst_theme_style.moc"
