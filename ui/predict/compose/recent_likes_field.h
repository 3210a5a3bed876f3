#pragma once

#include <QLineEdit>

#include <vector>

namespace likecast
{

/// The likes of an account's latest posts, newest first, typed or pasted: "120, 98, 143". While the
/// text cannot be parsed, the last value stays; once the field is left, such text counts as no
/// value, and isInvalid() is true until it is corrected.
class RecentLikesField : public QLineEdit
{
    Q_OBJECT

public:
    explicit RecentLikesField(QWidget* parent = nullptr);

    const std::vector<qint64>& value() const { return m_value; }

    /// Emits nothing; keeps text that already stands for this value as it was typed.
    void setValue(const std::vector<qint64>& likes);
    bool isInvalid() const { return m_invalid; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueEdited();
    void validityChanged();

private:
    void readText();
    void finish();
    void takeValue(std::vector<qint64> likes);
    void setInvalid(bool invalid);

    std::vector<qint64> m_value;
    bool m_invalid = false;
};

} // namespace likecast
