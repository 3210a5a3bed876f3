#pragma once

#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace likecast
{

class DraftHistory;
class DraftPredictions;
class DraftStrip;
class PhotoPreviews;

/// Shows the drafts in the strip, with their thumbnails, numbers and places. What it works with
/// must outlive it.
class StripPresenter : public QObject
{
    Q_OBJECT

public:
    StripPresenter(DraftStrip& strip, const DraftHistory& history,
                   const DraftPredictions& predictions, PhotoPreviews& previews, QObject* parent);

    void show();
    /// Whether the draft can be posted at once, the rest once for all changes of one turn of the
    /// event loop.
    void showSoon();

private:
    QImage thumbnailOf(const QString& path);

    DraftStrip& m_strip;
    const DraftHistory& m_history;
    const DraftPredictions& m_predictions;
    PhotoPreviews& m_previews;
    QTimer m_turn;
    QHash<QString, QDateTime> m_thumbnailsAsked; ///< by path, with the time of the file then
};

} // namespace likecast
