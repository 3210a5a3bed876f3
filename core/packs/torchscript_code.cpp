#include "core/packs/torchscript_code.h"

#include "core/packs/pack_manifest.h"

#include <QRegularExpression>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr int maxEntries = 100'000;
constexpr qint64 maxCodeBytes = 32LL << 20;

struct ArchiveDeleter {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveDeleter>;

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorCode::PackInvalid, what);
}

/// Reads an entry to its end; keeps the bytes only of code.
Result<QByteArray> readEntry(archive* handle, bool isCode, qint64& unpacked)
{
    QByteArray bytes;
    std::array<char, 64 * 1024> buffer{};
    for (;;) {
        const auto got = archive_read_data(handle, buffer.data(), buffer.size());
        if (got < 0)
            return invalid(u"damaged TorchScript archive"_s);
        if (got == 0)
            return bytes;
        unpacked += got;
        if (unpacked > maxPackModelBytes || (isCode && bytes.size() + got > maxCodeBytes))
            return invalid(u"the TorchScript archive unpacks to too much"_s);
        if (isCode)
            bytes.append(buffer.data(), static_cast<qsizetype>(got));
    }
}

Result<void> checkCode(const QByteArray& code)
{
    // The words of the language and of its operators, as TorchScript writes itself down.
    static const QRegularExpression refused(
        u"\\b(while|for|__setstate__|from_file|save|load|print|warn|fork|wait|_?(?:rpc|distributed)\\w*)\\b"_s);
    const QRegularExpressionMatch match = refused.match(QString::fromUtf8(code));
    return match.hasMatch() ? invalid(u"its TorchScript uses \"%1\", which packs may not"_s.arg(
                                  match.captured()))
                            : Result<void>();
}

} // namespace

Result<void> checkTorchScriptCode(const QByteArray& model)
{
    const ArchiveHandle handle(archive_read_new());
    archive_read_support_format_zip_seekable(handle.get());
    if (archive_read_open_memory(handle.get(), model.constData(),
                                 static_cast<std::size_t>(model.size())) != ARCHIVE_OK)
        return invalid(u"no TorchScript archive"_s);
    qint64 unpacked = 0;
    bool hasCode = false;
    archive_entry* entry = nullptr;
    for (int count = 0;; ++count) {
        const int status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if ((status != ARCHIVE_OK && status != ARCHIVE_WARN) || count >= maxEntries)
            return invalid(u"no TorchScript archive that can be read"_s);
        const QByteArray name = archive_entry_pathname_utf8(entry);
        const bool isCode = name.endsWith(".py");
        hasCode = hasCode || isCode;
        const auto bytes = readEntry(handle.get(), isCode, unpacked);
        if (!bytes)
            return failure(bytes.error());
        if (const auto checked = checkCode(*bytes); !checked)
            return checked;
    }
    return hasCode ? Result<void>() : invalid(u"no TorchScript archive"_s);
}

} // namespace likecast
