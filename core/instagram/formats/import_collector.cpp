#include "core/instagram/formats/import_collector.h"

#include "core/posts/post_order.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace likecast
{

void ImportCollector::add(PostBatch&& batch)
{
    for (PostBatchPart& part : batch) {
        const QString key = part.account.toCaseFolded();
        auto known = m_indices.constFind(key);
        if (known == m_indices.constEnd()) {
            known = m_indices.insert(key, m_accounts.size());
            m_accounts.push_back({part.account, {}, {}});
        }
        ImportedAccount& account = m_accounts[*known];
        std::copy(part.snapshots.begin(), part.snapshots.end(),
                  std::back_inserter(account.snapshots));
        for (const ImportedRow& row : part.posts)
            account.posts.push_back({postOf(row.post), row.countedAtMs});
    }
}

PostImport ImportCollector::take(ImportFindings&& findings)
{
    PostImport import;
    static_cast<ImportFindings&>(import) = std::move(findings);
    import.accounts = std::exchange(m_accounts, {});
    m_indices.clear();
    for (ImportedAccount& account : import.accounts) {
        std::stable_sort(
            account.posts.begin(), account.posts.end(),
            [](const ImportedPost& a, const ImportedPost& b) { return precedes(a.post, b.post); });
    }
    return import;
}

Result<void> deliver(std::vector<ImportedAccount>&& accounts, const PostImportSink& sink)
{
    constexpr std::size_t postsPerBatch = 512;
    for (ImportedAccount& account : accounts) {
        PostBatch batch{{account.name, std::move(account.snapshots), {}}};
        for (ImportedPost& imported : account.posts) {
            batch.front().posts.push_back({utf8PostOf(imported.post), imported.countedAtMs});
            imported.post = {};
            if (batch.front().posts.size() < postsPerBatch)
                continue;
            if (Result<void> taken = sink(std::move(batch)); !taken)
                return taken;
            batch = {{account.name, {}, {}}};
        }
        if (Result<void> taken = sink(std::move(batch)); !taken)
            return taken;
        account.posts = {};
    }
    return {};
}

} // namespace likecast
