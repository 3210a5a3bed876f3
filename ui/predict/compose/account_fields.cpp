#include "ui/predict/compose/account_fields.h"

#include "ui/common/bidi_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/count_field.h"
#include "ui/predict/compose/recent_likes_field.h"

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
    , m_recentLikes(new RecentLikesField(this))
    , m_followers(new CountField(CountField::Numbers::Whole, tr("followers"), this))
    , m_averageLikes(new CountField(CountField::Numbers::Decimal, tr("avg. likes"), this))
    , m_note(new ToneLabel(ToneLabel::Tone::Bad, TextRole::Small, this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    auto* fields = new QWidget(this);
    m_row = new FlowLayout(fields);
    m_row->addWidget(m_choice);
    m_row->addWidget(m_recentLikes);
    m_row->addWidget(m_followers);
    m_row->addWidget(m_averageLikes);
    column->addWidget(fields);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->hide();

    m_recentLikes->setAccessibleName(tr("Likes of your last posts"));
    m_recentLikes->setToolTip(tr("Paste or type the likes of your last posts, newest first: "
                                 "120, 98, 143. Ten or more make a good range."));
    m_recentLikes->setAccessibleDescription(m_recentLikes->toolTip());
    connect(m_recentLikes, &RecentLikesField::validityChanged, this, &AccountFields::showValidity);
    connect(m_recentLikes, &RecentLikesField::valueEdited, this, [this] {
        m_account.recentLikes = m_recentLikes->value();
        Q_EMIT edited(EditKind::RecentLikes);
    });
    m_followers->setAccessibleName(tr("Followers"));
    m_followers->setToolTip(tr("The account's followers. Optional."));
    m_averageLikes->setAccessibleName(tr("Average likes"));
    m_averageLikes->setToolTip(tr("Likes a post on this account usually gets. Optional. "
                                  "The likes of your last posts say more."));
    for (CountField* field : {m_followers, m_averageLikes}) {
        field->setAccessibleDescription(field->toolTip());
        connect(field, &CountField::validityChanged, this, &AccountFields::showValidity);
    }
    connect(m_followers, &CountField::valueEdited, this, [this] {
        const std::optional<double> count = m_followers->value();
        m_account.followers = count ? std::optional<qint64>(std::llround(*count)) : std::nullopt;
        Q_EMIT edited(EditKind::Followers);
    });
    connect(m_averageLikes, &CountField::valueEdited, this, [this] {
        m_account.averageLikes = m_averageLikes->value();
        Q_EMIT edited(EditKind::AverageLikes);
    });
    connect(m_choice, &QComboBox::activated, this, &AccountFields::takeChoice);
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setToolTip(tr("Choose an account you've added, or enter numbers yourself."));
    setTabOrder(m_choice, m_recentLikes);
    setTabOrder(m_recentLikes, m_followers);
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
        m_choice->addItem(accountHandle(name), name);
    // An account that has been removed since stays visible as the draft's choice.
    if (!m_account.name.isEmpty() && !m_stored.contains(m_account.name, Qt::CaseInsensitive))
        m_choice->addItem(accountHandle(m_account.name), m_account.name);
    if (m_isExample)
        m_choice->addItem(tr("Example account"));
    m_choice->addItem(tr("Enter numbers myself"), QString());
    const int chosen = m_choice->findData(m_account.name, Qt::UserRole,
                                          Qt::MatchFixedString); // case-insensitive
    const int last = m_choice->count() - 1;
    m_choice->setCurrentIndex(m_isExample                ? last - 1
                              : m_account.name.isEmpty() ? last
                                                         : std::max(chosen, 0));
    m_choice->setVisible(m_choice->count() > 1);
    const bool isTyped = m_account.name.isEmpty() && !m_isExample;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_recentLikes, m_followers, m_averageLikes})
        field->setVisible(isTyped);
}

void AccountFields::takeChoice()
{
    const QVariant choice = m_choice->currentData();
    const bool isSame = m_isExample ? !choice.isValid() : choice.toString() == m_account.name;
    if (isSame)
        return;
    if (m_isExample)
        setAccount({});
    m_account.name = choice.toString();
    showChoice();
    showValidity();
    Q_EMIT edited(EditKind::Account);
}

void AccountFields::setAccount(const AccountChoice& account, bool isExample)
{
    m_account = account;
    m_isExample = isExample;
    m_recentLikes->setValue(account.recentLikes);
    m_followers->setValue(asCount(account.followers));
    m_averageLikes->setValue(account.averageLikes);
    showChoice();
}

void AccountFields::installFieldFilter(QObject* filter)
{
    m_choice->installEventFilter(filter);
    m_recentLikes->installEventFilter(filter);
    m_followers->installEventFilter(filter);
    m_averageLikes->installEventFilter(filter);
}

void AccountFields::showValidity()
{
    constexpr double example = 12'400;
    const CountField* wrong = m_followers->isInvalid()      ? m_followers
                              : m_averageLikes->isInvalid() ? m_averageLikes
                                                            : nullptr;
    const bool isListWrong = m_recentLikes->isInvalid();
    if (isListWrong) {
        m_note->setText(tr("This list can't be read, so it's ignored. Write whole numbers between "
                           "commas: 120, 98, 143."));
    } else if (wrong) {
        m_note->setText(tr("%1 isn't a number, so it's ignored. Write it like %2 or %3.")
                            .arg(locale().quoteString(wrong->text()),
                                 formatCount(example, locale()),
                                 formatCountShort(example, locale())));
    }
    m_note->setVisible((isListWrong || wrong) && m_account.name.isEmpty());
}

} // namespace likecast
