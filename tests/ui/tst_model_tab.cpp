#include "core/regression/model_files.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/account_page.h"
#include "ui/account/job_strip.h"
#include "ui/account/leaderboard_table.h"
#include "ui/account/model_tab.h"
#include "ui/account/training_card.h"
#include "ui/charts/loss_curve.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// What the made-up network does, told by the test.
struct NetworkScript {
    std::atomic<int> epochs = 40; ///< at most
    std::atomic<int> endsAfter = 40;
    std::atomic<bool> waitsForCancel = false;
    std::atomic<bool> readsPack = false;
    std::atomic<int> goneOnFrom = 0; ///< epochs of the weights that the last training went on from
};

/// A registry with the trees and a "mlp" that learns as the script says. Its weights are those of
/// a decision tree, so that it can be judged.
RegressorRegistry registryWith(const std::shared_ptr<NetworkScript>& script)
{
    RegressorRegistry registry = treeRegressorsWithAuto();
    const RegressorRegistry trees = registry;
    const auto train = [script, trees](const std::vector<TrainingSource>& sources,
                                       const TrainingOptions& options) -> Result<TrainedRegressor> {
        const int first = options.resumeFolder.isEmpty() ? 0 : script->endsAfter.load();
        if (first > 0 && !QFile::exists(options.resumeFolder + u"/manifest.json"_s))
            return failure(ErrorCode::ModelMissing);
        script->goneOnFrom = first;
        const int of = first + script->epochs;
        for (int epoch = first + 1; epoch <= first + script->endsAfter; ++epoch) {
            const double fall = std::exp(-epoch / 8.0);
            options.onEpoch({epoch, of, 0.2 + fall, 0.34 + fall + 0.001 * epoch});
            if (options.cancellation.isCancelled())
                break;
        }
        while (script->waitsForCancel && !options.cancellation.isCancelled())
            QThread::msleep(2);
        TrainingOptions quiet;
        auto trained = trees.train(u"decision-tree"_s, sources, quiet);
        if (trained) {
            trained->stoppedByCaller = options.cancellation.isCancelled();
            trained->files.identity.name = u"mlp"_s;
            if (script->readsPack)
                trained->files.training.insert(
                    u"optional_inputs"_s, QJsonArray{QJsonObject{{u"input"_s, u"object_families"_s},
                                                                 {u"pack"_s, u"mobilenet"_s}}});
        }
        return trained;
    };
    registry.add({u"mlp"_s,
                  [](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      return failure(ErrorCode::ModelMissing);
                  },
                  train, true});
    return registry;
}

} // namespace

/// The tab in the real window, over the shipped models and a scripted network.
class TestModelTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void ranksModelsAndGivesReasons();
    void choiceIsKeptAndPredictedWith();
    void explainsWhatLikecastChose();
    void trainedModelIsJudgedAndCanBeChosen();
    void showsTheLossWhileItLearns();
    void stoppingKeepsTheBest();
    void tellsAnEarlyEnd();
    void stoppedTrainingGoesOn();
    void keptTrainingGoesOnAfterARestart();
    void goingOnNeedsTheSamePosts();
    void onlyWhatCanGoOnOffersIt();
    void namesThePacksThatItReads();
    void saysWhatIsMissingForFewPosts();
    void curveSpeaks();
    void looksDesigned_data();
    void looksDesigned();

private:
    void openTab(int posts);
    ModelTab& tab() { return *m_running->window.findChild<ModelTab*>(); }
    TrainingCard& training() { return *tab().findChild<TrainingCard*>(); }
    QString shownText(QWidget& part);
    QComboBox* choice() { return combo(u"Model that Predict uses for this account"_s); }
    QComboBox* combo(const QString& name);
    QPushButton* button(QWidget& part, const QString& text);
    void train(const QString& model);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<NetworkScript> m_script;
    std::unique_ptr<RunningWindow> m_running;
};

void TestModelTab::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s});
    font.setPixelSize(14);
    QApplication::setFont(font);
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

void TestModelTab::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_script = std::make_shared<NetworkScript>();
}

void TestModelTab::cleanup()
{
    m_running.reset();
    m_directory.reset();
}

void TestModelTab::openTab(int posts)
{
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), QString(),
                                                QStringLiteral(LIKECAST_MODELS_DIR),
                                                registryWith(m_script));
    m_running->window.resize(1280, 800);
    m_running->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
    importPosts(*m_running, m_directory->path(), posts);
    auto* page = m_running->window.findChild<AccountPage*>();
    auto* tabs = page->findChild<QTabBar*>();
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(3), u"Model"_s);
    tabs->setCurrentIndex(3);
    QVERIFY(tab().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(tab().state() != ModelTab::State::Running &&
                                 tab().state() != ModelTab::State::Idle,
                             30'000);
}

QString TestModelTab::shownText(QWidget& part)
{
    QStringList texts;
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&part))
            texts += label->text();
    }
    return texts.join(u'\n');
}

QComboBox* TestModelTab::combo(const QString& name)
{
    for (auto* candidate : tab().findChildren<QComboBox*>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QPushButton* TestModelTab::button(QWidget& part, const QString& text)
{
    for (auto* candidate : part.findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestModelTab::train(const QString& model)
{
    auto* models = combo(u"Model to train"_s);
    const int index = models->findData(model);
    QVERIFY(index >= 0);
    models->setCurrentIndex(index);
    button(training(), u"Train"_s)->setFocus();
    QTest::keyClick(button(training(), u"Train"_s), Qt::Key_Space);
    QVERIFY(training().isRunning());
}

void TestModelTab::ranksModelsAndGivesReasons()
{
    openTab(200);
    QCOMPARE(tab().state(), ModelTab::State::Ready);
    auto* table = tab().findChild<LeaderboardTable*>();
    QCOMPARE(table->rowCount(), 7); // five that work, the simple rule, and one without weights
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row)
        names += table->item(row, 0)->text();
    for (const QString& name : {u"✓ Likecast"_s, u"Let Likecast choose"_s, u"Decision tree"_s,
                                u"Random forest"_s, u"Gradient boosting"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
    QCOMPARE(names.last(), u"Small network"_s);
    QVERIFY(table->item(6, 1)->text().contains(u"weights are not installed"_s));
    QVERIFY(table->item(0, 1)->text().endsWith(u'%'));
    QVERIFY(choice()->findText(u"Small network"_s) < 0);
    QVERIFY(!combo(u"Model to train"_s)->itemText(0).isEmpty());
    QVERIFY(combo(u"Model to train"_s)->findData(u"likecast"_s) < 0);
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
    const int index = choice()->findText(u"Let Likecast choose"_s);
    choice()->setCurrentIndex(index);
    Q_EMIT choice()->activated(index);
    QVERIFY2(shownText(tab()).contains(u"cautious while there are few posts: "_s),
             qPrintable(shownText(tab())));
    QVERIFY(choice()->accessibleDescription().contains(u'%'));
}

void TestModelTab::trainedModelIsJudgedAndCanBeChosen()
{
    openTab(300);
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QVERIFY2(shownText(training()).contains(u"mean absolute error"_s),
             qPrintable(shownText(training())));
    QVERIFY(QFile::exists(
        m_directory->filePath(u"models/studio%2Elumen/decision-tree/manifest.json"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(choice()->findText(u"Decision tree, trained on yours"_s) > 0, 30'000);
    QVERIFY(shownText(tab()).contains(u"has learned from your older posts"_s));
    QSignalSpy chosen(&tab(), &ModelTab::modelChosen);
    const int own = choice()->findText(u"Decision tree, trained on yours"_s);
    choice()->setCurrentIndex(own);
    Q_EMIT choice()->activated(own);
    QCOMPARE(chosen.count(), 1);
    const Settings settings(m_directory->filePath(u"likecast.ini"_s));
    QCOMPARE(modelChoiceFor(settings, u"studio.lumen"_s), (ModelChoice{u"decision-tree"_s, true}));
}

void TestModelTab::showsTheLossWhileItLearns()
{
    m_script->waitsForCancel = true;
    openTab(200);
    train(u"mlp"_s);
    auto* curve = training().findChild<LossCurve*>();
    QTRY_COMPARE(curve->epochCount(), std::size_t{40});
    QVERIFY(curve->isVisible());
    QVERIFY2(shownText(training()).contains(u"Epoch 40 of 40: loss 0.207, on posts kept apart "_s),
             qPrintable(shownText(training())));
    QVERIFY(training().isRunning());
}

void TestModelTab::stoppingKeepsTheBest()
{
    m_script->waitsForCancel = true;
    openTab(200);
    train(u"mlp"_s);
    auto* stop = training().findChild<JobStrip*>()->findChild<QPushButton*>();
    QTRY_VERIFY(stop->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(stop));
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button(training(), u"Train"_s)));
    QVERIFY(shownText(training()).contains(u"the best weights so far are kept"_s));
    QVERIFY(QFile::exists(m_directory->filePath(u"models/studio%2Elumen/mlp/manifest.json"_s)));
}

void TestModelTab::tellsAnEarlyEnd()
{
    m_script->endsAfter = 12;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"Ended by itself after epoch 12 of 40"_s),
             qPrintable(shownText(training())));
}

void TestModelTab::stoppedTrainingGoesOn()
{
    m_script->waitsForCancel = true;
    m_script->endsAfter = 12;
    openTab(200);
    auto* goOn = button(training(), u"Continue training"_s);
    QVERIFY(goOn && !goOn->isVisible());
    train(u"mlp"_s);
    QVERIFY(!goOn->isVisible());
    auto* curve = training().findChild<LossCurve*>();
    QTRY_COMPARE(curve->epochCount(), std::size_t{12});
    auto* stop = training().findChild<JobStrip*>()->findChild<QPushButton*>();
    QTRY_VERIFY(stop->isVisible());
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY(goOn->isVisible() && goOn->isEnabled());
    QVERIFY2(shownText(training()).contains(u"it can go on from here"_s),
             qPrintable(shownText(training())));

    m_script->waitsForCancel = false;
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Space);
    QVERIFY(training().isRunning());
    QVERIFY(!goOn->isEnabled());
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 12);
    QCOMPARE(curve->epochCount(), std::size_t{24}); // those of before, too
    QVERIFY2(curve->summary().startsWith(u"Epoch 24 of 52"_s), qPrintable(curve->summary()));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(goOn));
    // Train begins anew.
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 0);
    QCOMPARE(curve->epochCount(), std::size_t{12});
}

void TestModelTab::keptTrainingGoesOnAfterARestart()
{
    m_script->endsAfter = 12;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    m_running.reset();
    openTab(200);
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"mlp"_s));
    auto* curve = training().findChild<LossCurve*>();
    QCOMPARE(curve->epochCount(), std::size_t{12}); // kept with the weights
    QVERIFY(curve->isVisible());
    auto* goOn = button(training(), u"Continue training"_s);
    QVERIFY(goOn->isVisible() && goOn->isEnabled());
    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(training().isRunning());
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 12);
    QCOMPARE(curve->epochCount(), std::size_t{24});
}

void TestModelTab::goingOnNeedsTheSamePosts()
{
    m_script->endsAfter = 12;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    const QString weights = m_directory->filePath(u"models/studio%2Elumen/mlp/manifest.json"_s);
    QFile before(weights);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray kept = before.readAll();
    m_running.reset();
    openTab(260); // sixty more came in since
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QTest::mouseClick(button(training(), u"Continue training"_s), Qt::LeftButton);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"posts are others by now"_s),
             qPrintable(shownText(training())));
    QCOMPARE(m_script->goneOnFrom.load(), 0);
    QFile after(weights);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), kept);
}

void TestModelTab::onlyWhatCanGoOnOffersIt()
{
    openTab(200);
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QVERIFY(shownText(training()).contains(u"mean absolute error"_s));
    auto* goOn = button(training(), u"Continue training"_s);
    QVERIFY(!goOn->isVisible()); // a tree is grown in one go
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QVERIFY(!goOn->isVisible()); // not trained yet
}

void TestModelTab::namesThePacksThatItReads()
{
    m_script->readsPack = true;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"packs see in photos: mobilenet."_s),
             qPrintable(shownText(training())));
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"decision-tree"_s));
    QVERIFY(!shownText(training()).contains(u"mobilenet"_s));
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QVERIFY(shownText(training()).contains(u"mobilenet"_s));
}

void TestModelTab::saysWhatIsMissingForFewPosts()
{
    openTab(5);
    QCOMPARE(tab().state(), ModelTab::State::TooFew);
    QVERIFY(shownText(tab()).contains(u"too few posts to judge"_s));
    train(u"decision-tree"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY(shownText(training()).contains(u"too few posts with known likes to learn"_s));
    QVERIFY(!QDir(m_directory->filePath(u"models"_s)).exists());
}

void TestModelTab::curveSpeaks()
{
    LossCurve curve;
    QVERIFY(curve.summary().isEmpty());
    curve.setEpochs({{1, 9, 1.5, 1.75}, {2, 9, 0.5, 0.75}, {3, 9, 0.25, 1.0}});
    QCOMPARE(curve.summary(),
             u"Epoch 3 of 9: loss 0.25, on posts kept apart 1 (best 0.75 at epoch 2)"_s);
    QCOMPARE(curve.accessibleDescription(), curve.summary());
    curve.setEpochs({{1, 1, std::nan(""), {}}, {2, 2, 0.5, {}}});
    QCOMPARE(curve.summary(), u"Epoch 2 of 2: loss 0.5"_s);
    curve.resize(300, 160);
    QVERIFY(!curve.grab().isNull());
}

void TestModelTab::looksDesigned_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
        for (const bool dark : {false, true})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                << size << dark;
    }
}

/// Nothing sticks out; LIKECAST_SCREENSHOT_DIR names a folder for pictures to look at.
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
    for (const auto* label : tab().findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&tab()) || label->text().isEmpty() || !label->wordWrap())
            continue;
        QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1,
                 qPrintable(label->text()));
    }
}

QTEST_MAIN(TestModelTab)
#include "tst_model_tab.moc"
