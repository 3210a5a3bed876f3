#pragma once

#include "core/drafts/composition.h"
#include "ui/predict/compose/suggestion.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace likecast
{

class AccountFields;
class CaptionEditor;
class FieldEvents;
class MediaTypeChooser;
class MomentEditor;
class WhatIfList;

/// The content of the compose card: caption, date, time, time zone, media type and the size of the
/// account. Holds one Composition. The page owns undo, redo and the drafts, so no field has its own
/// undo: Ctrl+Z reaches the page's shortcut.
class ComposePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePanel(QWidget* parent = nullptr);

    const Composition& composition() const { return m_composition; }

    /// Shows a value without emitting anything; keeps the caption's cursor where possible. Not
    /// needed after compositionEdited(): the panel already shows that value.
    void setComposition(const Composition& composition, bool isExampleAccount = false);

    /// What might help, best first; if empty, hides the link "What would help?".
    void setSuggestions(const std::vector<Suggestion>& suggestions);

    /// Names of the accounts to choose from.
    void setStoredAccounts(const QStringList& names);

    CaptionEditor& captionEditor() const { return *m_caption; }

Q_SIGNALS:
    /// Emitted once per user edit (each keystroke that changes the value, or an applied
    /// suggestion), never from setComposition().
    void compositionEdited(const likecast::Composition& composition, likecast::EditKind kind);
    void suggestionsShown(bool shown);

private:
    void connectFields();
    void applySuggestion(const Suggestion& suggestion);
    void takeMoment(EditKind kind);
    void showWhatIf();

    Composition m_composition;
    FieldEvents* m_fieldEvents;
    CaptionEditor* m_caption;
    MomentEditor* m_moment;
    MediaTypeChooser* m_mediaType;
    AccountFields* m_account;
    WhatIfList* m_whatIf;
    QPushButton* m_whatIfLink;
};

} // namespace likecast
