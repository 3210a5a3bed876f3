#include "app/cli/post_files.h"

#include "app/cli/command_context.h"
#include "core/instagram/plain_csv_reader.h"
#include "core/instagram/post_importer.h"

#include <QFileInfo>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The posts of a file were collected together, at the newest of them or later.
void setCollected(std::vector<AccountPosts>& accounts)
{
    std::optional<qint64> newestMs;
    for (const AccountPosts& account : accounts) {
        if (!account.posts.empty())
            newestMs = std::max(newestMs.value_or(0), account.posts.back().takenAtMs);
    }
    for (AccountPosts& account : accounts)
        account.collectedAtMs = newestMs;
}

/// A table by its own reader, which keeps every row; what else can be imported by its content.
Result<PostImport> readAnyPosts(const QString& path, const ImportControl& control)
{
    const QFileInfo file(path);
    const bool isTable = !file.isDir() && !path.endsWith(u".zip"_s, Qt::CaseInsensitive);
    return isTable ? readPlainCsv(path, control) : readPosts({path}, {}, control);
}

} // namespace

Result<std::vector<PostFile>> readPostFiles(const CommandContext& context,
                                            const std::vector<std::string>& paths)
{
    std::vector<PostFile> files;
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
        std::vector<AccountPosts> accounts = takeAccountPosts(std::move(*import));
        setCollected(accounts);
        files.push_back({name, std::move(accounts)});
    }
    return files;
}

} // namespace likecast::cli
