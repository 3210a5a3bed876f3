#include "core/instagram/formats/post_importer.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

/// Reads a table: a known header, then the input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    const QString path = fuzz::fileWith(
        u"posts.csv"_s,
        "taken_at,likes,media_type,caption,followers,photo,comments\n" + fuzz::bytesOf(data, size));
    static_cast<void>(readPosts({path}, {}, {}));
    static_cast<void>(
        previewPosts({fuzz::fileWith(u"raw.csv"_s, fuzz::bytesOf(data, size))}, {}, {}));
    return 0;
}
