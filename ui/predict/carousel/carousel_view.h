#pragma once

#include <QWidget>

class QAction;
class QStackedWidget;

namespace likecast
{

class CarouselBar;
class ComparePhoto;
class CoverTrials;
class DraftHistory;
class DraftPredictions;
class DraftStrip;
class PhotoPreviews;
class PhotoView;
class PredictionService;

/// The open draft's photo and, for a carousel, the bar with all of them. The cover is shown with
/// its faces, the others without: the prediction knows only the cover. Joins the selected drafts
/// into a carousel and splits it. Its collaborators must outlive it.
class CarouselView : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        DraftHistory& history;
        const DraftPredictions& predictions;
        PhotoPreviews& previews;
        DraftStrip& strip;
        PredictionService& service;
    };
    struct Actions {
        QAction* join;
        QAction* split;
    };

    /// Takes ownership of `cover`.
    CarouselView(PhotoView* cover, const Parts& parts, const Actions& actions,
                 QWidget* parent = nullptr);

private:
    void showDraft();
    void showPhoto(const QString& path);
    void showCoverText();
    void updateActions();
    void loadThumbnail(const QString& path);

    Parts m_parts;
    Actions m_actions;
    PhotoView* m_cover;
    ComparePhoto* m_other;
    QStackedWidget* m_pages;
    CarouselBar* m_bar;
    CoverTrials* m_trials;
    qint64 m_shownId = 0;
};

} // namespace likecast
