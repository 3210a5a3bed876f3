#include "ui/predict/compose/compose_panel.h"

#include "ui/common/theme.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/caption_editor.h"
#include "ui/predict/compose/field_events.h"
#include "ui/predict/compose/media_type_chooser.h"
#include "ui/predict/compose/moment_editor.h"
#include "ui/predict/compose/what_if_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

ComposePanel::ComposePanel(QWidget* parent)
    : QWidget(parent)
    , m_fieldEvents(new FieldEvents(this))
    , m_caption(new CaptionEditor(this))
    , m_moment(new MomentEditor(this))
    , m_mediaType(new MediaTypeChooser(this))
    , m_account(new AccountFields(this))
    , m_whatIf(new WhatIfList(this))
    , m_whatIfLink(new QPushButton(tr("What would help?"), this))
{
    auto* column = new QVBoxLayout(this);
    m_account->addLeading(m_mediaType);
    column->addWidget(m_caption);
    column->addWidget(m_whatIf);
    column->addWidget(m_moment);
    column->addWidget(m_account);

    m_whatIfLink->setObjectName(QStringLiteral("what-if"));
    m_whatIfLink->setFlat(true);
    m_whatIfLink->setCheckable(true);
    m_whatIfLink->setFont(fontFor(TextRole::SmallStrong));
    m_caption->setTrailing(m_whatIfLink);
    showWhatIf();

    m_caption->installFieldFilter(m_fieldEvents);
    m_moment->installFieldFilter(m_fieldEvents);
    m_mediaType->installEventFilter(m_fieldEvents);
    m_account->installFieldFilter(m_fieldEvents);
    m_composition.timeZoneId = m_moment->timeZoneId();
    connectFields();
}

void ComposePanel::connectFields()
{
    connect(m_caption, &CaptionEditor::captionEdited, this, [this] {
        m_composition.caption = m_caption->caption();
        Q_EMIT compositionEdited(m_composition, EditKind::Caption);
    });
    connect(m_moment, &MomentEditor::momentEdited, this, [this] { takeMoment(EditKind::Moment); });
    connect(m_moment, &MomentEditor::timeZoneEdited, this,
            [this] { takeMoment(EditKind::TimeZone); });
    connect(m_mediaType, &MediaTypeChooser::mediaTypeEdited, this, [this] {
        m_composition.mediaType = m_mediaType->mediaType();
        Q_EMIT compositionEdited(m_composition, EditKind::MediaType);
    });
    connect(m_account, &AccountFields::edited, this, [this](EditKind kind) {
        m_composition.account = m_account->account();
        Q_EMIT compositionEdited(m_composition, kind);
    });
    connect(m_whatIf, &WhatIfList::suggestionApplied, this, &ComposePanel::applySuggestion);
    connect(m_whatIfLink, &QPushButton::toggled, this, &ComposePanel::showWhatIf);
}

void ComposePanel::setComposition(const Composition& composition, bool isExampleAccount)
{
    m_composition = composition;
    m_caption->setCaption(composition.caption);
    m_moment->setMoment(composition.takenAtMs, composition.timeZoneId);
    m_mediaType->setMediaType(composition.mediaType);
    m_account->setAccount(composition.account, isExampleAccount);
}

void ComposePanel::setStoredAccounts(const QStringList& names)
{
    m_account->setStoredAccounts(names);
}

void ComposePanel::setSuggestions(const std::vector<Suggestion>& suggestions)
{
    m_whatIf->setSuggestions(suggestions);
    showWhatIf();
}

/// Takes only the part that the suggestion changes: the rest may have been edited since.
void ComposePanel::applySuggestion(const Suggestion& suggestion)
{
    Composition changed = m_composition;
    switch (suggestion.kind) {
    case EditKind::CaptionSuggestion:
        changed.caption = suggestion.composition.caption;
        break;
    case EditKind::MediaType:
        changed.mediaType = suggestion.composition.mediaType;
        break;
    default:
        changed.takenAtMs = suggestion.composition.takenAtMs;
        break;
    }
    if (changed == m_composition)
        return;
    m_composition = changed;
    m_caption->setCaption(changed.caption);
    m_mediaType->setMediaType(changed.mediaType);
    m_moment->setMoment(changed.takenAtMs, changed.timeZoneId);
    m_moment->setFocus(Qt::OtherFocusReason);
    Q_EMIT compositionEdited(m_composition, suggestion.kind);
}

void ComposePanel::takeMoment(EditKind kind)
{
    m_composition.takenAtMs = m_moment->takenAtMs();
    m_composition.timeZoneId = m_moment->timeZoneId();
    Q_EMIT compositionEdited(m_composition, kind);
}

void ComposePanel::showWhatIf()
{
    const bool any = !m_whatIf->suggestions().empty();
    m_whatIfLink->setVisible(any);
    m_whatIf->setVisible(any && m_whatIfLink->isChecked());
    Q_EMIT suggestionsShown(any && m_whatIfLink->isChecked());
}

} // namespace likecast
