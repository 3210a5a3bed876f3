#include "core/instagram/source/import_source.h"
#include "core/packs/pack_source.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

/// Reads archives, as an import source and as a pack.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    const QString path = fuzz::fileWith(u"a.zip"_s, "PK" + fuzz::bytesOf(data, size));
    if (const auto source = ImportSource::open({path})) {
        ImportProblems problems;
        constexpr qint64 largest = 1 << 20;
        static_cast<void>((*source)->visit(
            [](const SourceEntry&, EntryReader& reader) -> Result<Visit> {
                static_cast<void>(reader.readAll(largest));
                return Visit::Continue;
            },
            {}, problems));
    }
    static_cast<void>(readPack(path));
    return 0;
}
