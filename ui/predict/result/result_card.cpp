#include "ui/predict/result/result_card.h"

#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/figure_chooser.h"
#include "ui/predict/result/figure_text.h"
#include "ui/predict/result/range_bar.h"
#include "ui/predict/result/result_text.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

// Shorter waits go unnoticed, and words that flash by would only distract.
constexpr int busyShownAfterMs = 200;
constexpr int cancelShownAfterMs = 2000;

constexpr QChar enDash(0x2013);

using Tone = ToneLabel::Tone;

Tone toneOf(EngagementClass engagementClass)
{
    switch (engagementClass) {
    case EngagementClass::Low:
        return Tone::Bad;
    case EngagementClass::Typical:
        return Tone::Text;
    case EngagementClass::High:
        return Tone::Good;
    }
    return Tone::Text;
}

void keepSizeWhenHidden(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace

ResultCard::ResultCard(QWidget* parent)
    : Card(parent)
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeResultPage());
    content()->addWidget(m_pages);

    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyShownAfterMs);
    connect(&m_busyDelay, &QTimer::timeout, this, &ResultCard::showBusy);
    m_cancelDelay.setSingleShot(true);
    m_cancelDelay.setInterval(cancelShownAfterMs);
    connect(&m_cancelDelay, &QTimer::timeout, m_cancel, &QWidget::show);
    clear();
}

QWidget* ResultCard::makeEmptyPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(gridUnit / 2);
    auto* title = new ToneLabel(Tone::Secondary, TextRole::CardTitle, page);
    title->setText(expectedFigure(PredictionTarget::Likes));
    m_lead = new ToneLabel(Tone::Text, TextRole::PageTitle, page);
    m_lead->setWordWrap(true);
    m_more = new ToneLabel(Tone::Secondary, TextRole::Body, page);
    m_more->setWordWrap(true);
    column->addWidget(title);
    column->addStretch();
    column->addWidget(m_lead);
    column->addWidget(m_more);
    column->addStretch();
    return page;
}

void ResultCard::showSentences(const QString& lead, const QString& more)
{
    m_prediction.reset();
    m_lead->setText(lead);
    m_more->setText(more);
    m_pages->setCurrentIndex(0);
    showNoNumber();
}

QWidget* ResultCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setSpacing(gridUnit * 2);

    auto* leading = new QVBoxLayout;
    leading->setSpacing(0);
    m_title = new ToneLabel(Tone::Secondary, TextRole::CardTitle, head);
    m_figures = new FigureChooser(head);
    connect(m_figures, &FigureChooser::targetChosen, this, &ResultCard::targetChosen);
    m_number = new ToneLabel(Tone::Text, TextRole::Number, head);
    m_number->setFont(withTabularFigures(m_number->font()));
    leading->addWidget(m_title);
    leading->addWidget(m_figures);
    leading->addWidget(m_number);
    leading->addStretch();

    auto* trailing = new QVBoxLayout;
    trailing->setSpacing(gridUnit / 2);
    m_class = new ToneLabel(Tone::Text, TextRole::SmallStrong, head);
    m_class->setChip(true);
    m_ratio = new ToneLabel(Tone::Text, TextRole::Strong, head);
    m_ratio->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_chance = new ToneLabel(Tone::Secondary, TextRole::Small, head);
    m_chance->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_chance->setWordWrap(true);
    trailing->addWidget(m_class, 0, Qt::AlignTrailing);
    trailing->addStretch();
    trailing->addWidget(m_ratio);
    trailing->addWidget(m_chance);

    row->addLayout(leading);
    row->addLayout(trailing, 1);
    return head;
}

QLayout* ResultCard::makeFoot(QWidget* page)
{
    m_footnote = new ToneLabel(Tone::Secondary, TextRole::Small, page);
    m_footnote->setWordWrap(true);
    m_footnote->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_busyRow = makeBusyRow(page);
    keepSizeWhenHidden(m_footnote);
    keepSizeWhenHidden(m_busyRow);

    // Both in the same place, each keeping its size, so that the card does not jump.
    auto* foot = new QGridLayout;
    foot->addWidget(m_footnote, 0, 0, Qt::AlignTop);
    foot->addWidget(m_busyRow, 0, 0, Qt::AlignTop);
    return foot;
}

QWidget* ResultCard::makeBusyRow(QWidget* page)
{
    auto* busy = new QWidget(page);
    auto* row = new QHBoxLayout(busy);
    m_stage = new ToneLabel(Tone::Secondary, TextRole::Small, busy);
    m_cancel = new QPushButton(tr("Cancel"), busy);
    m_cancel->setFlat(true);
    m_cancel->setFont(fontFor(TextRole::SmallStrong));
    m_cancel->setAccessibleDescription(tr("Stop predicting"));
    keepSizeWhenHidden(m_cancel);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ResultCard::cancelRequested);
    row->addWidget(m_stage, 1);
    row->addWidget(m_cancel);
    return busy;
}

void ResultCard::showFoot(bool busy)
{
    m_footnote->setVisible(!busy);
    m_busyRow->setVisible(busy);
}

QWidget* ResultCard::makeResultPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(gridUnit / 2);
    m_range = new RangeBar(page);
    column->addWidget(m_range);
    column->addSpacing(gridUnit / 2);
    column->addLayout(makeFoot(page));
    column->addStretch();
    return page;
}

void ResultCard::clear()
{
    showSentences(tr("Drop a photo to see its likes"),
                  tr("You'll see the expected likes and the range that 8 in 10 similar posts land "
                     "in. A caption and a time are enough to start."));
    settle(State::Empty, {});
}

void ResultCard::setPrediction(const Prediction& prediction, bool isExampleAccount)
{
    if (!prediction.likes) {
        showSentences(tr("How do your posts usually do?"),
                      tr("Paste the likes of your last posts below to see what to expect of this "
                         "one. Followers or average likes work too."));
        settle(State::Asking, {});
        return;
    }
    m_prediction = prediction;
    m_isExample = isExampleAccount;
    m_pages->setCurrentIndex(1);
    showNumber();
    setOutOfDate(false);
    settle(State::Ready, m_isExample ? tr("Of an example account with made-up likes. Choose “Enter "
                                          "numbers myself” below to see yours.")
                                     : basisText(prediction, locale()));
}

void ResultCard::setBusy(PredictionStage stage)
{
    m_stage->setText(stageText(stage));
    if (m_state == State::Busy)
        return;
    m_state = State::Busy;
    m_busyDelay.start();
    m_cancelDelay.start();
}

void ResultCard::setStale()
{
    if (!m_prediction) {
        clear();
        return;
    }
    setOutOfDate(true);
    settle(State::Stale, tr("Stopped. This number doesn't include your last change."));
}

void ResultCard::setFailed(const QString& sentence)
{
    m_prediction.reset();
    m_failure = sentence;
    m_pages->setCurrentIndex(1);
    showNoNumber();
    settle(State::Failed, sentence);
}

void ResultCard::showNumber()
{
    const double median = m_prediction->likes->median;
    const PredictedFigure& figure = m_prediction->figure;
    nameFigure(figure.target, m_prediction->targets);
    m_number->setText(figureNumberShort(median, figure, locale()));
    m_number->setToolTip(figurePhrase(median, figure, locale()));
    m_class->setText(engagementClassText(m_prediction->engagementClass));
    m_class->setTone(toneOf(m_prediction->engagementClass));
    m_class->show();
    m_ratio->setText(ratioText(*m_prediction, locale()));
    m_chance->setText(chanceText(*m_prediction, locale()));
    m_range->setRange(*m_prediction->likes, m_prediction->usualLikes, m_prediction->accountSpan,
                      usualWord(m_prediction->basis), figure);
}

void ResultCard::nameFigure(PredictionTarget target, const std::vector<PredictionTarget>& choice)
{
    m_title->setText(expectedFigure(target));
    setAccessibleName(m_title->text());
    m_figures->setTargets(choice, target);
    m_figures->setVisible(choice.size() > 1);
    m_title->setVisible(choice.size() <= 1);
}

void ResultCard::showNoNumber()
{
    nameFigure(PredictionTarget::Likes, {});
    m_number->setText(enDash);
    m_number->setToolTip({});
    m_class->hide();
    m_ratio->clear();
    m_chance->clear();
    m_range->clear();
    setOutOfDate(true);
}

void ResultCard::setOutOfDate(bool outOfDate)
{
    m_number->setTone(outOfDate ? Tone::Secondary : Tone::Text);
    m_ratio->setTone(outOfDate ? Tone::Secondary : Tone::Text);
    if (m_prediction)
        m_class->setTone(outOfDate ? Tone::Secondary : toneOf(m_prediction->engagementClass));
    m_range->setMuted(outOfDate);
}

void ResultCard::showBusy()
{
    m_pages->setCurrentIndex(1);
    showFoot(true);
    setOutOfDate(true);
}

void ResultCard::settle(State state, const QString& footnote)
{
    m_busyDelay.stop();
    m_cancelDelay.stop();
    m_cancel->hide();
    m_state = state;
    if (state != State::Failed)
        m_failure.clear();
    m_footnote->setText(footnote);
    showFoot(false);
    announce();
}

void ResultCard::announce()
{
    const QString spoken = spokenResult();
    if (spoken == accessibleDescription())
        return;
    setAccessibleDescription(spoken);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, spoken);
    QAccessible::updateAccessibility(&event);
#endif
}

QString ResultCard::spokenResult() const
{
    if (m_state == State::Failed)
        return tr("No prediction. %1").arg(m_failure);
    if (m_state == State::Asking)
        return m_lead->text() + u' ' + m_more->text();
    if (!m_prediction)
        return tr("No prediction yet. Drop a photo or write a caption.");
    const QString spoken = spokenText(*m_prediction, locale());
    return m_state == State::Stale ? tr("Out of date. %1").arg(spoken) : spoken;
}

void ResultCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_prediction) {
        showNumber();
        announce();
    }
}

} // namespace likecast
