#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace likecast
{

/// One line of a settings card: name and explanation at the leading side, the control at the
/// trailing one, a hairline above. The control's accessible name and description are those texts.
class SettingRow : public QFrame
{
    Q_OBJECT

public:
    SettingRow(const QString& name, const QString& explanation, QWidget* control = nullptr,
               QWidget* parent = nullptr);
    /// With buttons side by side in place of one control.
    SettingRow(const QString& name, const QString& explanation, const QList<QPushButton*>& buttons);

    void setExplanation(const QString& explanation);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_explanation;
};

} // namespace likecast
