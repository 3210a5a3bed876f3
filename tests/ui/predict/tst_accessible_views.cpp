#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/common/number_format.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/range_bar.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// A screen reader finds the figures of every painted view, without seeing it.
class TestAccessibleViews : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void everyViewReadsItsDataOut();
    void facesHaveTheirPlaces();
    void nothingMovesByItself();

private:
    /// Every text that assistive technology gets from an object and its children.
    static QStringList spokenBy(QAccessibleInterface* object)
    {
        QStringList texts;
        if (!object || object->state().invisible)
            return texts;
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            texts += object->text(kind);
        texts.removeDuplicates();
        for (int i = 0; i < object->childCount(); ++i)
            texts += spokenBy(object->child(i));
        return texts;
    }
    static QString spokenBy(QObject& object)
    {
        return spokenBy(QAccessible::queryAccessibleInterface(&object)).join(u'\n');
    }
};

void TestAccessibleViews::everyViewReadsItsDataOut()
{
    const auto running = open();
    running->window.resize(1280, 1000); // room for every driver
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg", Qt::darkRed)});
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    const QString likes = formatCount(parts.likes());
    const QString low = formatCount(parts.likes() * 0.73);
    const QString high = formatCount(parts.likes() * 1.36);

    const QString faces = spokenBy(parts.photo);
    QVERIFY2(faces.contains(u"a.jpg, 640 by 480 pixels"_s), qPrintable(faces));
    QVERIFY2(faces.contains(u"Face 1 of 1: smiling"_s), qPrintable(faces));
    const QString range = spokenBy(*parts.page.findChild<RangeBar*>());
    for (const QString& figure : {likes, low, high})
        QVERIFY2(range.contains(figure), qPrintable(range));
    const QString result = spokenBy(parts.result);
    QVERIFY2(result.contains(likes), qPrintable(result));
    const QString drivers = spokenBy(*parts.page.findChild<DriverList*>());
    for (const QString& effect : {u"+8"_s, u"+6"_s, u"+4"_s})
        QVERIFY2(drivers.contains(effect), qPrintable(drivers));
    QTRY_VERIFY(spokenBy(parts.strip).contains(u"Draft B, b.jpg"_s));
    QVERIFY(spokenBy(parts.strip).contains(u"Draft A, a.jpg"_s));
    QAccessibleInterface* week = QAccessible::queryAccessibleInterface(&parts.heatmap);
    QCOMPARE(week->childCount(), 168);
    for (int hour = 0; hour < week->childCount(); ++hour)
        QVERIFY(week->child(hour)->text(QAccessible::Value).contains(u" likes, "_s));
}

void TestAccessibleViews::facesHaveTheirPlaces()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&parts.photo);
    QVERIFY(view);
    QCOMPARE(view->role(), QAccessible::Graphic);
    QAccessibleInterface* face = view->child(view->childCount() - 1);
    QVERIFY(face && face->isValid());
    QCOMPARE(face->parent(), view);
    QCOMPARE(view->indexOfChild(face), view->childCount() - 1);
    const QRectF box = parts.photo.viewport().boxRect(parts.photo.faces().front());
    QCOMPARE(face->rect().topLeft(), parts.photo.mapToGlobal(box.toAlignedRect().topLeft()));
    QCOMPARE(view->childAt(face->rect().center().x(), face->rect().center().y()), face);
    parts.photo.faceEditor().setActive(true);
    QVERIFY(!face->state().selected);
    QTest::keyClick(&parts.photo, Qt::Key_Right);
    QVERIFY(face->state().selected);
    QTest::keyClick(&parts.photo, Qt::Key_Delete);
    QTRY_VERIFY(!face->isValid());
}

/// Reduced motion needs no setting, because no part of the window is animated.
void TestAccessibleViews::nothingMovesByItself()
{
    static const QRegularExpression motion(
        u"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie"_s);
    const QDir root(sourcePath());
    QDirIterator files(root.filePath(u"ui"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll()).contains(motion), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 100);
}

LIKECAST_TEST(TestAccessibleViews)
#include "tst_accessible_views.moc"
