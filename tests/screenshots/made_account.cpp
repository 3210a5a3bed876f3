#include "tests/screenshots/made_account.h"

#include "core/storage/database/database.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayMs = 86'400'000;

/// A caption, and by how much posts with it exceed the account's usual likes.
struct Theme {
    const char* caption;
    double effect;
};
constexpr std::array themes{
    Theme{"Golden hour on the roof #goldenhour #portrait", 1.25},
    Theme{"Morning light in the studio. Coffee first? #studio #behindthescenes", 0.9},
    Theme{"Evening at the harbour #harbour #seaside", 1.1},
    Theme{"New prints are in the shop, link in bio #prints #shop", 0.65},
    Theme{"What would you frame first? #portrait #studio", 1.35},
    Theme{"Rain on the window, tea on the table", 0.95},
    Theme{"Backstage with the crew #crew #behindthescenes", 1.15},
};

struct Shape {
    QString name;
    int posts = 0;
    double usualLikes = 0.0;
    qint64 followers = 0;
};

std::vector<Post> madePosts(const Shape& shape, const QStringList& photos)
{
    QRandomGenerator random(7);
    const qint64 last =
        QDateTime(QDate::currentDate().addDays(-1), QTime(18, 30), Qt::UTC).toMSecsSinceEpoch();
    constexpr std::array hours{8, 12, 18, 19, 21};
    std::vector<Post> posts;
    for (int i = shape.posts - 1; i >= 0; --i) {
        const Theme& theme = themes[random.bounded(quint32{themes.size()})];
        const int hour = hours[random.bounded(quint32{hours.size()})];
        Post post;
        post.takenAtMs = last - i * (dayMs + dayMs / 2);
        post.takenAtMs += (hour - 18) * dayMs / 24;
        post.mediaType = i % 5 == 4   ? MediaType::Reel
                         : i % 7 == 3 ? MediaType::Carousel
                                      : MediaType::Photo;
        post.caption = QString::fromLatin1(theme.caption);
        post.shortcode = u"%1%2"_s.arg(shape.name.left(2).toUpper()).arg(i);
        post.photoPath = photos.value(i % photos.size());
        const double growth = 1.3 - 0.6 * i / shape.posts;
        const double hourEffect = hour >= 18 ? 1.25 : 0.75;
        const double noise = std::exp(0.22 * (random.generateDouble() + random.generateDouble() +
                                              random.generateDouble() - 1.5));
        if (i % 23 != 11)
            post.likes = std::llround(shape.usualLikes * growth * hourEffect * theme.effect *
                                      (i == 40 ? 4.0 : 1.0) * noise);
        post.comments = 8 + random.bounded(40);
        posts.push_back(post);
    }
    return posts;
}

Result<qint64> storeAccount(Database& database, const Shape& shape, const QStringList& photos)
{
    AccountRepository accounts(database);
    const auto profile = accounts.ensureProfile();
    if (!profile)
        return failure(profile.error());
    const auto id = accounts.ensure(*profile, shape.name);
    if (!id)
        return id;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    auto merge = PostMerge::begin(database);
    if (!merge)
        return failure(merge.error());
    for (const Post& post : madePosts(shape, photos)) {
        if (const auto added = (*merge)->add(*id, post, nowMs); !added)
            return failure(added.error());
    }
    if (const auto stored = (*merge)->commit(); !stored)
        return failure(stored.error());
    ImportLogEntry import;
    import.accountId = *id;
    import.importedAtMs = nowMs;
    import.format = u"plain_csv"_s;
    import.source = shape.name + u".csv"_s;
    import.counts = {shape.posts, shape.posts, 0, 0, 0};
    if (const auto logged = ImportLog(database).add(import); !logged)
        return logged;
    constexpr int snapshots = 60;
    for (int day = snapshots; day >= 0; --day) {
        const AccountCounts counts{shape.followers - day * 11 - day % 3, 301, shape.posts};
        if (const auto added = accounts.addCounts(*id, {nowMs - day * dayMs, counts}); !added)
            return failure(added.error());
    }
    return id;
}

/// Predictions of the latest posts: most within their range, the last two still without likes.
Result<void> storeJournal(Database& database, qint64 accountId)
{
    const auto posts = PostRepository(database).loadAll(accountId);
    if (!posts)
        return failure(posts.error());
    JournalRepository journal(database);
    QRandomGenerator random(4);
    constexpr std::size_t entries = 40;
    const std::size_t first = posts->size() - std::min(entries, posts->size());
    for (std::size_t i = first; i < posts->size(); ++i) {
        const Post& post = (*posts)[i];
        const bool isWaiting = i + 2 >= posts->size();
        if (!post.likes && !isWaiting)
            continue;
        const auto likes = static_cast<double>(post.likes.value_or(1000));
        JournalEntry entry;
        entry.accountId = accountId;
        entry.accountName = QString::fromLatin1(madeAccountName);
        entry.madeAtMs = post.takenAtMs - dayMs / 24;
        entry.postedAtMs = post.takenAtMs;
        entry.timeZoneId = "UTC";
        entry.mediaType = post.mediaType.value_or(MediaType::Photo);
        entry.caption = post.caption;
        entry.photoPath = post.photoPath;
        entry.predictedMedian = likes * (0.65 + 0.8 * random.generateDouble());
        entry.predictedLow = entry.predictedMedian * 0.7;
        entry.predictedHigh = entry.predictedMedian * 1.35;
        entry.usualLikes = 1000.0;
        entry.modelName = u"likecast"_s;
        entry.modelVersion = u"1"_s;
        if (!isWaiting) {
            entry.actualLikes = *post.likes;
            entry.actualAtMs = post.takenAtMs + 9 * dayMs;
            entry.isActualTyped = i % 12 == 0;
        }
        if (const auto added = journal.add(entry); !added)
            return failure(added.error());
    }
    return {};
}

QImage tinted(QImage image, const QColor& color)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SoftLight);
    painter.fillRect(image.rect(), color);
    painter.end();
    return image;
}

} // namespace

Result<void> storeMadeAccounts(const QString& dataDirectory, const QStringList& photos)
{
    auto lock = InstanceLock::acquire(dataDirectory);
    if (!lock)
        return failure(lock.error());
    const auto opened = Database::open(*lock);
    if (!opened)
        return failure(opened.error());
    Database& database = *opened->database;
    const auto account =
        storeAccount(database, {QString::fromLatin1(madeAccountName), 240, 1050.0, 18'412}, photos);
    if (!account)
        return failure(account.error());
    const auto second = storeAccount(database, {u"cafe.miro"_s, 90, 310.0, 4'260}, photos);
    if (!second)
        return failure(second.error());
    return storeJournal(database, *account);
}

QString writeUnclearTable(const QString& directory)
{
    const QString path = directory + u"/spring campaign.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("a,b,c,d,e\n");
        for (int i = 0; i < 30; ++i)
            file.write(QByteArray("2026-03-") + QByteArray::number(1 + i % 28) +
                       " 18:30,photo,Golden hour," + QByteArray::number(900 + i * 37 % 400) + "," +
                       QByteArray::number(4 + i % 9) + "\n");
    }
    return path;
}

QStringList writePhotos(const QString& samplePhoto, const QString& directory)
{
    QDir().mkpath(directory);
    const QImage sample = QImage(samplePhoto).convertToFormat(QImage::Format_RGB32);
    const int w = sample.width();
    const int h = sample.height();
    const std::array<std::pair<QImage, const char*>, 9> made{
        {{sample, "IMG_2041"},
         {tinted(sample.mirrored(true, false), QColor(255, 150, 60, 110)), "IMG_2042"},
         {sample.copy(w / 8, 0, w / 2, h * 5 / 8), "IMG_2043"},
         {tinted(sample.copy(0, 0, w, h * 9 / 16), QColor(60, 120, 255, 110)), "IMG_2044"},
         {tinted(sample.copy(w / 2, 0, w / 2, h), QColor(80, 200, 120, 90)), "IMG_2045"},
         {tinted(sample.copy(0, h / 2, w / 2, h / 2), QColor(200, 80, 200, 90)), "IMG_2046"},
         {sample.copy(w / 4, 0, w * 3 / 4, h * 3 / 4).mirrored(true, false), "IMG_2047"},
         {tinted(sample, QColor(30, 30, 60, 150)), "IMG_2048"},
         {tinted(sample.copy(0, 0, w * 3 / 4, h), QColor(250, 210, 90, 100)), "IMG_2049"}}};
    QStringList paths;
    for (const auto& [image, name] : made) {
        paths += directory + u'/' + QLatin1StringView(name) + u".jpg"_s;
        image.save(paths.last(), nullptr, 92);
    }
    return paths;
}

} // namespace likecast
