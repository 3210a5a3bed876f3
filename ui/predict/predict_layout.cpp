#include "ui/predict/predict_layout.h"

#include "ui/common/card.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>

namespace likecast
{

namespace
{

constexpr int smallestPhotoColumn = 304;
constexpr int narrowBelow = smallestPhotoColumn + rightColumnWidth + 3 * pageMargin;
/// From this height on, the number, caption, drivers and hours of a usual post fit one below the
/// other at full spacing; below it, as on an 800-pixel laptop, they fit with less.
constexpr int compactBelow = 800;

} // namespace

PredictLayout::PredictLayout(QWidget* photoColumn, QWidget* detailColumn, QWidget& messages,
                             QWidget* parent)
    : QWidget(parent)
    , m_photoColumn(photoColumn)
    , m_detailColumn(detailColumn)
    , m_page(new QScrollArea)
    , m_detailArea(new QScrollArea)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_overlay(new QGridLayout(this))
{
    for (QScrollArea* area : {m_page, m_detailArea}) {
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
    }
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    content->setLayout(m_box);
    m_box->addWidget(m_photoColumn, 1);
    m_box->addWidget(m_detailArea);
    m_page->setWidget(content);
    content->setAutoFillBackground(false);
    // The message overlays the page; the margins around it keep clear what it must not cover.
    m_overlay->setSpacing(0);
    m_overlay->addWidget(m_page, 0, 0, 3, 3);
    m_overlay->addWidget(&messages, 1, 1);
    m_overlay->setRowMinimumHeight(0, pageMargin + gridUnit);
    m_overlay->setRowStretch(2, 1);
    m_overlay->setColumnMinimumWidth(0, pageMargin + gridUnit);
    m_overlay->setColumnStretch(1, 1);
    messages.raise();
    arrange(false);
}

void PredictLayout::arrange(bool narrow)
{
    m_narrow = narrow;
    if (narrow) {
        m_box->setDirection(QBoxLayout::TopToBottom);
        m_box->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
        m_box->setSpacing(cardGap);
        m_detailArea->takeWidget();
        m_detailArea->hide();
        m_detailColumn->setMinimumWidth(0);
        m_detailColumn->setMaximumWidth(QWIDGETSIZE_MAX);
        m_box->addWidget(m_detailColumn);
        m_detailColumn->show();
    } else {
        // The page's gutter holds the scroll bar, so that cards keep their width.
        m_box->setDirection(QBoxLayout::LeftToRight);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_box->setContentsMargins(mirrored ? 0 : pageMargin, pageMargin, mirrored ? pageMargin : 0,
                                  pageMargin);
        m_box->setSpacing(pageMargin);
        m_box->removeWidget(m_detailColumn);
        m_detailColumn->setFixedWidth(rightColumnWidth);
        m_detailArea->setWidget(m_detailColumn);
        m_detailColumn->setAutoFillBackground(false);
        m_detailArea->setFixedWidth(rightColumnWidth + pageMargin);
        m_detailArea->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_detailArea->show();
    }
    m_overlay->setColumnMinimumWidth(2, pageMargin + gridUnit +
                                            (narrow ? 0 : pageMargin + rightColumnWidth));
    fitPhoto();
}

void PredictLayout::fitPhoto()
{
    // The number below the photo must be visible without scrolling.
    m_photoColumn->setFixedHeight(QWIDGETSIZE_MAX);
    m_photoColumn->setMinimumHeight(0);
    m_photoColumn->setMaximumHeight(QWIDGETSIZE_MAX);
    if (m_narrow) {
        constexpr int numberHeight = 190;
        m_photoColumn->setFixedHeight(
            std::max(m_photoColumn->layout()->minimumSize().height(), height() - numberHeight));
    }
}

void PredictLayout::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    const int vertical = compact ? cardPadding / 2 : cardPadding;
    for (Card* card : m_detailColumn->findChildren<Card*>(Qt::FindDirectChildrenOnly))
        card->layout()->setContentsMargins(cardPadding, vertical, cardPadding, vertical);
    m_detailColumn->layout()->setSpacing(compact ? gridUnit : cardGap);
}

void PredictLayout::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange(m_narrow);
    QWidget::changeEvent(event);
}

void PredictLayout::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < narrowBelow;
    if (narrow != m_narrow) {
        arrange(narrow);
        Q_EMIT narrowChanged(narrow);
    }
    fitPhoto();
    QWidget::resizeEvent(event);
    setCompact(!m_narrow && event->size().height() < compactBelow);
}

} // namespace likecast
