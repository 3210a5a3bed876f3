#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/common/appearance.h"
#include "ui/common/plain_label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListWidget>
#include <QTest>
#include <QToolTip>

using namespace likecast;
using namespace Qt::StringLiterals;

/// No foreign text is interpreted as HTML.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsShowMarkupAsItIs();
    void toolTipsShowMarkupAsItIs();
    void toolTipsOfItemsToo();

private:
    static QLabel* shownTip();
    static void hover(QWidget& widget, QPoint place);

    const QString m_markup = u"<b>bold</b><img src=\"//host/x\">"_s;
    std::unique_ptr<Appearance> m_appearance =
        std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
};

QLabel* TestPlainText::shownTip()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel*>(widget);
    }
    return nullptr;
}

void TestPlainText::hover(QWidget& widget, QPoint place)
{
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &event);
}

void TestPlainText::labelsShowMarkupAsItIs()
{
    PlainLabel label(m_markup);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), m_markup);
    // Shown literally, it is as wide as its characters.
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(m_markup));
}

void TestPlainText::toolTipsShowMarkupAsItIs()
{
    QWidget widget;
    widget.setToolTip(m_markup);
    widget.resize(80, 80);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    hover(widget, {5, 5});
    QTRY_VERIFY(shownTip());
    QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
    QCOMPARE(shownTip()->text(), m_markup);
    QToolTip::hideText();
    QTRY_VERIFY(!shownTip());
}

void TestPlainText::toolTipsOfItemsToo()
{
    QListWidget list;
    auto* item = new QListWidgetItem(u"draft"_s, &list);
    item->setToolTip(m_markup);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    hover(*list.viewport(), list.visualItemRect(item).center());
    QTRY_VERIFY(shownTip());
    QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

LIKECAST_TEST(TestPlainText)
#include "tst_plain_text.moc"
