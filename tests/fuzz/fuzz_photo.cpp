#include "core/image/image_loader.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;

/// Runs the structure parsers and decoders of every photo format.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    constexpr int longEdge = 64;
    static_cast<void>(decodePhoto(fuzz::bytesOf(data, size), longEdge));
    return 0;
}
