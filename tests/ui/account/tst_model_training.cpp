#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/account/model_tab_fixture.h"
#include "ui/charts/loss_curve.h"
#include "ui/common/job_strip.h"

#include <QFile>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Training a model on the account in the Model tab, and resuming it.
class TestModelTraining : public QObject, private ModelTabWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void showsTheLossWhileItLearns();
    void stoppingKeepsTheBest();
    void uninstalledNetworksAreNotOffered();
    void tellsAnEarlyEnd();
    void stoppedTrainingGoesOn();
    void keptTrainingGoesOnAfterARestart();
    void goingOnNeedsTheSamePosts();
    void whatWasTrainedCanGoOn();
    void namesThePacksThatItReads();
    void curveSpeaks();
};

void TestModelTraining::showsTheLossWhileItLearns()
{
    m_script->waitsForCancel = true;
    openTab(200);
    train(u"mlp"_s);
    auto* curve = training().findChild<LossCurve*>();
    QTRY_COMPARE(curve->itemCount(), 40);
    QVERIFY(curve->isVisible());
    QVERIFY2(
        shownText(training()).contains(u"Epoch 40 of 40: training loss 0.207, validation loss "_s),
        qPrintable(shownText(training())));
    QVERIFY(training().isRunning());
}

void TestModelTraining::stoppingKeepsTheBest()
{
    m_script->waitsForCancel = true;
    openTab(200);
    train(u"mlp"_s);
    auto* stop = training().findChild<JobStrip*>()->findChild<QPushButton*>();
    QTRY_VERIFY(stop->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(stop));
    // Before its first epoch there is nothing to keep.
    QTRY_COMPARE(training().findChild<LossCurve*>()->itemCount(), 40);
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(buttonIn(training(), u"Train"_s)));
    QVERIFY(shownText(training()).contains(u"The best result so far is kept"_s));
    QVERIFY(QFile::exists(m_directory->filePath(u"models/studio%2Elumen/mlp/manifest.json"_s)));
}

void TestModelTraining::uninstalledNetworksAreNotOffered()
{
    DatabaseWorker database(InstanceLock::acquire(m_directory->path()));
    const auto modelsWithout = [&](const QStringList& notInstalled) {
        return AccountModels(database,
                             {.registry = [script = m_script] { return registryWith(script); },
                              .shippedFolder = {},
                              .dataDirectory = m_directory->path(),
                              .notInstalled = notInstalled});
    };
    const auto offersNetwork = [](const TrainingCard& card) {
        return card.findChild<QComboBox*>()->findData(u"mlp"_s) >= 0;
    };
    AccountModels all = modelsWithout({});
    const TrainingCard complete(all);
    QVERIFY(offersNetwork(complete));
    QVERIFY(!shownText(complete).contains(u"aren't installed"_s));

    AccountModels some = modelsWithout({u"mlp"_s});
    const TrainingCard incomplete(some);
    QVERIFY(!offersNetwork(incomplete));
    QVERIFY2(shownText(incomplete).contains(u"aren't installed"_s),
             qPrintable(shownText(incomplete)));
}

void TestModelTraining::tellsAnEarlyEnd()
{
    m_script->endsAfter = 12;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"Finished after epoch 12 of 40"_s),
             qPrintable(shownText(training())));
}

void TestModelTraining::stoppedTrainingGoesOn()
{
    m_script->waitsForCancel = true;
    m_script->endsAfter = 12;
    openTab(200);
    auto* resume = buttonIn(training(), u"Continue training"_s);
    QVERIFY(resume && !resume->isVisible());
    train(u"mlp"_s);
    QVERIFY(!resume->isVisible());
    auto* curve = training().findChild<LossCurve*>();
    QTRY_COMPARE(curve->itemCount(), 12);
    auto* stop = training().findChild<JobStrip*>()->findChild<QPushButton*>();
    QTRY_VERIFY(stop->isVisible());
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY(resume->isVisible() && resume->isEnabled());
    QVERIFY2(shownText(training()).contains(u"you can continue later"_s),
             qPrintable(shownText(training())));

    m_script->waitsForCancel = false;
    resume->setFocus();
    QTest::keyClick(resume, Qt::Key_Space);
    QVERIFY(training().isRunning());
    QVERIFY(!resume->isEnabled());
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 12);
    QCOMPARE(curve->itemCount(), 24); // including the earlier ones
    QVERIFY2(curve->summary().startsWith(u"Epoch 24 of 52"_s), qPrintable(curve->summary()));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(resume));
    // Train starts over.
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 0);
    QCOMPARE(curve->itemCount(), 12);
}

void TestModelTraining::keptTrainingGoesOnAfterARestart()
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
    QCOMPARE(curve->itemCount(), 12); // stored with the weights
    QVERIFY(curve->isVisible());
    auto* resume = buttonIn(training(), u"Continue training"_s);
    QVERIFY(resume->isVisible() && resume->isEnabled());
    QTest::mouseClick(resume, Qt::LeftButton);
    QVERIFY(training().isRunning());
    QTRY_VERIFY(!training().isRunning());
    QCOMPARE(m_script->goneOnFrom.load(), 12);
    QCOMPARE(curve->itemCount(), 24);
}

void TestModelTraining::goingOnNeedsTheSamePosts()
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
    openTab(260); // sixty more were added since
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QTest::mouseClick(buttonIn(training(), u"Continue training"_s), Qt::LeftButton);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"posts have changed since"_s),
             qPrintable(shownText(training())));
    QCOMPARE(m_script->goneOnFrom.load(), 0);
    QFile after(weights);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), kept);
}

void TestModelTraining::whatWasTrainedCanGoOn()
{
    openTab(200);
    auto* resume = buttonIn(training(), u"Continue training"_s);
    QVERIFY(!resume->isVisible());
    train(u"decision-tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!training().isRunning(), 30'000);
    QVERIFY(shownText(training()).contains(u"guessing your average"_s));
    QVERIFY(!resume->isVisible()); // a tree is grown in one go
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QVERIFY(!resume->isVisible()); // not trained yet
}

void TestModelTraining::namesThePacksThatItReads()
{
    m_script->readsPack = true;
    openTab(200);
    train(u"mlp"_s);
    QTRY_VERIFY(!training().isRunning());
    QVERIFY2(shownText(training()).contains(u"model packs: mobilenet."_s),
             qPrintable(shownText(training())));
    auto* models = combo(u"Model to train"_s);
    models->setCurrentIndex(models->findData(u"decision-tree"_s));
    QVERIFY(!shownText(training()).contains(u"mobilenet"_s));
    models->setCurrentIndex(models->findData(u"mlp"_s));
    QVERIFY(shownText(training()).contains(u"mobilenet"_s));
}

void TestModelTraining::curveSpeaks()
{
    LossCurve curve;
    QVERIFY(curve.summary().isEmpty());
    curve.setEpochs({{1, 9, 1.5, 1.75}, {2, 9, 0.5, 0.75}, {3, 9, 0.25, 1.0}});
    QCOMPARE(curve.summary(),
             u"Epoch 3 of 9: training loss 0.25, validation loss 1 (best: 0.75 at epoch 2)"_s);
    QVERIFY(curve.accessibleDescription().contains(curve.summary()));
    QCOMPARE(curve.itemText(1), u"Epoch 2: training loss 0.5, validation loss 0.75."_s);
    curve.setEpochs({{1, 1, std::nan(""), {}}, {2, 2, 0.5, {}}});
    QCOMPARE(curve.summary(), u"Epoch 2 of 2: training loss 0.5"_s);
    curve.resize(300, 160);
    QVERIFY(!curve.grab().isNull());
}

LIKECAST_TEST(TestModelTraining)
#include "tst_model_training.moc"
