#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QHash>

namespace likecast
{

/// Collects a reader's results by account, and sorts them at the end.
class ImportBuilder
{
public:
    explicit ImportBuilder(QString formatName);

    ImportProblems& problems() { return m_import.problems; }

    /// Account names are case-insensitive.
    void addPost(const QString& account, ImportedPost post);
    /// Does nothing if nothing is counted. Drops impossible counts.
    void addSnapshot(const QString& account, AccountSnapshot snapshot);
    void setLikesCandidates(std::vector<LabelCandidate> candidates);

    /// Posts oldest first, without duplicates (by media id, else by time and caption, keeping the
    /// richer one); the 3 that Instagram answers for hidden likes is forgotten where it is plainly
    /// that; snapshots oldest first, one per moment. Unnamed accounts are merged with the
    /// named one if there is exactly one.
    PostImport build();

private:
    ImportedAccount& accountNamed(const QString& name);

    PostImport m_import;
    QHash<QString, std::size_t> m_indexByName;
};

} // namespace likecast
