#include "core/packs/pack_manifest.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;

/// Reads a pack's manifest.json; an accepted one must survive writing and reading unchanged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto manifest = readPackManifest(fuzz::bytesOf(data, size));
    if (manifest && packManifestFrom(packManifestJson(*manifest)) != manifest)
        qFatal("another manifest");
    return 0;
}
