#pragma once

#include <QDialog>

namespace likecast
{

/// A text that is too long for a message, with one thing to do about it: accepted() when it is
/// chosen. Open it with open(); it deletes itself when it is closed.
class TextDialog : public QDialog
{
public:
    struct Content {
        QString title;
        QString explanation; ///< a sentence above the text
        QString text;
        QString actionText;
        QString closeText;
        bool isDestructive = false;
    };

    TextDialog(const Content& content, QWidget* parent);
};

} // namespace likecast
