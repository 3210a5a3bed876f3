#pragma once

#include <QLineEdit>

#include <optional>

namespace likecast
{

/// An optional count, typed in any common notation (see parseCount), with the word for what it
/// counts at its trailing end. While the text is not a number, the last value stays; once the field
/// is left, such text counts as no value, and isInvalid() is true until it is corrected.
class CountField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Numbers { Whole, Decimal };

    CountField(Numbers numbers, const QString& countedWord, QWidget* parent = nullptr);

    std::optional<double> value() const { return m_value; }

    /// Emits nothing; keeps text that already stands for this value as it was typed.
    void setValue(std::optional<double> value);
    bool isInvalid() const { return m_invalid; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueEdited();
    void validityChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<double> parsed() const;
    QString formatted() const;
    void readText();
    void finish();
    void takeValue(std::optional<double> value);
    void setInvalid(bool invalid);
    void fitMargins();
    int wordWidth() const;

    Numbers m_numbers;
    QString m_countedWord;
    std::optional<double> m_value;
    bool m_invalid = false;
};

} // namespace likecast
