// run_benchmarks, called by ./dev bench: prints speed and memory as one table. If the reference
// implementation exists (LIKECAST_SHARED_DIR/bench/baseline.py), its times from the same run appear
// beside Likecast's own. Nothing here fails on a slow machine: the table shows the measured and the
// wanted figures.
#include "tests/benchmarks/benchmark_photo.h"
#include "tests/benchmarks/program_run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr int photoRepeats = 6; // the first one is a warm-up
constexpr int importRepeats = 3;
constexpr int startRepeats = 11;
constexpr int windowRepeats = 5;
constexpr int folderSize = 2000;
constexpr int batchSize = 200;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

void printRow(const QString& what, const QString& own, const QString& reference,
              const QString& reached, const QString& wanted)
{
    std::printf("| %-52s | %10s | %10s | %8s | %-15s |\n", qUtf8Printable(what),
                qUtf8Printable(own), qUtf8Printable(reference), qUtf8Printable(reached),
                qUtf8Printable(wanted));
    std::fflush(stdout);
}

class Benchmarks
{
public:
    Benchmarks()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const QString& variable :
             {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            m_environment.insert(variable, m_folder.path());
        m_environment.insert(u"LIKECAST_PLUGIN_DIR"_s, QStringLiteral(LIKECAST_PLUGIN_DIR));
        if (m_environment.value(u"DISPLAY"_s).isEmpty() &&
            m_environment.value(u"WAYLAND_DISPLAY"_s).isEmpty())
            m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const QString shared = m_environment.value(u"LIKECAST_SHARED_DIR"_s);
        const QString baseline = shared + "/bench/baseline.py"_L1;
        if (!shared.isEmpty() && QFileInfo::exists(baseline))
            m_baseline = baseline;
        m_posts = shared + "/data/posts/influencers.csv.gz"_L1;
        m_manyPosts = shared + "/data/posts/gov.csv.gz"_L1;
    }

    Result<void> run()
    {
        printRow(u"what"_s, u"Likecast"_s, u"reference"_s, u"ratio"_s, u"wanted"_s);
        printRow(u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s);
        for (const auto step :
             {&Benchmarks::predictor, &Benchmarks::captions, &Benchmarks::training,
              &Benchmarks::importing, &Benchmarks::start, &Benchmarks::batch,
              &Benchmarks::busyWindow, &Benchmarks::onePhotoMemory, &Benchmarks::folderMemory}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    static QString besides(const QString& program)
    {
        return QCoreApplication::applicationDirPath() + u'/' + program;
    }

    /// The JSON object that a program prints.
    Result<QJsonObject> jsonOf(const QString& program, const QStringList& arguments) const
    {
        const auto run = runProgram(program, arguments, m_environment);
        if (!run)
            return failure(run.error());
        const QJsonObject object = QJsonDocument::fromJson(run->output).object();
        if (object.isEmpty())
            return failure(ErrorCode::Internal, program + " printed no result"_L1);
        return object;
    }

    /// Empty if there is no reference or it cannot run here (a Python module is missing).
    std::optional<QJsonObject> baseline(const QStringList& arguments) const
    {
        if (m_baseline.isEmpty())
            return std::nullopt;
        const auto result = jsonOf(m_baseline, arguments);
        if (!result)
            return std::nullopt;
        return *result;
    }

    /// Prints a duration beside the reference's, which is in seconds.
    void printSpeed(const QString& what, double ownMs, const std::optional<QJsonObject>& reference,
                    double wantedRatio) const
    {
        const QString wanted = u"at least %1 x"_s.arg(wantedRatio);
        if (!reference) {
            printRow(what, milliseconds(ownMs), u"-"_s, u"-"_s, wanted);
            return;
        }
        const double referenceMs = reference->value(u"seconds"_s).toDouble() * 1000;
        printRow(what, milliseconds(ownMs), milliseconds(referenceMs),
                 u"%1 x"_s.arg(referenceMs / ownMs, 0, 'f', 1), wanted);
    }

    /// Ours is measured before and after the reference, so that other load on the machine affects
    /// both.
    struct BothSides {
        QJsonObject before;
        QJsonObject after;

        double mean(const QString& key) const
        {
            return (before.value(key).toDouble() + after.value(key).toDouble()) / 2;
        }
    };

    Result<BothSides> onBothSides(const QString& program, const QStringList& arguments,
                                  const std::function<void()>& runReference) const
    {
        const auto before = jsonOf(program, arguments);
        if (!before)
            return failure(before.error());
        runReference();
        const auto after = jsonOf(program, arguments);
        if (!after)
            return failure(after.error());
        return BothSides{*before, *after};
    }

    Result<void> predictor()
    {
        const auto photos = writeBenchmarkPhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO),
                                                 m_folder.path(), 4000, 3000, photoRepeats);
        if (!photos)
            return failure(photos.error());
        m_photo = photos->last();
        std::optional<QJsonObject> photoReference;
        std::optional<QJsonObject> weekReference;
        const auto own = onBothSides(besides(u"bench_predictor"_s), *photos, [&] {
            photoReference = baseline({u"photo"_s, m_photo});
            weekReference = baseline({u"week"_s});
        });
        if (!own)
            return failure(own.error());
        printSpeed(u"12-megapixel photo, %1 faces, to boxes and number"_s.arg(
                       own->after.value(u"faces"_s).toInt()),
                   own->mean(u"photo_ms"_s), photoReference, 12);
        printRow(u"new number after an edit of the caption"_s,
                 milliseconds(own->mean(u"edit_ms"_s)), u"-"_s, u"-"_s, u"at most 10 ms"_s);
        printSpeed(u"the 168 hours of a week"_s, own->mean(u"week_ms"_s), weekReference, 10);
        return {};
    }

    Result<void> captions()
    {
        const QString program = besides(u"bench_captions"_s);
        if (!QFileInfo::exists(program) || !QFileInfo::exists(m_posts))
            return {};
        std::optional<QJsonObject> reference;
        const auto own = onBothSides(program, {m_posts}, [&] {
            reference = baseline({u"captions"_s, m_posts});
        });
        if (!own)
            return failure(own.error());
        const double ownRate = own->mean(u"per_second"_s);
        const double referenceRate = reference ? reference->value(u"per_second"_s).toDouble() : 0.0;
        printRow(u"captions preprocessed a second, one core"_s, QString::number(qRound(ownRate)),
                 reference ? QString::number(qRound(referenceRate)) : u"-"_s,
                 reference ? u"%1 x"_s.arg(ownRate / referenceRate, 0, 'f', 1) : u"-"_s,
                 u"at least 25 x"_s);
        return {};
    }

    /// Imports a table of 91,125 posts with one command, into a new database and then into the same
    /// one again; the reference loads it into its own table with pandas.
    Result<void> importing()
    {
        const QString table =
            m_environment.value(u"LIKECAST_SHARED_DIR"_s) + "/data/posts/gov.csv.gz"_L1;
        if (!QFileInfo::exists(table))
            return {};
        std::vector<double> first;
        std::vector<double> again;
        for (int i = 0; i < importRepeats; ++i) {
            const QStringList arguments{u"--data-dir"_s, m_folder.filePath(u"import %1"_s.arg(i)),
                                        u"--json"_s, u"import"_s, table};
            for (std::vector<double>* times : {&first, &again}) {
                const auto run = runProgram(QStringLiteral(LIKECAST_CLI), arguments, m_environment);
                if (!run)
                    return failure(run.error());
                times->push_back(run->elapsedMs);
            }
        }
        printSpeed(u"importing 91,125 posts, compressed"_s, median(first),
                   baseline({u"import"_s, table}), 2);
        printRow(u"the same file once more, to the first time"_s, milliseconds(median(again)),
                 milliseconds(median(first)),
                 u"%1 x"_s.arg(median(first) / median(again), 0, 'f', 1), u"-"_s);
        return {};
    }

    Result<void> training()
    {
        const QString program = besides(u"bench_training"_s);
        if (!QFileInfo::exists(program))
            return {};
        std::optional<QJsonObject> reference;
        const auto own = onBothSides(program, {}, [&] {
            if (QFileInfo::exists(m_manyPosts))
                reference = baseline({u"train"_s, m_manyPosts});
        });
        if (!own)
            return failure(own.error());
        printSpeed(u"one epoch of sequential-mlp, 13,000 posts"_s, own->mean(u"epoch_ms"_s),
                   reference, 1);
        return {};
    }

    Result<void> start()
    {
        const QString window = QStringLiteral(LIKECAST_WINDOW);
        if (window.isEmpty())
            return {};
        std::vector<double> own;
        std::vector<double> empty;
        for (int i = 0; i < startRepeats; ++i) {
            const auto emptyMs = firstFrameMs(besides(u"empty_window"_s), m_environment);
            const auto ownMs = firstFrameMs(window, m_environment);
            if (!emptyMs || !ownMs)
                return failure(emptyMs ? ownMs.error() : emptyMs.error());
            own.push_back(*ownMs);
            empty.push_back(*emptyMs);
        }
        printRow(u"start to first painted frame, to an empty window"_s, milliseconds(median(own)),
                 milliseconds(median(empty)), u"%1 x"_s.arg(median(own) / median(empty), 0, 'f', 2),
                 u"100 ms, 60 above"_s);
        return {};
    }

    /// On a machine that does nothing else.
    Result<void> batch()
    {
        const QTemporaryDir folder;
        const auto photos = writeBenchmarkPhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO),
                                                 folder.path(), 2000, 1500, batchSize);
        if (!photos)
            return failure(photos.error());
        const auto own = jsonOf(besides(u"bench_batch"_s), *photos);
        if (!own)
            return failure(own.error());
        printRow(u"cores busy while %1 photos are scored"_s.arg(batchSize),
                 u"%1 %"_s.arg(qRound(own->value(u"busy"_s).toDouble() * 100)), u"-"_s,
                 u"%1/s"_s.arg(own->value(u"per_second"_s).toDouble(), 0, 'f', 1),
                 u"at least 90 %"_s);
        return {};
    }

    /// While a photo is dropped and an import, a training and a batch run at once.
    Result<void> busyWindow()
    {
        const QString program =
            QFileInfo(QStringLiteral(LIKECAST_WINDOW)).path() + "/bench_window"_L1;
        if (!QFileInfo::exists(program))
            return {};
        std::vector<double> gap;
        std::vector<double> busy;
        for (int i = 0; i < windowRepeats; ++i) {
            const QTemporaryDir folder;
            const auto own = jsonOf(program, {folder.path()});
            if (!own)
                return failure(own.error());
            gap.push_back(own->value(u"gap_ms"_s).toDouble());
            busy.push_back(own->value(u"busy_ms"_s).toDouble());
        }
        printRow(u"longest gap between frames, all jobs at once"_s, milliseconds(median(gap)),
                 u"-"_s, u"-"_s, u"at most 50 ms"_s);
        printRow(u"of it, the window thread's own processor time"_s, milliseconds(median(busy)),
                 u"-"_s, u"-"_s, u"-"_s);
        return {};
    }

    Result<double> predictPeakMb(const QStringList& photos, const QString& dataDir) const
    {
        const auto run =
            runProgram(QStringLiteral(LIKECAST_CLI),
                       QStringList{u"--data-dir"_s, m_folder.filePath(dataDir), u"--json"_s,
                                   u"--quiet"_s, u"predict"_s, u"--followers"_s, u"18400"_s} +
                           photos,
                       m_environment);
        if (!run)
            return failure(run.error());
        return run->peakMemoryMb;
    }

    Result<void> onePhotoMemory()
    {
        const auto peak = predictPeakMb({m_photo}, u"one"_s);
        if (!peak)
            return failure(peak.error());
        printRow(u"peak memory of likecast-cli predict on that photo"_s,
                 u"%1 MB"_s.arg(qRound(*peak)), u"-"_s, u"-"_s, u"at most 200 MB"_s);
        return {};
    }

    Result<void> folderMemory()
    {
        const QTemporaryDir folder;
        const auto photos = writeBenchmarkPhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO),
                                                 folder.path(), 640, 480, folderSize);
        if (!photos)
            return failure(photos.error());
        const auto few = predictPeakMb(photos->mid(0, folderSize / 10), u"few"_s);
        const auto many = predictPeakMb(*photos, u"many"_s);
        if (!few || !many)
            return failure(few ? many.error() : few.error());
        printRow(u"peak memory for 2,000 photos, to that for 200"_s, u"%1 MB"_s.arg(qRound(*many)),
                 u"%1 MB"_s.arg(qRound(*few)), u"%1 x"_s.arg(*many / *few, 0, 'f', 2), u"flat"_s);
        return {};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_baseline; ///< empty if there is none
    QString m_posts;
    QString m_manyPosts;
    QString m_photo;
};

} // namespace

} // namespace likecast

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto done = likecast::Benchmarks().run();
    if (done)
        return 0;
    std::fprintf(stderr, "run_benchmarks: %s %s\n",
                 qUtf8Printable(likecast::errorCodeName(done.error().code)),
                 qUtf8Printable(done.error().detail));
    return 1;
}
