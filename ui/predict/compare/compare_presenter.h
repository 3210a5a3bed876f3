#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

class QAction;
class QStackedWidget;

namespace likecast
{

class ComparePage;
class DraftHistory;
class DraftPredictions;
class DraftStrip;
class PhotoPreviews;
class PhotoView;

/// Opens the comparison in place of the open draft, keeps it up to date and closes it. Compares the
/// drafts selected in the strip, else the open one and its neighbours. Its collaborators must
/// outlive it.
class ComparePresenter : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DraftHistory& history;
        const DraftPredictions& predictions;
        PhotoPreviews& previews;
        DraftStrip& strip;
        PhotoView& photo;
    };
    struct Actions {
        QAction* compare; ///< opens and closes the comparison
        QAction* zoomIn;
        QAction* zoomOut;
        QAction* fit;
    };

    static constexpr std::size_t mostCompared = 4;

    /// `pages` holds the page with the open draft. The zoom actions go to what is shown.
    ComparePresenter(QStackedWidget& pages, const Parts& parts, const Actions& actions,
                     QObject* parent);

    bool isOpen() const;

private:
    void open();
    void close();
    void show();
    std::vector<qint64> chosen() const;
    void loadPhoto(qint64 draftId, const QString& path, int longEdge);

    QStackedWidget& m_pages;
    Parts m_parts;
    ComparePage* m_page;
    QAction* m_compare;
    QTimer m_turn;
    std::vector<qint64> m_ids;      ///< compared, in the order of the drafts
    QHash<qint64, QString> m_paths; ///< of the photos asked for
};

} // namespace likecast
