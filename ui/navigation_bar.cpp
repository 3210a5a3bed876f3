#include "ui/navigation_bar.h"

#include "ui/common/control_painting.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

constexpr int entryHeight = 38;
constexpr int entryPadding = 12;
constexpr int glyphSize = 20;
constexpr int shortcutGap = 8;                  ///< least space between a name and its shortcut
constexpr int textWidth = navigationWidth - 76; ///< of the profile's name beside its arrow

/// The accent-coloured square before the program's name.
class Logo : public QWidget
{
public:
    explicit Logo(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).accent);
        painter.drawRoundedRect(rect(), 5, 5);
    }
};

/// A menu button whose text is aligned with the entries'.
class ProfileButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionButton::HasMenu;
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
        const QRect inner = rect().adjusted(entryPadding, 0, -entryPadding, 0);
        const QRect arrow = QStyle::alignedRect(
            layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {arrowSize, arrowSize}, inner);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGlyph(painter, Glyph::ChevronDown, arrow, theme.secondaryText);
        painter.setPen(theme.secondaryText);
        painter.setFont(font());
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(inner, int(leading) | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    }

private:
    static constexpr int arrowSize = 14;
};

/// A card with two lines of text that can be pressed.
class AccountButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const bool focused = showsButtonFocus(option);
        const double inset = focused ? 1.0 : 0.5;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
        painter.setBrush(underMouse() ? theme.background : theme.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius,
                                cardRadius);
    }
};

} // namespace

NavigationButton::NavigationButton(Glyph glyph, const QString& text, const QKeySequence& shortcut,
                                   QWidget* parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_shortcutText(shortcut.toString(QKeySequence::NativeText))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setToolTip(tr("%1 (%2)", "page (shortcut)").arg(text, m_shortcutText));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const int height = std::max(entryHeight, metrics.height() + 2 * gridUnit);
    return {m_iconOnly ? height : navigationWidth - 24, height};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.softAccent : theme.track);
        painter.drawRoundedRect(rect(), controlRadius, controlRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame, controlRadius, controlRadius);
    }
    const QColor ink = isChecked() ? theme.accent : theme.secondaryText;
    const QRect inner = rect().adjusted(entryPadding, 0, -entryPadding, 0);
    const QRect icon =
        m_iconOnly
            ? QRect((width() - glyphSize) / 2, (height() - glyphSize) / 2, glyphSize, glyphSize)
            : QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                  {glyphSize, glyphSize}, inner);
    paintGlyph(painter, m_glyph, icon, ink);
    if (m_iconOnly)
        return;
    const QRect words =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(glyphSize + 10, 0, 0, 0));
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(ink);
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side)) | Qt::AlignVCenter;
    };
    painter.drawText(words, aligned(Qt::AlignLeft), text());
    // The tool tip has the shortcut too, for names that leave no room for it.
    const int left = words.width() - painter.fontMetrics().horizontalAdvance(text());
    painter.setFont(fontFor(TextRole::Small));
    if (painter.fontMetrics().horizontalAdvance(m_shortcutText) + shortcutGap <= left)
        painter.drawText(words, aligned(Qt::AlignRight), m_shortcutText);
}

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_name(new PlainLabel(QStringLiteral("Likecast"), TextRole::PageTitle, m_head))
    , m_account(new AccountButton(this))
    , m_accountTitle(new PlainLabel({}, TextRole::Strong, m_account))
    , m_accountText(PlainLabel::paragraph({}, TextRole::Small, m_account))
{
    setAccessibleName(tr("Pages"));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(10, 0, 10, 0);
    head->addWidget(new Logo(m_head));
    head->addWidget(m_name, 1);

    auto* lines = new QVBoxLayout(m_account);
    lines->setContentsMargins(entryPadding, 10, entryPadding, 10);
    lines->setSpacing(2);
    lines->addWidget(m_accountTitle);
    lines->addWidget(m_accountText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_account->setSizePolicy(policy);
    m_account->setAttribute(Qt::WA_Hover);
    connect(m_account, &QPushButton::clicked, this, &NavigationBar::accountPressed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, pageMargin, 12, pageMargin);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addSpacing(10);
    column->addStretch(1);
    column->addWidget(m_account);
    setFixedWidth(navigationWidth);
}

void NavigationBar::addPage(Glyph glyph, const QString& name, const QKeySequence& shortcut)
{
    auto* button = new NavigationButton(glyph, name, shortcut, this);
    const int page = static_cast<int>(m_buttons.size());
    constexpr int before = 2;
    static_cast<QVBoxLayout*>(layout())->insertWidget(before + page, button);
    // Not clicked(): assistive technology only toggles.
    connect(button, &QAbstractButton::toggled, this, [this, page](bool chosen) {
        if (chosen)
            Q_EMIT pageChosen(page);
    });
    m_buttons.push_back(button);
}

void NavigationBar::setCurrent(int page)
{
    NavigationButton* button = m_buttons.at(static_cast<std::size_t>(page));
    const QSignalBlocker quiet(button);
    button->setChecked(true);
}

void NavigationBar::setIconsOnly(bool iconsOnly)
{
    setFixedWidth(iconsOnly ? navigationIconWidth : navigationWidth);
    m_name->setVisible(!iconsOnly);
    m_account->setVisible(!iconsOnly);
    m_iconsOnly = iconsOnly;
    if (m_profile)
        m_profile->setVisible(!iconsOnly);
    for (NavigationButton* button : m_buttons)
        button->setIconOnly(iconsOnly);
}

void NavigationBar::setProfile(const QString& name, QMenu* menu)
{
    if (!m_profile) {
        m_profile = new ProfileButton(this);
        m_profile->setFlat(true);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(column->indexOf(m_account), m_profile);
    }
    const QString text = tr("Profile: %1").arg(name);
    const QString shown = m_profile->fontMetrics().elidedText(text, Qt::ElideRight, textWidth);
    m_profile->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_profile->setAccessibleName(text);
    m_profile->setToolTip(tr("Switch profile"));
    m_profile->setMenu(menu);
    m_profile->setVisible(!m_iconsOnly);
}

void NavigationBar::setAccount(const QString& title, const QString& text)
{
    const int room = navigationWidth - 4 * entryPadding - 2;
    const QString shown = m_accountTitle->fontMetrics().elidedText(title, Qt::ElideRight, room);
    m_accountTitle->setText(shown);
    m_accountText->setText(text);
    m_account->setAccessibleName(title);
    m_account->setAccessibleDescription(text);
    m_account->setToolTip(shown == title ? tr("Show the account") : title);
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.setPen(theme.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QFrame::keyPressEvent(event);
}

} // namespace likecast
