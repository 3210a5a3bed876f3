#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace likecast
{

/// One line of a settings card: name and explanation at the leading side, the control at the
/// trailing side, a hairline above. They are also the control's accessible name and description.
class SettingRow : public QFrame
{
    Q_OBJECT

public:
    SettingRow(const QString& name, const QString& explanation, QWidget* control = nullptr,
               QWidget* parent = nullptr);
    /// Several controls beside each other.
    SettingRow(const QString& name, const QString& explanation, const QList<QWidget*>& controls);

    void setExplanation(const QString& explanation);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_explanation;
};

} // namespace likecast
