#include "ui/predict/account_fields.h"

#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/predict/count_field.h"
#include "ui/predict/flow_layout.h"
#include "ui/predict/tone_label.h"

#include <QVBoxLayout>

#include <cmath>

namespace likecast
{

namespace
{

std::optional<double> asCount(std::optional<qint64> count)
{
    return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

} // namespace

AccountFields::AccountFields(QWidget* parent)
    : QWidget(parent)
    , m_followers(new CountField(CountField::Numbers::Whole, tr("followers"), this))
    , m_averageLikes(new CountField(CountField::Numbers::Decimal, tr("avg. likes"), this))
    , m_note(new ToneLabel(ToneLabel::Tone::Bad, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit / 2);
    auto* fields = new QWidget(this);
    auto* row = new FlowLayout(fields);
    row->addWidget(m_followers);
    row->addWidget(m_averageLikes);
    column->addWidget(fields);
    column->addWidget(m_note);
    m_note->setFont(fontFor(TextRole::Small));
    m_note->setWordWrap(true);
    m_note->hide();

    m_followers->setAccessibleName(tr("Followers"));
    m_followers->setToolTip(tr("Followers of the account, as far as you know them. Optional."));
    m_averageLikes->setAccessibleName(tr("Average likes"));
    m_averageLikes->setToolTip(tr("What a post of the account usually gets. Optional; without it "
                                  "the range is that of accounts of this size."));
    for (CountField* field : {m_followers, m_averageLikes}) {
        field->setAccessibleDescription(field->toolTip());
        connect(field, &CountField::validityChanged, this, &AccountFields::showValidity);
    }
    connect(m_followers, &CountField::valueEdited, this, &AccountFields::takeFollowers);
    connect(m_averageLikes, &CountField::valueEdited, this, &AccountFields::takeAverageLikes);
    setTabOrder(m_followers, m_averageLikes);
}

AccountChoice AccountFields::account() const
{
    return m_account;
}

void AccountFields::setAccount(const AccountChoice& account)
{
    m_account = account;
    m_followers->setValue(asCount(account.followers));
    m_averageLikes->setValue(account.averageLikes);
}

void AccountFields::installFieldFilter(QObject* filter)
{
    m_followers->installEventFilter(filter);
    m_averageLikes->installEventFilter(filter);
}

void AccountFields::takeFollowers()
{
    const std::optional<double> count = m_followers->value();
    m_account.followers = count ? std::optional<qint64>(std::llround(*count)) : std::nullopt;
    Q_EMIT followersEdited();
}

void AccountFields::takeAverageLikes()
{
    m_account.averageLikes = m_averageLikes->value();
    Q_EMIT averageLikesEdited();
}

void AccountFields::showValidity()
{
    constexpr double example = 12'400;
    const CountField* wrong = m_followers->isInvalid()      ? m_followers
                              : m_averageLikes->isInvalid() ? m_averageLikes
                                                            : nullptr;
    if (wrong) {
        m_note->setText(tr("%1 is no number, so it is left out. Write it like %2 or %3.")
                            .arg(locale().quoteString(wrong->text()),
                                 formatCount(example, locale()),
                                 formatCountShort(example, locale())));
    }
    m_note->setVisible(wrong);
}

} // namespace likecast
