#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/account/model_tab_fixture.h"
#include "ui/account/account_header.h"
#include "ui/account/models/leaderboard_table.h"
#include "ui/charts/chart_export.h"
#include "ui/common/number_format.h"
#include "ui/settings/data_card.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

/// How the Model tab describes the models, and the choice between them.
class TestModelTab : public QObject, private ModelTabWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void ranksModelsAndGivesReasons();
    void theTableIsSavedAsCsv();
    void choiceIsKeptAndPredictedWith();
    void explainsWhatLikecastChose();
    void trainedModelIsJudgedAndCanBeChosen();
    void aRemovedAccountTakesItsModelsAlong();
    void erasingLeavesNothingOfATrainingThatRuns();
    void saysWhatIsMissingForFewPosts();
    void looksDesigned_data();
    void looksDesigned();
};

void TestModelTab::ranksModelsAndGivesReasons()
{
    openTab(200);
    QCOMPARE(tab().state(), ModelTab::State::Ready);
    auto* table = tab().findChild<LeaderboardTable*>();
    QCOMPARE(table->rowCount(), 7); // five working models, the baseline, and one without weights
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row) {
        names += table->item(row, 0)->text();
        QVERIFY2(table->fontMetrics().horizontalAdvance(names.last()) < table->columnWidth(0),
                 qPrintable(names.last()));
    }
    for (const QString& name : {u"✓ Likecast"_s, u"Automatic"_s, u"Decision tree"_s,
                                u"Random forest"_s, u"Gradient boosting"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
    QCOMPARE(names.last(), u"Small network"_s);
    QVERIFY(table->item(6, 1)->text().contains(u"Not available yet"_s));
    QVERIFY(table->item(0, 1)->text().endsWith(u'%'));
    QVERIFY(choice()->findText(u"Small network"_s) < 0);
    QVERIFY(!combo(u"Model to train"_s)->itemText(0).isEmpty());
    QVERIFY(combo(u"Model to train"_s)->findData(u"likecast"_s) < 0);
}

void TestModelTab::theTableIsSavedAsCsv()
{
    openTab(200);
    auto* table = tab().findChild<LeaderboardTable*>();
    const ChartTable exact = table->chartTable();
    QCOMPARE(exact.rows.size(), std::size_t{7});
    // The figures shown are those saved, rounded.
    QCOMPARE(formatPercent(exact.rows.front()[2].toDouble()), table->item(0, 1)->text());
    auto* chartExport = table->findChild<ChartExport*>();
    QVERIFY(chartExport);
    const QString path = m_directory->filePath(u"models.csv"_s);
    QVERIFY(chartExport->save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype{8});
    QVERIFY(lines[0].startsWith("Model,Posts,Typical error: share,"));
    QVERIFY(std::ranges::any_of(
        lines, [](const QByteArray& line) { return line.startsWith("Likecast,"); }));
    const auto missing = std::ranges::find_if(
        lines, [](const QByteArray& line) { return line.startsWith("Small network,"); });
    QVERIFY(missing != lines.end());
    QVERIFY(missing->contains("Not available yet"));
    QVERIFY(std::ranges::any_of(lines,
                                [](const QByteArray& line) { return line.startsWith("Guess: "); }));
}

void TestModelTab::choiceIsKeptAndPredictedWith()
{
    openTab(200);
    QSignalSpy chosen(&tab(), &ModelTab::modelChosen);
    choice()->setFocus();
    const int forest = choice()->findText(u"Random forest"_s);
    QVERIFY(forest > 0);
    while (choice()->currentIndex() < forest)
        QTest::keyClick(choice(), Qt::Key_Down);
    QVERIFY(!chosen.isEmpty());
    const Settings settings(m_directory->filePath(u"likecast.ini"_s));
    QCOMPARE(modelChoiceFor(settings, u"studio.lumen"_s), (ModelChoice{u"random-forest"_s, false}));
    m_running.reset();
    openTab(200);
    QCOMPARE(choice()->currentText(), u"Random forest"_s);
}

void TestModelTab::explainsWhatLikecastChose()
{
    openTab(200);
    const int index = choice()->findText(u"Automatic"_s);
    choice()->setCurrentIndex(index);
    Q_EMIT choice()->activated(index);
    QVERIFY2(shownText(tab()).contains(u"predicted this account's past posts: "_s),
             qPrintable(shownText(tab())));
    QVERIFY(choice()->accessibleDescription().contains(u'%'));
}

void TestModelTab::trainedModelIsJudgedAndCanBeChosen()
{
    openTab(300);
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QVERIFY2(shownText(training()).contains(u"guessing your average"_s),
             qPrintable(shownText(training())));
    QVERIFY(QFile::exists(
        m_directory->filePath(u"models/studio%2Elumen/decision-tree/manifest.json"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(choice()->findText(u"Decision tree, trained on your posts"_s) > 0,
                             30'000);
    QVERIFY(shownText(tab()).contains(u"are tested on the newer half"_s));
    QSignalSpy chosen(&tab(), &ModelTab::modelChosen);
    const int own = choice()->findText(u"Decision tree, trained on your posts"_s);
    choice()->setCurrentIndex(own);
    Q_EMIT choice()->activated(own);
    QCOMPARE(chosen.count(), 1);
    const Settings settings(m_directory->filePath(u"likecast.ini"_s));
    QCOMPARE(modelChoiceFor(settings, u"studio.lumen"_s), (ModelChoice{u"decision-tree"_s, true}));
}

void TestModelTab::aRemovedAccountTakesItsModelsAlong()
{
    openTab(300);
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    const QString folder = m_directory->filePath(u"models/studio%2Elumen"_s);
    QVERIFY(QDir(folder).exists());
    Settings settings(m_directory->filePath(u"likecast.ini"_s));
    setModelChoice(settings, u"studio.lumen"_s, {u"decision-tree"_s, true});
    auto& page = *m_running->window.findChild<AccountPage*>();
    Q_EMIT page.findChild<AccountHeader*>()->removeRequested();
    page.messageBar().message().action();
    QTRY_VERIFY(!QDir(folder).exists());
}

void TestModelTab::erasingLeavesNothingOfATrainingThatRuns()
{
    m_script->waitsForCancel = true;
    openTab(300);
    train(u"mlp"_s);
    m_running->window.openPage(MainWindow::Page::Settings);
    auto& card = *m_running->window.findChild<DataCard*>();
    QSignalSpy replaced(&card, &DataCard::dataReplaced);
    card.erase();
    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 30'000);
    m_running.reset();
    QVERIFY(!QDir(m_directory->filePath(u"models"_s)).exists());
}

void TestModelTab::saysWhatIsMissingForFewPosts()
{
    openTab(5);
    QCOMPARE(tab().state(), ModelTab::State::TooFew);
    QVERIFY(shownText(tab()).contains(u"enough posts to test the models"_s));
    train(u"decision-tree"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY(shownText(training()).contains(u"about 65 posts with known likes"_s));
    QVERIFY(!QDir(m_directory->filePath(u"models"_s)).exists());
}

void TestModelTab::looksDesigned_data()
{
    addLooks({QSize(1280, 800), QSize(900, 600)});
}

/// Nothing is cut off. LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestModelTab::looksDesigned()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_script->endsAfter = 25;
    openTab(300);
    m_running->window.resize(size);
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), ModelTab::State::Ready, 30'000);
    train(u"mlp"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), ModelTab::State::Ready, 30'000);
    QTest::qWait(150);
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(m_running->window.grab().save(QDir(folder).filePath(u"model-%1.png"_s.arg(tag))));
        tab().verticalScrollBar()->setValue(tab().verticalScrollBar()->maximum());
        QVERIFY(
            m_running->window.grab().save(QDir(folder).filePath(u"model-end-%1.png"_s.arg(tag))));
    }
    QVERIFY(tab().widget()->width() <= tab().viewport()->width());
    QCOMPARE(textCutOff(tab()), QString());
}

LIKECAST_TEST(TestModelTab)
#include "tst_model_tab.moc"
