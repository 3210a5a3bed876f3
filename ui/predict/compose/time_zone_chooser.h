#pragma once

#include <QByteArray>
#include <QComboBox>

namespace likecast
{

/// All IANA time zones known here as "Bucharest, Romania", the system's first. Typing searches
/// anywhere in the text. The list is filled when first needed, so that 600 zones are not read at
/// startup.
class TimeZoneChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit TimeZoneChooser(QWidget* parent = nullptr);

    QByteArray timeZoneId() const { return m_zoneId; }

    /// Emits nothing. Empty means the system's zone; an unknown id is kept and shown unchanged.
    void setTimeZoneId(const QByteArray& zoneId);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

Q_SIGNALS:
    void timeZoneEdited();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    int indexOf(const QByteArray& zoneId);
    void takeIndex(int index);
    void finish();
    void showCurrent();

    QByteArray m_zoneId;
    bool m_filled = false;
};

/// "Bucharest, Romania"; the id itself for a zone without a territory.
QString timeZoneText(const QByteArray& zoneId);

} // namespace likecast
