#pragma once

#include <QImage>
#include <QString>
#include <QTimeZone>

namespace likecast
{

struct Draft;
struct Prediction;
struct StoredPost;

/// A draft or a post as the Plan page shows it.
struct PlanItem {
    enum class Kind {
        Planned,
        Passed, ///< a draft whose time has passed
        Posted,
    };

    Kind kind = Kind::Planned;
    qint64 id = 0;          ///< of the draft, or of the stored post
    qint64 takenAtMs = 0;   ///< UTC milliseconds since 1970
    QString photoPath = {}; ///< may be empty
    QImage photo = {};      ///< null while it is being decoded, or if there is none
    QString day = {};       ///< "Thu, Dec 3"
    QString time = {};      ///< "7:00 PM"
    QString words = {};     ///< the caption in one line; may be empty
    QString number = {};    ///< "1,240 likes" or another figure; empty if unknown
    QString count = {};     ///< its figure alone, for where there is less room

    /// The first words of the caption, or what there is instead.
    QString title() const;
    /// Everything in sentences, for tool tips and screen readers.
    QString spoken() const;
};

/// `prediction` may be null.
PlanItem planItemOf(const Draft& draft, const Prediction* prediction, const QTimeZone& zone,
                    qint64 nowMs);
PlanItem planItemOf(const StoredPost& post, const QTimeZone& zone);

/// "Thu, Dec 3".
QString planDayText(QDate date);

} // namespace likecast
