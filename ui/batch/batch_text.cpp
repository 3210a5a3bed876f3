#include "ui/batch/batch_text.h"

#include "ui/common/date_format.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace likecast
{

namespace
{

struct BatchText {
    Q_DECLARE_TR_FUNCTIONS(BatchText)
};

QString leftText(qint64 leftMs)
{
    constexpr qint64 minuteMs = 60'000;
    constexpr qint64 hourMs = 60 * minuteMs;
    if (leftMs < minuteMs)
        return BatchText::tr("less than a minute left");
    if (leftMs < 2 * hourMs)
        return BatchText::tr("about %n min left", nullptr,
                             static_cast<int>((leftMs + minuteMs / 2) / minuteMs));
    return BatchText::tr("about %n h left", nullptr,
                         static_cast<int>((leftMs + hourMs / 2) / hourMs));
}

} // namespace

QString shapeText(PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Landscape:
        return BatchText::tr("Landscape");
    case PhotoShape::Portrait:
        return BatchText::tr("Portrait");
    case PhotoShape::Square:
        break;
    }
    return BatchText::tr("Square");
}

QString failureText(const BatchPhoto& photo)
{
    return errorText(photo.error, ErrorContext::Photo, QFileInfo(photo.path).fileName()).happened;
}

QString progressText(const Progress& progress, std::optional<qint64> leftMs)
{
    const QString done =
        BatchText::tr("%1 of %2 photos scored", nullptr, static_cast<int>(progress.total))
            .arg(formatCount(static_cast<double>(progress.done)),
                 formatCount(static_cast<double>(progress.total)));
    return leftMs ? BatchText::tr("%1, %2", "progress, time left").arg(done, leftText(*leftMs))
                  : done;
}

QString batchPostText(const PredictionRequest& post)
{
    if (post.account == AccountChoice{})
        return BatchText::tr("No account chosen");
    const QTimeZone zone(post.timeZoneId);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(
        post.draft.takenAtMs, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    const QLocale locale;
    const QString at =
        locale.toString(moment, dayFormat(locale) + u' ' + locale.timeFormat(QLocale::ShortFormat));
    const QString& account = post.account.name;
    return account.isEmpty()
               ? BatchText::tr("Predicted for your numbers, %1, without a caption").arg(at)
               : BatchText::tr("Predicted for @%1, %2, without a caption").arg(account, at);
}

} // namespace likecast
