#include "ui/settings/token_card.h"

#include "core/common/when_answered.h"
#include "core/instagram/graph/account_linking.h"
#include "ui/common/bidi_text.h"
#include "ui/common/date_format.h"
#include "ui/settings/setting_row.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(TokenCard)
};

QString tokenState(const TokenRecord& link)
{
    const QString place = link.place == TokenPlace::Keychain
                              ? TokenText::tr("Stored in your system's keychain")
                              : TokenText::tr("Stored encrypted with your passphrase");
    if (!link.expiresAtMs)
        return TokenText::tr("%1. Expiry date not known yet.").arg(place);
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(*link.expiresAtMs).date(),
                                           dayFormat(QLocale()));
    return *link.expiresAtMs > QDateTime::currentMSecsSinceEpoch()
               ? TokenText::tr("%1. Valid until %2, renewed automatically.").arg(place, day)
               : TokenText::tr("%1. Expired on %2. Link the account again.").arg(place, day);
}

constexpr int passphraseWidth = 150;

} // namespace

TokenCard::TokenCard(AccountLinking& linking, QWidget* parent)
    : Card(tr("Access tokens"), parent)
    , m_linking(linking)
{
    show({});
}

void TokenCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void TokenCard::reload()
{
    whenAnswered(m_linking.links(), this, [this](const Result<std::vector<TokenRecord>>& links) {
        if (links)
            show(*links);
        else
            Q_EMIT failed(links.error());
    });
}

void TokenCard::show(const std::vector<TokenRecord>& links)
{
    delete m_rows;
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    content()->addWidget(m_rows);
    for (const TokenRecord& link : links)
        addLink(link);
    if (links.empty())
        column->addWidget(new SettingRow(
            tr("None"), tr("No accounts linked. The Account page shows how to create a token.")));
}

void TokenCard::addLink(const TokenRecord& link)
{
    auto* renew = new QPushButton(tr("Renew"));
    auto* forget = new QPushButton(tr("Forget"));
    renew->setAccessibleName(tr("Renew the token for @%1").arg(link.account));
    forget->setAccessibleName(tr("Forget the token for @%1").arg(link.account));
    renew->setVisible(link.kind == TokenKind::InstagramLogin);
    auto* passphrase = new QLineEdit;
    passphrase->setEchoMode(QLineEdit::Password);
    passphrase->setPlaceholderText(tr("Passphrase"));
    passphrase->setAccessibleName(tr("Token passphrase for @%1").arg(link.account));
    passphrase->setFixedWidth(passphraseWidth);
    passphrase->setVisible(link.place == TokenPlace::Passphrase &&
                           link.kind == TokenKind::InstagramLogin);
    const auto renewNow = [this, account = link.account, passphrase, renew] {
        const QString typed = passphrase->text();
        passphrase->clear();
        renew->setEnabled(false);
        this->renew(account, typed, passphrase, renew);
    };
    connect(renew, &QPushButton::clicked, passphrase, renewNow);
    connect(passphrase, &QLineEdit::returnPressed, passphrase, renewNow);
    connect(forget, &QPushButton::clicked, this, [this, link] {
        whenAnswered(m_linking.forget(link.account), this, [this](const Result<void>& forgotten) {
            if (forgotten)
                Q_EMIT done(tr("Token forgotten. Your posts are kept."));
            else
                Q_EMIT failed(forgotten.error());
            reload();
        });
    });
    m_rows->layout()->addWidget(
        new SettingRow(accountHandle(link.account), tokenState(link), {passphrase, renew, forget}));
}

void TokenCard::renew(const QString& account, const QString& passphrase, QLineEdit* field,
                      QPushButton* button)
{
    whenAnswered(m_linking.renew({account, passphrase}), field,
                 [this, field, button](const Result<TokenRecord>& renewed) {
                     button->setEnabled(true);
                     if (renewed) {
                         Q_EMIT done(tr("Token renewed."));
                         reload();
                         return;
                     }
                     const ErrorCode code = renewed.error().code;
                     if (code == ErrorCode::PassphraseNeeded ||
                         code == ErrorCode::PassphraseWrong) {
                         field->show();
                         field->setFocus();
                     }
                     Q_EMIT failed(renewed.error());
                 });
}

} // namespace likecast
