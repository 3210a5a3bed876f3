#include "ui/settings/setting_row.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

QWidget* besideEachOther(const QList<QPushButton*>& buttons)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(gridUnit);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    return box;
}

} // namespace

SettingRow::SettingRow(const QString& name, const QString& explanation, QWidget* control,
                       QWidget* parent)
    : QFrame(parent)
    , m_explanation(new PlainLabel(this))
{
    auto* title = new PlainLabel(name, this);
    setTextRole(title, TextRole::Strong);
    setTextRole(m_explanation, TextRole::Small);
    m_explanation->setWordWrap(true);
    m_explanation->setText(explanation);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_explanation);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, gridUnit + 1, 0, gridUnit);
    row->setSpacing(pageMargin);
    row->addLayout(words, 1);
    if (control) {
        row->addWidget(control);
        title->setBuddy(control);
        control->setAccessibleName(name);
        control->setAccessibleDescription(explanation);
    }
}

SettingRow::SettingRow(const QString& name, const QString& explanation,
                       const QList<QPushButton*>& buttons)
    : SettingRow(name, explanation, besideEachOther(buttons))
{
}

void SettingRow::setExplanation(const QString& explanation)
{
    m_explanation->setText(explanation);
}

void SettingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(themeOf(this).line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace likecast
