#include "core/common/native_path.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Names in Latin-1, as an archive of Windows leaves them when it is unpacked on Linux.
class TestNativePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWhatIsNotUtf8();
    void twoNamesStayTwoFiles();
    void leavesOtherPathsAlone();
    void findsWhatQtDoesNotList();

private:
    QByteArray native(const QByteArray& name) const
    {
        return m_folder->path().toUtf8() + '/' + name;
    }
    bool write(const QByteArray& name, const QByteArray& bytes) const
    {
        std::FILE* file = std::fopen(native(name).constData(), "wb");
        return file &&
               std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file) >
                   0 &&
               std::fclose(file) == 0;
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNativePath::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!write("caf\xE9.jpg", "one"))
        QSKIP("this file system has no such names");
}

void TestNativePath::opensWhatIsNotUtf8()
{
    const QString path = openablePath(native("caf\xE9.jpg"));
    QCOMPARE(QFileInfo(path).fileName(), u"caf\uFFFD.jpg"_s);
    QCOMPARE(contentOf(path), QByteArray("one"));

    QByteArray program("likecast");
    QByteArray photo = native("caf\xE9.jpg");
    char* arguments[] = {program.data(), photo.data(), nullptr};
    const QStringList unicode = unicodeArguments(2, arguments);
    QCOMPARE(unicode.first(), u"likecast"_s);
    QCOMPARE(contentOf(unicode.last()), QByteArray("one"));
}

void TestNativePath::twoNamesStayTwoFiles()
{
    QVERIFY(write("caf\xE8.jpg", "two"));
    QCOMPARE(contentOf(openablePath(native("caf\xE8.jpg"))), QByteArray("two"));
    QCOMPARE(contentOf(openablePath(native("caf\xE9.jpg"))), QByteArray("one"));
}

void TestNativePath::leavesOtherPathsAlone()
{
    QCOMPARE(openablePath("--json"), u"--json"_s);
    QCOMPARE(openablePath("șir.jpg"), u"șir.jpg"_s);
    QCOMPARE(openablePath("nowhere\xE9"), u"nowhere\uFFFD"_s);
}

void TestNativePath::findsWhatQtDoesNotList()
{
    QVERIFY(write("plain.jpg", "plain"));
    QCOMPARE(mkdir(native("Fotograf\355as").constData(), 0700), 0);
    QVERIFY(write("Fotograf\355as/a.jpg", "inside"));
    QMap<QString, QByteArray> found;
    for (const HiddenFile& file : filesWithoutUnicodeName(m_folder->path()))
        found.insert(file.path, contentOf(file.openable));
    const QMap<QString, QByteArray> expected{{u"caf\uFFFD.jpg"_s, "one"},
                                             {u"Fotograf\uFFFDas/a.jpg"_s, "inside"}};
    QCOMPARE(found, expected);
}

LIKECAST_TEST(TestNativePath)
#include "tst_native_path.moc"
