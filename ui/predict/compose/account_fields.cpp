#include "ui/predict/compose/account_fields.h"

#include "ui/common/flow_layout.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/count_field.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
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
    , m_choice(new QComboBox(this))
    , m_followers(new CountField(CountField::Numbers::Whole, tr("followers"), this))
    , m_averageLikes(new CountField(CountField::Numbers::Decimal, tr("avg. likes"), this))
    , m_note(new ToneLabel(ToneLabel::Tone::Bad, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit / 2);
    auto* fields = new QWidget(this);
    m_row = new FlowLayout(fields);
    m_row->addWidget(m_choice);
    m_row->addWidget(m_followers);
    m_row->addWidget(m_averageLikes);
    column->addWidget(fields);
    column->addWidget(m_note);
    m_note->setFont(fontFor(TextRole::Small));
    m_note->setWordWrap(true);
    m_note->hide();

    m_followers->setAccessibleName(tr("Followers"));
    m_followers->setToolTip(tr("The account's followers. Optional."));
    m_averageLikes->setAccessibleName(tr("Average likes"));
    m_averageLikes->setToolTip(tr("Likes a post on this account usually gets. Optional. Without "
                                  "it, the range is typical for accounts of this size."));
    for (CountField* field : {m_followers, m_averageLikes}) {
        field->setAccessibleDescription(field->toolTip());
        connect(field, &CountField::validityChanged, this, &AccountFields::showValidity);
    }
    connect(m_followers, &CountField::valueEdited, this, &AccountFields::takeFollowers);
    connect(m_averageLikes, &CountField::valueEdited, this, &AccountFields::takeAverageLikes);
    connect(m_choice, &QComboBox::activated, this, &AccountFields::takeChoice);
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setToolTip(tr("Choose an account you've added, or enter numbers yourself."));
    setTabOrder(m_choice, m_followers);
    setTabOrder(m_followers, m_averageLikes);
    showChoice();
}

void AccountFields::addLeading(QWidget* field)
{
    QList<QWidget*> fields{field};
    while (QLayoutItem* item = m_row->takeAt(0)) {
        fields += item->widget();
        delete item;
    }
    for (QWidget* widget : fields)
        m_row->addWidget(widget);
    for (int i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void AccountFields::setStoredAccounts(const QStringList& names)
{
    m_stored = names;
    showChoice();
}

void AccountFields::showChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const QString& name : m_stored)
        m_choice->addItem(u'@' + name, name);
    // An account that was removed since stays visible as what the draft asks for.
    if (!m_account.name.isEmpty() && !m_stored.contains(m_account.name, Qt::CaseInsensitive))
        m_choice->addItem(u'@' + m_account.name, m_account.name);
    m_choice->addItem(tr("Enter numbers myself"), QString());
    const int chosen = m_choice->findData(m_account.name, Qt::UserRole,
                                          Qt::MatchFixedString); // without regard to case
    m_choice->setCurrentIndex(m_account.name.isEmpty() ? m_choice->count() - 1
                                                       : std::max(chosen, 0));
    m_choice->setVisible(m_choice->count() > 1);
    m_followers->setVisible(m_account.name.isEmpty());
    m_averageLikes->setVisible(m_account.name.isEmpty());
}

void AccountFields::takeChoice()
{
    const QString name = m_choice->currentData().toString();
    if (name == m_account.name)
        return;
    m_account.name = name;
    showChoice();
    showValidity();
    Q_EMIT accountEdited();
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
    showChoice();
}

void AccountFields::installFieldFilter(QObject* filter)
{
    m_choice->installEventFilter(filter);
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
        m_note->setText(tr("%1 isn't a number, so it's ignored. Write it like %2 or %3.")
                            .arg(locale().quoteString(wrong->text()),
                                 formatCount(example, locale()),
                                 formatCountShort(example, locale())));
    }
    m_note->setVisible(wrong && m_account.name.isEmpty());
}

} // namespace likecast
