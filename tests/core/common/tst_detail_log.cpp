#include "core/common/detail_log.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDetailLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesWithoutTheUsersFolder();
    void staysSmall();

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestDetailLog::keepsLinesWithoutTheUsersFolder()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"likecast.log"_s);
    setDetailLog(path);
    const QString words = u"first\nfault in "_s + QDir::homePath() + u"/photos"_s;
    logDetail("onnx"_L1, qPrintable(words));
    logDetail("xgboost"_L1, "second");
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(" onnx: first fault in ~/photos"), lines[0].constData());
    QVERIFY(lines[1].endsWith(" xgboost: second"));
    setDetailLog({});
    logDetail("onnx"_L1, "dropped");
    QCOMPARE(contentOf(path).count('\n'), 2);
}

void TestDetailLog::staysSmall()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"likecast.log"_s);
    setDetailLog(path);
    const QByteArray words(5000, 'x');
    for (int i = 0; i < 300; ++i)
        logDetail("onnx"_L1, words.constData());
    QVERIFY(QFile(path).size() < 300'000);
    setDetailLog({});
}

LIKECAST_TEST(TestDetailLog)
#include "tst_detail_log.moc"
