#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void remembersOverRestart();
    void resetGivesTheDefault();
    void survivesADamagedFile();

private:
    QString path() const { return m_directory.filePath(QStringLiteral("likecast.ini")); }

    QTemporaryDir m_directory;
};

void TestSettings::startsWithDefaults()
{
    const Settings settings(m_directory.filePath(QStringLiteral("none.ini")));
    QCOMPARE(settings.value(Setting::Theme).toString(), QStringLiteral("system"));
    QCOMPARE(settings.value(Setting::BoxesVisible).toBool(), true);
    QVERIFY(settings.value(Setting::WindowGeometry).toByteArray().isEmpty());
}

void TestSettings::remembersOverRestart()
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d");
    {
        Settings settings(path());
        settings.setValue(Setting::WindowGeometry, bytes);
        settings.setValue(Setting::BoxesVisible, false);
        settings.setValue(Setting::OpenFolder, QStringLiteral("/photos/ș ț 写真"));
    }
    const Settings settings(path());
    QCOMPARE(settings.value(Setting::WindowGeometry).toByteArray(), bytes);
    QCOMPARE(settings.value(Setting::BoxesVisible).toBool(), false);
    QCOMPARE(settings.value(Setting::OpenFolder).toString(), QStringLiteral("/photos/ș ț 写真"));
}

void TestSettings::resetGivesTheDefault()
{
    Settings settings(path());
    settings.setValue(Setting::Theme, QStringLiteral("dark"));
    settings.reset(Setting::Theme);
    QCOMPARE(settings.value(Setting::Theme).toString(), QStringLiteral("system"));
}

void TestSettings::survivesADamagedFile()
{
    const QString damaged = m_directory.filePath(QStringLiteral("damaged.ini"));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window\npage=many\n\x00\xff\xfe=[[[\n", 32);
    file.close();
    Settings settings(damaged);
    QCOMPARE(settings.value(Setting::WindowPage).toInt(), 0);
    settings.setValue(Setting::WindowPage, 2);
    QCOMPARE(settings.value(Setting::WindowPage).toInt(), 2);
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
