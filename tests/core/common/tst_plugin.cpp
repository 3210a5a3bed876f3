#include "core/common/plugin.h"

#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qputenv("LIKECAST_PLUGIN_DIR", m_folder); }
    void missingPartIsNamed();
    void foreignFileIsRefused();
    void installedPartsAreTold();

private:
    const QByteArray m_folder = qgetenv("LIKECAST_PLUGIN_DIR");
};

void TestPlugin::missingPartIsNamed()
{
    const auto function = pluginFunction(u"nothing"_s, "answer");
    QVERIFY(!function);
    QCOMPARE(function.error().code, ErrorCode::PartMissing);
    QVERIFY2(function.error().detail.contains(u"likecast_nothing"_s),
             qPrintable(function.error().detail));
}

void TestPlugin::foreignFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"likecast_forged.so"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no library");
    file.close();
    qputenv("LIKECAST_PLUGIN_DIR", folder.path().toUtf8());
    const auto function = pluginFunction(u"forged"_s, "answer");
    QVERIFY(!function);
    QCOMPARE(function.error().code, ErrorCode::PartMissing);
}

void TestPlugin::installedPartsAreTold()
{
    const QTemporaryDir folder;
    qputenv("LIKECAST_PLUGIN_DIR", folder.path().toUtf8());
    QVERIFY(!isPluginInstalled(u"neural"_s));
    QFile file(folder.filePath(u"likecast_neural.so"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(isPluginInstalled(u"neural"_s));
    QVERIFY(!isPluginInstalled(u"neu"_s));
}

LIKECAST_TEST(TestPlugin)
#include "tst_plugin.moc"
