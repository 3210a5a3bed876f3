#include "core/neural/neural_library.h"
#include "core/neural/neural_models.h"
#include "tests/support/logged_details.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The program without LibTorch's plugin.
class TestNeuralLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingPluginIsNamed();
    void brokenPluginIsRefused();
    void statusBecomesAnError();

private:
    QTemporaryDir m_folder;
};

void TestNeuralLibrary::initTestCase()
{
    qputenv("LIKECAST_PLUGIN_DIR", m_folder.path().toUtf8());
}

void TestNeuralLibrary::missingPluginIsNamed()
{
    const auto plugin = neuralPlugin();
    QVERIFY(!plugin);
    QCOMPARE(plugin.error().code, ErrorCode::ModelMissing);
    QVERIFY2(plugin.error().detail.contains(u"likecast_neural"_s),
             qPrintable(plugin.error().detail));

    const std::vector<float> rows(200, 1.0f);
    const std::vector<float> targets(100, 1.0f);
    RowSplit split;
    split.training = {rows, 2};
    split.trainingTargets = targets;
    for (const EncodedModelKind& kind :
         {sequentialMlpModel(), metadataNetworkModel(), mlpModel()}) {
        QCOMPARE(kind.train(split, {}).error().code, ErrorCode::ModelMissing);
        QCOMPARE(kind.load({}, 2).error().code, ErrorCode::ModelMissing);
    }
}

void TestNeuralLibrary::brokenPluginIsRefused()
{
    for (const QString& name : {u"likecast_neural.so"_s, u"likecast_neural.dll"_s}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
    }
    QCOMPARE(neuralPlugin().error().code, ErrorCode::ModelMissing);
}

void TestNeuralLibrary::statusBecomesAnError()
{
    using neural::Outcome;
    QVERIFY(resultOf({Outcome::Done, {}}));
    QCOMPARE(resultOf({Outcome::Cancelled, {}}).error().code, ErrorCode::Cancelled);
    QCOMPARE(resultOf({Outcome::InputInvalid, {}}).error().code, ErrorCode::InputInvalid);
    QCOMPARE(resultOf({Outcome::WeightsDamaged, {}}).error().code, ErrorCode::ModelDamaged);
    QCOMPARE(resultOf({Outcome::OutOfMemory, {}}).error().code, ErrorCode::OutOfMemory);
    const LoggedDetails log;
    const auto failed = resultOf({Outcome::Failed, "the words\nframe #0"});
    QCOMPARE(failed.error(), (Error{ErrorCode::Internal, {}}));
    QVERIFY(log.text().contains("libtorch: the words frame #0"));
}

LIKECAST_TEST(TestNeuralLibrary)
#include "tst_neural_library.moc"
