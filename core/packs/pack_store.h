#pragma once

#include "core/packs/pack_model.h"
#include "core/packs/pack_source.h"

#include <memory>
#include <vector>

namespace likecast
{

/// An installed pack, or a folder that is not a readable pack.
struct InstalledPack {
    QString name;
    QString folder;
    Result<PackManifest> manifest;
    bool isShipped = false; ///< part of the installation: cannot be removed

    QString modelPath() const { return manifest ? folder + u'/' + manifest->file : QString(); }
};

/// The folder of the packs in the program's package, next to its models; may be missing.
QString shippedPacksDirectory();

/// The packs in a data directory, one folder each, with manifest.json and the model; and those
/// shipped with the program, unless the data directory has one of the same name. Not thread-safe;
/// use it on a worker, because checking a model is slow.
class PackStore
{
public:
    explicit PackStore(const QString& dataDirectory,
                       const QString& shippedFolder = shippedPacksDirectory());

    /// The data directory's packs, then the shipped ones, each ordered by name. Does not read the
    /// models.
    std::vector<InstalledPack> list() const;
    /// The first pack of this kind whose model file exists.
    std::optional<InstalledPack> find(PackKind kind) const;

    /// Checks size, SHA-256 and shape, then installs the pack as a whole, replacing one of the same
    /// name. Errors: those of readPack, PackInvalid (the model does not match the manifest, is
    /// unreadable, or has the wrong shape), FileUnwritable, DiskFull. On failure nothing is left
    /// behind and an older pack stays unchanged.
    Result<PackManifest> install(const QString& path);
    Result<PackManifest> install(const PackContent& content);

    /// Reads and runs the model again. Errors: FileNotFound (no such pack), PackInvalid.
    Result<PackManifest> verify(const QString& name) const;

    /// Errors: FileNotFound, FileUnwritable, InputInvalid (the pack is shipped with the program).
    Result<void> remove(const QString& name);

    /// Reads the model, checks it against its manifest and loads it. Errors: those of verify().
    Result<std::unique_ptr<PackModel>> open(const InstalledPack& pack) const;

    /// Name of the folder in the data directory.
    static QString folderName();

private:
    void dropLeftovers() const;

    QString m_folder;
    QString m_shippedFolder;
};

} // namespace likecast
