#include "tests/cli/cli_data_fixture.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Profiles, export, backup and erasing: where data is stored, and that it is removed on request.
class TestCliKeeping : public QObject, private CliData
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void profilesKeepApart();
    void profilesAreListedRenamedAndRemoved();
    void eraseCoversAllProfiles();
    void exportIsReadAgain();
    void backupAndRestore();
    void nothingIsReplacedUnasked();
    void formulasComeBackAndEscapesAreShown();
    void eraseLeavesNothing();
    void eraseListsFirst();
    void eraseTouchesNoForeignFolder();
    void aDamagedTokenFileStopsNoErase();
};

void TestCliKeeping::profilesKeepApart()
{
    importPosts();
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"Brand Ș"_s}).exitCode, 0);
    const QStringList brand{u"--profile"_s, u"brand ș"_s};
    QCOMPARE(json(brand + QStringList{u"accounts"_s}).json().value(u"accounts"_s).toArray().size(),
             0);
    write(u"other.csv"_s, postsCsv(7));
    QCOMPARE(json(brand + QStringList{u"import"_s, path(u"other.csv"_s), u"--account"_s, u"mara"_s})
                 .exitCode,
             0);
    QCOMPARE(json(brand + QStringList{u"stats"_s, u"mara"_s}).json().value(u"posts"_s).toInteger(),
             7);
    QCOMPARE(storedPosts(), 60);
    const CliRun unknown = json({u"--profile"_s, u"nobody"_s, u"accounts"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("nobody"));
}

void TestCliKeeping::profilesAreListedRenamedAndRemoved()
{
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"one"_s}).exitCode, 0);
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"ONE"_s}).exitCode, 1);
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"../up"_s}).exitCode, 1);
    QCOMPARE(json({u"profiles"_s, u"rename"_s, u"one"_s, u"two"_s}).exitCode, 0);
    const QJsonArray listed =
        json({u"profiles"_s, u"list"_s}).json().value(u"profiles"_s).toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0][u"name"_s].toString(), u"Default"_s);
    QVERIFY(listed[0][u"default"_s].toBool());
    QCOMPARE(listed[1][u"name"_s].toString(), u"two"_s);
    const QString folder = listed[1][u"data_dir"_s].toString();
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"two"_s}).exitCode, 2);
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"two"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(json({u"profiles"_s, u"remove"_s, u"Default"_s, u"--yes"_s}).exitCode, 1);
}

void TestCliKeeping::eraseCoversAllProfiles()
{
    importPosts();
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"one"_s}).exitCode, 0);
    write(u"other.csv"_s, postsCsv(7));
    QCOMPARE(
        json({u"--profile"_s, u"one"_s, u"import"_s, path(u"other.csv"_s), u"--account"_s, u"x"_s})
            .exitCode,
        0);
    const CliRun erased = json({u"erase"_s, u"--yes"_s});
    QVERIFY2(erased.exitCode == 0, erased.errors.constData());
    QVERIFY(erased.json().value(u"remaining"_s).toArray().isEmpty());
    QDirIterator left(dataDir(), QDir::Files, QDirIterator::Subdirectories);
    while (left.hasNext())
        QVERIFY2(left.next().endsWith(u".lock"_s), qPrintable(left.filePath()));
    QCOMPARE(json({u"profiles"_s, u"list"_s}).json().value(u"profiles"_s).toArray().size(), 1);
}

void TestCliKeeping::exportIsReadAgain()
{
    importPosts();
    const CliRun run = json({u"export"_s, u"mara"_s, u"--out"_s, path(u"out"_s)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFile::exists(path(u"out/posts.csv"_s)));
    const CliRun back = json({u"import"_s, path(u"out/posts.csv"_s), u"--account"_s, u"mara"_s});
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.json().value(u"posts"_s).toObject().value(u"added"_s).toInt(), 0);
    QCOMPARE(storedPosts(), 60);
}

void TestCliKeeping::nothingIsReplacedUnasked()
{
    importPosts();
    write(u"mine"_s, "mine");
    QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
    write(u"out/post.json"_s, "mine");
    const QList<QStringList> commands{
        {u"backup"_s, path(u"mine"_s)},
        {u"features"_s, path(u"posts.csv"_s), u"--out"_s, path(u"mine"_s)},
        {u"export"_s, u"mara"_s, u"--out"_s, path(u"out"_s)}};
    for (const QStringList& command : commands) {
        const CliRun run = json(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("--force"), run.errors.constData());
    }
    for (const QString& name : {u"mine"_s, u"out/post.json"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }
    QVERIFY(!QFile::exists(path(u"out/posts.csv"_s)));
    for (const QStringList& command : commands)
        QCOMPARE(json(command + QStringList{u"--force"_s}).exitCode, 0);
}

void TestCliKeeping::formulasComeBackAndEscapesAreShown()
{
    write(u"odd.csv"_s, "taken_at,likes,caption\n"
                        "2024-01-01 18:00:00,10,\"=HYPERLINK(\"\"http://x\"\")\"\n"
                        "2024-01-02 18:00:00,11,-not a number-\n"
                        "2024-01-03 18:00:00,12,\x1b[31mred\x1b[0m \xc2\x9b"
                        "1m\n");
    QCOMPARE(json({u"import"_s, path(u"odd.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    const CliRun text = runCli(dataDir(), {u"posts"_s, u"mara"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.output.contains('\x1b') && !text.output.contains("\xc2\x9b"));
    QVERIFY2(text.output.contains("␛[31mred"), text.output.constData());
    const CliRun listed = json({u"posts"_s, u"mara"_s});
    QVERIFY(!listed.output.contains('\x1b') && !listed.output.contains("\xc2\x9b"));
    QCOMPARE(listed.json().value(u"posts"_s).toArray()[0][u"caption"_s].toString(),
             u"\u001b[31mred\u001b[0m \u009b1m"_s);
    QCOMPARE(json({u"export"_s, u"mara"_s, u"--out"_s, path(u"out"_s)}).exitCode, 0);
    QFile file(path(u"out/posts.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY2(table.contains("'=HYPERLINK") && table.contains(",'-not"), table.constData());
    const QJsonObject again =
        json({u"import"_s, path(u"out/posts.csv"_s), u"--account"_s, u"mara"_s}).json();
    QCOMPARE(again.value(u"posts"_s).toObject().value(u"unchanged"_s).toInt(), 3);
}

void TestCliKeeping::backupAndRestore()
{
    importPosts();
    const QString file = path(u"all.backup"_s);
    QCOMPARE(json({u"backup"_s, file}).exitCode, 0);
    write(u"later.csv"_s, postsCsv(70));
    QCOMPARE(json({u"import"_s, path(u"later.csv"_s), u"--account"_s, u"mara"_s}).exitCode, 0);
    QCOMPARE(storedPosts(), 70);
    const CliRun restored = json({u"restore"_s, file});
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    QCOMPARE(storedPosts(), 60);
    QVERIFY(QFile::exists(restored.json().value(u"set_aside"_s).toString()));
    QCOMPARE(json({u"check"_s}).exitCode, 0);
    write(u"cut.backup"_s, "SQLite format 3");
    QCOMPARE(json({u"restore"_s, path(u"cut.backup"_s)}).exitCode, 1);
    QCOMPARE(storedPosts(), 60);
}

void TestCliKeeping::eraseLeavesNothing()
{
    importPosts();
    QCOMPARE(json({u"erase"_s}).exitCode, 2);
    QCOMPARE(storedPosts(), 60);
    QVERIFY(QDir(dataDir()).mkpath(u"models/mara/mlp"_s));
    write(u"data dir/models/mara/mlp/encoder.json"_s, "{}");
    const CliRun run = json({u"erase"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.json().value(u"remaining"_s).toArray().isEmpty());
    const QStringList left = QDir(dataDir()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : left)
        QVERIFY2(!name.contains(u"sqlite"_s), qPrintable(name));
    QVERIFY(!QDir(dataDir()).exists(u"models"_s));
    QVERIFY(json({u"accounts"_s}).json().value(u"accounts"_s).toArray().isEmpty());
}

void TestCliKeeping::eraseListsFirst()
{
    importPosts();
    write(u"data dir/notes.txt"_s, "mine");
    const CliRun listed = json({u"erase"_s});
    QCOMPARE(listed.exitCode, 2);
    const auto names = [&](const CliRun& run, const QString& key) {
        return run.json().value(key).toVariant().toStringList();
    };
    QVERIFY(names(listed, u"to_remove"_s).contains(dataDir() + u"/likecast.sqlite"_s));
    QCOMPARE(names(listed, u"staying"_s), QStringList{dataDir() + u"/notes.txt"_s});
    QCOMPARE(storedPosts(), 60);
    const CliRun erased = json({u"erase"_s, u"--yes"_s});
    QCOMPARE(erased.exitCode, 0);
    QCOMPARE(names(erased, u"removed"_s), names(listed, u"to_remove"_s));
    QCOMPARE(names(erased, u"staying"_s), QStringList{dataDir() + u"/notes.txt"_s});
    QCOMPARE(QDir(dataDir()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"notes.txt"_s});
}

void TestCliKeeping::eraseTouchesNoForeignFolder()
{
    for (const QString& name : {u"backups"_s, u"models"_s, u"packs"_s, u"profiles"_s}) {
        QVERIFY(QDir(dataDir()).mkpath(name));
        write(u"data dir/%1/a"_s.arg(name), "mine");
    }
    write(u"data dir/settings.ini"_s, "mine");
    const CliRun run = json({u"erase"_s, u"--yes"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("data dir"));
    QDirIterator left(dataDir(), QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    for (; left.hasNext(); ++files) {
        QFile file(left.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }
    QCOMPARE(files, 5);
}

void TestCliKeeping::aDamagedTokenFileStopsNoErase()
{
    importPosts();
    QCOMPARE(json({u"profiles"_s, u"add"_s, u"one"_s}).exitCode, 0);
    write(u"data dir/profiles/one/tokens.json"_s, "{\"tokens\": [");
    const CliRun run = json({u"erase"_s, u"--yes"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(QDir(dataDir()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

LIKECAST_TEST(TestCliKeeping)
#include "tst_cli_keeping.moc"
