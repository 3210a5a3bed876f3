#include "tests/core/instagram/formats/written_import.h"

#include "core/instagram/formats/post_importer.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TstDownloadInformation : public QObject
{
    Q_OBJECT

private:
    fixtures::WrittenImport m_written;

    /// Valid as long as the import.
    static const std::vector<ImportedPost>& postsOf(const Result<PostImport>& import)
    {
        static const std::vector<ImportedPost> none;
        return import && import->accounts.size() == 1 ? import->accounts.front().posts : none;
    }

private Q_SLOTS:
    void everyEraOfFolders_data()
    {
        QTest::addColumn<QString>("root");
        QTest::newRow("2021") << QString();
        QTest::newRow("2023") << u"your_instagram_activity/"_s;
        QTest::newRow("named") << u"instagram-anna.b-2025-02-01-x7Fq/"_s;
    }

    void everyEraOfFolders()
    {
        QFETCH(QString, root);
        const auto import =
            m_written.read(fixtures::professionalExport(root, fixtures::exportLanguages().front()));
        QVERIFY(import);
        QCOMPARE(import->format, u"download_information"_s);
        const std::vector<ImportedPost>& posts = postsOf(import);
        QCOMPARE(posts.size(), std::size_t(3));
        QCOMPARE(import->accounts.front().name,
                 root.startsWith(u"instagram-"_s) ? u"anna.b"_s : QString());

        const Post& photo = posts[0].post;
        QCOMPARE(photo.takenAtMs, 1616000000000);
        QCOMPARE(photo.caption, u"Früher Morgen ☀️ #sunrise"_s);
        QCOMPARE(photo.mediaType, MediaType::Photo);
        QCOMPARE(photo.likes, std::optional<qint64>(12345));
        QCOMPARE(photo.comments, std::optional<qint64>(7));
        QVERIFY(photo.photoPath.endsWith(u"/media/posts/202103/one.jpg"_s));
        QVERIFY(readLinkedFile(photo.photoPath, 1000));

        const Post& carousel = posts[1].post;
        QCOMPARE(carousel.takenAtMs, 1617000010000);
        QCOMPARE(carousel.caption, u"Two of them"_s);
        QCOMPARE(carousel.mediaType, MediaType::Carousel);
        QCOMPARE(carousel.likes, std::optional<qint64>(980));
        QCOMPARE(carousel.comments, std::optional<qint64>(0));
        QVERIFY(carousel.photoPath.endsWith(u"a.webp"_s));

        const Post& video = posts[2].post;
        QCOMPARE(video.mediaType, MediaType::Video);
        QVERIFY(!video.likes);
        QVERIFY(!video.comments);
        QVERIFY(video.photoPath.isEmpty());
        QVERIFY(import->problems.isEmpty());
        QVERIFY(import->likesCandidates.empty());
    }

    void everyLanguage()
    {
        for (const fixtures::ExportLanguage& language : fixtures::exportLanguages()) {
            const auto import = m_written.read(fixtures::professionalExport({}, language));
            QVERIFY2(postsOf(import).size() == 3, language.name);
            QVERIFY2(postsOf(import)[0].post.likes == 12345, language.name);
            QVERIFY2(postsOf(import)[0].post.comments == 7, language.name);
            QVERIFY2(postsOf(import)[1].post.likes == 980, language.name);
            QVERIFY2(!postsOf(import)[2].post.likes, language.name);
        }
    }

    void anUnknownLanguageAsksWhichLabel()
    {
        const fixtures::ExportLanguage icelandic{"Icelandic",   u"Líkar þetta"_s, u"Ummæli"_s,
                                                 u"Tímasett"_s, u"Mynd"_s,        u"12 345"_s};
        const fixtures::Files files = fixtures::professionalExport({}, icelandic);
        const auto asking = m_written.read(files);
        QVERIFY(asking);
        QCOMPARE(postsOf(asking).size(), std::size_t(3));
        QVERIFY(!postsOf(asking)[0].post.likes);
        QCOMPARE(asking->likesCandidates.size(), std::size_t(3));
        const auto candidate =
            std::find_if(asking->likesCandidates.begin(), asking->likesCandidates.end(),
                         [](const auto& c) { return c.label == u"Líkar þetta"_s; });
        QVERIFY(candidate != asking->likesCandidates.end());
        QCOMPARE(candidate->examples, std::vector<QString>({u"12 345"_s, u"980"_s}));

        const auto answered = m_written.read(files, {candidate->label});
        QVERIFY(answered);
        QVERIFY(answered->likesCandidates.empty());
        QCOMPARE(postsOf(answered)[0].post.likes, std::optional<qint64>(12345));
    }

    void severalZipsAreOneExport()
    {
        const fixtures::Files files = fixtures::professionalExport(
            u"instagram-anna.b-2025-02-01-x7Fq/"_s, fixtures::exportLanguages()[1]);
        const QString first = m_written.path(u"one.zip"_s);
        const QString second = m_written.path(u"two.zip"_s);
        fixtures::writeZip(first, {files[0], files[3]});
        fixtures::writeZip(second, {files[1], files[2], files[4]});
        const auto import = readPosts({first, second}, {}, {});
        QCOMPARE(postsOf(import).size(), std::size_t(3));
        const ImportedPost& photo = postsOf(import)[0];
        QCOMPARE(photo.post.likes, std::optional<qint64>(12345));
        QCOMPARE(photo.countedAtMs, 1738454399999);
        QCOMPARE(readLinkedFile(photo.post.photoPath, 1000).value_or(QByteArray()),
                 files[0].second);
        QCOMPARE(import->accounts.front().name, u"anna.b"_s);
    }

    void theSameExportTwiceIsTheSame()
    {
        const fixtures::Files files =
            fixtures::professionalExport({}, fixtures::exportLanguages().front());
        const QString first = m_written.path(u"x.zip"_s);
        const QString second = m_written.path(u"y.zip"_s);
        fixtures::writeZip(first, files);
        fixtures::writeZip(second, files);
        const auto import = readPosts({first, second}, {}, {});
        QCOMPARE(postsOf(import).size(), std::size_t(3));
        QCOMPARE(postsOf(import)[0].post.likes, std::optional<qint64>(12345));

        // Insights alone also make posts, and each only once.
        fixtures::writeZip(first, {files.back()});
        fixtures::writeZip(second, {files.back()});
        QCOMPARE(postsOf(readPosts({first, second}, {}, {})).size(), std::size_t(3));
    }

    void shardsAreReadTogether()
    {
        fixtures::Files files;
        for (int i = 1; i <= 3; ++i) {
            const QString post = uR"([{"media":[{"uri":"media/%1.jpg","creation_timestamp":%2,
"title":"%1"}]}])"_s;
            files.emplace_back(u"content/posts_%1.json"_s.arg(i),
                               fixtures::json(post.arg(i).arg(1'600'000'000 + i)));
        }
        const auto import = m_written.read(files);
        QCOMPARE(postsOf(import).size(), std::size_t(3));
        QCOMPARE(import->problems.total(), 1);
        QVERIFY(import->problems.listed().front().what.contains(u"no insights"_s));
    }

    void theMediaListOf2019()
    {
        const auto import = m_written.read(fixtures::exportOf2019());
        const std::vector<ImportedPost>& posts = postsOf(import);
        QCOMPARE(posts.size(), std::size_t(3));
        QCOMPARE(posts[0].post.caption, u"Căldură"_s);
        QCOMPARE(posts[0].post.mediaType, MediaType::Photo);
        QVERIFY(posts[0].post.photoPath.endsWith(u"photos/201905/x.jpg"_s));
        QCOMPARE(
            QDateTime::fromMSecsSinceEpoch(posts[0].post.takenAtMs).toUTC().toString(Qt::ISODate),
            u"2019-05-02T10:20:30Z"_s);
        QCOMPARE(posts[1].post.mediaType, MediaType::Carousel);
        QCOMPARE(posts[2].post.mediaType, MediaType::Video);
    }

    void theLabelledDialect()
    {
        const auto import = m_written.read(fixtures::labelledExport());
        const std::vector<ImportedPost>& posts = postsOf(import);
        QCOMPARE(posts.size(), std::size_t(2));
        QCOMPARE(posts[0].post.caption, u"Frohes Fest für alle"_s);
        QCOMPARE(posts[0].post.takenAtMs, 1735000000000);
        QCOMPARE(posts[1].post.caption, u"Three"_s);
        QCOMPARE(posts[1].post.takenAtMs, 1735100000000);
        QCOMPARE(posts[1].post.mediaType, MediaType::Carousel);
    }

    void keysOf2026AndReels()
    {
        const auto import = m_written.read(fixtures::exportOf2026());
        const std::vector<ImportedPost>& posts = postsOf(import);
        QCOMPARE(posts.size(), std::size_t(3));
        QCOMPARE(posts[0].post.caption, u"Changed"_s);
        QCOMPARE(posts[1].post.mediaType, MediaType::Reel);
        QCOMPARE(posts[1].post.likes, std::optional<qint64>(1200));
        QCOMPARE(posts[1].post.comments, std::optional<qint64>(31));
        QCOMPARE(posts[2].post.caption, u"Only here"_s);
        QCOMPARE(posts[2].post.likes, std::optional<qint64>(44));
        QCOMPARE(import->accounts.front().name, u"anna.b"_s);
    }

    void peopleAreCounted()
    {
        fixtures::Files files = fixtures::peopleExport();
        const auto listed = m_written.read(files);
        QVERIFY(listed);
        QCOMPARE(listed->accounts.size(), std::size_t(1));
        const ImportedAccount& account = listed->accounts.front();
        QCOMPARE(account.name, u"ayse.k"_s);
        QCOMPARE(account.snapshots.size(), std::size_t(1));
        QCOMPARE(account.snapshots.front().counts.followers, std::optional<qint64>(4));
        QCOMPARE(account.snapshots.front().counts.following, std::optional<qint64>(2));
        QVERIFY(account.posts.empty());
        QVERIFY(listed->problems.listed().front().what.contains(u"no posts"_s));

        files.emplace_back(u"past_instagram_insights/audience_insights.json"_s,
                           fixtures::json(u"{\"organic_insights_audience\":[{\"string_map_data\":{"
                                          u"\"Takip\\u00c3\\u00a7iler\":{\"value\":\"10.801\"},"
                                          u"\"Takip\\u00c3\\u00a7i de\":{\"value\":\"5%\"}}}]}"_s));
        const auto counted = m_written.read(files);
        QCOMPARE(counted->accounts.front().snapshots.front().counts.followers,
                 std::optional<qint64>(10801));
    }

    void brokenFilesCostNoOthers()
    {
        fixtures::Files files =
            fixtures::professionalExport({}, fixtures::exportLanguages().front());
        files.emplace_back(u"content/posts_2.json"_s,
                           R"([{"media":[{"uri":"media/x.jpg","creation_timestamp":16)");
        files.emplace_back(
            u"content/posts_3.json"_s,
            R"([{"media":[{"uri":"media/x.jpg","creation_timestamp":5,"title":"1970"}]},
{"media":"what"},7,null,{"media":[{"uri":"media/y.jpg","creation_timestamp":"1619000000"}]}])");
        const auto import = m_written.read(files);
        QCOMPARE(postsOf(import).size(), std::size_t(4));
        QCOMPARE(import->problems.total(), 5);
        QCOMPARE(import->problems.listed()[0].where, u"content/posts_2.json"_s);
        QCOMPARE(import->problems.listed()[1].where, u"content/posts_3.json: entry 1"_s);
    }

    void exportsWithoutPostsAreSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray page("<!DOCTYPE html><html><body>One</body></html>");
        QTest::newRow("html") << u"content/posts_1.html"_s << page << ErrorCode::ExportInHtml;
        QTest::newRow("html of another year")
            << u"some/page.html"_s
            << QByteArray("<html><head><title>Instagram</title></head></html>")
            << ErrorCode::ExportInHtml;
        QTest::newRow("any web page")
            << u"some/page.html"_s << page << ErrorCode::FormatUnrecognised;
        QTest::newRow("no data") << u"past_instagram_insights/no-data.txt"_s
                                 << QByteArray("You have no data in this section")
                                 << ErrorCode::ExportEmpty;
        QTest::newRow("messages only")
            << u"messages/inbox/a/message_1.json"_s
            << QByteArray(R"({"participants":[],"messages":[]})") << ErrorCode::ExportEmpty;
    }

    void exportsWithoutPostsAreSaid()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto import = m_written.read({{path, bytes}});
        QVERIFY(!import);
        QCOMPARE(import.error().code, code);
    }

    void htmlWithEmptyPartsIsHtml()
    {
        const auto import = m_written.read(
            {{u"instagram-me-2025/content/no-data.txt"_s, "No data"},
             {u"instagram-me-2025/start_here.html"_s, "<!DOCTYPE html><html></html>"}});
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::ExportInHtml);
    }

    void locationsAreNotKept()
    {
        const auto import =
            m_written.read(fixtures::professionalExport({}, fixtures::exportLanguages().front()));
        for (const ImportedPost& imported : postsOf(import)) {
            QVERIFY(!imported.post.caption.contains(u"44.43"_s));
            QVERIFY(!imported.post.photoPath.contains(u"44.43"_s));
        }
        const auto older = m_written.read(fixtures::exportOf2019());
        for (const ImportedPost& imported : postsOf(older))
            QVERIFY(!imported.post.caption.contains(u"Secret"_s));
    }

    void exportsOfSeveralAccountsStayApart_data()
    {
        QTest::addColumn<bool>("areZips");
        QTest::newRow("folders") << false;
        QTest::newRow("ZIPs") << true;
    }

    void exportsOfSeveralAccountsStayApart()
    {
        QFETCH(bool, areZips);
        const auto postAt = [](const char* time) -> QByteArray {
            return R"([{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":)" +
                   QByteArray(time) + R"(,"title":"x"}]}])";
        };
        const QByteArray follower =
            R"([{"string_list_data":[{"href":"x","value":"a","timestamp":1500000000}]}])";
        QTemporaryDir folder;
        const auto add = [&](const QString& name, const QString& path, const QByteArray& bytes) {
            if (areZips)
                fixtures::writeZip(folder.filePath(name + u".zip"_s), {{path, bytes}});
            else
                fixtures::writeFolder(folder.path(), {{name + u'/' + path, bytes}});
        };
        const QString posts = u"your_instagram_activity/media/posts_1.json"_s;
        add(u"instagram-anna-2022-03-10-AbC"_s, posts, postAt("1616000000"));
        add(u"instagram-Anna-2022-03-10-AbC-1"_s, posts, postAt("1616000000"));
        add(u"instagram-bert.b-2025-02-01-DeF"_s, posts, postAt("1617000000"));
        add(u"instagram-bert.b-2025-02-01-GhI"_s,
            u"connections/followers_and_following/followers_1.json"_s, follower);
        const auto import = readPosts({folder.path()}, {}, {});
        QVERIFY(import);
        QCOMPARE(import->accounts.size(), 2U);
        const ImportedAccount& anna = import->accounts.front();
        const ImportedAccount& bert = import->accounts.back();
        QCOMPARE(anna.name.toLower(), u"anna"_s);
        QCOMPARE(bert.name, u"bert.b"_s);
        QCOMPARE(anna.posts.size(), 1U);
        QCOMPARE(anna.posts.front().post.takenAtMs, 1'616'000'000'000);
        QCOMPARE(bert.posts.size(), 1U);
        QCOMPARE(bert.posts.front().post.takenAtMs, 1'617'000'000'000);
        QVERIFY(anna.snapshots.empty());
        // Each export of an account counts its own followers.
        const auto later = follower.left(follower.size() - 1) + "," + follower.mid(1);
        add(u"instagram-bert.b-2025-06-01-JkL"_s,
            u"connections/followers_and_following/followers_1.json"_s, later);
        const auto both = readPosts({folder.path()}, {}, {});
        QVERIFY(both);
        const std::vector<AccountSnapshot>& snapshots = both->accounts.back().snapshots;
        QCOMPARE(snapshots.size(), 2U);
        QCOMPARE(snapshots.front().counts.followers, 1);
        QCOMPARE(snapshots.back().counts.followers, 2);
        QVERIFY(snapshots.front().countedAtMs < snapshots.back().countedAtMs);
        QCOMPARE(bert.snapshots.size(), 1U);
        // Counted when the export was made, whenever it is imported.
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(bert.snapshots.front().countedAtMs, Qt::UTC).date(),
                 QDate(2025, 2, 1));
    }
};

LIKECAST_TEST(TstDownloadInformation)
#include "tst_download_information.moc"
