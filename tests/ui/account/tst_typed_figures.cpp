#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/posts/likes_entry.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/account/posts/posts_tab.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Likes and followers that a person types on the Account page.
class TestTypedFigures : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void anExportWithoutLikesAsksForTheLastOnes();
    void whatIsNoNumberIsNotSaved();
    void anExportWithLikesAsksNothing();
    void likesAreTypedInTheTableAndUndone();
    void followersAreTypedAndUndone();

private:
    LikesEntry& entry() { return *page().findChild<LikesEntry*>(); }
    QList<QLineEdit*> fields() { return entry().findChildren<QLineEdit*>(); }

    void importWithoutLikes(int posts)
    {
        QFile file(m_directory->filePath(u"export.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("account,taken_at,likes\n");
        for (int i = 0; i < posts; ++i)
            file.write("me," +
                       QDateTime(QDate(2026, 1, 1).addDays(i), QTime(10, 0), Qt::UTC)
                           .toString(Qt::ISODate)
                           .toUtf8() +
                       ",\n");
        file.close();
        dropFiles(page(), {file.fileName()});
        auto* panel = page().findChild<ImportPanel*>();
        QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(panel->state(), ImportPanel::State::Idle);
    }

    QString likesCell(int row)
    {
        return page()
            .findChild<PostsTab*>()
            ->model()
            .index(row, PostTableModel::Likes)
            .data()
            .toString();
    }
};

void TestTypedFigures::anExportWithoutLikesAsksForTheLastOnes()
{
    importWithoutLikes(14);
    QTRY_VERIFY(entry().isVisibleTo(&page()));
    QCOMPARE(fields().size(), LikesEntry::mostPosts);
    QVERIFY(!page().findChild<AccountHeader*>()->isVisibleTo(&page()));
    QVERIFY2(shownTexts().join(u'\n').contains(u"Zeeschuimer"_s), "the other ways are named");
    QVERIFY(fields()[0]->accessibleName().contains(u"Jan 14, 2026"_s));
    QTRY_VERIFY(fields()[0]->hasFocus());
    QTest::keyClicks(fields()[0], u"1,234"_s);
    QTest::keyClick(fields()[0], Qt::Key_Return);
    QTRY_VERIFY(fields()[1]->hasFocus());
    QTest::keyClicks(fields()[1], u"1.2K"_s);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(page().messageBar().message().text == u"Likes of 2 posts saved."_s);
    QVERIFY(!entry().isVisibleTo(&page()));
    QVERIFY(page().findChild<AccountHeader*>()->isVisibleTo(&page()));
    QTRY_COMPARE(likesCell(0), u"1,234*"_s);
    QCOMPARE(likesCell(1), u"1,200*"_s);
    QCOMPARE(likesCell(2), u"–"_s);
    page().messageBar().message().action();
    QTRY_COMPARE(likesCell(0), u"–"_s);
    QCOMPARE(likesCell(1), u"–"_s);
}

void TestTypedFigures::whatIsNoNumberIsNotSaved()
{
    importWithoutLikes(3);
    QTRY_VERIFY(entry().isVisibleTo(&page()));
    QCOMPARE(fields().size(), 3);
    QTest::keyClicks(fields()[0], u"12"_s);
    fields()[2]->setFocus();
    QTest::keyClicks(fields()[2], u"many"_s);
    QTest::keyClick(fields()[2], Qt::Key_Return);
    QVERIFY(entry().isVisibleTo(&page()));
    QVERIFY(shownTexts().contains(u"“many” isn't a number of likes."_s));
    QVERIFY(fields()[2]->hasFocus());
    QTest::keyClick(fields()[2], Qt::Key_Escape);
    QVERIFY(!entry().isVisibleTo(&page()));
    QTRY_COMPARE(likesCell(0), u"–"_s);
}

void TestTypedFigures::anExportWithLikesAsksNothing()
{
    importPosts(20);
    QTest::qWait(100);
    QVERIFY(!entry().isVisibleTo(&page()));
}

void TestTypedFigures::likesAreTypedInTheTableAndUndone()
{
    importPosts(20);
    page().findChild<QTabBar*>()->setCurrentIndex(1);
    auto* tab = page().findChild<PostsTab*>();
    auto* table = tab->findChild<QTableView*>();
    QTRY_COMPARE(tab->model().rowCount(), 20);
    QTRY_VERIFY(tab->model().post(0));
    const QString before = likesCell(0);
    table->setFocus();
    table->setCurrentIndex(tab->model().index(0, PostTableModel::Likes));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"4321"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(likesCell(0), u"4,321*"_s);
    QCOMPARE(page().messageBar().message().text, u"Likes saved."_s);
    const QModelIndex cell = tab->model().index(0, PostTableModel::Likes);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"You typed this number."_s);
    QVERIFY(!tab->model().setData(cell, u"lots"_s, Qt::EditRole));
    QTest::keySequence(table, QKeySequence::Undo);
    QTRY_COMPARE(likesCell(0), before);
}

void TestTypedFigures::followersAreTypedAndUndone()
{
    importPosts(20);
    QTRY_VERIFY(shownTexts().contains(u"18,412"_s));
    auto* header = page().findChild<AccountHeader*>();
    for (QAction* action : header->findChild<QMenu*>()->actions()) {
        if (action->text().contains(u"followers"))
            action->trigger();
    }
    QLineEdit* field = nullptr;
    for (auto* candidate : header->findChildren<QLineEdit*>()) {
        if (candidate->accessibleName() == u"Number of followers")
            field = candidate;
    }
    QVERIFY(field && field->isVisibleTo(&page()));
    QTest::keyClicks(field, u"20.5K"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(shownTexts().contains(u"20,500"_s));
    QVERIFY(shownTexts().join(u'\n').contains(u"typed on"_s));
    page().messageBar().message().action();
    QTRY_VERIFY(shownTexts().contains(u"18,412"_s));
}

LIKECAST_TEST(TestTypedFigures)
#include "tst_typed_figures.moc"
