#include "ui/settings/setting_row.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

QWidget* besideEachOther(const QList<QWidget*>& controls)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    for (QWidget* control : controls)
        row->addWidget(control);
    return box;
}

} // namespace

SettingRow::SettingRow(const QString& name, const QString& explanation, QWidget* control,
                       QWidget* parent)
    : QFrame(parent)
    , m_explanation(PlainLabel::paragraph({}, TextRole::Small, this))
{
    auto* title = new PlainLabel(name, TextRole::Strong, this);
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
                       const QList<QWidget*>& controls)
    : SettingRow(name, explanation, besideEachOther(controls))
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
