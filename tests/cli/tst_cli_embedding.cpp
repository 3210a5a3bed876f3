#include "tests/cli/cli_run.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// The default model with an embedding pack, run through the real programs: warm greys get twice
/// the likes of cold ones. Both have the same brightness, contrast and colourfulness, so only the
/// embedding distinguishes them.
class TestCliEmbedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutPackBothAreAlike();
    void aPackThatIsNewMovesNothingYet();
    void likesFollowWhatThePackSees();
    void anotherPackStartsAnew();
    void withoutPackAllIsAsBefore();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun run(const QStringList& arguments) const
    {
        return runCli(path(u"data"_s), QStringList{u"--json"_s} + arguments);
    }
    /// The output without its timings.
    QJsonObject predicted(const QString& photo) const;
    double median(const QString& photo) const
    {
        return predicted(photo).value(u"likes"_s)[u"median"_s].toDouble(-1.0);
    }
    void import() const
    {
        const CliRun imported = run({u"import"_s, path(u"posts.csv"_s)});
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    }
    void install(const PackContent& content) const
    {
        const QString folder = path(u"pack-"_s + content.manifest.name);
        writeFolder(folder, content);
        const CliRun installed = run({u"packs"_s, u"install"_s, folder});
        QVERIFY2(installed.exitCode == 0, installed.errors.constData());
    }

    QTemporaryDir m_folder;
    QJsonObject m_before;
};

namespace
{

void writePhoto(const QString& path, bool isWarm, int shade)
{
    const int sign = isWarm ? 1 : -1;
    QImage image(64, 48, QImage::Format_RGB32);
    // The same colours to the built-in descriptor, whose steps in Lab are 20 wide and more.
    image.fill(qRgb(222 + shade + 4 * sign, 198 + shade - 2 * sign, 185 + shade));
    QVERIFY(image.save(path));
}

} // namespace

QJsonObject TestCliEmbedding::predicted(const QString& photo) const
{
    const CliRun run = this->run({u"predict"_s, path(photo), u"--account"_s, u"mara"_s, u"--at"_s,
                                  u"2024-06-01T12:00:00Z"_s});
    if (run.exitCode != 0)
        qWarning("%s", run.errors.constData());
    QJsonObject prediction = run.json().value("predictions"_L1)[0].toObject();
    prediction.remove("elapsed_ms"_L1);
    return prediction;
}

void TestCliEmbedding::initTestCase()
{
    QFile csv(path(u"posts.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("account,taken_at,likes,photo\n");
    for (int i = 0; i < 110; ++i) {
        const bool isWarm = (i * 29 % 83) % 2 == 0; // no pattern that the past would reveal
        const QString name = u"%1.png"_s.arg(i);
        writePhoto(path(name), isWarm, i % 9);
        csv.write("mara,2024-0" + QByteArray::number(1 + i / 28) + '-' +
                  QByteArray::number(1 + i % 28).rightJustified(2, '0') + "T12:00:00Z," +
                  QByteArray::number((isWarm ? 400 : 200) + i % 5) + ',' + name.toUtf8() + '\n');
    }
    csv.close();
    // A new shade: no past post has exactly this picture.
    writePhoto(path(u"warm.png"_s), true, 11);
    writePhoto(path(u"cold.png"_s), false, 11);
    import();
}

void TestCliEmbedding::withoutPackBothAreAlike()
{
    m_before = predicted(u"warm.png"_s);
    const double ratio = median(u"warm.png"_s) / median(u"cold.png"_s);
    QVERIFY2(std::abs(ratio - 1.0) < 0.05, qPrintable(QString::number(ratio)));
}

void TestCliEmbedding::aPackThatIsNewMovesNothingYet()
{
    install(tinyPack(PackKind::Embedding));
    const double warm = median(u"warm.png"_s);
    QVERIFY(warm > 0.0); // past photos were measured without the pack: no error
    const double ratio = warm / median(u"cold.png"_s);
    QVERIFY2(std::abs(ratio - 1.0) < 0.05, qPrintable(QString::number(ratio)));
}

void TestCliEmbedding::likesFollowWhatThePackSees()
{
    import(); // measures the photos again
    const double warm = median(u"warm.png"_s);
    const double cold = median(u"cold.png"_s);
    QVERIFY2(cold > 0.0 && warm > 1.3 * cold, qPrintable(u"%1 and %2"_s.arg(warm).arg(cold)));
}

void TestCliEmbedding::anotherPackStartsAnew()
{
    // Same name, but different weights: measurements of the first are not mixed in.
    install(withModel(tinyPack(PackKind::Embedding), tinyPack(PackKind::Classifier).model));
    const double ratio = median(u"warm.png"_s) / median(u"cold.png"_s);
    QVERIFY2(std::abs(ratio - 1.0) < 0.05, qPrintable(QString::number(ratio)));
    import();
    QVERIFY(median(u"warm.png"_s) > 1.3 * median(u"cold.png"_s));
}

void TestCliEmbedding::withoutPackAllIsAsBefore()
{
    QCOMPARE(run({u"packs"_s, u"remove"_s, u"tiny-embedding"_s}).exitCode, 0);
    QVERIFY(!m_before.isEmpty());
    QCOMPARE(predicted(u"warm.png"_s), m_before);
}

LIKECAST_TEST(TestCliEmbedding)
#include "tst_cli_embedding.moc"
