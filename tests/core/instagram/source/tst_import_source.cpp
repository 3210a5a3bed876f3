#include "core/instagram/source/import_source.h"

#include "core/common/native_path.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 plenty = 1'000'000;

struct Visited {
    Result<void> result;
    QStringList paths;
    QList<QByteArray> contents;
    ImportProblems problems;
    std::vector<Error> readErrors;
};

Visited visitAll(const QStringList& sources, qint64 maxBytes = plenty)
{
    Visited visited;
    const Result<std::unique_ptr<ImportSource>> source = ImportSource::open(sources);
    if (!source) {
        visited.result = failure(source.error());
        return visited;
    }
    const EntryVisitor visitor = [&](const SourceEntry& entry,
                                     EntryReader& reader) -> Result<Visit> {
        visited.paths.append(entry.path);
        const Result<QByteArray> bytes = reader.readAll(maxBytes);
        visited.contents.append(bytes.value_or(QByteArray()));
        if (!bytes)
            visited.readErrors.push_back(bytes.error());
        return Visit::Continue;
    };
    visited.result = (*source)->visit(visitor, {}, visited.problems);
    return visited;
}

} // namespace

class TstImportSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void folderAndZipGiveTheSame()
    {
        const fixtures::Files files{{u"b/two.txt"_s, "2"}, {u"a.txt"_s, "1"}};
        fixtures::writeFolder(path(u"folder"_s), files);
        fixtures::writeZip(path(u"same.dat"_s), files);
        const Visited folder = visitAll({path(u"folder"_s)});
        QVERIFY(folder.result);
        QCOMPARE(folder.paths, QStringList({u"a.txt"_s, u"b/two.txt"_s}));
        QCOMPARE(folder.contents, QList<QByteArray>({"1", "2"}));
        const Visited zip = visitAll({path(u"same.dat"_s)});
        QVERIFY(zip.result);
        QCOMPARE(zip.paths, QStringList({u"b/two.txt"_s, u"a.txt"_s}));
        QCOMPARE(zip.contents, QList<QByteArray>({"2", "1"}));
    }

    /// As an archive of Windows leaves them when it is unpacked on Linux.
    void namesNeedNotBeUtf8()
    {
#ifdef Q_OS_UNIX
        const QByteArray folder = path(u"latin"_s).toUtf8();
        fixtures::writeFolder(path(u"latin"_s), {{u"b.txt"_s, "2"}});
        const QByteArray inside = folder + "/a\351";
        if (mkdir(inside.constData(), 0700) != 0)
            QSKIP("this file system has no such names");
        QCOMPARE(std::rename((folder + "/b.txt").constData(), (inside + "/\350.txt").constData()),
                 0);
        fixtures::writeFolder(path(u"latin"_s), {{u"c.txt"_s, "3"}});
        const Visited visited = visitAll({path(u"latin"_s)});
        QVERIFY(visited.result);
        QCOMPARE(visited.paths, QStringList({u"a\uFFFD/\uFFFD.txt"_s, u"c.txt"_s}));
        QCOMPARE(visited.contents, QList<QByteArray>({"2", "3"}));
        // The folder itself, as the command line gives it.
        const Visited alone = visitAll({openablePath(inside)});
        QVERIFY(alone.result);
        QCOMPARE(alone.contents, QList<QByteArray>({"2"}));
#endif
    }

    void partsAreOneSource()
    {
        fixtures::writeZip(path(u"part1.zip"_s), {{u"a.txt"_s, "1"}});
        fixtures::writeZip(path(u"part2.zip"_s), {{u"b.txt"_s, "2"}});
        QCOMPARE(visitAll({path(u"part1.zip"_s), path(u"part2.zip"_s)}).contents,
                 QList<QByteArray>({"1", "2"}));
        fixtures::writeFolder(path(u"parts"_s), {});
        QDir().mkpath(path(u"parts"_s));
        QVERIFY(QFile::copy(path(u"part1.zip"_s), path(u"parts/part1.zip"_s)));
        QVERIFY(visitAll({path(u"parts"_s)}).paths.contains(u"a.txt"_s));
    }

    void pathsThatLeadOutAreLeftOut()
    {
        fixtures::writeZip(path(u"slip.zip"_s), {{u"../evil.txt"_s, "x"},
                                                 {u"/etc/evil.txt"_s, "x"},
                                                 {u"C:\\evil.txt"_s, "x"},
                                                 {u"a/../../evil.txt"_s, "x"},
                                                 {u"good.txt"_s, "1"}});
        const Visited visited = visitAll({path(u"slip.zip"_s)});
        QVERIFY(visited.result);
        QCOMPARE(visited.paths, QStringList({u"good.txt"_s}));
        QCOMPARE(visited.problems.total(), 4);
    }

    void clutterOfMacOsIsLeftOut()
    {
        const fixtures::Files files{
            {u"__MACOSX/._a.txt"_s, "x"}, {u"x/.DS_Store"_s, "x"}, {u"a.txt"_s, "1"}};
        fixtures::writeZip(path(u"mac.zip"_s), files);
        const Visited visited = visitAll({path(u"mac.zip"_s)});
        QCOMPARE(visited.paths, QStringList({u"a.txt"_s}));
        QVERIFY(visited.problems.isEmpty());
    }

    void bombsAreStopped()
    {
        const QByteArray zeros(64'000'000, '\0');
        fixtures::writeZip(path(u"bomb.zip"_s), {{u"bomb.json"_s, zeros}, {u"a.txt"_s, "1"}});
        const Visited inZip = visitAll({path(u"bomb.zip"_s)}, 2 * zeros.size());
        QVERIFY(inZip.result);
        QCOMPARE(inZip.readErrors.size(), 1);
        QCOMPARE(inZip.readErrors.front().code, ErrorCode::FileTooLarge);
        QCOMPARE(inZip.contents.last(), QByteArray("1"));

        fixtures::writeFolder(path(u"bombs"_s),
                              {{u"bomb.json.xz"_s, fixtures::packed(zeros, true)}});
        const Visited inXz = visitAll({path(u"bombs"_s)}, 2 * zeros.size());
        QCOMPARE(inXz.readErrors.size(), 1);
        QCOMPARE(inXz.readErrors.front().code, ErrorCode::FileTooLarge);
    }

    void largeEntriesAreRefused()
    {
        fixtures::writeFolder(path(u"large"_s), {{u"large.txt"_s, QByteArray(2000, 'x')}});
        const Visited visited = visitAll({path(u"large"_s)}, 1000);
        QCOMPARE(visited.readErrors.size(), 1);
        QCOMPARE(visited.readErrors.front().code, ErrorCode::FileTooLarge);
    }

    void packedFilesAreUnpacked()
    {
        fixtures::writeFolder(path(u"packed"_s), {{u"1.gz"_s, fixtures::packed("one", false)},
                                                  {u"2.xz"_s, fixtures::packed("two", true)},
                                                  {u"3.xz"_s, QByteArray("\xfd"
                                                                         "7zXZ\0 broken",
                                                                         13)}});
        const Visited visited = visitAll({path(u"packed"_s)});
        QVERIFY(visited.result);
        QCOMPARE(visited.contents, QList<QByteArray>({"one", "two", ""}));
        QCOMPARE(visited.readErrors.size(), 1);
        QCOMPARE(visited.readErrors.front().code, ErrorCode::FormatDamaged);
    }

    void anArchiveThatWasCutOffIsReadAsFarAsItGoes()
    {
        QByteArray noise(20000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char(i * 7919 % 251);
        fixtures::writeZip(path(u"whole.zip"_s), {{u"a.txt"_s, "1"}, {u"b.txt"_s, noise}});
        QFile whole(path(u"whole.zip"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        fixtures::writeFolder(m_folder.path(), {{u"cut.zip"_s, whole.readAll().first(300)}});
        const Visited visited = visitAll({path(u"cut.zip"_s)});
        QVERIFY(visited.result);
        QCOMPARE(visited.contents.first(), QByteArray("1"));
        QVERIFY(!visited.readErrors.empty() || !visited.problems.isEmpty());
    }

    void whatOnlyBeginsAsAnArchiveIsDamaged()
    {
        fixtures::writeFolder(m_folder.path(), {{u"fake.zip"_s, "PK\x03\x04 and no more"}});
        const Visited visited = visitAll({path(u"fake.zip"_s)});
        QVERIFY(!visited.result);
        QCOMPARE(visited.result.error().code, ErrorCode::FormatDamaged);
    }

    void linksOutOfAFolderAreLeftOut()
    {
        fixtures::writeFolder(path(u"outside"_s), {{u"secret.txt"_s, "x"}});
        fixtures::writeFolder(path(u"linked"_s), {{u"a.txt"_s, "1"}});
        if (!QFile::link(path(u"outside/secret.txt"_s), path(u"linked/b.txt"_s)) ||
            !QFile::link(path(u"outside"_s), path(u"linked/c"_s)))
            QSKIP("no symbolic links here");
        const Visited visited = visitAll({path(u"linked"_s)});
        QCOMPARE(visited.paths, QStringList({u"a.txt"_s}));
        QCOMPARE(visited.problems.total(), 1);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(visitAll({path(u"nowhere"_s)}).result.error().code, ErrorCode::FileNotFound);
        QCOMPARE(visitAll({}).result.error().code, ErrorCode::FileNotFound);
    }

    void aVisitCanBeCancelledAndStopped()
    {
        fixtures::writeZip(path(u"two.zip"_s), {{u"a.txt"_s, "1"}, {u"b.txt"_s, "2"}});
        const auto source = ImportSource::open({path(u"two.zip"_s)});
        QVERIFY(source);
        JobControl control;
        ImportProblems problems;
        int seen = 0;
        const EntryVisitor stop = [&](const SourceEntry&, EntryReader&) -> Result<Visit> {
            ++seen;
            return Visit::Stop;
        };
        QVERIFY((*source)->visit(stop, control, problems));
        QCOMPARE(seen, 1);
        const EntryVisitor cancel = [&](const SourceEntry&, EntryReader&) -> Result<Visit> {
            ++seen;
            control.cancellation.cancel();
            return Visit::Continue;
        };
        const Result<void> cancelled = (*source)->visit(cancel, control, problems);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen, 2);
    }

    void progressReachesTheEnd()
    {
        fixtures::writeZip(path(u"some.zip"_s), {{u"a.txt"_s, "1"}});
        const auto source = ImportSource::open({path(u"some.zip"_s)});
        QVERIFY(source);
        JobControl control;
        Progress last;
        control.progress = [&last](const Progress& progress) { last = progress; };
        ImportProblems problems;
        const EntryVisitor pass = [](const SourceEntry&, EntryReader&) -> Result<Visit> {
            return Visit::Continue;
        };
        QVERIFY((*source)->visit(pass, control, problems));
        QVERIFY(last.total > 0);
        QCOMPARE(last.done, last.total);
    }

    void linkedFilesAreFoundAgain()
    {
        const fixtures::Files files{{u"x/photo.jpg"_s, "picture"}};
        QVERIFY(QDir().mkpath(path(u"Paris!"_s)));
        fixtures::writeZip(path(u"photos.zip"_s), files);
        fixtures::writeZip(path(u"Paris!/photos.zip"_s), files);
        fixtures::writeFolder(path(u"photos"_s), files);
        fixtures::writeFolder(path(u"Rome!"_s), files);
        for (const QString& where : {path(u"photos.zip"_s), path(u"Paris!/photos.zip"_s),
                                     path(u"photos"_s), path(u"Rome!"_s)}) {
            const auto source = ImportSource::open({where});
            QVERIFY(source);
            QString link;
            ImportProblems problems;
            const EntryVisitor visitor = [&](const SourceEntry& entry,
                                             EntryReader&) -> Result<Visit> {
                link = entry.link;
                return Visit::Continue;
            };
            QVERIFY((*source)->visit(visitor, {}, problems));
            QCOMPARE(readLinkedFile(link, plenty).value_or(QByteArray()), QByteArray("picture"));
            QVERIFY(!readLinkedFile(link, 3));
            QCOMPARE(isArchiveEntryLink(link), where.endsWith(u".zip"_s));
        }
        QVERIFY(!readLinkedFile(path(u"photos.zip"_s) + u"!/nothing.jpg"_s, plenty));
        QVERIFY(!readLinkedFile(path(u"nothing.jpg"_s), plenty));
    }
};

LIKECAST_TEST(TstImportSource)
#include "tst_import_source.moc"
