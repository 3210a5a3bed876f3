#include "core/instagram/formats/graph_api_media.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/graph/graph_api_error.h"
#include "core/instagram/graph/graph_api_usage.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

/// Parses Graph API responses: an error, a list of media, the usage headers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const QString token = u"IGsecretsecretsecret"_s;
    const auto error = readGraphApiError(400, body, token);
    if (error && error->message.contains(token))
        qFatal("the token is in the message");
    if (const auto document = parseJson(body)) {
        static_cast<void>(graphMediaPageFrom(document->object(), GraphPaging::Linked));
        static_cast<void>(graphMediaPageFrom(document->object(), GraphPaging::CursorOnly));
    }
    HttpsAnswer answer;
    for (const char* name : {"X-App-Usage", "X-Business-Use-Case-Usage", "Retry-After"})
        answer.headers.emplaceBack(name, body);
    static_cast<void>(readGraphApiUsage(answer));
    return 0;
}
