#include "tests/core/instagram/formats/written_import.h"

#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

QString utcText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toUTC().toString(Qt::ISODateWithMs);
}

/// The real files that the formats were described from, if available.
QString sharedFile(const QString& path)
{
    const QString folder = qEnvironmentVariable("LIKECAST_SHARED_DIR");
    const QString full = folder + u"/formats/"_s + path;
    return !folder.isEmpty() && QFileInfo::exists(full) ? full : QString();
}

qint64 sumOfLikes(const PostImport& import)
{
    qint64 sum = 0;
    for (const ImportedAccount& account : import.accounts) {
        for (const ImportedPost& imported : account.posts)
            sum += imported.post.likes.value_or(0);
    }
    return sum;
}

} // namespace

class TstPostImporter : public QObject
{
    Q_OBJECT

private:
    fixtures::WrittenImport m_written;

private Q_SLOTS:
    void instaloader()
    {
        const auto import = m_written.read(fixtures::instaloaderFolder());
        QVERIFY(import);
        QCOMPARE(import->format, u"instaloader"_s);
        QCOMPARE(import->accounts.size(), std::size_t(1));
        const ImportedAccount& account = import->accounts.front();
        QCOMPARE(account.name, u"luca"_s);
        QCOMPARE(account.posts.size(), std::size_t(3));
        const Post& photo = account.posts[0].post;
        QCOMPARE(photo.takenAtMs, 1654963549000);
        QCOMPARE(photo.likes, std::optional<qint64>(120));
        QCOMPARE(photo.comments, std::optional<qint64>(3));
        QCOMPARE(photo.mediaId, u"2858363885886885151"_s);
        QCOMPARE(photo.shortcode, u"Ceq8s9ZF80f"_s);
        QCOMPARE(photo.caption, u"Zäme #Ceq8s9ZF80f"_s);
        QVERIFY(photo.photoPath.endsWith(u"2022-06-11_16-05-49_UTC.jpg"_s));
        const Post& carousel = account.posts[1].post;
        QCOMPARE(carousel.mediaType, MediaType::Carousel);
        QVERIFY(!carousel.likes);
        QVERIFY(carousel.photoPath.endsWith(u"_UTC_1.jpg"_s));
        QCOMPARE(account.posts[2].post.mediaType, MediaType::Reel);
        QVERIFY(!account.snapshots.empty());
        const auto hasProfile = [](const AccountSnapshot& s) {
            return s.counts.mediaCount == 3 && s.counts.following == 55;
        };
        QVERIFY(std::any_of(account.snapshots.begin(), account.snapshots.end(), hasProfile));
        QVERIFY(import->problems.isEmpty());
    }

    void photosAreFoundByNamesWithDots()
    {
        const QByteArray node = R"({"node":{"__typename":"GraphImage","shortcode":"%1"},
"instaloader":{"node_type":"Post"}})";
        const auto nodeOf = [&](const char* shortcode) {
            return QByteArray(node).replace("%1", shortcode);
        };
        const auto import = m_written.read(
            {{u"anna.b_Ceq8s9ZF80f.json.xz"_s, fixtures::packed(nodeOf("Ceq8s9ZF80f"), true)},
             {u"anna.b_Ceq8s9ZF80f.jpg"_s, "first"},
             {u"anna.b_CfAByoxPOFw.JSON"_s, nodeOf("CfAByoxPOFw")},
             {u"anna.b_CfAByoxPOFw_1.jpg"_s, "second"},
             {u"anna.b_CfAByoxPOFw_2.jpg"_s, "third"},
             {u"anna.b_CfW9or_PtXu.json"_s, nodeOf("CfW9or_PtXu")},
             {u"anna.c.jpg"_s, "another"}});
        QVERIFY(import);
        const auto& posts = import->accounts.front().posts;
        QCOMPARE(posts.size(), std::size_t(3));
        QVERIFY(posts[0].post.photoPath.endsWith(u"anna.b_Ceq8s9ZF80f.jpg"_s));
        QVERIFY(posts[1].post.photoPath.endsWith(u"anna.b_CfAByoxPOFw_1.jpg"_s));
        QCOMPARE(posts[2].post.photoPath, QString());
    }

    void likesSwitchedOffAreUnknown()
    {
        const auto import =
            m_written.read({{u"a.json"_s,
                             R"({"node":{"__typename":"GraphImage","shortcode":"Ceq8s9ZF80f",
"edge_media_preview_like":{"count":3},"iphone_struct":{"like_and_view_counts_disabled":true}},
"instaloader":{"node_type":"Post"}})"}});
        QVERIFY(import);
        const ImportedPost& imported = import->accounts.front().posts.front();
        QVERIFY(!imported.post.likes);
        QCOMPARE(imported.post.mediaId, u"2858363885886885151"_s);
        QCOMPARE(imported.post.takenAtMs, 1654963549000);
    }

    void graphAnswers()
    {
        const auto import = m_written.read({{u"answer"_s, fixtures::graphPage()}});
        QVERIFY(import);
        QCOMPARE(import->format, u"graph_json"_s);
        QCOMPARE(import->accounts.size(), std::size_t(1));
        const ImportedAccount& account = import->accounts.front();
        QCOMPARE(account.name, u"mara"_s);
        QCOMPARE(account.snapshots.front().counts.followers, std::optional<qint64>(321));
        QCOMPARE(account.posts.size(), std::size_t(2));
        QCOMPARE(account.posts[0].post.mediaType, MediaType::Reel);
        QVERIFY(!account.posts[0].post.likes);
        QCOMPARE(account.posts[1].post.caption, u"Hallo 👋"_s);
        QCOMPARE(account.posts[1].post.likes, std::optional<qint64>(9));
        QCOMPARE(account.posts[1].post.shortcode, u"DGIdCzDtUuq"_s);
        QCOMPARE(import->problems.total(), 1);
    }

    void graphErrorAnswersAreProblems()
    {
        const auto import =
            m_written.read({{u"e.json"_s, R"({"error":{"message":"no","type":"OAuthException",
"code":190,"fbtrace_id":"x"}})"}});
        QVERIFY(import);
        QCOMPARE(import->problems.total(), 1);
        QVERIFY(import->problems.listed().front().what.contains(u"190"_s));
    }

    void businessSuite()
    {
        const auto import = m_written.read({{u"Feb-01.csv"_s, fixtures::businessSuiteTable()}});
        QVERIFY(import);
        QCOMPARE(import->format, u"business_suite"_s);
        const ImportedAccount& account = import->accounts.front();
        QCOMPARE(account.name, u"school"_s);
        QCOMPARE(account.posts.size(), std::size_t(3));
        QCOMPARE(account.posts[0].post.caption, u"Drama, really\nover two lines"_s);
        QCOMPARE(utcText(account.posts[0].post.takenAtMs), u"2025-03-04T08:17:07.000Z"_s);
        QCOMPARE(account.posts[0].post.mediaType, MediaType::Carousel);
        QCOMPARE(account.posts[0].post.likes, std::optional<qint64>(145));
        QVERIFY(!account.posts[1].post.likes);
        QCOMPARE(utcText(account.posts[2].post.takenAtMs), u"2026-02-12T12:58:00.000Z"_s);
        QCOMPARE(account.posts[2].post.mediaType, MediaType::Reel);
        QCOMPARE(import->problems.total(), 1);
        QCOMPARE(import->problems.listed().front().where, u"Feb-01.csv:7"_s);
    }

    void businessSuiteInAnUnknownLanguage()
    {
        QByteArray table = fixtures::businessSuiteTable();
        const qsizetype end = table.indexOf('\n');
        table.replace(0, end, "A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R");
        const auto asking = m_written.read({{u"t.csv"_s, table}});
        QVERIFY(!asking);
        QCOMPARE(asking.error().code, ErrorCode::ColumnsUnclear);
        QVERIFY2(asking.error().detail.contains(u"one of \"L\", \"M\", \"N\""),
                 qPrintable(asking.error().detail));
        ImportOptions likesInN;
        likesInN.likesLabel = u"N"_s;
        const auto answered = m_written.read({{u"t.csv"_s, table}}, likesInN);
        QCOMPARE(answered->accounts.front().posts.front().post.likes, std::optional<qint64>(145));
        QCOMPARE(answered->format, u"business_suite"_s);
        QCOMPARE(answered->accounts.front().name, u"school"_s);
        QCOMPARE(answered->accounts.front().posts.front().post.caption,
                 u"Drama, really\nover two lines"_s);
    }

    void photoFolder()
    {
        const auto import = m_written.read(fixtures::photoFolder());
        QVERIFY(import);
        QCOMPARE(import->format, u"photo_folder"_s);
        const std::vector<ImportedPost>& posts = import->accounts.front().posts;
        QCOMPARE(posts.size(), std::size_t(3));
        QVERIFY(posts[0].post.photoPath.endsWith(u"/1.jpg"_s));
        QCOMPARE(posts[0].post.likes, std::optional<qint64>(27));
        QCOMPARE(posts[1].post.likes, std::optional<qint64>(1031));
        QVERIFY(posts[2].post.photoPath.endsWith(u"/10.jpg"_s));
        QVERIFY(!posts[2].post.likes);
        QVERIFY(posts[0].post.takenAtMs < posts[1].post.takenAtMs);
        QCOMPARE(import->problems.total(), 3);
    }

    void plainTables()
    {
        const auto folder = m_written.read({{u"table.txt"_s, fixtures::plainTable()}});
        QVERIFY(folder);
        QCOMPARE(folder->format, u"plain_csv"_s);
        QCOMPARE(folder->accounts.front().posts.size(), std::size_t(2));
        const QString zip = m_written.path(u"table.zip"_s);
        fixtures::writeZip(zip, {{u"t.csv.gz"_s, fixtures::packed(fixtures::plainTable(), false)}});
        const auto zipped = readPosts({zip}, {}, {});
        QVERIFY(zipped);
        QCOMPARE(zipped->accounts.front().posts, folder->accounts.front().posts);
        QCOMPARE(zipped->accounts.front().posts[0].post.likes, std::optional<qint64>(12));
        QVERIFY(!zipped->accounts.front().posts[1].post.likes);
    }

    void namesDecideNothing()
    {
        const QString file = m_written.path(u"holiday.mp3x"_s);
        fixtures::writeFolder(m_written.path(), {{u"holiday.mp3x"_s, fixtures::graphPage()}});
        QCOMPARE(readPosts({file}, {}, {})->format, u"graph_json"_s);
    }

    void whatIsNoneOfThemIsSaid()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), QByteArray("{}"),
                                        QByteArray("[1,2,3]"), QByteArray(1000, '\0')}) {
            const auto import = m_written.read({{u"some.dat"_s, bytes}});
            QVERIFY(!import);
            QCOMPARE(import.error().code, ErrorCode::FormatUnrecognised);
        }
        QCOMPARE(readPosts({m_written.path(u"none"_s)}, {}, {}).error().code,
                 ErrorCode::FileNotFound);
        const auto oldExcel = m_written.read(
            {{u"posts.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')}});
        QVERIFY(!oldExcel);
        QVERIFY2(oldExcel.error().detail.contains(u"save it as .xlsx"),
                 qPrintable(oldExcel.error().detail));
    }

    void cancelledImportsEnd()
    {
        JobControl control;
        control.cancellation.cancel();
        fixtures::writeFolder(m_written.path(u"c"_s), fixtures::instaloaderFolder());
        const auto import = readPosts({m_written.path(u"c"_s)}, {}, control);
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::Cancelled);
    }

    void previews()
    {
        const QString folder = m_written.path(u"preview"_s);
        fixtures::writeFolder(folder, fixtures::instaloaderFolder());
        const auto preview = previewPosts({folder}, {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->format, u"instaloader"_s);
        QCOMPARE(preview->accounts, QStringList{u"luca"_s});
        QCOMPARE(preview->posts, 3);
        QCOMPARE(preview->postsWithoutLikes, 1);
        QCOMPARE(preview->postsWithPhoto, 2);
        QCOMPARE(preview->firstTakenAtMs, std::optional(1654963549000LL));
        QCOMPARE(preview->lastTakenAtMs, std::optional(1656440434000LL));
        QCOMPARE(previewPosts({u"/no/such/file"_s}, {}, {}).error().code, ErrorCode::FileNotFound);
    }

    void tablesAreHandedOnInBatches()
    {
        QByteArray csv("account,taken_at,likes,followers\n");
        for (int i = 0; i < 3000; ++i) {
            csv += (i % 2 == 0 ? "a," : "B,") + QByteArray("2024-01-01T00:00:00Z,") +
                   QByteArray::number(i) + ",9\n";
        }
        fixtures::writeFolder(m_written.path(u"batches"_s), {{u"posts.csv"_s, csv}});
        qint64 posts = 0;
        std::size_t batches = 0;
        std::size_t largest = 0;
        const auto sink = [&](PostBatch&& batch) -> Result<void> {
            std::size_t size = 0;
            for (const PostBatchPart& part : batch) {
                for (const ImportedRow& row : part.posts)
                    posts += row.post.likes == posts ? 1 : 0;
                size += part.posts.size();
            }
            ++batches;
            largest = std::max(largest, size);
            return {};
        };
        QVERIFY(streamPosts({m_written.path(u"batches/posts.csv"_s)}, {}, {}, sink));
        QCOMPARE(posts, 3000);
        QVERIFY(batches > 3);
        QVERIFY(largest < 1000);
    }

    void theSinkEndsTheReading()
    {
        fixtures::writeFolder(m_written.path(u"sink"_s), fixtures::instaloaderFolder());
        const auto sink = [](PostBatch&&) -> Result<void> { return failure(ErrorCode::DiskFull); };
        const auto read = streamPosts({m_written.path(u"sink"_s)}, {}, {}, sink);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DiskFull);
    }

    void realInstaloaderFolder()
    {
        const QString folder = sharedFile(u"instaloader"_s);
        if (folder.isEmpty())
            QSKIP("the real files are not at hand");
        const auto import = readPosts({folder}, {}, {});
        QVERIFY(import);
        const auto preview = previewPosts({folder}, {}, {});
        QCOMPARE(preview->posts, 10);
        QCOMPARE(preview->postsWithPhoto, 10);
        QCOMPARE(preview->postsWithoutLikes, 0);
        QCOMPARE(sumOfLikes(*import), 4088950);
        const ImportedAccount& account = import->accounts.front();
        QCOMPARE(account.name, u"instagram"_s);
        QCOMPARE(account.snapshots.back().counts.followers, std::optional<qint64>(555470668));
        QCOMPARE(utcText(account.posts.front().countedAtMs), u"2022-10-10T16:58:10.877Z"_s);
        QVERIFY(import->problems.isEmpty());
    }

    void realBusinessSuiteTable()
    {
        const QString file = sharedFile(u"meta-business-suite.csv"_s);
        if (file.isEmpty())
            QSKIP("the real files are not at hand");
        const auto import = readPosts({file}, {}, {});
        QVERIFY(import);
        QCOMPARE(import->format, u"business_suite"_s);
        QCOMPARE(import->accounts.front().posts.size(), std::size_t(30));
        QCOMPARE(sumOfLikes(*import), 8698);
        const ImportedAccount& account = import->accounts.front();
        QCOMPARE(account.name, u"isb_thailand"_s);
        QCOMPARE(utcText(account.posts.front().post.takenAtMs), u"2025-03-04T08:17:07.000Z"_s);
        const auto isOf = [](MediaType type) {
            return [type](const ImportedPost& p) { return p.post.mediaType == type; };
        };
        const auto& posts = account.posts;
        QCOMPARE(std::count_if(posts.begin(), posts.end(), isOf(MediaType::Carousel)), 15);
        QCOMPARE(std::count_if(posts.begin(), posts.end(), isOf(MediaType::Reel)), 11);
        QCOMPARE(std::count_if(posts.begin(), posts.end(), isOf(MediaType::Photo)), 4);
        QVERIFY(import->problems.isEmpty());
    }

    void realGraphAnswer()
    {
        const QString file = sharedFile(u"graph-me-media.json"_s);
        if (file.isEmpty())
            QSKIP("the real files are not at hand");
        const auto import = readPosts({file}, {}, {});
        QVERIFY(import);
        QCOMPARE(import->format, u"graph_json"_s);
        QCOMPARE(import->accounts.front().posts.size(), std::size_t(6));
        QCOMPARE(sumOfLikes(*import), 198);
        QCOMPARE(import->accounts.front().name, u"example"_s);
        QVERIFY(import->problems.isEmpty());
    }
};

LIKECAST_TEST(TstPostImporter)
#include "tst_post_importer.moc"
