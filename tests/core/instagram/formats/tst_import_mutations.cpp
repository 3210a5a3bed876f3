#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// Overwrites, removes or duplicates some bytes, or truncates after one.
QByteArray mutated(QByteArray bytes, QRandomGenerator& random)
{
    const int changes = 1 + int(random.bounded(8));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = qsizetype(random.bounded(quint32(bytes.size())));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            bytes.remove(at, qsizetype(random.bounded(20)));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at / 2, qsizetype(random.bounded(50))));
            break;
        default:
            if (random.bounded(4) == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

/// A successful import must be consistent, whatever the input.
bool isSound(const PostImport& import)
{
    for (const ImportedAccount& account : import.accounts) {
        qint64 before = 0;
        for (const ImportedPost& imported : account.posts) {
            const Post& post = imported.post;
            if (post.takenAtMs < before || post.takenAtMs <= 0 || post.likes.value_or(0) < 0 ||
                post.comments.value_or(0) < 0)
                return false;
            before = post.takenAtMs;
        }
    }
    return !import.format.isEmpty();
}

} // namespace

class TstImportMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedSourcesNeverCrash_data()
    {
        using fixtures::Files;
        QTest::addColumn<Files>("files");
        const auto languages = fixtures::exportLanguages();
        QTest::newRow("export") << fixtures::professionalExport({}, languages[1]);
        QTest::newRow("2019") << fixtures::exportOf2019();
        QTest::newRow("labelled") << fixtures::labelledExport();
        QTest::newRow("2026") << fixtures::exportOf2026();
        QTest::newRow("people") << fixtures::peopleExport();
        QTest::newRow("instaloader") << fixtures::instaloaderFolder();
        QTest::newRow("graph") << Files{{u"g.json"_s, fixtures::graphPage()}};
        QTest::newRow("business") << Files{{u"b.csv"_s, fixtures::businessSuiteTable()}};
        QTest::newRow("photos") << fixtures::photoFolder();
        QTest::newRow("plain") << Files{{u"p.csv"_s, fixtures::plainTable()}};
    }

    void damagedSourcesNeverCrash()
    {
        QFETCH(fixtures::Files, files);
        constexpr int rounds = 200;
        const QTemporaryDir folder;
        QRandomGenerator random(20251121);
        int readable = 0;
        for (int round = 0; round < rounds; ++round) {
            fixtures::Files damaged = files;
            auto& [path, bytes] = damaged[random.bounded(quint32(damaged.size()))];
            bytes = mutated(bytes, random);
            const QString source = folder.filePath(QString::number(round));
            const bool asZip = round % 2 == 0;
            if (asZip)
                fixtures::writeZip(source, damaged);
            else
                fixtures::writeFolder(source, damaged);
            const Result<PostImport> import = readPosts({source}, {}, {});
            if (import) {
                ++readable;
                QVERIFY2(isSound(*import), qPrintable(QString::number(round)));
            } else {
                QVERIFY(import.error().code != ErrorCode::Internal);
            }
        }
        QVERIFY(readable > 0);
    }

    void damagedArchivesNeverCrash()
    {
        const QTemporaryDir folder;
        const QString whole = folder.filePath(u"whole.zip"_s);
        fixtures::writeZip(whole,
                           fixtures::professionalExport({}, fixtures::exportLanguages().front()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QRandomGenerator random(7);
        int readable = 0;
        for (int round = 0; round < 400; ++round) {
            const QString name = u"%1.zip"_s.arg(round);
            fixtures::writeFolder(folder.path(), {{name, mutated(bytes, random)}});
            const Result<PostImport> import = readPosts({folder.filePath(name)}, {}, {});
            readable += import ? 1 : 0;
            QVERIFY(!import || isSound(*import));
        }
        QVERIFY(readable > 0);
    }

    void everyPrefixIsAnswered()
    {
        const QTemporaryDir folder;
        const QByteArray whole = fixtures::graphPage();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            fixtures::writeFolder(folder.path(), {{u"g.json"_s, whole.first(length)}});
            const Result<PostImport> import = readPosts({folder.path()}, {}, {});
            QVERIFY(!import || !import->problems.isEmpty());
        }
    }

    void deepNestingIsAnswered()
    {
        const QTemporaryDir folder;
        const QByteArray nested = R"({"data":[{"media_type":"IMAGE"}],"media":)" +
                                  QByteArray(200000, '[') + QByteArray(200000, ']') + '}';
        fixtures::writeFolder(folder.path(), {{u"g.json"_s, nested}});
        const Result<PostImport> import = readPosts({folder.path()}, {}, {});
        QVERIFY(import);
        QCOMPARE(import->problems.total(), 1);
    }
};

LIKECAST_TEST(TstImportMutations)
#include "tst_import_mutations.moc"
