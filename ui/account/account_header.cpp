#include "ui/account/account_header.h"

#include "ui/account/shared/post_text.h"
#include "ui/common/bidi_text.h"
#include "ui/common/card.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/count_entry.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace likecast
{

namespace
{

constexpr int avatarSize = 40;

/// The first letter of a name, in a circle.
class Avatar : public PlainLabel
{
public:
    explicit Avatar(QWidget* parent)
        : PlainLabel(parent)
    {
        setFixedSize(avatarSize, avatarSize);
        setFont(fontFor(TextRole::PageTitle));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).softAccent);
        painter.drawEllipse(rect());
        painter.setPen(themeOf(this).accent);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

AccountHeader::AccountHeader(QWidget* parent)
    : QWidget(parent)
    , m_avatar(new Avatar(this))
    , m_name(new PlainLabel({}, TextRole::PageTitle, this))
    , m_source(new PlainLabel({}, TextRole::Small, this))
    , m_accounts(new QComboBox(this))
    , m_passphrase(new QLineEdit(this))
    , m_typedFollowers(new QLineEdit(this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(cardGap);
    column->addWidget(makeTop());
    auto* figures = new QHBoxLayout;
    figures->setSpacing(cardGap);
    m_followers = addFigure(*figures, tr("Followers"));
    m_median = addFigure(*figures, tr("Median likes"));
    m_engagement = addFigure(*figures, tr("Engagement rate"));
    m_posts = addFigure(*figures, tr("Posts"));
    column->addLayout(figures);
}

QWidget* AccountHeader::makeTop()
{
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setToolTip(tr("Switch account"));
    auto* more = new QPushButton(tr("More"), this);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Import a &folder…"), this, [this] { Q_EMIT importRequested(true); });
    menu->addAction(tr("Type &likes…"), this, &AccountHeader::likesEntryRequested);
    menu->addAction(tr("Type &followers…"), this, [this] {
        m_typedFollowers->show();
        m_typedFollowers->setFocus(Qt::OtherFocusReason);
    });
    menu->addAction(tr("Report as &PDF…"), this, &AccountHeader::reportRequested);
    menu->addAction(tr("&Add an account…"), this, &AccountHeader::addRequested);
    menu->addAction(tr("&Remove this account"), this, &AccountHeader::removeRequested);
    more->setMenu(menu);
    auto* import = new QPushButton(tr("Import…"), this);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Token passphrase"));
    m_passphrase->setFixedWidth(160);
    m_passphrase->hide();
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        const QString passphrase = m_passphrase->text();
        m_passphrase->clear();
        m_passphrase->hide();
        Q_EMIT passphraseEntered(passphrase);
    });
    setUpTypedFollowers();
    setPrimary(m_refresh);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(false); });
    connect(m_refresh, &QPushButton::clicked, this, &AccountHeader::refreshRequested);
    connect(m_accounts, &QComboBox::activated, this,
            [this](int index) { Q_EMIT accountChosen(m_accounts->itemData(index).toLongLong()); });

    auto* widget = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_source);
    auto* row = new QHBoxLayout(widget);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_passphrase);
    row->addWidget(m_typedFollowers);
    row->addWidget(m_accounts);
    row->addWidget(more);
    row->addWidget(import);
    row->addWidget(m_refresh);
    return widget;
}

void AccountHeader::setUpTypedFollowers()
{
    m_typedFollowers->setPlaceholderText(tr("Followers"));
    m_typedFollowers->setAccessibleName(tr("Number of followers"));
    m_typedFollowers->setFixedWidth(120);
    m_typedFollowers->hide();
    connect(m_typedFollowers, &QLineEdit::returnPressed, this, [this] {
        const std::optional<double> typed = parseCount(m_typedFollowers->text(), QLocale());
        if (!typed) {
            m_typedFollowers->selectAll();
            return;
        }
        m_typedFollowers->clear();
        m_typedFollowers->hide();
        Q_EMIT followersTyped(static_cast<qint64>(*typed));
    });
}

AccountHeader::Figure AccountHeader::addFigure(QLayout& row, const QString& name)
{
    auto* card = new Card;
    card->content()->setSpacing(0);
    card->layout()->setContentsMargins(cardPadding, 10, cardPadding, 10);
    auto* title = new PlainLabel(name, TextRole::Small);
    auto* value = new PlainLabel;
    QFont font = withTabularFigures(fontFor(TextRole::PageTitle));
    font.setPixelSize(font.pixelSize() * 4 / 3);
    value->setFont(font);
    value->setAccessibleName(name);
    auto* note = new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small);
    note->setElided(true);
    for (QLabel* label : std::initializer_list<QLabel*>{title, value, note})
        card->content()->addWidget(label);
    row.addWidget(card);
    static_cast<QHBoxLayout&>(row).setStretchFactor(card, 1);
    return {value, note};
}

void AccountHeader::setAccounts(const std::vector<StoredAccount>& accounts, qint64 currentId)
{
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    for (const StoredAccount& account : accounts)
        m_accounts->addItem(accountHandle(account.name), account.id);
    m_accounts->setCurrentIndex(m_accounts->findData(currentId));
    m_accounts->setVisible(accounts.size() > 1);
}

void AccountHeader::setOverview(const AccountOverview& overview)
{
    m_overview = overview;
    const StoredAccount& account = overview.account;
    m_name->setText(accountHandle(account.name));
    m_avatar->setText(account.name.left(1).toUpper());
    const auto show = [](const Figure& figure, const QString& value, const QString& note,
                         double change = 0) {
        figure.value->setText(value);
        figure.note->setText(note);
        figure.note->setTone(change > 0   ? ToneLabel::Tone::Good
                             : change < 0 ? ToneLabel::Tone::Bad
                                          : ToneLabel::Tone::Secondary);
    };
    const QString unknown = QStringLiteral("–");
    const auto followers = account.counts.followers;
    // A typed figure next to counted ones does not show growth.
    const auto growth = account.areFollowersTyped ? std::nullopt : overview.followersGained;
    const auto gained = static_cast<double>(growth.value_or(0));
    show(m_followers, followers ? formatCount(*followers) : unknown,
         growth ? tr("%1 in %n days", nullptr, overview.followersGainedInDays)
                      .arg(formatCountChange(gained))
         : account.areFollowersTyped
             ? tr("typed on %1").arg(shortDay(account.countedAtMs.value_or(0)))
         : followers ? tr("on %1").arg(shortDay(account.countedAtMs.value_or(0)))
                     : tr("Unknown"),
         gained);
    const double change = overview.medianAgainstBefore.value_or(0);
    show(m_median, overview.posts.medianLikes ? formatCount(*overview.posts.medianLikes) : unknown,
         overview.medianAgainstBefore ? tr("%1 vs. last quarter").arg(formatPercentChange(change))
         : overview.posts.meanLikes   ? tr("average %1").arg(formatCount(*overview.posts.meanLikes))
                                      : tr("no likes known yet"),
         change);
    const QLocale locale;
    show(m_engagement,
         overview.engagementRate ? locale.toString(*overview.engagementRate * 100, 'f', 1) +
                                       QChar(0xA0) + locale.percent()
                                 : unknown,
         overview.engagementRate ? tr("of followers, per post") : tr("needs followers and likes"));
    m_engagement.note->setToolTip(overview.engagementRate ? tr("(likes + comments) ÷ followers")
                                                          : QString());
    show(m_posts, formatCount(overview.posts.posts),
         overview.postsPerWeek
             ? tr("%1 per week").arg(locale.toString(*overview.postsPerWeek, 'f', 1))
             : tr("%1 with known likes").arg(formatCount(overview.posts.withLikes)));
    showAge();
}

void AccountHeader::setLink(const QString& text)
{
    m_link = text;
    m_refresh->setEnabled(!text.isEmpty());
    m_refresh->setToolTip(text.isEmpty()
                              ? tr("Link the account to refresh it, or import a newer file.")
                              : tr("Get new posts and likes from Instagram"));
    showAge();
}

void AccountHeader::askForPassphrase()
{
    m_passphrase->show();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void AccountHeader::setRefreshing(bool refreshing, const QString& step)
{
    m_refresh->setText(refreshing ? tr("Stop") : tr("Refresh"));
    if (refreshing)
        showSource(step);
    else
        showAge();
}

void AccountHeader::showAge()
{
    if (!m_overview)
        return;
    QStringList parts;
    if (!m_link.isEmpty())
        parts += m_link;
    else if (!m_overview->imports.empty())
        parts += importFormatText(m_overview->imports.front().format);
    if (m_overview->updatedAtMs)
        parts += tr("updated %1")
                     .arg(ageText(*m_overview->updatedAtMs, QDateTime::currentMSecsSinceEpoch()));
    showSource(parts.join(QStringLiteral(", ")));
}

void AccountHeader::showSource(const QString& text)
{
    m_source->setText(text);
    m_source->setHidden(text.isEmpty()); // the name is then level with the picture
}

} // namespace likecast
