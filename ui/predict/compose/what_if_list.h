#pragma once

#include "ui/predict/compose/suggestion.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace likecast
{

/// Suggestions as buttons, "Post Thursday 19:00 instead   +12 %", with a line that explains them:
/// what went along with more likes, not a promise. Hidden while there are none.
class WhatIfList : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfList(QWidget* parent = nullptr);

    void setSuggestions(const std::vector<Suggestion>& suggestions);
    const std::vector<Suggestion>& suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void suggestionApplied(const likecast::Suggestion& suggestion);

private:
    void addButton(const Suggestion& suggestion);

    std::vector<Suggestion> m_suggestions;
    QVBoxLayout* m_rows;
    std::vector<QPushButton*> m_buttons;
};

} // namespace likecast
