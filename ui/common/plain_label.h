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

    /// A new word-wrapped label.
    static PlainLabel* paragraph(const QString& text = {}, TextRole role = TextRole::Body,
                                 QWidget* parent = nullptr)
    {
        auto* label = new PlainLabel(text, parent);
        label->setWordWrap(true);
        setTextRole(label, role);
        return label;
    }
};

} // namespace likecast
