#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

/// The libraries that the window's program loads before its first frame.
class TestWindowLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowLibrariesComeWithTheirParts_data();
    void slowLibrariesComeWithTheirParts();
};

void TestWindowLibraries::slowLibrariesComeWithTheirParts_data()
{
    QTest::addColumn<QByteArray>("library");
    QTest::addColumn<QString>("part");
    const QString plugins = QStringLiteral(LIKECAST_PLUGIN_DIR) + QStringLiteral("/likecast_");
    const QString prediction = plugins + QStringLiteral("prediction.so");
    QTest::newRow("OpenCV") << QByteArray("libopencv_imgproc.so") << prediction;
    QTest::newRow("OpenCV dnn") << QByteArray("libopencv_dnn.so") << prediction;
    QTest::newRow("Qt Network") << QByteArray("libQt6Network.so")
                                << plugins + QStringLiteral("network.so");
    QTest::newRow("XGBoost") << QByteArray("libxgboost.so") << prediction;
}

void TestWindowLibraries::slowLibrariesComeWithTheirParts()
{
    QFETCH(const QByteArray, library);
    QFETCH(const QString, part);
    // A program file contains the names of the libraries that it needs as plain text.
    const auto needs = [&](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return file.readAll().contains(library) ? 1 : 0;
    };
    QCOMPARE(needs(part), 1);
    QCOMPARE(needs(QStringLiteral(LIKECAST_PROGRAM)), 0);
}

LIKECAST_TEST(TestWindowLibraries)

#include "tst_window_libraries.moc"
