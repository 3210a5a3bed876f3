#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QHash>

namespace likecast
{

/// Collects all batches delivered by a reader.
class ImportCollector
{
public:
    void add(PostBatch&& batch);

    /// Posts grouped by account in order of first appearance, oldest first; see precedes().
    PostImport take(ImportFindings&& findings);

private:
    std::vector<ImportedAccount> m_accounts;
    QHash<QString, std::size_t> m_indices;
};

/// The inverse: delivers what is in memory, batch by batch. Errors: those of the sink.
Result<void> deliver(std::vector<ImportedAccount>&& accounts, const PostImportSink& sink);

} // namespace likecast
