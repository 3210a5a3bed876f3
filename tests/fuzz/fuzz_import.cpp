#include "core/instagram/formats/post_importer.h"
#include "tests/fuzz/fuzz_input.h"

#include <array>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Runs every import reader. The first byte selects a file name, because some formats depend on it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::array names{u"posts.csv"_s,
                                  u"posts_1.json"_s,
                                  u"insights.json"_s,
                                  u"x.json"_s,
                                  u"x.json.xz"_s,
                                  u"x.ndjson"_s,
                                  u"posts_1.html"_s,
                                  u"export.zip"_s,
                                  u"table.xlsx"_s,
                                  u"posts.csv.gz"_s,
                                  u"2024-01-01_10-00-00_UTC.json"_s};
    if (size == 0)
        return 0;
    fuzz::makeApplication();
    const QString& name = names[data[0] % names.size()];
    const QString path = fuzz::fileWith(name, fuzz::bytesOf(data + 1, size - 1));
    static_cast<void>(readPosts({path}, {}, {}));
    QFile::remove(path);
    return 0;
}
