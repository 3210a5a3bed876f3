#include "core/packs/pack_network.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;

/// Loads and runs the network of a pack.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    PackInput input;
    input.size = QSize(4, 4);
    const auto network = loadPackNetwork(fuzz::bytesOf(data, size), input);
    if (!network)
        return 0;
    QImage picture(input.size, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    static_cast<void>((*network)->run(picture, {}));
    return 0;
}
