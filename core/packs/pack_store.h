#pragma once

#include "core/packs/pack_source.h"

#include <vector>

namespace likecast
{

/// A pack that is installed, or a folder in its place that cannot be read as one.
struct InstalledPack {
    QString name;
    QString folder;
    Result<PackManifest> manifest;
    bool isShipped = false; ///< part of the program's installation: it cannot be removed

    QString modelPath() const { return manifest ? folder + u'/' + manifest->file : QString(); }
};

/// The packs that the program's package carries, beside its models; the folder may be missing.
QString shippedPacksDirectory();

/// The packs in a data directory, one folder each: manifest.json and the model; and those shipped
/// with the program, unless the data directory has one of the same name. Not thread-safe; checking
/// a model takes a while, so for a worker.
class PackStore
{
public:
    explicit PackStore(const QString& dataDirectory,
                       const QString& shippedFolder = shippedPacksDirectory());

    /// Those of the data directory first, then the shipped ones, each in order of name; without
    /// looking into the models.
    std::vector<InstalledPack> list() const;
    /// The first of a kind whose model is there.
    std::optional<InstalledPack> find(PackKind kind) const;

    /// Checks size, SHA-256 and shape, then puts the pack in its place as a whole; one of the same
    /// name is replaced. Errors: those of readPack, PackInvalid (the model is not the one of the
    /// manifest, cannot be read, or has another shape), FileUnwritable, DiskFull. Nothing is left
    /// behind then and an older pack is as it was.
    Result<PackManifest> install(const QString& path);
    Result<PackManifest> install(const PackContent& content);

    /// Reads the model again and runs it. Errors: FileNotFound (no such pack), PackInvalid.
    Result<PackManifest> verify(const QString& name) const;

    /// Errors: FileNotFound, FileUnwritable, InputInvalid (it is shipped with the program).
    Result<void> remove(const QString& name);

    /// Reads the model, comparing it with its manifest. Errors: those of verify().
    Result<PackContent> load(const InstalledPack& pack) const;

    /// The folder's name within the data directory.
    static QString folderName();

private:
    void dropLeftovers() const;

    QString m_folder;
    QString m_shippedFolder;
};

} // namespace likecast
