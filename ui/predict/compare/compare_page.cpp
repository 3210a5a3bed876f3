#include "ui/predict/compare/compare_page.h"

#include "ui/common/card.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/predict/compare/compare_column.h"
#include "ui/predict/compare/compare_drivers.h"
#include "ui/predict/drafts/draft_ranking.h"
#include "ui/predict/result/figure_text.h"
#include "ui/predict/result/range_bar.h"
#include "ui/predict/result/result_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr QChar noBreakSpace(0x00a0); // keeps each comparison on one line

/// That of the first prediction.
PredictedFigure figureOf(const std::vector<ComparedDraft>& drafts)
{
    for (const ComparedDraft& draft : drafts) {
        if (draft.prediction)
            return draft.prediction->figure;
    }
    return {};
}

/// From the smallest to the largest value that any of the bars shows.
LikesSpan commonSpan(const std::vector<ComparedDraft>& drafts)
{
    std::vector<double> values;
    for (const ComparedDraft& draft : drafts) {
        if (const auto& prediction = draft.prediction)
            values.insert(values.end(),
                          {prediction->likes->low, prediction->likes->high, prediction->usualLikes,
                           prediction->accountSpan.low, prediction->accountSpan.high});
    }
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    return {low, high};
}

/// Those of another figure than the first lose their prediction: comments are no rivals of likes,
/// nor the rate of one account of another's.
std::vector<ComparedDraft> ofOneFigure(std::vector<ComparedDraft> drafts)
{
    const PredictedFigure figure = figureOf(drafts);
    for (ComparedDraft& draft : drafts) {
        if (draft.prediction && draft.prediction->figure != figure)
            draft.prediction.reset();
    }
    return drafts;
}

std::vector<DraftNumber> numbersOf(const std::vector<ComparedDraft>& drafts)
{
    std::vector<DraftNumber> numbers;
    for (const ComparedDraft& draft : drafts) {
        if (draft.prediction)
            numbers.push_back({draft.draft.id, draft.letter, *draft.prediction});
    }
    return numbers;
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    setAccessibleName(tr("Compare drafts"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makePage(*m_area, makeContent());
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column->addWidget(m_area, 1);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ComparePage::closed);
}

QWidget* ComparePage::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, gridUnit);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    auto* back = new QPushButton(tr("Back"), head);
    back->setToolTip(tr("Back to the open draft (Esc)"));
    connect(back, &QPushButton::clicked, this, &ComparePage::closed);
    setFocusProxy(back);
    auto* title = new PlainLabel(tr("Compare drafts"), TextRole::PageTitle, head);
    row->addWidget(back);
    row->addWidget(title);
    row->addStretch(1);
    const auto addZoom = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text, head);
        button->setFlat(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addZoom(QStringLiteral("−"), tr("Zoom all photos out"), &ComparePage::zoomOut);
    addZoom(QStringLiteral("+"), tr("Zoom all photos in"), &ComparePage::zoomIn);
    addZoom(tr("Fit"), tr("Fit all photos"), &ComparePage::fit);
    m_pairs = PlainLabel::paragraph({}, TextRole::Strong, head);
    column->addWidget(m_pairs);
    return head;
}

QWidget* ComparePage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    m_row = new QHBoxLayout;
    m_row->setSpacing(cardGap);
    column->addLayout(m_row);

    auto* rangeCard = new Card(tr("On one scale"));
    m_ranges = new QWidget(rangeCard);
    m_rangeGrid = new QGridLayout(m_ranges);
    rangeCard->content()->addWidget(m_ranges);
    column->addWidget(rangeCard);

    m_unit = new PlainLabel({}, TextRole::CardTitle);
    auto* driverCard = new Card(tr("What's behind these numbers"));
    driverCard->setTitleTrailing(m_unit);
    // The columns lie below those of the cards above.
    m_drivers = new CompareDrivers(cardGap + 2 * cardPadding, driverCard);
    driverCard->content()->addWidget(m_drivers);
    column->addWidget(driverCard);
    column->addStretch(1);
    return content;
}

std::vector<qint64> ComparePage::draftIds() const
{
    std::vector<qint64> ids;
    for (const ComparedDraft& draft : m_drafts)
        ids.push_back(draft.draft.id);
    return ids;
}

void ComparePage::setDrafts(const std::vector<ComparedDraft>& drafts)
{
    const std::vector<qint64> before = draftIds();
    m_drafts = drafts;
    if (draftIds() != before)
        rebuildColumns();
    showContent();
}

void ComparePage::rebuildColumns()
{
    for (CompareColumn* column : m_columns)
        delete column;
    m_columns.clear();
    m_view = {};
    for (const ComparedDraft& draft : m_drafts) {
        auto* column = new CompareColumn;
        const qint64 id = draft.draft.id;
        connect(column, &CompareColumn::openRequested, this,
                [this, id] { Q_EMIT openRequested(id); });
        connect(
            column, &CompareColumn::removeRequested, this,
            [this, id] { Q_EMIT removeRequested(id); }, Qt::QueuedConnection);
        connect(&column->photo(), &ComparePhoto::viewChanged, this,
                [this, column](const SharedView& view) { share(view, column); });
        connect(&column->photo(), &ComparePhoto::sharperPhotoWanted, this,
                [this, id](int longEdge) { Q_EMIT sharperPhotoWanted(id, longEdge); });
        m_row->addWidget(column, 1);
        m_columns.push_back(column);
    }
    fitPhotos();
}

void ComparePage::showContent()
{
    const std::vector<ComparedDraft> alike = ofOneFigure(m_drafts);
    const std::vector<DraftNumber> numbers = numbersOf(alike);
    const DraftRanking ranking = rankingOf(numbers);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setDraft(m_drafts[i], ranking.remarks.value(m_drafts[i].draft.id));

    QStringList pairs;
    QStringList explanations;
    for (std::size_t first = 0; first < numbers.size(); ++first) {
        for (std::size_t second = first + 1; second < numbers.size(); ++second) {
            const DraftRanking pair = rankingOf({numbers[first], numbers[second]});
            pairs += QString(pair.comparison).replace(u' ', noBreakSpace);
            explanations += pair.comparison + QStringLiteral(". ") + pair.comparisonToolTip;
        }
    }
    // Wide spaces leave no mark at the end of a line.
    constexpr QChar emSpace(0x2003);
    m_pairs->setText(pairs.join(QString(emSpace) + u' '));
    m_pairs->setToolTip(explanations.join(u'\n'));
    m_pairs->setVisible(!pairs.isEmpty());
    showRanges(alike);
    m_unit->setText(effectUnit(figureOf(m_drafts).target));
    m_drivers->setDrafts(alike);
}

void ComparePage::showRanges(const std::vector<ComparedDraft>& drafts)
{
    clearLayout(*m_rangeGrid);
    m_rangeGrid->setHorizontalSpacing(cardGap);
    m_rangeGrid->setVerticalSpacing(0);
    m_rangeGrid->setColumnStretch(1, 1);
    const LikesSpan span = commonSpan(drafts);
    QString labelled; // the usual likes of the bar above, which need no second label
    int line = 0;
    for (const ComparedDraft& draft : drafts) {
        auto* letter = new PlainLabel(draft.letter, TextRole::Strong, m_ranges);
        m_rangeGrid->addWidget(letter, line, 0);
        auto* bar = new RangeBar(m_ranges);
        auto* number = new PlainLabel(m_ranges);
        number->setFont(withTabularFigures(fontFor(TextRole::Strong)));
        if (const auto& prediction = draft.prediction) {
            const QString word = usualWord(prediction->basis);
            bar->setRange(*prediction->likes, prediction->usualLikes, span, word,
                          prediction->figure);
            const QString usual =
                word + figureNumber(prediction->usualLikes, prediction->figure, locale());
            bar->setUsualLabelled(usual != labelled);
            labelled = usual;
            number->setText(figureNumber(prediction->likes->median, prediction->figure, locale()));
        }
        m_rangeGrid->addWidget(bar, line, 1);
        m_rangeGrid->addWidget(number, line, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        ++line;
    }
    m_ranges->updateGeometry();
}

void ComparePage::setPhoto(qint64 draftId, const QImage& image, const QSize& fullSize)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_drafts[i].draft.id != draftId)
            continue;
        if (image.isNull())
            m_columns[i]->photo().showMissing();
        else
            m_columns[i]->photo().showPhoto(image, fullSize);
        m_columns[i]->photo().setView(m_view);
    }
}

void ComparePage::share(const SharedView& view, const CompareColumn* from)
{
    m_view = view;
    for (CompareColumn* column : m_columns) {
        if (column != from)
            column->photo().setView(view);
    }
}

void ComparePage::zoomIn()
{
    if (!m_columns.empty())
        m_columns.front()->photo().zoomIn();
}

void ComparePage::zoomOut()
{
    if (!m_columns.empty())
        m_columns.front()->photo().zoomOut();
}

void ComparePage::fitPhotos()
{
    // Leaves room for the numbers below the photos.
    constexpr int smallest = 160;
    constexpr int largest = 480;
    const int height = std::clamp(m_area->height() * 2 / 5, smallest, largest);
    for (CompareColumn* column : m_columns)
        column->photo().setFixedHeight(height);
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPhotos();
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && !m_drafts.empty())
        showContent();
}

} // namespace likecast
