#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/journal/journal_tab.h"
#include "ui/account/journal/journal_table.h"
#include "ui/charts/range_chart.h"
#include "ui/predict/predict_page.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The journal in the real window: typing likes, deleting and undoing, charts, drift.
class TestJournalTab : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        importPosts(30);
    }
    void cleanup() { clear(); }

    void postingIsUndone();
    void likesAreTypedMarkedAndUndone();
    void whatIsNoNumberChangesNothing();
    void anEntryIsDeletedAndPutBack();
    void chartsShowWhatHappened();
    void driftIsNoticed();
    void looksDesigned_data();
    void looksDesigned();

private:
    JournalTab& tab() { return *page().findChild<JournalTab*>(); }
    JournalTable& table() { return *tab().findChild<JournalTable*>(); }
    QString cell(int row, JournalTable::Column column) { return table().item(row, column)->text(); }

    /// Entries posted a day apart, predicted as 100 (50 to 150), newest last.
    void write(const std::vector<std::optional<qint64>>& likes)
    {
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        const qint64 firstMs = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).toMSecsSinceEpoch();
        const qint64 accountId = page().accountId();
        m_running->database()
            .run([likes, firstMs, accountId](Database& database) -> Result<void> {
                JournalRepository journal(database);
                for (std::size_t i = 0; i < likes.size(); ++i) {
                    JournalEntry entry;
                    entry.accountId = accountId;
                    entry.postedAtMs = firstMs + static_cast<qint64>(i) * dayMs;
                    entry.predictedLow = 50;
                    entry.predictedMedian = 100;
                    entry.predictedHigh = 150;
                    entry.caption = u"post %1"_s.arg(i);
                    entry.actualLikes = likes[i];
                    if (likes[i])
                        entry.actualAtMs = entry.postedAtMs + 7 * dayMs;
                    if (const auto id = journal.add(entry); !id)
                        return failure(id.error());
                }
                return {};
            })
            .waitForFinished();
        page().openJournal(accountId);
        page().reloadJournal();
        QTRY_COMPARE(table().rowCount(), static_cast<int>(likes.size()));
    }

    void typeActual(int row, const QString& text)
    {
        table().setCurrentCell(row, JournalTable::Actual);
        QTest::mouseClick(button(u"Edit likes"_s), Qt::LeftButton);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

void TestJournalTab::postingIsUndone()
{
    JournalEntry entry;
    entry.accountName = u"studio.lumen"_s;
    entry.postedAtMs = QDateTime::currentMSecsSinceEpoch();
    entry.predictedMedian = entry.predictedLow = entry.predictedHigh = 10;
    PredictPage& predict = m_running->window.predictPage();
    m_running->window.openPage(MainWindow::Page::Predict);
    Q_EMIT predict.posted(entry);
    QTRY_COMPARE(table().rowCount(), 1);
    QTRY_VERIFY(button(u"Undo"_s));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(table().rowCount(), 0);
    QVERIFY(predict.messageBar().message().text.contains(u"no longer in the journal"_s));
}

void TestJournalTab::likesAreTypedMarkedAndUndone()
{
    write({std::nullopt, 120});
    QCOMPARE(cell(1, JournalTable::Actual), u"not yet"_s);
    typeActual(1, u"1.2K"_s);
    QTRY_COMPARE(cell(1, JournalTable::Actual), u"1,200*"_s);
    QCOMPARE(table().item(1, JournalTable::Actual)->toolTip(), u"You typed this number."_s);
    QCOMPARE(table().chartTable().rows[1].mid(4, 2), (QVariantList{qlonglong{1'200}, u"yes"_s}));
    QCOMPARE(cell(1, JournalTable::Held), u"no, more"_s);
    QCOMPARE(cell(0, JournalTable::Actual), u"120"_s);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(1, JournalTable::Actual), u"not yet"_s);
}

void TestJournalTab::whatIsNoNumberChangesNothing()
{
    write({120});
    typeActual(0, u"many"_s);
    QTest::qWait(50);
    QCOMPARE(cell(0, JournalTable::Actual), u"120"_s);
    QVERIFY(!button(u"Undo"_s));
}

void TestJournalTab::anEntryIsDeletedAndPutBack()
{
    write({90, 110});
    table().setFocus();
    table().setCurrentCell(1, JournalTable::Posted);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(table().rowCount(), 1);
    QCOMPARE(cell(0, JournalTable::Caption), u"post 1"_s);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(table().rowCount(), 2);
    QCOMPARE(cell(1, JournalTable::Caption), u"post 0"_s);
}

void TestJournalTab::chartsShowWhatHappened()
{
    std::vector<std::optional<qint64>> likes(20, 100);
    likes[18] = 400;
    likes[19].reset();
    likes.push_back(120);
    write(likes);
    const auto charts = tab().findChildren<RangeChart*>();
    QCOMPARE(charts.size(), 2);
    const ChartTable compared = charts[0]->table();
    QCOMPARE(compared.rows.size(), std::size_t{20});
    QCOMPARE(compared.rows[18],
             (QVariantList{compared.rows[18][0], 100.0, 50.0, 150.0, qlonglong{400}}));
    QVERIFY(charts[0]->itemText(18).endsWith(u"predicted 100 (50 to 150), actual 400"_s));
    QVERIFY(charts[1]->isVisibleTo(&tab()));
    const ChartTable share = charts[1]->table();
    QCOMPARE(share.rows.size(), std::size_t{2});
    QCOMPARE(share.rows[1].mid(2, 2), (QVariantList{10, 9}));
    const QString all = shownTexts().join(u'\n');
    QVERIFY2(all.contains(u"19 of 20 posts landed in the range (95"_s), qPrintable(all));
    QVERIFY(!all.contains(u"too few for chance"_s));
}

void TestJournalTab::driftIsNoticed()
{
    write(std::vector<std::optional<qint64>>(12, 20));
    const QString all = shownTexts().join(u'\n');
    QVERIFY2(all.contains(u"Only 0 of the last 12 posts landed in the range"_s), qPrintable(all));
    QVERIFY2(all.contains(u"12 of the last 12 posts got fewer likes"_s), qPrintable(all));
}

void TestJournalTab::looksDesigned_data()
{
    addLooks({QSize(1280, 800), QSize(900, 600)});
}

/// Nothing is cut off. LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestJournalTab::looksDesigned()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_running->window.resize(size);
    std::vector<std::optional<qint64>> likes;
    for (int i = 0; i < 34; ++i)
        likes.emplace_back(i % 7 == 0 ? 30 : i == 20 ? 2'000 : 60 + i * 37 % 90);
    likes.emplace_back(std::nullopt);
    write(likes);
    page().messageBar().clear();
    QTest::qWait(150);
    if (const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(m_running->window.grab().save(QDir(folder).filePath(
            u"journal-tab-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())))));
    }
    QCOMPARE(textCutOff(tab()), QString());
}

LIKECAST_TEST(TestJournalTab)
#include "tst_journal_tab.moc"
