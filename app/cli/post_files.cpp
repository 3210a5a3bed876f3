#include "app/cli/post_files.h"

#include "app/cli/command_context.h"
#include "core/instagram/formats/plain_csv_reader.h"
#include "core/instagram/formats/post_importer.h"

#include <QFileInfo>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads tables with their own reader, which keeps every row, and recognises other formats by
/// content.
Result<PostImport> readAnyPosts(const QString& path, const JobControl& control)
{
    const QFileInfo file(path);
    const bool isTable = !file.isDir() && !path.endsWith(u".zip"_s, Qt::CaseInsensitive);
    return isTable ? readPlainCsv(path, control) : readPosts({path}, {}, control);
}

} // namespace

Result<std::vector<TrainingSource>> readPostFiles(const CommandContext& context,
                                                  const std::vector<std::string>& paths)
{
    std::vector<TrainingSource> files;
    for (const std::string& argument : paths) {
        const QString path = QString::fromStdString(argument);
        const QString name = QFileInfo(path).fileName();
        auto import =
            readAnyPosts(path, {context.cancellation, context.progress(u"Reading "_s + name)});
        if (!import)
            return failure(import.error().code, u"%1 %2"_s.arg(path, import.error().detail));
        if (!import->problems.isEmpty()) {
            const ImportProblem& first = import->problems.listed().front();
            context.note(u"%1 problems in %2; the first: %3: %4"_s.arg(import->problems.total())
                             .arg(name, first.where, first.what));
        }
        TrainingSource& read =
            files.emplace_back(TrainingSource{name, takeAccountPosts(std::move(*import))});
        // Makes sums, folds and random draws independent of the order of the file's rows.
        std::ranges::stable_sort(read.accounts, {}, [](const AccountPosts& account) {
            return account.account.toCaseFolded();
        });
    }
    return files;
}

} // namespace likecast::cli
