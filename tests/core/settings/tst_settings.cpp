#include "core/settings/model_choice.h"
#include "core/settings/settings.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
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
    void clearForgetsAllInTheFileToo();
    void survivesADamagedFile();
    void remembersAModelPerAccount();
    void keepsOwnModelsInTheirFolder();

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

void TestSettings::clearForgetsAllInTheFileToo()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("settings.ini"));
    Settings settings(path);
    settings.setValue(Setting::Theme, QStringLiteral("dark"));
    settings.clear();
    QVERIFY(!settings.isSet(Setting::Theme));
    QCOMPARE(QFileInfo(path).size(), 0);
}

void TestSettings::survivesADamagedFile()
{
    const QString damaged = m_directory.filePath(QStringLiteral("damaged.ini"));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr char content[] = "[window\npage=many\n\x00\xff\xfe=[[[\n";
    file.write(content, sizeof(content) - 1);
    file.close();
    Settings settings(damaged);
    QCOMPARE(settings.value(Setting::WindowPage).toInt(), 0);
    settings.setValue(Setting::WindowPage, 2);
    QCOMPARE(settings.value(Setting::WindowPage).toInt(), 2);
}

void TestSettings::remembersAModelPerAccount()
{
    const QString studio = QStringLiteral("Studio.Lumen");
    const ModelChoice own{QStringLiteral("random-forest"), true};
    {
        Settings settings(path());
        QCOMPARE(modelChoiceFor(settings, studio), ModelChoice());
        setModelChoice(settings, studio, own);
        setModelChoice(settings, QStringLiteral("other"), {QStringLiteral("auto"), false});
    }
    Settings settings(path());
    QCOMPARE(modelChoiceFor(settings, QStringLiteral("studio.lumen")), own);
    QCOMPARE(modelChoiceFor(settings, QStringLiteral("other")).model, QStringLiteral("auto"));
    QVERIFY(!modelChoiceFor(settings, QStringLiteral("other")).isOwn);
    setModelChoice(settings, studio, {});
    QCOMPARE(modelChoiceFor(settings, studio), ModelChoice());
    settings.setValue(Setting::PredictModels, QStringLiteral("[broken"));
    QCOMPARE(modelChoiceFor(settings, QStringLiteral("other")), ModelChoice());
}

void TestSettings::keepsOwnModelsInTheirFolder()
{
    const QString data = QStringLiteral("/data");
    QCOMPARE(ownModelsFolder(data, QStringLiteral("Studio.Lumen")),
             QStringLiteral("/data/models/studio%2Elumen"));
    for (const char* hostile : {"..", "../x", "a/b", "a\\b", "~"}) {
        const QString folder = ownModelsFolder(data, QString::fromLatin1(hostile));
        QVERIFY2(folder.startsWith(QStringLiteral("/data/models/")), hostile);
        const QString name = folder.mid(13);
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u'.'), hostile);
    }
}

LIKECAST_TEST(TestSettings)
#include "tst_settings.moc"
