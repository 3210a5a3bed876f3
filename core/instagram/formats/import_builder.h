#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QHash>

namespace likecast
{

/// Gathers what a reader finds, account by account, and puts it in order at the end.
class ImportBuilder
{
public:
    explicit ImportBuilder(QString formatName);

    ImportProblems& problems() { return m_import.problems; }

    /// Accounts are the same whatever the case of their names.
    void addPost(const QString& account, ImportedPost post);
    /// Nothing happens when nothing is counted. Impossible counts are left out.
    void addSnapshot(const QString& account, AccountSnapshot snapshot);
    void setLikesCandidates(std::vector<LabelCandidate> candidates);

    /// Posts oldest first, each post once (by media id, else by time and caption, the richer one
    /// kept), snapshots oldest first and one for each moment. Accounts without a name become one
    /// with the only named one, where there is just one.
    PostImport build();

private:
    ImportedAccount& accountNamed(const QString& name);

    PostImport m_import;
    QHash<QString, std::size_t> m_indexByName;
};

} // namespace likecast
