#include "ui/account/account_page.h"

#include "ui/common/card.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

constexpr int pageWidth = 760;

QLabel* paragraph(const QString& text, TextRole role = TextRole::Body)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QLabel* figure()
{
    auto* label = new QLabel;
    QFont font = fontFor(TextRole::PageTitle);
    font.setPixelSize(font.pixelSize() * 4 / 3);
    label->setFont(font);
    return label;
}

} // namespace

AccountPage::AccountPage(QWidget* parent)
    : QScrollArea(parent)
    , m_followers(figure())
    , m_averageLikes(figure())
{
    auto* followers = new Card;
    followers->content()->setSpacing(2);
    followers->content()->addWidget(paragraph(tr("Followers"), TextRole::Small));
    followers->content()->addWidget(m_followers);
    auto* likes = new Card;
    likes->content()->setSpacing(2);
    likes->content()->addWidget(paragraph(tr("Average likes"), TextRole::Small));
    likes->content()->addWidget(m_averageLikes);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(cardGap);
    figures->addWidget(followers);
    figures->addWidget(likes);

    auto* typed = new Card(tr("Your account, as you typed it"));
    typed->content()->addWidget(paragraph(
        tr("Likecast has no posts of yours yet. Every prediction rests on the two figures "
           "above, which you type on the Predict page, and on how accounts of that size "
           "usually do. That is why its range is wide.")));
    auto* edit = new QPushButton(tr("Type the figures on Predict"));
    edit->setAccessibleName(edit->text());
    connect(edit, &QPushButton::clicked, this, &AccountPage::predictRequested);
    typed->content()->addWidget(edit, 0, Qt::AlignLeading);

    auto* coming = new Card(tr("What will stand here"));
    coming->content()->addWidget(paragraph(
        tr("Your own posts, imported from the file that Instagram gives you (“Download your "
           "information”), a Meta Business Suite export or a plain CSV. Nothing is uploaded.")));
    coming->content()->addWidget(paragraph(
        tr("With them: your usual likes and how they grow, your best hours, the words and "
           "hashtags that go with more likes, and predictions with a narrower range.")));
    coming->content()->addWidget(
        paragraph(tr("This version cannot import posts yet."), TextRole::Small));

    auto* content = new QWidget;
    content->setMaximumWidth(pageWidth + 2 * pageMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addLayout(figures);
    column->addWidget(typed);
    column->addWidget(coming);
    column->addStretch(1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setAccount({});
}

void AccountPage::setAccount(const AccountChoice& account)
{
    const QString unknown = tr("not typed");
    m_followers->setText(account.followers ? formatCount(static_cast<double>(*account.followers))
                                           : unknown);
    m_averageLikes->setText(account.averageLikes ? formatCount(*account.averageLikes) : unknown);
}

} // namespace likecast
