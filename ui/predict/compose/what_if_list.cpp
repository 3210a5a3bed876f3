#include "ui/predict/compose/what_if_list.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/figure_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

WhatIfList::WhatIfList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    column->addLayout(m_rows);
    m_rows->setSpacing(gridUnit / 2);
    auto* note = new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small, this);
    note->setWordWrap(true);
    note->setText(tr("Based on past posts. Not a promise."));
    column->addWidget(note);
    setAccessibleName(tr("What would help"));
    hide();
}

void WhatIfList::setSuggestions(const std::vector<Suggestion>& suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    for (QPushButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const Suggestion& suggestion : m_suggestions)
        addButton(suggestion);
    if (m_suggestions.empty())
        hide();
}

void WhatIfList::addButton(const Suggestion& suggestion)
{
    auto* button = new QPushButton(this);
    const PredictedFigure& figure = suggestion.figure;
    button->setText(tr("%1: %2 (%3–%4)", "change, effect in percent, range")
                        .arg(suggestion.text, formatPercentChange(suggestion.gainRatio, locale()),
                             figureNumberShort(suggestion.low, figure, locale()),
                             figureNumberShort(suggestion.high, figure, locale())));
    QString outcome =
        tr("%1 expected then", "1,240 likes").arg(figurePhrase(suggestion.likes, figure, locale()));
    outcome = tr("%1, between %2 and %3")
                  .arg(outcome, figureNumber(suggestion.low, figure, locale()),
                       figureNumber(suggestion.high, figure, locale()));
    if (!suggestion.details.isEmpty())
        outcome = suggestion.details + u'\n' + outcome;
    button->setToolTip(outcome);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this,
            [this, suggestion] { Q_EMIT suggestionApplied(suggestion); });
    m_rows->addWidget(button);
    m_buttons.push_back(button);
}

} // namespace likecast
