// bench_captions POSTS.csv[.gz]: prints one JSON object with captions per second for the thesis's
// preprocessing, for reading caption words and for counting caption features, each on one core over
// all posts of the file, excluding the time to read it. Like the Python reference, the thesis's
// steps start with an empty stem cache.
#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"
#include "core/instagram/formats/plain_csv_reader.h"
#include "core/prototypes/thesis_preprocessing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace likecast;

namespace
{

std::vector<QString> captionsOf(const PostImport& import)
{
    std::vector<QString> captions;
    for (const ImportedAccount& account : import.accounts) {
        for (const ImportedPost& post : account.posts)
            captions.push_back(post.post.caption);
    }
    return captions;
}

/// Captions per second. `visit` returns a number that depends on its work, so that none of it is
/// optimised away.
template<typename Visit>
double captionsPerSecond(const std::vector<QString>& captions, std::size_t& checksum, Visit visit)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& caption : captions)
        checksum += visit(caption);
    return static_cast<double>(captions.size()) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: bench_captions POSTS.csv[.gz]\n", stderr);
        return 2;
    }
    const Result<PostImport> import = readPlainCsv(arguments.at(1), {});
    if (!import) {
        std::fprintf(stderr, "bench_captions: %s %s\n",
                     qUtf8Printable(errorCodeName(import.error().code)),
                     qUtf8Printable(import.error().detail));
        return 1;
    }
    const std::vector<QString> captions = captionsOf(*import);
    std::size_t checksum = 0;
    ThesisPreprocessor preprocessor;
    CaptionWordReader reader;
    const double thesis = captionsPerSecond(captions, checksum, [&](const QString& caption) {
        return preprocessor.preprocess(caption).size();
    });
    const double words = captionsPerSecond(captions, checksum, [&](const QString& caption) {
        return reader.read(caption).words.size();
    });
    const double features = captionsPerSecond(captions, checksum, [](const QString& caption) {
        return static_cast<std::size_t>(measureCaption(caption).words);
    });
    const QJsonObject result{{u"job"_s, u"captions"_s},
                             {u"n"_s, static_cast<qint64>(captions.size())},
                             {u"per_second"_s, thesis},
                             {u"words_per_second"_s, words},
                             {u"features_per_second"_s, features},
                             {u"checksum"_s, static_cast<qint64>(checksum)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
