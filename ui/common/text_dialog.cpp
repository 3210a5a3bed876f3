#include "ui/common/text_dialog.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

TextDialog::TextDialog(const Content& content, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual(560, 420);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(content.title);
    auto* explanation = PlainLabel::paragraph(content.explanation);
    auto* text = new QPlainTextEdit(content.text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontFor(TextRole::Small));
    text->setAccessibleName(content.title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* action = buttons->addButton(content.actionText, QDialogButtonBox::AcceptRole);
    action->setAutoDefault(false);
    if (content.isDestructive)
        setDestructive(action);
    QPushButton* close = buttons->button(QDialogButtonBox::Cancel);
    close->setText(content.closeText);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(2 * gridUnit);
    rows->addWidget(explanation);
    rows->addWidget(text, 1);
    rows->addWidget(buttons);
    resize(usual);
}

} // namespace likecast
