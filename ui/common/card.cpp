#include "ui/common/card.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace likecast
{

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
{
    m_column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_column->addLayout(m_content, 1);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    if (!m_title) {
        m_title = new PlainLabel({}, TextRole::CardTitle, this);
        titleRow()->insertWidget(0, m_title, 1);
    }
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
}

void Card::setTitleHeight(int height)
{
    m_title->setMinimumHeight(height);
}

QString Card::title() const
{
    return m_title ? m_title->text() : QString();
}

void Card::setTitleTrailing(QWidget* widget)
{
    titleRow()->addWidget(widget, 0, Qt::AlignTrailing | Qt::AlignVCenter);
}

QHBoxLayout* Card::titleRow()
{
    if (!m_titleRow) {
        m_titleRow = new QHBoxLayout;
        m_column->insertLayout(0, m_titleRow);
    }
    return m_titleRow;
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace likecast
