#pragma once

#include "ui/predict/compare/compare_photo.h"
#include "ui/predict/compare/compared_draft.h"

#include <QImage>
#include <QScrollArea>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace likecast
{

class CompareColumn;
class CompareDrivers;

/// Two to four drafts side by side: photos that zoom and pan together, which of each pair does
/// better, the numbers and ranges on one scale, and the drivers against each other. A draft whose
/// prediction is of another figure than the first one's shows its own, but is not compared. Scrolls
/// sideways in a narrow window. Only shows: its owner loads the photos.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// Keeps zoom and position if the drafts are the same ones.
    void setDrafts(const std::vector<ComparedDraft>& drafts);
    std::vector<qint64> draftIds() const;

    /// A null image: there is none, or it cannot be read. Ignored for drafts that are not shown.
    void setPhoto(qint64 draftId, const QImage& image, const QSize& fullSize);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit() { share({}, nullptr); }

Q_SIGNALS:
    void closed();
    void openRequested(qint64 draftId);
    void removeRequested(qint64 draftId); ///< from the comparison
    void sharperPhotoWanted(qint64 draftId, int longEdge);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeContent();
    void rebuildColumns();
    void showContent();
    void showRanges(const std::vector<ComparedDraft>& drafts);
    void share(const SharedView& view, const CompareColumn* from);
    void fitPhotos();

    std::vector<ComparedDraft> m_drafts;
    SharedView m_view;
    std::vector<CompareColumn*> m_columns;
    QLabel* m_pairs = nullptr;
    QScrollArea* m_area = nullptr;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_ranges = nullptr;
    QGridLayout* m_rangeGrid = nullptr;
    QLabel* m_unit = nullptr;
    CompareDrivers* m_drivers = nullptr;
};

} // namespace likecast
