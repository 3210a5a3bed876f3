#include "ui/account/linking/link_guide.h"

#include "ui/common/card.h"
#include "ui/common/plain_label.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

void addWay(Card& card, const QString& name, const QString& how)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(PlainLabel::paragraph(name, TextRole::Strong));
    words->addWidget(PlainLabel::paragraph(how, TextRole::Small));
    card.content()->addLayout(words);
}

} // namespace

LinkGuide::LinkGuide(bool canLink, QWidget* parent)
    : QScrollArea(parent)
{
    auto* intro = new Card;
    intro->content()->addWidget(PlainLabel::paragraph(tr("Add your account"), TextRole::PageTitle));
    intro->content()->addWidget(PlainLabel::paragraph(
        tr("Likecast learns your usual likes, best hours and words from your own posts, and its "
           "ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the "
           "format and show you what we found before anything is saved. Nothing is uploaded.")));
    auto* file = new QPushButton(tr("Import a file…"));
    auto* folder = new QPushButton(tr("Import a folder…"));
    auto* type = new QPushButton(tr("Enter numbers myself"));
    setPrimary(file);
    type->setFlat(true);
    connect(file, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(false); });
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(true); });
    connect(type, &QPushButton::clicked, this, &LinkGuide::typeRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addWidget(type);
    buttons->addStretch(1);
    m_back = new QPushButton(tr("Back"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &LinkGuide::backRequested);
    buttons->addWidget(m_back);
    intro->content()->addLayout(buttons);

    auto* content = new QWidget;
    content->setMaximumWidth(readingWidth);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(cardGap);
    ways->addWidget(makeOffline(), 1);
    ways->addWidget(makeToken(canLink), 1);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(cardGap);
    column->addWidget(intro);
    column->addLayout(ways);
    column->addStretch(1);
    makePage(*this, content);
}

QWidget* LinkGuide::makeOffline()
{
    auto* card = new Card(tr("From a file"));
    card->content()->setSpacing(12);
    addWay(
        *card, tr("Instagram's data export"),
        tr("In Instagram, go to Accounts Center > Your information and permissions > Download your "
           "information. Drop all the ZIP files, or the unpacked folder. It has likes for "
           "professional accounts only; for a personal one, we'll ask for those of your last "
           "posts."));
    addWay(*card, tr("Meta Business Suite"),
           tr("Go to Insights > Content > Export data. Drop the CSV file."));
    addWay(*card, tr("Instaloader"),
           tr("Drop the profile's folder with its .json or .json.xz files."));
    addWay(*card, tr("Zeeschuimer"),
           tr("A browser extension: scroll through your own profile in your own browser and drop "
              "the file it saves."));
    addWay(*card, tr("Any table"),
           tr("CSV, Excel or OpenDocument with the dates and likes of your posts. If we can't tell "
              "what its columns hold, we'll ask."));
    card->content()->addStretch(1);
    return card;
}

QWidget* LinkGuide::makeToken(bool canLink)
{
    auto* card = new Card(tr("With Instagram's official API"));
    card->content()->setSpacing(12);
    addWay(*card, tr("1. A professional account"),
           tr("Switch to a Creator or Business account in Instagram's settings. It's free."));
    addWay(*card, tr("2. Your own app"),
           tr("On developers.facebook.com, create an app with the product “Instagram” and set it "
              "up for Instagram Login. For your own account, it doesn't need a review."));
    addWay(*card, tr("3. A token"),
           tr("Under “Generate access tokens”, add your account, grant the permissions and copy "
              "the token. Likecast stores it in this computer's keychain, sends it only to "
              "Instagram and renews it before it expires after 60 days."));
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste the token"));
    m_token->setAccessibleName(tr("Access token"));
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase to encrypt it with"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->hide();
    m_link = new QPushButton(tr("Link"));
    m_link->setEnabled(false);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &LinkGuide::cancelRequested);
    m_token->setEnabled(canLink);
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_link->setEnabled(!text.trimmed().isEmpty());
        m_account->clear(); // those of another token
        m_choice->hide();
    });
    connect(m_token, &QLineEdit::returnPressed, this, &LinkGuide::link);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LinkGuide::link);
    connect(m_link, &QPushButton::clicked, this, &LinkGuide::link);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(m_token, 1);
    row->addWidget(m_link);
    row->addWidget(m_cancel);
    card->content()->addLayout(row);
    card->content()->addWidget(makeChoice());
    card->content()->addWidget(m_passphrase);
    card->content()->addStretch(1);
    setTabOrder(m_token, m_account);
    setTabOrder(m_account, m_link);
    return card;
}

QWidget* LinkGuide::makeChoice()
{
    m_choice = new QWidget;
    auto* row = new QHBoxLayout(m_choice);
    auto* question = PlainLabel::paragraph(
        tr("This token is for several accounts. Which one do you want to link?"), TextRole::Body);
    m_account = new QComboBox;
    m_account->setAccessibleName(question->text());
    question->setBuddy(m_account);
    row->addWidget(question, 1);
    row->addWidget(m_account);
    m_choice->hide();
    return m_choice;
}

void LinkGuide::link()
{
    const QString token = m_token->text().trimmed();
    if (!token.isEmpty() && m_link->isEnabled())
        Q_EMIT linkRequested(token, m_passphrase->text(), m_account->currentText());
}

void LinkGuide::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void LinkGuide::setBusy(bool busy)
{
    const bool hadFocus = m_link->hasFocus() || m_token->hasFocus() || m_passphrase->hasFocus() ||
                          m_account->hasFocus();
    const bool wasStopping = m_cancel->hasFocus();
    m_cancel->setVisible(busy);
    if (busy && hadFocus)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (!busy && wasStopping)
        m_token->setFocus(Qt::OtherFocusReason);
    m_link->setEnabled(!busy && !m_token->text().trimmed().isEmpty());
    m_link->setText(busy ? tr("Linking…") : tr("Link"));
    m_token->setReadOnly(busy);
    m_account->setEnabled(!busy);
}

void LinkGuide::clearSecrets()
{
    m_token->clear();
    m_passphrase->clear();
    m_passphrase->hide();
}

void LinkGuide::askForPassphrase()
{
    m_passphrase->show();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void LinkGuide::askWhich(const QStringList& names)
{
    m_account->clear();
    m_account->addItems(names);
    m_choice->show();
    m_account->setFocus(Qt::OtherFocusReason);
}

} // namespace likecast
