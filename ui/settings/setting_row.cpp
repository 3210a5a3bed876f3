#include "ui/settings/setting_row.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace likecast
{

SettingRow::SettingRow(const QString& name, const QString& explanation, QWidget* control,
                       QWidget* parent)
    : QFrame(parent)
    , m_explanation(new QLabel(this))
{
    auto* title = new QLabel(name, this);
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
