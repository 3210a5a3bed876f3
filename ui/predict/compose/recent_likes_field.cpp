#include "ui/predict/compose/recent_likes_field.h"

#include "core/prediction/recent_likes.h"

#include <utility>

namespace likecast
{

namespace
{

QString textOf(const std::vector<qint64>& likes)
{
    QStringList numbers;
    for (const qint64 count : likes)
        numbers += QString::number(count);
    return numbers.join(QStringLiteral(", "));
}

} // namespace

RecentLikesField::RecentLikesField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Likes of your last posts: 120, 98, 143…"));
    connect(this, &QLineEdit::textEdited, this, &RecentLikesField::readText);
    connect(this, &QLineEdit::editingFinished, this, &RecentLikesField::finish);
}

void RecentLikesField::setValue(const std::vector<qint64>& likes)
{
    if (likes == m_value)
        return;
    m_value = likes;
    setText(textOf(likes));
    setCursorPosition(0);
    setInvalid(false);
}

void RecentLikesField::readText()
{
    auto likes = parseRecentLikes(text());
    if (!likes)
        return;
    setInvalid(false);
    takeValue(*std::move(likes));
}

void RecentLikesField::finish()
{
    const bool invalid = !parseRecentLikes(text());
    setInvalid(invalid);
    if (invalid)
        takeValue({});
}

void RecentLikesField::takeValue(std::vector<qint64> likes)
{
    if (likes == m_value)
        return;
    m_value = std::move(likes);
    Q_EMIT valueEdited();
}

void RecentLikesField::setInvalid(bool invalid)
{
    if (std::exchange(m_invalid, invalid) != invalid)
        Q_EMIT validityChanged();
}

QSize RecentLikesField::sizeHint() const
{
    constexpr int padding = 24;
    return {fontMetrics().horizontalAdvance(placeholderText()) + padding,
            QLineEdit::sizeHint().height()};
}

QSize RecentLikesField::minimumSizeHint() const
{
    // A longer list scrolls in the field; the tool tip repeats the placeholder text.
    constexpr int leastWidth = 160;
    return {leastWidth, QLineEdit::minimumSizeHint().height()};
}

} // namespace likecast
