#pragma once

#include <QObject>
#include <QTimer>

namespace likecast
{

class DraftHistory;
class DraftPredictions;
class DraftStrip;
class PhotoPreviews;
class Thumbnails;

/// Shows the drafts in the strip, with their thumbnails, numbers and ranks. Its collaborators must
/// outlive it.
class StripPresenter : public QObject
{
    Q_OBJECT

public:
    StripPresenter(DraftStrip& strip, const DraftHistory& history,
                   const DraftPredictions& predictions, PhotoPreviews& previews, QObject* parent);

    void show();
    /// Updates at once whether the draft can be posted, and the rest once for all changes in one
    /// turn of the event loop.
    void showSoon();

private:
    DraftStrip& m_strip;
    const DraftHistory& m_history;
    const DraftPredictions& m_predictions;
    Thumbnails* m_thumbnails;
    QTimer m_turn;
};

} // namespace likecast
