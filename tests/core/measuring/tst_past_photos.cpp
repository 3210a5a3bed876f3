#include "core/measuring/past_photos.h"

#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/storing/import_storage.h"
#include "core/storage/database/database.h"
#include "core/storage/posts/photo_feature_cache.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"
#include "tests/core/instagram/formats/import_fixtures.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

QByteArray photo(QColor color)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Finds one face in every picture, and counts the calls.
class OneFaceDetector : public FaceDetector
{
public:
    explicit OneFaceDetector(int& asked)
        : m_asked(asked)
    {
    }

    QString name() const override { return u"one-1"_s; }

    Result<std::vector<FaceBox>> detect(const QImage&) override
    {
        ++m_asked;
        return std::vector<FaceBox>{{.x = 0.25, .y = 0.25, .width = 0.5, .height = 0.5}};
    }

private:
    int& m_asked;
};

} // namespace

class TestPastPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void measuresTheFilesBesideATable();
    void goesOnWhereItWasStopped();
    void readsPhotosInsideArchives();
    void saysWhichPhotosAreGone();
    void errorsOfTheDatabaseEndIt();

private:
    /// Imports a table whose posts have these photos; returns the account's id.
    qint64 importTable(const QStringList& photos);
    Result<MeasuringReport> measure(qint64 accountId, const CancellationToken& cancellation = {},
                                    const ProgressCallback& progress = {});
    QHash<QString, PhotoFeatures> features(qint64 accountId)
    {
        return PostPhotos(*m_opened.database).features(accountId, m_measurer->name()).value();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    OpenedDatabase m_opened;
    std::unique_ptr<ThumbnailCache> m_thumbnails;
    int m_asked = 0; ///< photos searched for faces
    std::unique_ptr<PhotoMeasurer> m_measurer =
        makePhotoMeasurer(std::make_unique<OneFaceDetector>(m_asked));
};

void TestPastPhotos::init()
{
    m_opened = {};
    m_folder = std::make_unique<QTemporaryDir>();
    auto lock = InstanceLock::acquire(m_folder->filePath(u"data"_s));
    QVERIFY(lock);
    auto opened = Database::open(*lock);
    QVERIFY(opened);
    m_opened = std::move(*opened);
    m_thumbnails = std::make_unique<ThumbnailCache>(m_folder->filePath(u"thumbnails"_s));
    m_asked = 0;
}

qint64 TestPastPhotos::importTable(const QStringList& photos)
{
    QByteArray csv("account,taken_at,likes,photo\n");
    for (qsizetype i = 0; i < photos.size(); ++i) {
        csv += "mara,2024-05-01T10:" + QByteArray::number(i).rightJustified(2, '0') + ":00Z,5," +
               photos[i].toUtf8() + '\n';
    }
    write(u"posts.csv"_s, csv);
    ImportRequest request;
    request.paths = {m_folder->filePath(u"posts.csv"_s)};
    const auto outcome = importPosts(*m_opened.database, request, {});
    return outcome ? outcome->accountIds.front() : 0;
}

Result<MeasuringReport> TestPastPhotos::measure(qint64 accountId,
                                                const CancellationToken& cancellation,
                                                const ProgressCallback& progress)
{
    const auto access = [this](const PastPhotos::DatabaseJob& job) {
        return job(*m_opened.database);
    };
    return PastPhotos(access, *m_measurer, m_thumbnails.get())
        .measure(accountId, cancellation, progress);
}

void TestPastPhotos::measuresTheFilesBesideATable()
{
    write(u"red.png"_s, photo(Qt::red));
    write(u"blue.png"_s, photo(Qt::blue));
    write(u"same.png"_s, photo(Qt::red));
    const qint64 account =
        importTable({u"red.png"_s, u"blue.png"_s, u"red.png"_s, u"same.png"_s, QString()});
    QVERIFY(account != 0);
    std::vector<qint64> told;
    const auto report =
        measure(account, {}, [&](const Progress& progress) { told.push_back(progress.done); });
    QVERIFY(report);
    QCOMPARE(report->measured, 2);
    QCOMPARE(report->knownBefore, 1);
    QVERIFY(report->leftOut.empty());
    QCOMPARE(told, (std::vector<qint64>{1, 2, 3}));
    QCOMPARE(m_asked, 2);
    const auto known = features(account);
    QCOMPARE(known.size(), 3);
    const PhotoFeatures red = known.value(m_folder->filePath(u"red.png"_s));
    QVERIFY(red[PhotoFeature::MeanRed] > 0.9);
    QCOMPARE(red[PhotoFeature::FaceCount], 1.0);
    QVERIFY(known.value(m_folder->filePath(u"blue.png"_s))[PhotoFeature::MeanBlue] > 0.9);
}

void TestPastPhotos::goesOnWhereItWasStopped()
{
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names.append(u"%1.png"_s.arg(i));
        write(names.back(), photo(QColor(40 * i, 10, 10)));
    }
    const qint64 account = importTable(names);
    CancellationToken cancellation;
    const auto stopped = measure(account, cancellation, [&](const Progress& progress) {
        if (progress.done == 2)
            cancellation.cancel();
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(features(account).size(), 2);
    const auto rest = measure(account);
    QVERIFY(rest);
    QCOMPARE(rest->measured, 4);
    QCOMPARE(m_asked, 6);
    QCOMPARE(measure(account)->measured, 0);
}

void TestPastPhotos::readsPhotosInsideArchives()
{
    fixtures::Files files = fixtures::professionalExport({}, fixtures::exportLanguages().front());
    for (auto& [path, bytes] : files) {
        if (path.endsWith(u".jpg"_s) || path.endsWith(u".webp"_s))
            bytes = photo(QColor(path.size(), 90, 20));
    }
    const QString zip = m_folder->filePath(u"export.zip"_s);
    fixtures::writeZip(zip, files);
    ImportRequest request;
    request.paths = {zip};
    request.nameIfNone = u"me"_s;
    const auto outcome = importPosts(*m_opened.database, request, {});
    QVERIFY(outcome);
    const qint64 account = outcome->accountIds.front();
    const auto report = measure(account);
    QVERIFY(report);
    QVERIFY(report->measured > 0);
    QVERIFY(report->leftOut.empty());
    const auto known = features(account);
    QVERIFY(!known.isEmpty());
    for (auto it = known.begin(); it != known.end(); ++it) {
        QVERIFY(it.key().startsWith(zip));
        QVERIFY(!m_thumbnails->find(it.key()).isEmpty());
    }
}

void TestPastPhotos::saysWhichPhotosAreGone()
{
    write(u"good.png"_s, photo(Qt::green));
    write(u"text.png"_s, "no picture");
    const qint64 account = importTable({u"good.png"_s, u"text.png"_s, u"missing.png"_s});
    const auto report = measure(account);
    QVERIFY(report);
    QCOMPARE(report->measured, 1);
    QCOMPARE(report->leftOut.size(), 2U);
    for (const auto& [path, error] : report->leftOut) {
        const bool isText = path.endsWith(u"text.png"_s);
        QCOMPARE(error.code, isText ? ErrorCode::NotAnImage : ErrorCode::FileNotFound);
    }
}

void TestPastPhotos::errorsOfTheDatabaseEndIt()
{
    write(u"a.png"_s, photo(Qt::green));
    const qint64 account = importTable({u"a.png"_s});
    int calls = 0;
    const auto access = [&](const PastPhotos::DatabaseJob& job) -> Result<void> {
        if (++calls > 2)
            return failure(ErrorCode::DiskFull);
        return job(*m_opened.database);
    };
    const auto report = PastPhotos(access, *m_measurer, nullptr).measure(account, {}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
}

LIKECAST_TEST(TestPastPhotos)
#include "tst_past_photos.moc"
