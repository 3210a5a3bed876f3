#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace likecast
{

/// A QLabel that never interprets its text as HTML: captions, names and paths come from strangers,
/// and an image in one would be loaded from anywhere. The architecture test rejects any other
/// label; ThemeStyle does the same for tool tips.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget* parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }
    PlainLabel(const QString& text, TextRole role, QWidget* parent = nullptr)
        : PlainLabel(text, parent)
    {
        setTextRole(this, role);
    }

    /// A new word-wrapped label.
    static PlainLabel* paragraph(const QString& text = {}, TextRole role = TextRole::Body,
                                 QWidget* parent = nullptr)
    {
        auto* label = new PlainLabel(text, role, parent);
        label->setWordWrap(true);
        return label;
    }
};

} // namespace likecast
