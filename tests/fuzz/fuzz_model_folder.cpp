#include "core/regression/contract/model_files.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

/// Reads the manifest of a model folder, along with a file that it may list.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::fileWith(u"model/weights.bin"_s, "weights");
    fuzz::fileWith(u"model/manifest.json"_s, fuzz::bytesOf(data, size));
    const ModelIdentity identity{u"m"_s, {}, 1, {u"a"_s, u"b"_s}};
    static_cast<void>(readModelFiles(fuzz::folder() + u"/model"_s, identity));
    static_cast<void>(checkModelFolder(fuzz::folder() + u"/model"_s, u"m"_s));
    return 0;
}
