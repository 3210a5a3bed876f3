#include "core/measuring/linked_photos.h"

#include "core/common/sha256.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

namespace
{

/// Instagram's photos are below 2 MB; there is no need to load raw scans into memory.
constexpr qint64 maxBytes = 64 << 20;

Result<void> measureOne(const QString& link, Result<QByteArray> bytes, PhotoMeasurer& measurer,
                        PhotoMeasurements& measurements, MeasuringReport& report)
{
    if (!bytes) {
        report.leftOut.push_back({link, bytes.error()});
        return {};
    }
    PhotoFile file{*std::move(bytes), {}};
    file.sha256 = sha256Of(file.bytes);
    const Result<bool> known = measurements.find(link, file);
    if (!known)
        return failure(known.error());
    if (*known) {
        ++report.knownBefore;
        return {};
    }
    StageTimes times;
    const auto measured = measurer.measure(file, {}, {}, times);
    if (!measured) {
        report.leftOut.push_back({link, measured.error()});
        return {};
    }
    const Result<void> kept = measurements.keep(link, file, *measured);
    report.measured += kept ? 1 : 0;
    return kept;
}

} // namespace

Result<MeasuringReport> measureLinkedPhotos(const QStringList& links, PhotoMeasurer& measurer,
                                            PhotoMeasurements& measurements,
                                            const CancellationToken& cancellation,
                                            const ProgressCallback& progress)
{
    MeasuringReport report;
    Result<void> outcome;
    qint64 done = 0;
    const LinkedFileVisitor visitor = [&](const QString& link, Result<QByteArray> bytes) {
        outcome = cancellation.isCancelled()
                      ? failure(ErrorCode::Cancelled)
                      : measureOne(link, std::move(bytes), measurer, measurements, report);
        if (progress)
            progress({++done, links.size()});
        return outcome ? Visit::Continue : Visit::Stop;
    };
    const Result<void> visited = visitLinkedFiles(links, maxBytes, visitor, cancellation);
    if (!outcome)
        return failure(outcome.error());
    if (!visited)
        return failure(visited.error());
    return report;
}

} // namespace likecast
