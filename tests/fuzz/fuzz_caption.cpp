#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;

/// Extracts words, tags and counts from a caption; every span must lie within the caption.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static CaptionWordReader reader;
    const QString caption = QString::fromUtf8(fuzz::bytesOf(data, size));
    static_cast<void>(measureCaption(caption));
    for (const CaptionWord& word : reader.read(caption).words) {
        if (word.begin < 0 || word.length < 0 || word.begin + word.length > caption.size())
            qFatal("a word outside the caption");
    }
    return 0;
}
