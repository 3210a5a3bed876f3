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

class BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(BatchText)

public:
    static QString shape(PhotoShape shape)
    {
        switch (shape) {
        case PhotoShape::Landscape:
            return tr("Landscape");
        case PhotoShape::Portrait:
            return tr("Portrait");
        case PhotoShape::Square:
            break;
        }
        return tr("Square");
    }

    static QString done(const Progress& progress)
    {
        return tr("%1 of %2 photos scored", nullptr, static_cast<int>(progress.total))
            .arg(formatCount(static_cast<double>(progress.done)),
                 formatCount(static_cast<double>(progress.total)));
    }

    static QString left(qint64 leftMs)
    {
        constexpr qint64 minuteMs = 60'000;
        constexpr qint64 hourMs = 60 * minuteMs;
        if (leftMs < minuteMs)
            return tr("less than a minute left");
        if (leftMs < 2 * hourMs)
            return tr("about %n min left", nullptr,
                      static_cast<int>((leftMs + minuteMs / 2) / minuteMs));
        return tr("about %n h left", nullptr, static_cast<int>((leftMs + hourMs / 2) / hourMs));
    }

    static QString both() { return tr("%1, %2", "progress, time left"); }

    static QString noAccount() { return tr("No account chosen"); }
    static QString post(const QString& account, const QString& moment)
    {
        return account.isEmpty()
                   ? tr("Predicted for your numbers, %1, without a caption").arg(moment)
                   : tr("Predicted for @%1, %2, without a caption").arg(account, moment);
    }
};

} // namespace

QString shapeText(PhotoShape shape)
{
    return BatchWords::shape(shape);
}

QString failureText(const BatchPhoto& photo)
{
    return errorText(photo.error, ErrorContext::Photo, QFileInfo(photo.path).fileName()).happened;
}

QString progressText(const Progress& progress, std::optional<qint64> leftMs)
{
    const QString done = BatchWords::done(progress);
    return leftMs ? BatchWords::both().arg(done, BatchWords::left(*leftMs)) : done;
}

QString batchPostText(const PredictionRequest& post)
{
    if (post.account == AccountChoice{})
        return BatchWords::noAccount();
    const QTimeZone zone(post.timeZoneId);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(
        post.draft.takenAtMs, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    const QLocale locale;
    return BatchWords::post(post.account.name,
                            locale.toString(moment, dayFormat(locale) + u' ' +
                                                        locale.timeFormat(QLocale::ShortFormat)));
}

} // namespace likecast
